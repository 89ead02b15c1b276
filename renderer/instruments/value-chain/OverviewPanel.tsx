import type { ReactNode } from 'react';
import { allActivities } from '@shared/instruments/value-chain/figures/figures.ts';
import { partOf } from '@shared/instruments/value-chain/figures/totals.ts';
import type { ActivityFigure, ChipFigure } from '@shared/instruments/value-chain/figures/types.ts';
import { codesOf, percent } from '@shared/instruments/value-chain/say.ts';
import { Facts, InspectorPart, type InspectorContent } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { viewMessages, type ViewKey } from './messages.ts';
import type { Session } from './session.ts';

/** Nothing selected: the figures of the map, and what is still unknown; each hole leads to its place. */
export const overviewPanel = (session: Session): InspectorContent => ({
  title: <Word of="panel.view" />,
  side: <Word of="panel.none" />,
  body: <OverviewBody session={session} />,
});

function Word({ of }: { readonly of: ViewKey }) {
  return useWords(viewMessages)(of);
}

interface Hole {
  readonly name: ViewKey;
  readonly count: number;
  readonly words: string;
  /** Where it leads. */
  readonly first: string | undefined;
}

function holesOf({ figures, say, money }: Session): Hole[] {
  const all = allActivities(figures);
  const chips = all.flatMap((one) => one.chips);
  const byActivity = (name: ViewKey, fits: (one: ActivityFigure) => boolean): Hole => {
    const found = all.filter(fits);
    return { name, count: found.length, words: codesOf(found, say), first: found[0]?.id };
  };
  const byChip = (name: ViewKey, value: number, fits: (chip: ChipFigure) => boolean): Hole => {
    const found = chips.filter(fits);
    return { name, count: found.length, words: value === 0 ? '' : money.full(value), first: found[0]?.id };
  };
  return [
    byActivity('panel.unserved', (one) => one.served === 'unserved'),
    byActivity('panel.noImportance', (one) => one.importance.value === null),
    byActivity('panel.noQuote', (one) => one.quotes.length === 0),
    byActivity('panel.noShare', (one) => one.share.value === null),
    byChip('panel.assumed', figures.assumed.value, (chip) => chip.origin.status !== 'confirmed'),
    byChip('panel.stale', figures.stale.value, (chip) => chip.certainty === 'stale'),
    byChip('panel.noAmount', 0, (chip) => chip.value === null),
  ].filter((hole) => hole.count > 0);
}

function OverviewBody({ session }: { readonly session: Session }) {
  const t = useWords(viewMessages);
  const { figures, say, money, view } = session;
  const { inPlay, coverage } = figures;
  const share = (value: number): string => say.format.percent(partOf(value, inPlay.total));
  const amount = (value: number): string => (inPlay.total === 0 ? '—' : `${money.full(value)} · ${share(value)}`);
  const counts = { primary: figures.primary.length, support: figures.support.length };
  const rows: [ReactNode, ReactNode][] = [
    [t('panel.activities'), t('panel.activities.count', counts)],
    [t('panel.shareSum'), coverage.share === 0 ? '—' : percent(coverage.shareSum, say)],
    [t('panel.delivered'), amount(inPlay.delivered)],
    [t('panel.rivals'), amount(inPlay.rivals)],
  ];
  const holes = holesOf(session);
  return (
    <>
      <InspectorPart title={t('panel.figures')}>
        <Facts rows={rows} />
      </InspectorPart>
      {holes.length > 0 ? (
        <InspectorPart title={t('panel.unknown')}>
          <Facts
            rows={holes.map((hole) => [
              <button key={hole.name} type="button" className="link" onClick={() => view.select(hole.first ?? null)}>
                {t(hole.name)}
              </button>,
              `${hole.count}${hole.words === '' ? '' : ` · ${hole.words}`}`,
            ])}
          />
        </InspectorPart>
      ) : null}
      <p className="muted small">{t('panel.hint')}</p>
    </>
  );
}
