import { rect, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { clip } from '../../../scene/wrap.ts';
import type { PersonFigure } from '../types.ts';
import { nameOf } from '../say.ts';
import { pen, type Sheet } from './sheet.ts';

const HEAD = 26;
const CHIP = { width: 160, height: 38, gap: 10 } as const;

/** Those who left, greyed under the drawing; nothing where they are not asked for. */
export function leftPart(sheet: Sheet): { readonly marks: readonly Mark[]; readonly height: number } {
  const { figures, say, width } = sheet;
  if (!sheet.left || figures.left.length === 0) return { marks: [], height: 0 };
  const each = Math.max(1, Math.floor((width + CHIP.gap) / (CHIP.width + CHIP.gap)));
  const wide = Math.min(CHIP.width, width);
  const step = CHIP.height + CHIP.gap;
  return {
    marks: [
      text(0, 16, say.t('left.head', { count: figures.left.length }), { weight: 600, fill: 'ink2' }),
      ...figures.left.flatMap((one, i) =>
        chipMarks(one, (i % each) * (CHIP.width + CHIP.gap), HEAD + Math.floor(i / each) * step, wide, sheet),
      ),
    ],
    height: HEAD + Math.ceil(figures.left.length / each) * step,
  };
}

function chipMarks(one: PersonFigure, x: number, y: number, width: number, sheet: Sheet): Mark[] {
  const { person } = one;
  const { say, selected, live } = sheet;
  const name = nameOf(one, say);
  const day = say.t('left.on', { day: person.leftAt === null ? '' : say.format.day(person.leftAt) });
  const words = person.title === '' ? day : `${day} · ${person.title}`;
  return [
    rect(x, y, width, CHIP.height, {
      radius: 4,
      fill: selected === person.id ? 'primarySoft' : 'zone',
      stroke: selected === person.id ? 'primary' : 'line2',
      ...(live ? { id: person.id, label: `${name}, ${words}`, intent: { kind: 'left', id: person.id } } : {}),
    }),
    text(x + 8, y + 16, clip(name, width - 16, pen(sheet, 13, 600)), { size: 13, weight: 600, fill: 'ink3' }),
    text(x + 8, y + 31, clip(words, width - 16, pen(sheet)), { fill: 'ink3' }),
  ];
}
