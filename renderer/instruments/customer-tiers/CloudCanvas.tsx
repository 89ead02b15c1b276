import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { Box, ThemeName } from '@shared/scene/scene.ts';
import { colour } from '@shared/scene/theme.ts';
import type { LayoutOptions } from '@shared/instruments/contract.ts';
import type { TierFigures } from '@shared/instruments/customer-tiers/figures.ts';
import { describe } from '@shared/instruments/customer-tiers/layout/bubbles.ts';
import { scatterParts } from '@shared/instruments/customer-tiers/layout/scatter.ts';
import { useWords } from '../../i18n/speech.tsx';
import { between, IDENTITY, isIdentity, type Hit, type Place, type SceneHandlers, type Zoom } from '../../scene/index.ts';
import type { Target } from '../../scene/targets.ts';
import { Tip, type TipState } from '../../scene/Tip.tsx';
import { inside, useLasso } from '../../scene/useLasso.ts';
import { usePointing, type Surface } from '../../scene/usePointing.ts';
import { unproject } from '../../scene/zoom.ts';
import { CloudLayer } from './CloudLayer.tsx';
import { groundOf, layersOf } from './layers.ts';
import { nearestOf } from './nearest.ts';
import { viewMessages } from './messages.ts';

interface Props extends SceneHandlers {
  readonly figures: TierFigures;
  /** Everything a layout needs but the zoom. */
  readonly options: LayoutOptions;
  readonly theme: ThemeName;
  readonly zoom: Zoom;
  readonly overlay?: ReactNode;
}

const NAMES = 150;
const REACH = 24;

/**
 * The scatter with thousands of customers: bitmaps that CSS moves, each along its own axes, painted sharp after the rest; pointers find
 * customers by a search.
 */
export function CloudCanvas({ figures, options, theme, zoom, overlay, ...handlers }: Props) {
  const t = useWords(viewMessages);
  const frame = useRef<HTMLDivElement>(null);
  const { language, size } = options;
  const view = options.view as object;
  const parts = useMemo(
    () => scatterParts(figures, { ...options, view: { ...view, zoom: zoom.settled, bubbles: false, names: NAMES } }),
    // the options are made anew by each drawing: what matters of them is named
    // oxlint-disable-next-line react/exhaustive-deps -- see above
    [figures, language, size, options.selected, JSON.stringify(view), zoom.settled],
  );
  // Made when a pointer first asks, not in the frame that must become sharp.
  const near = useMemo(() => lazily(() => nearestOf(parts.places, parts.who, size.width, size.height)), [parts, size]);
  const layers = useMemo(() => layersOf(parts, theme, language), [parts, theme, language]);
  const ground = useMemo(() => groundOf(parts, theme, language), [parts, theme, language]);
  const still = useMemo(() => ({ x: 0, y: 0, ...size }), [size]);
  const moved = between(zoom.settled, zoom.transform);
  const [focusedId, setFocused] = useState<string | null>(null);
  const [tip, setTip] = useState<TipState | null>(null);

  const targetOf = (at: number, named: boolean): Target => targetFor(figures, parts, at, named ? describe(figures, at, options) : '');
  const focusedAt = focusedId === null ? -1 : figures.at(focusedId);
  const focused = focusedAt >= 0 ? targetOf(focusedAt, true) : null;
  const place = (event: { readonly clientX: number; readonly clientY: number }): Place => {
    const box = frame.current?.getBoundingClientRect();
    const [x, y] = unproject(moved, event.clientX - (box?.x ?? 0), event.clientY - (box?.y ?? 0));
    return { x, y, clientX: event.clientX, clientY: event.clientY };
  };
  const surface: Surface = {
    get targets() {
      return parts.who.map((at) => targetOf(at, false));
    },
    place,
    targetAt: (event) => {
      const { x, y } = place(event);
      const at = near().at(x, y, REACH / moved.k);
      return at < 0 ? null : targetOf(at, true);
    },
    focused: () => focused,
    focus: (target) => setFocused(target.key),
    middle: (target) => {
      const box = frame.current?.getBoundingClientRect();
      const [x, y] = middleOf(target);
      return { x, y, clientX: (box?.x ?? 0) + x, clientY: (box?.y ?? 0) + y };
    },
  };
  const hover = (hit: Hit | null): void => {
    setTip(hit?.mark.label ? { text: hit.mark.label, x: hit.place.clientX, y: hit.place.clientY } : null);
    // Only the selected customer can be dragged; everywhere else a drag pans.
    if (frame.current) markDraggable(frame.current, hit !== null && hit.intent.id === options.selected);
    handlers.onHover?.(hit);
  };
  const { canDrag } = handlers;
  const pointing = usePointing(surface, {
    ...handlers,
    onHover: hover,
    canDrag: (intent) => intent.id === options.selected && canDrag?.(intent) === true,
  });
  const { onLasso } = handlers;
  const lasso = useLasso(
    place,
    onLasso &&
      ((polygon) =>
        onLasso(
          parts.who
            .filter((at) => inside(polygon, parts.places.x[at] as number, parts.places.y[at] as number))
            .map((at) => ({ mark: targetOf(at, false).mark, intent: intentOf(figures, at) })),
        )),
  );
  const selectedAt = options.selected ? figures.at(options.selected) : -1;

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a canvas holds no elements: the frame listens for its marks
    <div
      ref={frame}
      className="scene scene-canvas tiers-cloud"
      style={{ width: size.width, height: size.height }}
      role="application"
      aria-label={t('canvas.key')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- an application with its own keys: arrows move between customers
      tabIndex={0}
      {...pointing}
      onPointerDown={(event) => {
        if (lasso.start(event)) return;
        pointing.onPointerDown(event);
      }}
      onPointerMove={(event) => {
        if (!lasso.move(event)) pointing.onPointerMove(event);
      }}
      onPointerUp={(event) => {
        if (!lasso.end(event)) pointing.onPointerUp(event);
      }}
      onFocus={() => setFocused((id) => id ?? options.selected ?? figures.portfolio.ids[parts.who[0] ?? -1] ?? null)}
    >
      <CloudLayer box={still} paint={ground} moved={IDENTITY} along="both" />
      {layers.map(({ key, ...layer }) => (
        <CloudLayer key={key} {...layer} moved={moved} />
      ))}
      {selectedAt >= 0 || focused || overlay || lasso.path ? (
        <svg className="scene-over" width={size.width} height={size.height} aria-hidden="true">
          <g transform={`translate(${moved.x} ${moved.y}) scale(${moved.k})`}>
            {selectedAt >= 0 ? <Ring box={targetOf(selectedAt, false).box} grow={6} stroke={colour(theme, 'primary')} /> : null}
            {focused ? <Ring box={focused.box} grow={9} stroke={colour(theme, 'primary')} dashed /> : null}
            {overlay}
            {lasso.path ? (
              <path
                d={lasso.path}
                fill={colour(theme, 'primary')}
                fillOpacity={0.08}
                stroke={colour(theme, 'primary')}
                strokeDasharray="4 3"
              />
            ) : null}
          </g>
        </svg>
      ) : null}
      <div className="sr-only" aria-live="polite">
        {focused?.mark.label ?? ''}
      </div>
      <Tip tip={isIdentity(moved) ? tip : null} />
    </div>
  );
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** The pan behaviour leaves alone whatever is marked as a target. */
function markDraggable(element: HTMLElement, on: boolean): void {
  if (on) element.dataset['target'] = 'selected';
  else delete element.dataset['target'];
}

const intentOf = (f: TierFigures, at: number) => ({ kind: 'customer', id: f.portfolio.ids[at] as string });
const middleOf = ({ box }: Target): [number, number] => [box.x + box.width / 2, box.y + box.height / 2];

function targetFor(f: TierFigures, { places }: ReturnType<typeof scatterParts>, at: number, label: string): Target {
  const [x, y, r] = [places.x[at] as number, places.y[at] as number, places.r[at] as number];
  const intent = intentOf(f, at);
  return {
    key: intent.id,
    mark: { type: 'circle', id: intent.id, label, intent, x, y, r },
    box: { x: x - r, y: y - r, width: r * 2, height: r * 2 },
    holds: false,
  };
}

function Ring({
  box,
  grow,
  stroke,
  dashed = false,
}: {
  readonly box: Box;
  readonly grow: number;
  readonly stroke: string;
  readonly dashed?: boolean;
}) {
  return (
    <circle
      className={dashed ? 'scene-focus' : undefined}
      cx={box.x + box.width / 2}
      cy={box.y + box.height / 2}
      r={box.width / 2 + grow}
      fill="none"
      stroke={stroke}
      strokeWidth={2}
      strokeDasharray={dashed ? '3 3' : undefined}
    />
  );
}
