import type { ThemeName } from '@shared/scene/scene.ts';
import { colour } from '@shared/scene/theme.ts';

interface Props {
  readonly x: number;
  /** Base line of the text. */
  readonly y: number;
  readonly anchor?: 'start' | 'middle';
  readonly theme: ThemeName;
  readonly words: string;
}

/** What letting go would do, written on the way: with a rim of the ground, so that it can be read over whatever lies beneath. */
export function DragWords({ x, y, anchor = 'start', theme, words }: Props) {
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fontSize={13}
      fontWeight={600}
      fill={colour(theme, 'ink')}
      stroke={colour(theme, 'ground')}
      strokeWidth={4}
      paintOrder="stroke"
    >
      {words}
    </text>
  );
}
