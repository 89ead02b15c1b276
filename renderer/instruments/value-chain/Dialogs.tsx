import { useRef, useState } from 'react';
import { Input, Modal, type InputRef } from 'antd';
import { useWords } from '../../i18n/speech.tsx';
import { viewMessages } from './messages.ts';

/** Asks before a chip changes its supplier: that is another fact, not another place. */
export function WhoDialog({
  chip,
  from,
  to,
  onYes,
  onCancel,
}: {
  readonly chip: string;
  readonly from: string;
  readonly to: string;
  readonly onYes: () => void;
  readonly onCancel: () => void;
}) {
  const t = useWords(viewMessages);
  return (
    <Modal open title={t('who.title')} okText={t('who.yes', { to })} cancelText={t('cancel')} onOk={onYes} onCancel={onCancel} width={420}>
      <p>{t('who.text', { chip, from, to })}</p>
    </Modal>
  );
}

/** A rival is kept once per workspace; here it can be added where one is needed. */
export function RivalDialog({ onDone, onCancel }: { readonly onDone: (name: string) => void; readonly onCancel: () => void }) {
  const t = useWords(viewMessages);
  const [name, setName] = useState('');
  const field = useRef<InputRef>(null);
  const ready = name.trim() !== '';
  const done = (): void => {
    if (ready) onDone(name.trim());
  };
  return (
    <Modal
      open
      title={t('rival.title')}
      okText={t('rival.add')}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: !ready }}
      onOk={done}
      onCancel={onCancel}
      width={380}
      afterOpenChange={(shown) => {
        if (shown) field.current?.focus();
      }}
    >
      <label className="labelled">
        {t('rival.name')}
        <Input
          ref={field}
          value={name}
          maxLength={60}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) done();
          }}
        />
      </label>
      <p className="muted small">{t('rival.help')}</p>
    </Modal>
  );
}
