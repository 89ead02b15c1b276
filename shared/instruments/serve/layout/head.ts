import { d, path, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { widthOf } from '../../../scene/wrap.ts';
import type { Index } from '../figures.ts';
import { gapText } from '../say.ts';
import { pen, type Sheet } from './sheet.ts';

export const HEAD = 58;
interface Cell {
  readonly label: string;
  readonly value: string;
  readonly small: string;
}

/** Both indices with what they cover, how much we overrate ourselves, and how much of ours is proved. */
export function headMarks(sheet: Sheet): Mark[] {
  let x = 0;
  return cellsOf(sheet).flatMap(({ label, value, small }, i) => {
    const wide = Math.max(widthOf(label, pen(sheet)), widthOf(value, pen(sheet, 20, 700)) + 6 + widthOf(small, pen(sheet)));
    if (x + wide > sheet.width) return [];
    const marks: Mark[] = [
      ...(i === 0 ? [] : [path(d('M', x - 18, 2, 'V', 42), { stroke: 'line2' })]),
      text(x, 13, label, { fill: 'ink2' }),
      text(x, 37, value, { size: 20, weight: 700, fill: i === 0 ? 'usInk' : 'ink' }),
      text(x + widthOf(value, pen(sheet, 20, 700)) + 6, 37, small, { fill: 'ink2' }),
    ];
    x += wide + 36;
    return marks;
  });
}

function cellsOf({ figures, say }: Sheet): Cell[] {
  const { ours, theirs, over, overBefore, evidence, replies } = figures;
  const shown = ({ value }: Index): string => (value === null ? '?' : say.format.number(value, 0));
  const cover = ({ known, of }: Index): string => say.t('coverage', { known, of });
  const people = replies.length === 0 ? '' : ` · ${say.t('people', { count: replies.length })}`;
  const rounded = over === null ? null : Math.round(over);
  return [
    { label: say.t('ours'), value: shown(ours), small: cover(ours) },
    { label: say.t('theirs'), value: shown(theirs), small: `${cover(theirs)}${people}` },
    {
      label: say.t(over !== null && over < 0 ? 'under' : 'over'),
      value: rounded === null ? '?' : String(Math.abs(rounded)),
      small: overBefore === null ? '' : say.t('before', { value: gapText(Math.round(overBefore), say) }),
    },
    { label: say.t('evidence'), value: String(evidence.given), small: `/ ${evidence.of}` },
  ];
}
