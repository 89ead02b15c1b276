import { focusWhenShown } from '../ui/focus.ts';
import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useWords } from '../i18n/speech.tsx';
import { appMessages } from './messages.ts';

interface Props {
  readonly title: string;
  readonly initial: string;
  readonly ok: string;
  readonly onOk: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for one name. */
export function NameDialog({ title, initial, ok, onOk, onClose }: Props) {
  const t = useWords(appMessages);
  const [name, setName] = useState(initial);
  const good = name.trim() !== '';
  const done = (): void => {
    if (good) onOk(name.trim());
  };
  return (
    <Modal
      open
      title={title}
      okText={ok}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: !good }}
      onOk={done}
      onCancel={onClose}
      destroyOnHidden
    >
      <div className="field">
        <label className="field-label" htmlFor="name-dialog">
          {t('name')}
        </label>
        <Input
          id="name-dialog"
          ref={focusWhenShown}
          value={name}
          maxLength={120}
          onChange={(event) => setName(event.target.value)}
          onPressEnter={(event) => {
            if (!event.nativeEvent.isComposing) done();
          }}
        />
      </div>
    </Modal>
  );
}
