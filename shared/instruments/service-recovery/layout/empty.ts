import { lines, rect, text, zone } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { balance, clip } from '../../../scene/wrap.ts';
import { closingKind, type Closing } from '../model.ts';
import { closingSign } from './signs.ts';
import { pen, type Drawn, type Sheet } from './sheet.ts';

const GAP = 12;
const STATES = ['open', 'recovering', 'closed'] as const;

/** Nothing written down: why that says little, and the three columns with what it takes to go through them. */
export function emptyDrawing(sheet: Sheet): Drawn {
  const { say } = sheet;
  const note = balance(say.t('empty.note'), Math.min(sheet.width, 640), pen(sheet));
  const top = 52 + note.length * 19;
  const width = (sheet.width - 2 * GAP) / 3;
  return {
    marks: [
      text(0, 20, say.t('empty.title'), { size: 14, weight: 600 }),
      ...lines(0, 46, note, 19, { fill: 'ink2' }),
      ...STATES.flatMap((state, i): Mark[] => {
        const x = i * (width + GAP);
        return [
          rect(x + 0.5, top, width - 1, 120, { fill: 'panel', stroke: 'line', radius: 4, dash: [4, 3] }),
          text(x + 12, top + 24, say.t(`state.${state}`), { size: 13, weight: 600 }),
          text(x + 12, top + 46, clip(say.t(`note.${state}`), width - 24, pen(sheet)), { fill: 'ink2' }),
          ...(state === 'open' ? firstMarks(x, top, width, sheet) : []),
          ...(state === 'closed'
            ? closingKind.options.flatMap((kind, j) => kindMarks(kind, x + 12, top + 72 + j * 24, width - 24, sheet))
            : []),
        ];
      }),
    ],
    height: top + 130,
  };
}

const kindMarks = (kind: Closing['kind'], x: number, y: number, width: number, sheet: Sheet): Mark[] => [
  ...closingSign(kind, x, y + 1),
  text(x + 22, y, clip(sheet.say.t(`kind.${kind}`), width - 22, pen(sheet)), {}),
];

/** Where the first one is written down. */
const firstMarks = (x: number, top: number, width: number, sheet: Sheet): Mark[] => [
  text(x + 12, top + 72, clip(sheet.say.t('empty.first'), width - 24, pen(sheet, 12, 600)), { weight: 600, fill: 'primary' }),
  zone('first', sheet.say.t('empty.first'), { kind: 'add' }, x, top, width, 120),
];
