import { useMemo, useRef, type ReactNode } from 'react';
import { explain, type Explanation, type Flip } from '@shared/instruments/customer-tiers/explain.ts';
import type { TierFigures } from '@shared/instruments/customer-tiers/figures.ts';
import { quarterBars, ruler } from '@shared/instruments/customer-tiers/layout/explain-marks.ts';
import { whole } from '@shared/instruments/customer-tiers/names.ts';
import type { Scene, Size } from '@shared/scene/scene.ts';
import { InspectorPart } from '../../frame/index.ts';
import { useSpeech, useWords } from '../../i18n/speech.tsx';
import { SceneSvg, useSize } from '../../scene/index.ts';
import { TierBadge } from '../../ui/TierBadge.tsx';
import type { InstrumentViewProps } from '../contract.ts';
import { viewMessages } from './messages.ts';

interface Props {
  readonly view: InstrumentViewProps;
  readonly figures: TierFigures;
  readonly at: number;
  /** What stands between the explanation and the quarters. */
  readonly children: ReactNode;
}

/** Why a customer has its letter: value, potential, result, and what was set by hand; then what would flip it. */
export function Explain({ view, figures, at, children }: Props) {
  const t = useWords(viewMessages);
  const { format } = useSpeech();
  const why = useMemo(() => explain(figures, at), [figures, at]);
  return (
    <>
      <InspectorPart title={t('why')}>
        <Step name={t('why.value')} badge={why.value.letter}>
          {why.value.amount === null
            ? t('why.valueUnknown')
            : t('why.valueIs', { amount: whole(format, why.value.amount), rank: why.value.rank })}
        </Step>
        <Small view={view} height={52} draw={(size) => ruler(figures, at, { ...view.speech, size, measure: view.measure })} />
        <Step name={t('why.potential')} badge={why.potential.letter}>
          {potentialWords(why, t, format)}
        </Step>
        <Step name={t('why.result')} badge={why.computed}>
          {t(`because.${why.because}`)}
        </Step>
        {why.override ? (
          <Step name={t('why.set')} badge={why.tier}>
            {t('why.setIs')}
          </Step>
        ) : null}
      </InspectorPart>
      <InspectorPart title={t('flips')}>
        {why.flips.length === 0 ? <p className="muted">{t('flip.none')}</p> : null}
        <ul className="tiers-flips">
          {why.flips.map((flip) => (
            <FlipLine key={`${flip.side} ${flip.tier} ${flip.to}`} flip={flip} why={why} />
          ))}
        </ul>
      </InspectorPart>
      {children}
      <InspectorPart title={t('quarters', { unit: format.unit })} action={<span className="muted small">{t('quarters.side')}</span>}>
        <Small view={view} height={108} draw={(size) => quarterBars(figures, at, { ...view.speech, size, measure: view.measure })} />
        <p className="muted small">{t('quarters.rolling')}</p>
      </InspectorPart>
    </>
  );
}

function potentialWords(
  { potential }: Explanation,
  t: ReturnType<typeof useWords<keyof (typeof viewMessages)['en'] & string>>,
  format: ReturnType<typeof useSpeech>['format'],
): string {
  if (potential.amount === null) return t('why.potentialUnknown');
  return t('why.potentialIs', {
    amount: whole(format, potential.amount),
    share: potential.before === null ? '–' : format.percent(potential.before, 1),
  });
}

function Step({
  name,
  badge,
  children,
}: {
  readonly name: string;
  readonly badge: Parameters<typeof TierBadge>[0]['tier'] | null;
  readonly children: ReactNode;
}) {
  return (
    <div className="tiers-step">
      <span className="tiers-step-name">{name}</span>
      <span>{children}</span>
      {badge ? <TierBadge tier={badge} /> : <span />}
    </div>
  );
}

function FlipLine({ flip, why }: { readonly flip: Flip; readonly why: Explanation }) {
  const t = useWords(viewMessages);
  const { format } = useSpeech();
  const values = { by: whole(format, flip.by), to: whole(format, flip.to) };
  const rises = flip.side === 'value' && flip.to > (why.value.amount ?? -1);
  const key = flip.side === 'value' ? (rises ? 'flip.up' : 'flip.down') : flip.tier === 'S' ? 'flip.potential' : 'flip.potentialDown';
  return (
    <li>
      <TierBadge tier={flip.tier} />
      <span>{t(key, values)}</span>
    </li>
  );
}

/** A drawing as wide as the inspector. */
function Small({
  view,
  height,
  draw,
}: {
  readonly view: InstrumentViewProps;
  readonly height: number;
  readonly draw: (size: Size) => Scene;
}) {
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  return (
    <div ref={box} style={{ height }}>
      {size && size.width > 60 ? <SceneSvg scene={draw({ width: size.width, height })} theme={view.theme} /> : null}
    </div>
  );
}
