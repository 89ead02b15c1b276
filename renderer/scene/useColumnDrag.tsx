import { useState, type ReactNode } from 'react';
import type { Box, Intent, Scene, ThemeName } from '@shared/scene/scene.ts';
import { colour } from '@shared/scene/theme.ts';
import type { Drag, SceneHandlers } from './handlers.ts';
import { targetsOf } from './targets.ts';
import { DragWords } from './DragWords.tsx';
import { columnAt, columnsOf } from './columns.ts';

interface Options {
  readonly scene: Scene | null;
  readonly theme: ThemeName;
  /** Columns of the board, left to right; they share the drawing's width. */
  readonly count: number;
  /** Pixels between two columns. */
  readonly gap: number;
  /** Column in which a card lies; `null` = it cannot be dragged. */
  readonly columnOf: (intent: Intent) => number | null;
  /** What letting go there would do, in words; `null` = it may not lie there. */
  readonly says: (id: string, column: number) => string | null;
  readonly onDrop: (id: string, column: number) => void;
}

/** A card on its way: where and in which column it lay, how far it has come, and over which column the pointer is. */
interface Way {
  readonly id: string;
  readonly box: Box;
  readonly home: number | null;
  readonly dx: number;
  readonly dy: number;
  readonly column: number;
}

/**
 * Dragging of cards between the columns of a board: a shadow of the card follows the pointer, and the column under it says what letting go
 * would do. Nothing changes before that; Escape lets the card lie. Give `canDrag`, `onDrag` and `overlay` to the drawing.
 */
export function useColumnDrag(options: Options): Required<Pick<SceneHandlers, 'canDrag' | 'onDrag'>> & { readonly overlay: ReactNode } {
  const { scene, count, gap, columnOf, says, onDrop } = options;
  const [way, setWay] = useState<Way | null>(null);
  const width = scene?.width ?? 0;
  const onDrag = ({ phase, intent, place, dx, dy }: Drag): void => {
    const id = intent.id ?? '';
    const column = columnAt(place.x, width, count, gap);
    if (phase === 'start') {
      const box = scene ? targetsOf(scene).find(({ key }) => key === id)?.box : undefined;
      setWay(box ? { id, box, home: columnOf(intent), dx, dy, column } : null);
    } else if (phase === 'move') setWay((before) => (before ? { ...before, dx, dy, column } : null));
    else {
      setWay(null);
      if (phase === 'end' && column !== columnOf(intent) && says(id, column) !== null) onDrop(id, column);
    }
  };
  return {
    canDrag: (intent) => columnOf(intent) !== null,
    onDrag,
    overlay: way && scene ? <Shadow way={way} scene={scene} options={options} /> : null,
  };
}

function Shadow({ way, scene, options }: { readonly way: Way; readonly scene: Scene; readonly options: Options }) {
  const { theme, count, gap, says } = options;
  const { box, dx, dy, column, id } = way;
  const atHome = way.home === column;
  const words = atHome ? null : says(id, column);
  const tone = colour(theme, atHome ? 'ink3' : words === null ? 'bad' : 'primary');
  const { x, width } = columnsOf(scene.width, count, gap)[column] ?? { x: 0, width: 0 };
  return (
    <g pointerEvents="none">
      <rect
        x={x + 1}
        y={1}
        width={width - 2}
        height={scene.height - 2}
        rx={4}
        fill={tone}
        fillOpacity={0.05}
        stroke={tone}
        strokeWidth={1.6}
      />
      <rect
        x={box.x + dx}
        y={box.y + dy}
        width={box.width}
        height={box.height}
        rx={3}
        fill={colour(theme, 'primarySoft')}
        fillOpacity={0.75}
        stroke={tone}
        strokeWidth={1.6}
        strokeDasharray={words === null ? '4 3' : undefined}
      />
      {words === null ? null : <DragWords x={box.x + dx + box.width / 2} y={box.y + dy + 22} anchor="middle" theme={theme} words={words} />}
    </g>
  );
}
