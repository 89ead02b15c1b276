import { useEffect, useId, useMemo, useRef, useState, type FocusEvent, type PointerEvent, type ReactNode } from 'react';
import type { Scene, ThemeName } from '@shared/scene/scene.ts';
import { colour } from '@shared/scene/theme.ts';
import type { Hit, Place, SceneHandlers } from './handlers.ts';
import { MarkView } from './MarkView.tsx';
import { PaperPages } from './PaperPages.tsx';
import { Patterns } from './Patterns.tsx';
import { shapeOf } from './shape.ts';
import { targetsOf, type Target } from './targets.ts';
import { Tip, type TipState } from './Tip.tsx';
import { usePrinting } from '../ui/usePrinting.ts';
import { inside, useLasso } from './useLasso.ts';
import { usePointing, type Surface } from './usePointing.ts';
import { IDENTITY, svgOf, unproject, type Transform } from './zoom.ts';

export interface SceneSvgProps extends SceneHandlers {
  readonly scene: Scene;
  readonly theme: ThemeName;
  /** Pan and zoom on top of what the layout did; from `useZoom`. */
  readonly transform?: Transform;
  /** Id of a mark that gets the focus when it changes (after an undo, an added mark …). */
  readonly focus?: string | null;
  /** Drawn above the marks, in the same coordinates: guides of a drag, handles. */
  readonly overlay?: ReactNode;
}

/** A scene as SVG: on the screen it answers to hand and keys; on paper a long one goes over as many pages as it takes. */
export function SceneSvg(props: SceneSvgProps) {
  const onPaper = usePrinting();
  return onPaper && shapeOf(props.scene) === 'long' ? <PaperPages scene={props.scene} theme={props.theme} /> : <LiveScene {...props} />;
}

/** A scene as SVG owned by React: focusable targets with roving focus, tooltips on hover and focus, one place for all events. */
function LiveScene({ scene, theme, transform = IDENTITY, focus, overlay, ...handlers }: SceneSvgProps) {
  const ref = useRef<SVGSVGElement>(null);
  const prefix = `s${useId().replaceAll(/[^a-zA-Z0-9]/g, '')}-`;
  const targets = useMemo(() => targetsOf(scene), [scene]);
  const byKey = useMemo(() => new Map(targets.map((target) => [target.key, target])), [targets]);
  const holders = useMemo(() => new Set(targets.filter((target) => target.holds).map((target) => target.key)), [targets]);
  const [last, setLast] = useState<string | null>(null);
  const stop = last !== null && byKey.has(last) ? last : (targets[0]?.key ?? null);
  const [tip, setTip] = useState<TipState | null>(null);

  const place = (event: { readonly clientX: number; readonly clientY: number }): Place => placeIn(ref.current, scene, transform, event);
  const elementOf = (key: string): SVGElement | null =>
    ref.current?.querySelector<SVGElement>(`[data-target="${CSS.escape(key)}"]`) ?? null;
  const surface: Surface = {
    targets,
    place,
    targetAt: ({ target }) => byKey.get(keyOf(target)) ?? null,
    focused: () => byKey.get(keyOf(document.activeElement)) ?? null,
    focus: (target) => elementOf(target.key)?.focus({ preventScroll: true }),
    middle: (target) => {
      const box = elementOf(target.key)?.getBoundingClientRect();
      return place({ clientX: box ? box.x + box.width / 2 : 0, clientY: box ? box.y + box.height / 2 : 0 });
    },
  };
  const hover = (hit: Hit | null): void => {
    setTip(hit?.mark.label ? { text: hit.mark.label, x: hit.place.clientX, y: hit.place.clientY } : null);
    handlers.onHover?.(hit);
  };
  const pointing = usePointing(surface, { ...handlers, onHover: hover });
  const { onLasso } = handlers;
  const lasso = useLasso(
    place,
    onLasso &&
      ((polygon) =>
        onLasso(
          targets
            .filter((target) => inside(polygon, ...middleOf(target)))
            .map(({ mark }) => ({ mark, intent: mark.intent ?? { kind: '' } })),
        )),
  );

  useEffect(() => {
    if (focus) elementOf(focus)?.focus({ preventScroll: true });
    // only a new id moves the focus, not a new drawing
    // oxlint-disable-next-line react/exhaustive-deps -- elementOf reads the page, it does not change
  }, [focus]);

  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- one place listens for all marks; each mark is a button of its own */}
      <svg
        ref={ref}
        className="scene"
        data-shape={shapeOf(scene)}
        width={scene.width}
        height={scene.height}
        viewBox={`0 0 ${scene.width} ${scene.height}`}
        role="group"
        aria-label={scene.title}
        {...pointing}
        onPointerDown={(event: PointerEvent<SVGSVGElement>) => {
          setTip(null);
          if (!surface.targetAt(event) && lasso.start(event)) return;
          pointing.onPointerDown(event);
        }}
        onPointerMove={(event) => {
          if (!lasso.move(event)) pointing.onPointerMove(event);
        }}
        onPointerUp={(event) => {
          if (!lasso.end(event)) pointing.onPointerUp(event);
        }}
        onPointerLeave={() => {
          setTip(null);
          pointing.onPointerLeave();
        }}
        onFocus={(event: FocusEvent<SVGSVGElement>) => {
          const target = byKey.get(keyOf(event.target));
          if (!target) return;
          setLast(target.key);
          const box = event.target.getBoundingClientRect();
          if (target.mark.label && event.target.matches(':focus-visible'))
            setTip({ text: target.mark.label, x: box.x, y: box.bottom - 12 });
        }}
        onBlur={() => setTip(null)}
      >
        {scene.description ? <desc>{scene.description}</desc> : null}
        <Patterns marks={scene.marks} theme={theme} prefix={prefix} />
        <g transform={svgOf(transform)}>
          {scene.marks.map((mark, i) => (
            <MarkView key={mark.id ?? i} mark={mark} path={String(i)} theme={theme} prefix={prefix} holders={holders} stop={stop} />
          ))}
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
      <Tip tip={tip} />
    </>
  );
}

const keyOf = (element: EventTarget | null): string =>
  element instanceof Element ? (element.closest('[data-target]')?.getAttribute('data-target') ?? '') : '';

const middleOf = ({ box }: Target): [number, number] => [box.x + box.width / 2, box.y + box.height / 2];

function placeIn(
  svg: SVGSVGElement | null,
  scene: Scene,
  transform: Transform,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Place {
  const box = svg?.getBoundingClientRect();
  if (!box || box.width === 0) return { x: 0, y: 0, clientX, clientY };
  const [x, y] = unproject(transform, ((clientX - box.x) * scene.width) / box.width, ((clientY - box.y) * scene.height) / box.height);
  return { x, y, clientX, clientY };
}
