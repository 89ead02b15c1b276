import { circle, d, path, rect } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import type { Step } from '../contrasts.ts';
import type { Row } from '../figures.ts';
import { placeOf, type Sheet } from './sheet.ts';

type Which = 'now' | 'target';

/** The two profiles as lines over the rows, broken where nothing is known; then their marks. `middle`: of the row's height. */
export function profileMarks(rows: readonly Row[], middle: (row: Row) => number, sheet: Sheet): Mark[] {
  const at = (step: Step): number => placeOf(sheet, step);
  return [
    ...lineMarks('target', rows, middle, sheet),
    ...lineMarks('now', rows, middle, sheet),
    ...rows.flatMap((row): Mark[] => {
      const y = middle(row);
      const moved = row.before !== null && row.before !== row.now;
      const same = row.target !== null && row.target === row.now;
      return [
        ...(moved ? [rect(at(row.before) - 5, y - 5, 10, 10, { fill: 'ground', stroke: 'ink3', dash: [2, 2] })] : []),
        // where both meet the ring lies round the disc
        ...(row.target === null
          ? []
          : [circle(at(row.target), y, same ? 9 : 6, { fill: 'ground', stroke: 'ink', strokeWidth: same ? 1.6 : 2 })]),
        ...(row.now === null ? [] : [circle(at(row.now), y, 6.5, { fill: 'us' })]),
      ];
    }),
  ];
}

function lineMarks(which: Which, rows: readonly Row[], middle: (row: Row) => number, sheet: Sheet): Mark[] {
  const style = which === 'now' ? { stroke: 'us' as const, strokeWidth: 2.2 } : { stroke: 'ink' as const, strokeWidth: 1.6, dash: [4, 3] };
  return rows.slice(1).flatMap((row, i) => {
    const above = rows[i] as Row;
    const [from, to] = [above[which], row[which]];
    if (from === null || to === null) return [];
    return [path(d('M', placeOf(sheet, from), middle(above), 'L', placeOf(sheet, to), middle(row)), style)];
  });
}
