import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { LANGUAGES, type Language } from '@shared/i18n/translate.ts';
import type { Settings } from '@shared/workspace/schemas.ts';
import { useHost } from '../../host/host.ts';
import { useWords } from '../../i18n/speech.tsx';
import { useExportedNotice } from '../../ui/useTableExport.ts';
import type { InstrumentViewProps } from '../contract.ts';
import { viewMessages } from './messages.ts';

/** The questionnaire as a Word file for the customer, in the language that is chosen; the language of documents comes first. */
export function WordButton({ view }: { readonly view: InstrumentViewProps }) {
  const t = useWords(viewMessages);
  const { bridge, complain } = useHost();
  const exported = useExportedNotice();
  const [working, setWorking] = useState(false);
  const { documentLanguage } = view.world.docs['settings'] as Settings;
  const write = async (language: Language): Promise<void> => {
    setWorking(true);
    const saved = await view.saved();
    const answer = saved
      ? await bridge.call['document.export']({
          kind: 'loyalty-questionnaire',
          customer: view.target ?? '',
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
  const languages = [documentLanguage, ...LANGUAGES.filter((one) => one !== documentLanguage)];
  return (
    <Dropdown
      trigger={['click']}
      menu={{ items: languages.map((key) => ({ key, label: t(`word.${key}`), onClick: () => void write(key) })) }}
    >
      <Button loading={working}>{t('word')}</Button>
    </Dropdown>
  );
}
