import { Button, Modal } from 'antd';
import { useState } from 'react';
import type { Input, SentWorkspace, SettledSent } from '@shared/ipc/contract.ts';
import { DifferencesTable } from './DifferencesTable.tsx';
import { useHost } from '../host/host.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { sentMessages } from './sentMessages.ts';

type Choice = Input<'workspace.settleSent'>['choice'];

interface Props {
  readonly sent: SentWorkspace;
  readonly onSettled: (settled: SettledSent) => void;
  readonly onClose: () => void;
}

/** A workspace that came as one file and is known here: how it differs from ours, and three ways on. Closing it changes nothing. */
export function SentDialog({ sent, onSettled, onClose }: Props) {
  const t = useWords(sentMessages);
  const { format } = useSpeech();
  const { bridge, complain, notify } = useHost();
  const [busy, setBusy] = useState<Choice | null>(null);
  const places = Object.values(sent.differences.totals).reduce((sum, { back, gone, changed }) => sum + back + gone + changed, 0);
  const settle = async (choice: Choice): Promise<void> => {
    setBusy(choice);
    const answer = await bridge.call['workspace.settleSent']({ sent: sent.sent, choice, name: t('copyOf', { name: sent.name }) });
    setBusy(null);
    if (!answer.ok) return complain(answer.error);
    onSettled(answer.value);
    if (answer.value.step) notify({ text: t('taken'), kind: 'success' });
  };
  const button = (choice: Choice, type: 'primary' | 'default' = 'default') => (
    <Button
      key={choice}
      type={type}
      loading={busy === choice}
      disabled={busy !== null && busy !== choice}
      onClick={() => void settle(choice)}
    >
      {t(choice === 'mine' && places === 0 ? 'open' : choice)}
    </Button>
  );
  return (
    <Modal
      open
      title={t('title', { name: sent.name })}
      onCancel={onClose}
      width={860}
      footer={places === 0 ? [button('copy'), button('mine', 'primary')] : [button('copy'), button('theirs'), button('mine', 'primary')]}
    >
      <p>{places === 0 ? t('same', { file: sent.file }) : t('differs', { file: sent.file, count: format.number(places) })}</p>
      <p className="muted small">{t('place', { place: sent.place })}</p>
      {places === 0 ? null : (
        <>
          <div className="sent-differences">
            <DifferencesTable differences={sent.differences} heads={{ mine: t('headMine'), theirs: t('headTheirs') }} />
          </div>
          <p className="muted small">{t('kept')}</p>
        </>
      )}
    </Modal>
  );
}
