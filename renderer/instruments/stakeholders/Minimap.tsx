import { useEffect, useMemo, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import type { Mark, Scene } from '@shared/scene/scene.ts';
import { useWords } from '../../i18n/speech.tsx';
import { viewMessages } from './messages.ts';
import { scaleOf, scrolledTo } from './minimap.ts';

interface Props {
  readonly scene: Scene;
  /** What scrolls the drawing. */
  readonly box: RefObject<HTMLElement | null>;
  readonly shown: number;
}

/** A drawing higher than the window in small: where we are in it, moved by pointer and by keys. */
export function Minimap({ scene, box, shown }: Props) {
  const t = useWords(viewMessages);
  const [top, setTop] = useState(0);
  const cards = useMemo(() => cardsOf(scene.marks), [scene]);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const read = (): void => setTop(element.scrollTop);
    read();
    element.addEventListener('scroll', read, { passive: true });
    return () => element.removeEventListener('scroll', read);
  }, [box]);
  const scale = scaleOf(scene, shown);
  if (scale === null) return null;
  const go = (to: number): void => box.current?.scrollTo({ top: to });
  const point = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.type === 'pointermove' && event.buttons === 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    go((event.clientY - event.currentTarget.getBoundingClientRect().y) / scale - shown / 2);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = scrolledTo(event.key, top, shown, scene.height);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    go(to);
  };
  const most = Math.max(0, Math.round(scene.height - shown));
  return (
    <svg
      className="people-map"
      width={scene.width * scale}
      height={scene.height * scale}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role="slider"
      tabIndex={0}
      aria-label={t('map')}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={most}
      aria-valuenow={Math.min(most, Math.round(top))}
      onPointerDown={point}
      onPointerMove={point}
      onKeyDown={onKeyDown}
    >
      {cards.map(({ key, x, y, width, height }) => (
        <rect key={key} className="people-map-card" x={x} y={y} width={width} height={height} />
      ))}
      <rect className="people-map-window" x={0} y={top} width={scene.width} height={shown} />
    </svg>
  );
}

interface Card {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const KINDS: ReadonlySet<string> = new Set(['person', 'left', 'unfold']);
function cardsOf(marks: readonly Mark[], dx = 0, dy = 0): readonly Card[] {
  return marks.flatMap((mark): readonly Card[] => {
    if (mark.type === 'group') return cardsOf(mark.marks, dx + (mark.x ?? 0), dy + (mark.y ?? 0));
    if (mark.type !== 'rect' || mark.id === undefined || !KINDS.has(mark.intent?.kind ?? '')) return [];
    return [{ key: mark.id, x: dx + mark.x, y: dy + mark.y, width: mark.width, height: mark.height }];
  });
}
