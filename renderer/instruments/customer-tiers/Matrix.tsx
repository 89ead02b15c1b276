import { useEffect, useMemo, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Tier } from '@shared/instruments/facts.ts';
import type { LayoutOptions } from '@shared/instruments/contract.ts';
import type { TierFigures } from '@shared/instruments/customer-tiers/figures.ts';
import { layout } from '@shared/instruments/customer-tiers/layout.ts';
import { plotOf } from '@shared/instruments/customer-tiers/layout/plot.ts';
import { AT_REST } from '@shared/instruments/customer-tiers/layout/view.ts';
import { brief } from '@shared/instruments/customer-tiers/names.ts';
import { tierOf } from '@shared/instruments/customer-tiers/tiers.ts';
import type { Size } from '@shared/scene/scene.ts';
import { colour } from '@shared/scene/theme.ts';
import { useWords } from '../../i18n/speech.tsx';
import { SceneSvg, type Drag, type Hit, type Place, type SceneHandlers, type Zoom } from '../../scene/index.ts';
import type { InstrumentViewProps } from '../contract.ts';
import { CloudCanvas } from './CloudCanvas.tsx';
import { dropOf, neighbourTier, tierOfKey, type Drop } from './drop.ts';
import { viewMessages } from './messages.ts';
import type { Look } from './settings.ts';

/** From so many customers up a canvas draws them. */
export const CANVAS_FROM = 600;

export interface MatrixActions {
  readonly select: (id: string | null) => void;
  readonly propose: (id: string, tier: Tier) => void;
  readonly setPotential: (id: string, amount: number) => void;
  readonly choose: (ids: readonly string[]) => void;
  readonly menu: (id: string, place: Place) => void;
}
interface Props extends MatrixActions {
  readonly view: InstrumentViewProps;
  readonly figures: TierFigures;
  readonly look: Look;
  readonly size: Size;
  readonly zoom: Zoom;
}

interface Dragged {
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly drop: Drop;
}

/** The drawing itself, and what a person may do on it. */
export function Matrix({ view, figures, look, size, zoom, ...actions }: Props) {
  const [drag, setDrag] = useState<Dragged | null>(null);
  const scatter = look.shown === 'scatter';
  const many = scatter && figures.tier.length > CANVAS_FROM;
  const { language, format, t } = view.speech;
  const zoomed = scatter ? zoom.transform : AT_REST;
  const options = useMemo<LayoutOptions>(
    () => ({
      language,
      format,
      t,
      size,
      measure: view.measure,
      selected: view.selected,
      view: { drawing: look.shown, trail: look.trail, ...(many ? {} : { zoom: zoomed }) },
    }),
    [language, format, t, size, view.measure, view.selected, look.shown, look.trail, many, zoomed],
  );
  const scene = useMemo(() => (many ? null : layout(figures, options)), [many, figures, options]);

  const onDrag = ({ phase, intent, place, dx, dy }: Drag): void => {
    const at = figures.at(intent.id ?? '');
    if (phase === 'cancel' || at < 0) return setDrag(null);
    const plot = plotOf(figures, size, many ? zoom.settled : zoomed);
    const drop = dropOf(figures, plot, at, { x: place.x - dx, y: place.y - dy }, place);
    if (phase !== 'end') return setDrag({ at, x: place.x, y: place.y, drop });
    setDrag(null);
    if (drop.kind === 'potential') actions.setPotential(intent.id ?? '', drop.amount);
    if (drop.kind === 'tier') actions.propose(intent.id ?? '', drop.tier);
  };
  const onKey = (event: KeyboardEvent, hit: Hit | null): boolean => {
    const id = hit?.intent.id;
    if (event.key === 'Escape') {
      actions.select(null);
      return true;
    }
    if (event.ctrlKey || event.metaKey || !id || hit.intent.kind !== 'customer' || view.readOnly) return false;
    const own = tierOf(figures.tier[figures.at(id)] as number);
    const next = event.altKey ? tierOfArrow(event.key, own) : tierOfKey(event.key);
    if (!next) return false;
    actions.propose(id, next);
    return true;
  };
  const handlers: SceneHandlers = {
    onPick: (hit) => (hit ? pick(hit, actions) : actions.select(null)),
    onMenu: (hit, place) => {
      if (hit?.intent.kind === 'customer' && hit.intent.id) actions.menu(hit.intent.id, place);
    },
    onLasso: (hits) => actions.choose(hits.flatMap(({ intent }) => (intent.kind === 'customer' && intent.id ? [intent.id] : []))),
    canDrag: (intent) => scatter && !view.readOnly && intent.kind === 'customer',
    onDrag,
    onKey,
  };
  const overlay = drag ? <DragMark drag={drag} room={size.width} view={view} /> : null;
  if (many) return <CloudCanvas figures={figures} options={options} theme={view.theme} zoom={zoom} overlay={overlay} {...handlers} />;
  return scene ? <SceneSvg scene={scene} theme={view.theme} overlay={overlay} {...handlers} /> : null;
}

const pick = (hit: Hit, actions: MatrixActions): void => {
  if (hit.intent.kind === 'customer' && hit.intent.id) actions.select(hit.intent.id);
};
const tierOfArrow = (key: string, own: Tier): Tier | null =>
  key === 'ArrowUp' || key === 'ArrowRight'
    ? neighbourTier(own, true)
    : key === 'ArrowDown' || key === 'ArrowLeft'
      ? neighbourTier(own, false)
      : null;

/** What letting go here would mean, beside the pointer. */
function DragMark({ drag, room, view }: { readonly drag: Dragged; readonly room: number; readonly view: InstrumentViewProps }) {
  const t = useWords(viewMessages);
  const { x, y, drop } = drag;
  const text =
    drop.kind === 'potential'
      ? t('drag.potential', { amount: brief(view.speech.format, drop.amount) })
      : drop.kind === 'tier'
        ? t('drag.tier', { tier: view.speech.t(`tier.${drop.tier}`) })
        : t('drag.back');
  const ink = colour(view.theme, drop.kind === 'none' ? 'ink3' : 'primary');
  const width = view.measure(text, 12, 600) + 12;
  const left = x + 14 + width > room ? x - 14 - width : x + 14;
  return (
    <g pointerEvents="none">
      <circle cx={x} cy={y} r={9} fill={ink} fillOpacity={0.2} stroke={ink} strokeWidth={2} strokeDasharray="3 2" />
      <rect x={left} y={y - 12} width={width} height={22} rx={4} fill={colour(view.theme, 'ground')} stroke={ink} />
      <text x={left + 6} y={y + 3.5} fontSize={12} fontWeight={600} fill={colour(view.theme, 'ink')}>
        {text}
      </text>
    </g>
  );
}

/** F shows all again, wherever the focus is in the drawing's box. */
export function useFitKey(box: RefObject<HTMLElement | null>, fit: () => void): void {
  useEffect(() => {
    const element = box.current;
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key.toLowerCase() === 'f' && !event.ctrlKey && !event.metaKey && !event.altKey) fit();
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, [box, fit]);
}
