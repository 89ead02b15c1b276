import { Button, Modal } from 'antd';
import { useHost } from '../host/host.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { keysOf } from '../instruments/keySheets.ts';
import { useApplication } from './context.ts';
import { appMessages } from './messages.ts';

const KEYS = [
  ['undo', 'Ctrl Z'],
  ['redo', 'Ctrl Y'],
  ['save', 'Ctrl S'],
  ['find', 'Ctrl K'],
  ['import', 'Ctrl I'],
  ['print', 'Ctrl P'],
  ['pdf', 'Ctrl Shift P'],
  ['export', 'Ctrl E'],
  ['views', 'Ctrl 1–9'],
  ['move', '← ↑ → ↓'],
  ['edit', 'Enter'],
  ['nudge', 'Alt ← ↑ → ↓'],
  ['delete', 'Delete'],
  ['fit', 'F'],
  ['escape', 'Esc'],
  ['tour', 'F6'],
  ['help', '?'],
] as const;

/** The sheet of keys, those of the open view first, and what this is. */
export function HelpDialog({ sheet, onClose }: { readonly sheet?: string | undefined; readonly onClose: () => void }) {
  const t = useWords(appMessages);
  const { language } = useSpeech();
  const own = keysOf(sheet, language);
  const { app, beginTour } = useApplication();
  const { bridge, complain } = useHost();
  const openGuide = async (): Promise<void> => {
    const answer = await bridge.call['guide.open']({ language: app.language });
    if (!answer.ok) complain(answer.error);
  };
  return (
    <Modal open title={t('help.title')} footer={null} onCancel={onClose} width={460}>
      {own.length === 0 ? null : (
        <>
          <h3>{t('help.view')}</h3>
          <KeyTable lines={own} />
          <h3>{t('help.everywhere')}</h3>
        </>
      )}
      <KeyTable lines={KEYS.map(([name, keys]) => ({ keys, words: t(`key.${name}`) }))} />
      <div className="help-ways">
        <Button onClick={() => void openGuide()}>{t('help.guide')}</Button>
        <Button
          onClick={() => {
            onClose();
            void beginTour();
          }}
        >
          {t('help.tour')}
        </Button>
      </div>
      <p className="muted small">{t('help.about', { version: app.version, electron: app.electron })}</p>
    </Modal>
  );
}

function KeyTable({ lines }: { readonly lines: ReturnType<typeof keysOf> }) {
  return (
    <table className="plain-table">
      <tbody>
        {lines.map(({ keys, words }) => (
          <tr key={keys}>
            <td>{words}</td>
            <td className="number">
              <kbd>{keys}</kbd>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
