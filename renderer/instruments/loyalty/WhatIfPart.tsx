import { Slider } from 'antd';
import { whatIf as supposed } from '@shared/instruments/loyalty/rivalFigures.ts';
import { readsSame, scoreText, signedText } from '@shared/instruments/loyalty/say.ts';
import type { FactorFigure } from '@shared/instruments/loyalty/types.ts';
import { Facts, InspectorPart } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';

const ARROW = '→';

/** What the index and the distance to the rival would be if this factor had another score. Nothing of it is stored. */
export function WhatIfPart({ session, row }: { readonly session: Session; readonly row: FactorFigure }) {
  const t = useWords(viewMessages);
  const { figures, rival, whatIf } = session;
  const { now } = figures;
  const value = whatIf?.value ?? row.score;
  if (!now || value === null) return <p className="muted small">{t('whatIf.unknown')}</p>;
  const then = supposed(now.scores, figures.weights, rival, { factor: row.factor, value });
  const change = then.index.value === null || now.index.value === null ? null : then.index.value - now.index.value;
  const known = rival !== null && rival.scores[row.factor] !== null;
  return (
    <InspectorPart title={t('whatIf')} action={<b>{scoreText(value)}</b>}>
      <Slider
        min={0}
        max={10}
        step={0.1}
        value={value}
        ariaLabelForHandle={t('whatIf')}
        tooltip={{ open: false }}
        onChange={(to) => session.tryScore(row.factor, to)}
      />
      <Facts
        rows={[
          [
            t('index'),
            <span key="index">
              {scoreText(now.index.value)} {ARROW} {scoreText(then.index.value)}{' '}
              {change === null ? null : <small className={change < 0 ? 'loyalty-down' : 'loyalty-up'}>{signedText(change)}</small>}
            </span>,
          ],
          ...(rival && rival.gap !== null && then.gap !== null
            ? ([
                [
                  t('against', { rival: rival.rival.name }),
                  known ? `${signedText(rival.gap)} ${ARROW} ${signedText(then.gap)}` : t('against.unknown'),
                ],
              ] as const)
            : []),
        ]}
      />
      {rival ? <p className="muted small">{flipText(session, row, t)}</p> : null}
    </InspectorPart>
  );
}

function flipText({ rival }: Session, { factor, score }: FactorFigure, t: ReturnType<typeof useWords<FlipKey>>): string {
  const level = rival?.level[factor] ?? null;
  if (!rival || rival.scores[factor] === null || score === null) return t('flip.unknown', { rival: rival?.rival.name ?? '' });
  if (level === null) return t((rival.gap ?? 0) < 0 ? 'flip.never' : 'flip.always');
  if (readsSame(level, score)) return t('flip.here');
  return t(level > score ? 'flip.up' : 'flip.down', { at: level.toFixed(2) });
}
type FlipKey = 'flip.unknown' | 'flip.never' | 'flip.always' | 'flip.here' | 'flip.up' | 'flip.down';
