import { useApplication } from './context.ts';
import { Icon, Logo } from '../ui/Icon.tsx';
import { useWords } from '../i18n/speech.tsx';
import { appMessages } from './messages.ts';
import { LookButtons } from './LookButtons.tsx';
import { SaveIndicator } from './SaveIndicator.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import { WorkspaceMenu } from './WorkspaceMenu.tsx';

const ARROW = '›';
const CTRL_K = 'Ctrl K';

/** Workspace, where one is, search, undo and redo with names, save state, language, light or dark, help. */
export function TopBar({
  crumbs,
  onFind,
  onHelp,
}: {
  readonly crumbs: readonly string[];
  readonly onFind: () => void;
  readonly onHelp: () => void;
}) {
  const t = useWords(appMessages);
  const { go } = useApplication();
  return (
    <header className="top">
      <button type="button" className="top-mark" aria-label={t('app')} onClick={() => go('/customers')}>
        <Logo />
      </button>
      <WorkspaceMenu />
      <span className="top-separator" />
      <nav className="top-crumbs" aria-label={t('rail')}>
        {crumbs.map((crumb, i) =>
          i < crumbs.length - 1 ? (
            <span key={crumb}>{`${crumb} ${ARROW}`}</span>
          ) : (
            <b key={crumb} aria-current="page">
              {crumb}
            </b>
          ),
        )}
      </nav>
      <button type="button" className="top-find" onClick={onFind} aria-label={t('find')} aria-keyshortcuts="Control+K">
        <Icon name="find" />
        <span>
          <span className="find-long">{t('find')}</span>
          <span className="find-short">{t('find.short')}</span>
        </span>
        <kbd>{CTRL_K}</kbd>
      </button>
      <UndoButtons />
      <SaveIndicator />
      <span className="top-separator" />
      <LookButtons onHelp={onHelp} />
    </header>
  );
}
