import type { GroupMark, Mark } from '../../../scene/scene.ts';
import { cap, widthOf, wrap } from '../../../scene/wrap.ts';
import { TEMPLATES, templateOf, type TemplateId } from '../templates.ts';
import { bold, d, lines, path, rect, text } from '../../../scene/draw.ts';
import { pen, type Sheet } from './sheet.ts';

/** An empty map offers chains to start from, in place of the drawing. */
const CARD = 148;
const GAP = 14;

export function emptyMarks(sheet: Sheet): Mark[] {
  const { say, width } = sheet;
  const columns = width >= 1180 ? 2 : width >= 700 ? 2 : 1;
  const card = (width - GAP * (columns - 1)) / columns;
  const ghosts = TEMPLATES.filter((id) => id !== 'blank');
  const cards = ghosts.map((id, i) =>
    templateCard(id, (i % columns) * (card + GAP), 60 + Math.floor(i / columns) * (CARD + GAP), card, sheet),
  );
  const bottom = 60 + Math.ceil(ghosts.length / columns) * (CARD + GAP);
  return [
    text(0, 20, say.t('empty.title'), { size: 14, weight: 600 }),
    text(0, 42, say.t('empty.note'), { fill: 'ink3' }),
    ...cards,
    blankCard(bottom, width, sheet),
  ];
}

const intentOf = (id: TemplateId) => ({ kind: 'template', id });
const nameOf = (id: TemplateId, { say }: Sheet): string => say.t(`empty.${id}`);

function templateCard(id: TemplateId, x: number, y: number, width: number, sheet: Sheet): GroupMark {
  const template = templateOf(id, sheet.say.language);
  const inner = width - 24;
  const column = inner / template.primary.length;
  return {
    type: 'group',
    id: `template:${id}`,
    label: sheet.say.t('say.template', { name: nameOf(id, sheet) }),
    intent: intentOf(id),
    marks: [
      rect(x + 0.5, y + 0.5, width - 1, CARD - 1, { radius: 4, fill: 'ground', stroke: 'line', dash: [4, 3] }),
      text(x + 12, y + 22, nameOf(id, sheet), bold),
      ...supportGhosts(template.support, x + 12, y + 32, inner, sheet),
      ...template.primary.flatMap((name, i) => ghost(name, x + 12 + i * column, y + 64, column, sheet)),
    ],
  };
}

/** Support activities as one thin band each, side by side. */
function supportGhosts(names: readonly string[], x: number, y: number, width: number, sheet: Sheet): Mark[] {
  const each = width / Math.max(1, names.length);
  return names.flatMap((name, i) => [
    rect(x + i * each, y, each - 4, 22, { radius: 3, fill: 'panel', stroke: 'line2' }),
    text(x + i * each + 8, y + 15, cap(wrap(name, each - 20, pen(sheet)), 1, each - 20, pen(sheet))[0] ?? '', {
      fill: 'ink2',
      room: each - 16,
    }),
  ]);
}

function ghost(name: string, x: number, y: number, width: number, sheet: Sheet): Mark[] {
  const [right, slope] = [x + width + 1, 6];
  const outline = d(
    'M',
    x + 2,
    y,
    'H',
    right - slope,
    'L',
    right,
    y + 15,
    'L',
    right - slope,
    y + 30,
    'H',
    x + 2,
    'L',
    x + 2 + slope,
    y + 15,
    'Z',
  );
  const room = width - 10;
  return [
    path(outline, { fill: 'shade2' }),
    ...lines(x + 6, y + 46, cap(wrap(name, room, pen(sheet)), 2, room, pen(sheet)), 15, { fill: 'ink2', room: room + 2 }),
  ];
}

function blankCard(y: number, width: number, sheet: Sheet): GroupMark {
  const words = sheet.say.t('empty.blank');
  return {
    type: 'group',
    id: 'template:blank',
    label: sheet.say.t('say.template', { name: words }),
    intent: intentOf('blank'),
    marks: [
      rect(0.5, y + 0.5, Math.min(width - 1, widthOf(words, pen(sheet, 13, 600)) + 26), 35, {
        radius: 4,
        fill: 'ground',
        stroke: 'line',
        dash: [4, 3],
      }),
      text(12, y + 23, words, bold),
    ],
  };
}
