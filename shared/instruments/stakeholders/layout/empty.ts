import { rect, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { balance, clip, widthOf } from '../../../scene/wrap.ts';
import type { DecisionRole } from '../model.ts';
import { attitudeMarks } from './glyphs.ts';
import { pen, type Sheet } from './sheet.ts';

/** Posts that every purchase has. */
const POSTS = ['decides', 'gatekeeps', 'uses', 'influences'] as const satisfies readonly DecisionRole[];
const CARD = { width: 148, height: 78, gap: 14 };
const LINE = 19;

/** Nobody known yet: how it is done, contacts that are known already, and the posts that somebody must hold. */
export function emptyMarks(sheet: Sheet): { readonly marks: Mark[]; readonly height: number } {
  const { say, width, figures, live } = sheet;
  const { t } = say;
  const lead = balance(t('empty.title'), Math.min(width, 620), pen(sheet, 14, 600));
  const note = balance(t('empty.note'), Math.min(width, 620), pen(sheet));
  const marks: Mark[] = [
    ...lead.map((line, i) => text(0, 20 + i * 22, line, { size: 14, weight: 600 })),
    ...note.map((line, i) => text(0, 20 + lead.length * 22 + 4 + i * LINE, line, { fill: 'ink2' })),
  ];
  let y = 20 + lead.length * 22 + note.length * LINE + 12;
  if (live && figures.unplaced.length > 0) {
    const words = t('empty.contacts', { count: figures.unplaced.length });
    marks.push(
      rect(0, y, widthOf(words, pen(sheet)) + 24, 30, {
        id: 'place',
        label: words,
        intent: { kind: 'place' },
        radius: 4,
        fill: 'ground',
        stroke: 'primary',
      }),
      text(12, y + 19.5, words, { fill: 'primary' }),
    );
    y += 46;
  }
  const inRow = Math.max(1, Math.floor((width + CARD.gap) / (CARD.width + CARD.gap)));
  POSTS.forEach((post, i) => {
    const x = (i % inRow) * (CARD.width + CARD.gap);
    marks.push(...postMarks(post, x, y + Math.floor(i / inRow) * (CARD.height + CARD.gap), sheet));
  });
  return { marks, height: y + Math.ceil(POSTS.length / inRow) * (CARD.height + CARD.gap) };
}

function postMarks(post: (typeof POSTS)[number], x: number, y: number, sheet: Sheet): Mark[] {
  const { t } = sheet.say;
  const name = t(`empty.${post}`);
  return [
    rect(x, y, CARD.width, CARD.height, {
      id: `post-${post}`,
      label: `${name} ${t('who')}`,
      intent: { kind: 'post', id: post },
      radius: 4,
      fill: 'ground',
      stroke: 'ink3',
      dash: [5, 4],
    }),
    ...attitudeMarks(null, x + 7, y + 8),
    text(x + 33, y + 21, clip(name, CARD.width - 40, pen(sheet, 13, 600)), { size: 13, weight: 600 }),
    text(x + 33, y + 37, t('who'), { fill: 'ink2' }),
    ...(sheet.live ? [text(x + 33, y + 61, t('empty.fill'), { fill: 'primary' })] : []),
  ];
}
