import { AREAS, type Area } from '@shared/workspace/compare/index.ts';
import type { DocumentTrouble } from '@shared/ipc/contract.ts';
import { useCustomerName, usePersonName } from '../app/Column.tsx';
import { useWords } from '../i18n/speech.tsx';
import { groupTitle } from './lineWords.ts';
import { compareMessages } from './messages.ts';

/** What a document is called by people: `计划 · 禾屿食品`; the file's name where it is none of ours. */
export function useDocumentTitle(trouble: Pick<DocumentTrouble, 'key' | 'file'> | undefined): string {
  const t = useWords(compareMessages);
  const [folder, target] = trouble?.key?.split('/') ?? [];
  const customer = useCustomerName(folder === 'plans' || folder === 'versions' ? target : undefined);
  const person = usePersonName(folder === 'people' ? target : undefined);
  const area = AREAS.find((one): one is Area => one === folder);
  return area ? groupTitle(t, { area, name: customer ?? person ?? '' }) : (trouble?.file ?? '');
}
