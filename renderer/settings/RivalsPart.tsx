import { Button } from 'antd';
import { inOrder } from '@shared/base/entity.ts';
import type { Rivals } from '@shared/workspace/schemas.ts';
import { useWorkspaceState } from '../app/context.ts';
import { useUndo } from '../app/useUndo.ts';
import { useHost } from '../host/host.ts';
import { useWords } from '../i18n/speech.tsx';
import { Icon } from '../ui/Icon.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { uiMessages } from '../ui/messages.ts';
import { settingsMessages } from './messages.ts';
import { Part } from './Parts.tsx';
import { useSettings } from './useChange.ts';

/** Competitors, once per workspace, each with one letter as its mark. */
export function RivalsPart() {
  const t = useWords(settingsMessages);
  const ui = useWords(uiMessages);
  const { readOnly, run } = useSettings();
  const { notify } = useHost();
  const { undo } = useUndo();
  const doc = useWorkspaceState((state) => state.docs['rivals']) as Rivals | undefined;
  const rivals = inOrder(doc?.rivals ?? {});
  const remove = (id: string, name: string): void => {
    if (run('rival.remove', { rival: id }))
      notify({ text: t('removed', { name }), actions: [{ text: ui('undo'), run: () => void undo() }] });
  };
  return (
    <Part
      title={t('rivals')}
      help={t('rivals.help')}
      action={
        <Button disabled={readOnly} onClick={() => run('rival.add', { name: t('rival.name') })}>
          {t('addRival')}
        </Button>
      }
    >
      {rivals.length === 0 ? null : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('rival.name')}</th>
              <th scope="col">{t('rival.mark')}</th>
              <th aria-label={t('remove', { name: '' })} />
            </tr>
          </thead>
          <tbody>
            {rivals.map(({ id, name, mark }) => (
              <tr key={id}>
                <td>
                  <TextInput
                    label={`${t('rival.name')} ${name}`}
                    value={name}
                    disabled={readOnly}
                    onCommit={(value) => value.trim() !== '' && run('rival.edit', { rival: id, fields: { name: value } })}
                  />
                </td>
                <td>
                  <TextInput
                    label={`${t('rival.mark')} ${name}`}
                    value={mark}
                    maxLength={4}
                    disabled={readOnly}
                    onCommit={(value) => value.trim() !== '' && run('rival.edit', { rival: id, fields: { mark: value } })}
                  />
                </td>
                <td>
                  <button
                    type="button"
                    className="quiet"
                    disabled={readOnly}
                    aria-label={t('remove', { name })}
                    onClick={() => remove(id, name)}
                  >
                    <Icon name="trash" size={14} />
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  );
}
