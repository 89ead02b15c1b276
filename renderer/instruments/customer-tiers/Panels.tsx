import { Segmented } from 'antd';
import { useMemo, useRef, type ReactNode } from 'react';
import type { Amount } from '@shared/base/amount.ts';
import type { Format } from '@shared/i18n/format.ts';
import type { LayoutOptions } from '@shared/instruments/contract.ts';
import { effortOf, isA, TOP_SHARE } from '@shared/instruments/customer-tiers/effort.ts';
import type { TierFigures } from '@shared/instruments/customer-tiers/figures.ts';
import { layout } from '@shared/instruments/customer-tiers/layout.ts';
import type { Drawing } from '@shared/instruments/customer-tiers/layout/view.ts';
import { movementOf } from '@shared/instruments/customer-tiers/movement.ts';
import { shortQuarter } from '@shared/instruments/customer-tiers/names.ts';
import { structureOf } from '@shared/instruments/customer-tiers/structure.ts';
import { TIERS } from '@shared/instruments/customer-tiers/tiers.ts';
import { useSpeech, useWords } from '../../i18n/speech.tsx';
import { SceneSvg, useSize, type Hit } from '../../scene/index.ts';
import type { InstrumentViewProps } from '../contract.ts';
import { viewMessages } from './messages.ts';
import type { Look } from './settings.ts';

interface Props {
  readonly view: InstrumentViewProps;
  readonly figures: TierFigures;
  readonly look: Look;
  /** A ribbon was clicked: who moved from where to where. */
  readonly onFlow: (from: number, to: number) => void;
  readonly onSettings: () => void;
}

/** Structure, effort and movements under the drawing. */
export function Panels(props: Props) {
  return (
    <div className="tiers-panels">
      <StructurePanel {...props} />
      <EffortPanel {...props} />
      <MovesPanel {...props} />
    </div>
  );
}

function StructurePanel({ view, figures, look }: Props) {
  const t = useWords(viewMessages);
  const { format } = useSpeech();
  const s = structureOf(figures);
  const share = (value: number | null): string => (value === null ? '–' : format.percent(value, 1));
  return (
    <Panel
      title={t('structure')}
      side={t('structure.side', { count: format.number(s.customers), money: short(format, s.total) })}
      foot={t('structure.foot', { top1: share(s.top1), top5: share(s.top5), hhi: s.hhi === null ? '–' : format.number(s.hhi, 3) })}
    >
      <Mini view={view} figures={figures} look={look} drawing="structure" />
    </Panel>
  );
}

function EffortPanel({ view, figures, look, onSettings }: Props) {
  const t = useWords(viewMessages);
  const { format } = useSpeech();
  const e = effortOf(figures);
  const values = { quarter: shortQuarter(e.quarter), need: format.number(e.needTotal), have: format.number(e.capacity ?? 0) };
  const missing = e.shortfall !== null && e.shortfall > 0 ? t('effort.short', { hours: format.number(e.shortfall) }) : null;
  return (
    <Panel
      title={t('effort')}
      side={
        <>
          {e.capacity === null ? (
            <button type="button" className="link" onClick={onSettings}>
              {t('effort.noCapacity', values)}
            </button>
          ) : (
            t('effort.side', values)
          )}{' '}
          {missing ? <b className="tiers-bad">{missing}</b> : null}
        </>
      }
      foot={<EffortFoot figures={figures} />}
    >
      <Mini view={view} figures={figures} look={look} drawing="effort" />
    </Panel>
  );
}

function EffortFoot({ figures }: { readonly figures: TierFigures }) {
  const t = useWords(viewMessages);
  const { format } = useSpeech();
  const e = effortOf(figures);
  if (!e.logged) return t('effort.none');
  if (!e.complete) return t('effort.running', { real: format.number(e.realTotal) });
  const under = t('effort.foot', { under: e.under.length, underA: e.under.filter((at) => isA(figures, at)).length, over: e.over.length });
  return e.topShare !== null && e.topShare > TOP_SHARE ? `${under} · ${t('effort.warning', { share: format.percent(e.topShare) })}` : under;
}

function MovesPanel({ view, figures, look, onFlow }: Props) {
  const t = useWords(viewMessages);
  const moved = movementOf(figures);
  const title = moved ? t('moves', { from: shortQuarter(moved.from.quarter), to: shortQuarter(moved.to.quarter) }) : t('moves.none');
  return (
    <Panel
      title={title}
      side={
        moved ? (
          <Segmented
            size="small"
            aria-label={t('moves.none')}
            value={look.flow}
            options={[
              { value: 'count', label: t('moves.count') },
              { value: 'value', label: t('moves.value') },
            ]}
            onChange={(flow) => view.setView({ flow })}
          />
        ) : null
      }
      foot={moved ? t('moves.foot', { up: moved.up, down: moved.down, same: moved.same }) : t('moves.foot.none')}
    >
      <Mini
        view={view}
        figures={figures}
        look={look}
        drawing="flow"
        onPick={(hit) => {
          if (hit?.intent.kind === 'flow') onFlow(Number(hit.intent['from']), Number(hit.intent['to']));
        }}
      />
    </Panel>
  );
}

function Panel({
  title,
  side,
  foot,
  children,
}: {
  readonly title: ReactNode;
  readonly side: ReactNode;
  readonly foot: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className="card tiers-panel">
      <header>
        <h2>{title}</h2>
        <span className="muted small">{side}</span>
      </header>
      {children}
      <footer className="muted small">{foot}</footer>
    </section>
  );
}

/** A small drawing that fills its panel. */
function Mini({
  view,
  figures,
  look,
  drawing,
  onPick,
}: Omit<Props, 'onFlow' | 'onSettings'> & { readonly drawing: Drawing; readonly onPick?: (hit: Hit | null) => void }) {
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const { speech, measure } = view;
  const scene = useMemo(() => {
    if (!size || size.height < 40) return null;
    const options: LayoutOptions = { ...speech, size, measure, view: { drawing, flow: look.flow } };
    return layout(figures, options);
  }, [figures, size, speech, measure, drawing, look.flow]);
  return (
    <div ref={box} className="fill">
      {scene ? <SceneSvg scene={scene} theme={view.theme} {...(onPick ? { onPick } : {})} /> : null}
    </div>
  );
}

/** The three panels as one line, for low windows. */
export function PanelLine({ view, figures, look }: Omit<Props, 'onFlow' | 'onSettings'>) {
  const t = useWords(viewMessages);
  const { format } = useSpeech();
  const s = structureOf(figures);
  const e = effortOf(figures);
  const moved = movementOf(figures);
  const structure = TIERS.map((tier) => `${view.speech.t(`tier.${tier}`)} ${s.count[tier]}`).join(' · ');
  const values = {
    structure,
    real: format.number(e.realTotal),
    need: format.number(e.needTotal),
    up: moved?.up ?? 0,
    down: moved?.down ?? 0,
  };
  return (
    <div className="tiers-line">
      <span>{t('mini', values)}</span>
      <button type="button" className="link" onClick={() => view.setView({ panels: !look.panels })}>
        {look.panels ? t('mini.close') : t('mini.open')}
      </button>
    </div>
  );
}

const short = (format: Format, amount: Amount): string => `${format.short(amount)} ${format.unit}`;
