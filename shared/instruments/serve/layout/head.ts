import { d, path, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { widthOf } from '../../../scene/wrap.ts';
import { pointsText } from '../say.ts';
import type { Index } from '../types.ts';
import { pen, type Sheet } from './sheet.ts';

const ROW = 50;
const APART = 36;
interface Cell {
  readonly label: string;
  readonly value: string;
  readonly small: string;
}

/** Both indices with what they cover, how much we overrate ourselves, and how much of ours is proved. */
export function headMarks(sheet: Sheet): { readonly marks: readonly Mark[]; readonly height: number } {
  let [x, y] = [0, 0];
  const marks = cellsOf(sheet).flatMap(({ label, value, small }, i): Mark[] => {
    const at = widthOf(value, pen(sheet, 20, 700)) + 6;
    const wide = Math.max(widthOf(label, pen(sheet)), at + widthOf(small, pen(sheet)));
    if (x > 0 && x + wide > sheet.width) [x, y] = [0, y + ROW];
    const cell = [
      ...(x === 0 ? [] : [path(d('M', x - APART / 2, y + 2, 'V', y + 42), { stroke: 'line2' })]),
      text(x, y + 13, label, { fill: 'ink2' }),
      text(x, y + 37, value, { size: 20, weight: 700, fill: i === 0 ? 'usInk' : 'ink' }),
      text(x + at, y + 37, small, { fill: 'ink2' }),
    ];
    x += wide + APART;
    return cell;
  });
  return { marks, height: y + ROW + 8 };
}

function cellsOf({ figures, say }: Sheet): Cell[] {
  const { ours, theirs, over, overBefore, evidence, replies } = figures;
  const shown = ({ value }: Index): string => (value === null ? '?' : say.format.number(value, 0));
  const cover = ({ known, of }: Index): string => say.t('coverage', { known, of });
  const people = replies.length === 0 ? '' : ` · ${say.t('people', { count: replies.length })}`;
  return [
    { label: say.t('ours'), value: shown(ours), small: cover(ours) },
    { label: say.t('theirs'), value: shown(theirs), small: `${cover(theirs)}${people}` },
    {
      label: say.t(over !== null && over < 0 ? 'under' : 'over'),
      value: over === null ? '?' : String(Math.abs(Math.round(over))),
      small: overBefore === null ? '' : say.t('before', { value: pointsText(overBefore) }),
    },
    { label: say.t('evidence'), value: String(evidence.given), small: `/ ${evidence.of}` },
  ];
}
