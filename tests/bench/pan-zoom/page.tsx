import { useLayoutEffect, useMemo, useRef } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { makeFormat } from '@shared/i18n/format.ts';
import { translator } from '@shared/i18n/translate.ts';
import { customerTiers } from '@shared/instruments/customer-tiers/index.ts';
import { figures, type TierFigures } from '@shared/instruments/customer-tiers/figures.ts';
import { scatterParts } from '@shared/instruments/customer-tiers/layout/scatter.ts';
import { model } from '@shared/instruments/customer-tiers/model.ts';
import type { LayoutOptions } from '@shared/instruments/contract.ts';
import { colour } from '@shared/scene/theme.ts';
import { lookOf } from '@shared/instruments/customer-tiers/layout/paint.ts';
import { CloudCanvas } from '@renderer/instruments/customer-tiers/CloudCanvas.tsx';
import { paintCloud } from '@renderer/instruments/customer-tiers/cloud.ts';
import { SpeechProvider } from '@renderer/i18n/speech.tsx';
import { canvasMeasure } from '@renderer/scene/measure.ts';
import { useZoom } from '@renderer/scene/useZoom.ts';
import { crowd } from '../crowd.ts';
import '@renderer/app/tokens.css';
import '@renderer/scene/scene.css';
import '@renderer/instruments/customer-tiers/view.css';

const SIZE = { width: 1040, height: 560 };
const measure = canvasMeasure('zh-CN');
const options: LayoutOptions = {
  language: 'zh-CN',
  format: makeFormat('zh-CN', 'CNY'),
  t: translator<string>(customerTiers.messages, 'zh-CN'),
  size: SIZE,
  measure,
  selected: null,
  view: { drawing: 'scatter', trail: 'movers' },
};

/** Longer than in the window: a machine that is busy with other things must not take a slow frame for the end of the movement. */
const REST = 600;

type Kind = 'ours' | 'bitmap' | 'naive';
/** Called when the drawing came to rest and was laid out anew. */
let rested: () => void = () => undefined;

function Stage({ kind, f }: { readonly kind: Kind; readonly f: TierFigures }) {
  const box = useRef<HTMLDivElement>(null);
  const zoom = useZoom(box, { extent: [1, 16], restAfter: REST, onRest: () => rested() });
  return (
    <div ref={box} id="stage" style={{ ...SIZE, position: 'relative', overflow: 'hidden' }}>
      {kind === 'ours' ? <CloudCanvas figures={f} options={options} theme="light" zoom={zoom} /> : null}
      {kind === 'bitmap' ? (
        <Bitmap f={f} transform={`translate(${zoom.transform.x}px, ${zoom.transform.y}px) scale(${zoom.transform.k})`} />
      ) : null}
      {kind === 'naive' ? <Naive f={f} k={zoom.transform.k} x={zoom.transform.x} y={zoom.transform.y} /> : null}
    </div>
  );
}

const partsOf = (f: TierFigures) => scatterParts(f, { ...options, view: { drawing: 'scatter', trail: 'none', bubbles: false, names: 0 } });

/** The floor: a bitmap painted once, moved by CSS and nothing else. */
function Bitmap({ f, transform }: { readonly f: TierFigures; readonly transform: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    const parts = partsOf(f);
    for (const which of [0, 1, 2])
      if (context) paintCloud(context, parts.places, parts.who, which, { theme: 'light', ratio: 1, fonts: 'sans-serif' });
  }, [f]);
  return <canvas ref={canvas} {...SIZE} style={{ transform, transformOrigin: '0 0', willChange: 'transform' }} />;
}

/** What one would write first: a circle of SVG per customer, placed anew by React in every frame. */
function Naive({ f, k, x, y }: { readonly f: TierFigures; readonly k: number; readonly x: number; readonly y: number }) {
  const { places, who } = useMemo(() => partsOf(f), [f]);
  return (
    <svg {...SIZE}>
      {who.map((at) => {
        const look = lookOf(f.tier[at] as number);
        return (
          <circle
            key={at}
            cx={(places.x[at] as number) * k + x}
            cy={(places.y[at] as number) * k + y}
            r={places.r[at]}
            fill={colour('light', look.fill)}
            stroke={colour('light', look.stroke)}
            strokeWidth={look.strokeWidth}
          />
        );
      })}
    </svg>
  );
}

let root: Root | null = null;
const known = new Map<number, TierFigures>();
function show(kind: Kind, n: number): void {
  let f = known.get(n);
  if (!f) known.set(n, (f = figures(model.empty(), crowd(n))));
  const shown = f;
  root?.unmount();
  root = createRoot(document.getElementById('root') as HTMLElement);
  const made = root;
  flushSync(() =>
    made.render(
      <SpeechProvider language="zh-CN" currency="CNY">
        <Stage kind={kind} f={shown} />
      </SpeechProvider>,
    ),
  );
}

const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await frame();
}

function wheel(i: number): void {
  const stage = document.getElementById('stage');
  const box = stage?.getBoundingClientRect();
  if (!stage || !box) return;
  const event = { deltaY: i % 40 < 20 ? -40 : 40, clientX: box.x + 300 + i * 4, clientY: box.y + 200 + i, bubbles: true, cancelable: true };
  (stage.firstElementChild ?? stage).dispatchEvent(new WheelEvent('wheel', event));
}

/** Times between frames while a wheel turns, in ms. */
async function gesture(count: number): Promise<number[]> {
  await frames(3);
  const times: number[] = [];
  let last = await frame();
  for (let i = 0; i < count; i++) {
    wheel(i);
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  return times;
}

/** From the rest to the sharp picture on the screen, in ms. */
async function sharpen(): Promise<number> {
  const rest = new Promise<number>((done) => {
    rested = () => done(performance.now());
  });
  wheel(0);
  const began = await rest;
  rested = () => undefined;
  await frames(2);
  return performance.now() - began;
}

Object.assign(window, { bench: { show, gesture, sharpen } });
