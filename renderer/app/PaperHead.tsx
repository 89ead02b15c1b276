import { useSpeech, useWords } from '../i18n/speech.tsx';
import { useWorkspaceState } from './context.ts';
import { appMessages } from './messages.ts';

/** What stands over a view on paper, where bar and column are not: whose it is, where it is from, and of which day. Not seen on the screen. */
export function PaperHead({ crumbs }: { readonly crumbs: readonly string[] }) {
  const t = useWords(appMessages);
  const { format } = useSpeech();
  const { name } = useWorkspaceState((state) => state.info);
  const today = useWorkspaceState((state) => state.today);
  return (
    <p className="paper-head">
      <span>{[...crumbs.slice(1, -1), name].join(' · ')}</span>
      <span>{`${t('paper.internal')} · ${format.day(today)}`}</span>
    </p>
  );
}
