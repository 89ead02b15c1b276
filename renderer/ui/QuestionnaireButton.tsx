import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { LANGUAGES, type Language } from '@shared/i18n/translate.ts';
import type { PaperKind } from '@shared/workspace/papers/kinds.ts';
import { useHost } from '../host/host.ts';
import { useWords } from '../i18n/speech.tsx';
import { useExportedNotice } from './useTableExport.ts';
import { uiMessages } from './messages.ts';

interface Props {
  readonly kind: PaperKind;
  readonly customer: string;
  /** Language of documents: offered first. */
  readonly first: Language;
  readonly saved: () => Promise<boolean>;
}

/** The questionnaire as a Word file for the customer, in the language that is chosen; the language of documents comes first. */
export function QuestionnaireButton({ kind, customer, first, saved }: Props) {
  const t = useWords(uiMessages);
  const { bridge, complain } = useHost();
  const exported = useExportedNotice();
  const [working, setWorking] = useState(false);
  const write = async (language: Language): Promise<void> => {
    setWorking(true);
    const answer = (await saved())
      ? await bridge.call['document.export']({
          kind,
          customer,
          audience: 'customer',
          language,
          label: '',
          freeze: false,
        })
      : null;
    setWorking(false);
    if (!answer) return;
    if (!answer.ok) complain(answer.error);
    else if (answer.value) exported(answer.value);
  };
  const languages = [first, ...LANGUAGES.filter((one) => one !== first)];
  return (
    <Dropdown
      trigger={['click']}
      menu={{ items: languages.map((key) => ({ key, label: t(`questionnaire.${key}`), onClick: () => void write(key) })) }}
    >
      <Button loading={working}>{t('questionnaire')}</Button>
    </Dropdown>
  );
}
