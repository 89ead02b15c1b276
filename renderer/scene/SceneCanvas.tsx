import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Scene, ThemeName } from '@shared/scene/scene.ts';
import { colour } from '@shared/scene/theme.ts';
import type { Hit, Place, SceneHandlers } from './handlers.ts';
import { hitTest, indexTargets } from './hit.ts';
import { fontsFor } from './measure.ts';
import { paintScene } from './paint.ts';
import { targetsOf, type Target } from './targets.ts';
import { Tip, type TipState } from './Tip.tsx';
import { inside, useLasso } from './useLasso.ts';
import { usePointing, type Surface } from './usePointing.ts';
import { between, cssOf, IDENTITY, unproject, type Transform } from './zoom.ts';

export interface SceneCanvasProps extends SceneHandlers {
  readonly scene: Scene;
  readonly theme: ThemeName;
  readonly language: string;
  /** How it should look now: while moving, the bitmap as a whole is moved by CSS. */
  readonly transform?: Transform;
  /** What the bitmap is painted under; a new one (`zoom.settled`, after each rest) makes it sharp again. */
  readonly settled?: Transform;
}

/** A scene with thousands of marks: painted once into a bitmap that moves as a whole, sharp again after each rest. */
export function SceneCanvas({ scene, theme, language, transform = IDENTITY, settled = IDENTITY, ...handlers }: SceneCanvasProps) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const targets = useMemo(() => targetsOf(scene), [scene]);
  const index = useMemo(() => indexTargets(targets), [targets]);
  const [focusedKey, setFocused] = useState<string | null>(null);
  const [tip, setTip] = useState<TipState | null>(null);
  const focused = targets.find((target) => target.key === focusedKey) ?? null;

  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const ratio = window.devicePixelRatio || 1;
    element.width = Math.round(scene.width * ratio);
    element.height = Math.round(scene.height * ratio);
    context.setTransform(ratio * settled.k, 0, 0, ratio * settled.k, ratio * settled.x, ratio * settled.y);
    paintScene(context, scene, theme, fontsFor(language));
  }, [scene, theme, language, settled]);

  const place = (event: { readonly clientX: number; readonly clientY: number }): Place => {
    const box = frame.current?.getBoundingClientRect();
    const [x, y] = unproject(transform, event.clientX - (box?.x ?? 0), event.clientY - (box?.y ?? 0));
    return { x, y, clientX: event.clientX, clientY: event.clientY };
  };
  const surface: Surface = {
    targets,
    place,
    targetAt: (event) => {
      const at = place(event);
      return hitTest(index, at.x, at.y, 24 / transform.k);
    },
    focused: () => focused,
    focus: (target) => setFocused(target.key),
    middle: (target) => {
      const box = frame.current?.getBoundingClientRect();
      const [x, y] = middleOf(target);
      return { x, y, clientX: (box?.x ?? 0) + x * transform.k + transform.x, clientY: (box?.y ?? 0) + y * transform.k + transform.y };
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

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a canvas holds no elements: the frame listens for its marks
    <div
      ref={frame}
      className="scene scene-canvas"
      style={{ width: scene.width, height: scene.height }}
      role="application"
      aria-label={scene.title}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- an application with its own keys: arrows move between marks
      tabIndex={0}
      {...pointing}
      onPointerDown={(event) => {
        if (!surface.targetAt(event) && lasso.start(event)) return;
        pointing.onPointerDown(event);
      }}
      onPointerMove={(event) => {
        if (!lasso.move(event)) pointing.onPointerMove(event);
      }}
      onPointerUp={(event) => {
        if (!lasso.end(event)) pointing.onPointerUp(event);
      }}
      onFocus={() => setFocused((key) => key ?? targets[0]?.key ?? null)}
    >
      <canvas
        ref={canvas}
        aria-hidden="true"
        style={{ width: scene.width, height: scene.height, transform: cssOf(between(settled, transform)) }}
      />
      <svg className="scene-over" width={scene.width} height={scene.height} aria-hidden="true">
        <g transform={`translate(${transform.x} ${transform.y}) scale(${transform.k})`}>
          {focused ? <FocusRing target={focused} stroke={colour(theme, 'primary')} /> : null}
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
      <div className="sr-only" aria-live="polite">
        {focused?.mark.label ?? ''}
      </div>
      <Tip tip={transform === settled ? tip : null} />
    </div>
  );
}

function FocusRing({ target: { box }, stroke }: { readonly target: Target; readonly stroke: string }) {
  return (
    <rect
      className="scene-focus"
      x={box.x - 2}
      y={box.y - 2}
      width={box.width + 4}
      height={box.height + 4}
      rx={4}
      fill="none"
      stroke={stroke}
      strokeWidth={2}
    />
  );
}

const middleOf = ({ box }: Target): [number, number] => [box.x + box.width / 2, box.y + box.height / 2];
