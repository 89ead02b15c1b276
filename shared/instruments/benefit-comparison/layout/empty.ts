import { path, d, rect, text } from '../../../scene/draw.ts';
import type { GroupMark, Mark } from '../../../scene/scene.ts';
import { balance, clip } from '../../../scene/wrap.ts';
import { TEMPLATES, templateOf, type TemplateId } from '../templates.ts';
import { pen, type Sheet } from './sheet.ts';

/** Nothing listed yet: industry lists to start from, shown as the rows they would become. */
const GAP = 14;
const ROW = 21;

export function emptyMarks(sheet: Sheet): { readonly marks: readonly Mark[]; readonly height: number } {
  const { say, width } = sheet;
  const note = balance(say.t('empty.note'), width, pen(sheet));
  const columns = width >= 760 ? 4 : 2;
  const card = (width - GAP * (columns - 1)) / columns;
  const tall = 40 + templateOf('manufacturer', say.language).length * ROW;
  const top = 34 + note.length * 19;
  const cards = TEMPLATES.map((id, i) =>
    templateCard(id, (i % columns) * (card + GAP), top + Math.floor(i / columns) * (tall + GAP), card, tall, sheet),
  );
  const bottom = top + Math.ceil(TEMPLATES.length / columns) * (tall + GAP);
  return {
    marks: [
      text(0, 20, say.t('empty.title'), { size: 14, weight: 600 }),
      ...note.map((line, i) => text(0, 42 + i * 19, line, { fill: 'ink3' })),
      ...cards,
      ...(sheet.screen ? [text(0, bottom + 16, say.t('empty.own'), { fill: 'ink2' })] : []),
    ],
    height: bottom + 28,
  };
}

function templateCard(id: TemplateId, x: number, y: number, width: number, height: number, sheet: Sheet): GroupMark {
  const { say } = sheet;
  const name = say.t(`empty.${id}`);
  return {
    type: 'group',
    id: `template:${id}`,
    label: say.t('say.template', { name }),
    intent: { kind: 'template', id },
    marks: [
      rect(x + 0.5, y + 0.5, width - 1, height - 1, { radius: 4, fill: 'ground', stroke: 'line2', dash: [4, 3] }),
      text(x + 12, y + 23, clip(name, width - 24, pen(sheet, 13, 600)), { size: 13, weight: 600, room: width - 20 }),
      ...templateOf(id, say.language).flatMap((benefit, i) => {
        const base = y + 48 + i * ROW;
        return [
          text(x + 12, base, clip(benefit, width - 24, pen(sheet)), { fill: 'ink2', room: width - 20 }),
          path(d('M', x + 12, base + 6.5, 'H', x + width - 12), { stroke: 'line', dash: [1, 3] }),
        ];
      }),
    ],
  };
}
