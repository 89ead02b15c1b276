import { Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { useHost } from '../host/host.ts';
import { useWords } from '../i18n/speech.tsx';
import { useExportedNotice } from '../ui/useTableExport.ts';
import { useWorkspace } from './context.ts';
import { appMessages } from './messages.ts';

/** The workspace as one file to send: says what goes along and what stays behind. */
export function SendDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords(appMessages);
  const workspace = useWorkspace();
  const { bridge, complain } = useHost();
  const exported = useExportedNotice();
  const [withMine, setWithMine] = useState(false);
  const send = async (): Promise<void> => {
    onClose();
    await workspace.flush();
    const answer = await bridge.call['workspace.send']({ withMine });
    if (!answer.ok) complain(answer.error);
    else if (answer.value) exported(answer.value);
  };
  return (
    <Modal
      open
      title={t('send.title')}
      okText={t('send.ok')}
      cancelText={t('cancel')}
      onOk={() => void send()}
      onCancel={onClose}
      width={460}
    >
      <p>{t('send.text')}</p>
      <p className="muted small">{t('send.private')}</p>
      <Checkbox checked={withMine} onChange={(event) => setWithMine(event.target.checked)}>
        {t('send.mine')}
      </Checkbox>
    </Modal>
  );
}
