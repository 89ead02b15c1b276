import type { Reading } from '../contract.ts';
import { LETTERS, SIGNS } from './behaviours.ts';
import { byGap, OVER } from './rows.ts';
import { gapText, scoreText, wordsOf, type Say } from './say.ts';
import type { Figures, Row } from './types.ts';

const go = (row: Row, text: string) => ({ text, intent: { kind: 'select' as const, id: row.behaviour } });

/** Where we overrate ourselves most, how often, where both are low, what lacks evidence or was never asked. */
export function readings(figures: Figures, say: Say): readonly Reading[] {
  if (figures.ours.known === 0 && figures.theirs.known === 0) return [];
  return [worst(figures, say), over(figures, say), low(figures, say), unasked(figures), bare(figures)].filter((one) => one !== null);
}

function worst({ rows }: Figures, say: Say): Reading | null {
  const [row] = byGap(rows);
  if (!row || row.gap === null || row.gap < OVER) return null;
  return {
    id: 'worst',
    severity: 'urgent',
    text: 'reading.worst',
    values: {
      words: wordsOf(row.behaviour, say),
      ours: scoreText(row.ours),
      theirs: scoreText(row.theirs),
      gap: gapText(row.gap),
    },
    weight: 0,
    action: go(row, 'action.look'),
  };
}

/** Leads to the side where it is worst on the whole, which need not be that of the widest single gap. */
function over({ rows, sides }: Figures, say: Say): Reading | null {
  const all = rows.filter(({ kinds }) => kinds.includes('over'));
  if (all.length < 2) return null;
  const letters = LETTERS.filter((letter) => all.some((row) => row.letter === letter));
  const names = letters.map((letter) => `${SIGNS[letter]} ${say.t(`side.${letter}`)}`).join(say.t('and'));
  const [side] = sides.filter(({ letter }) => letters.includes(letter)).toSorted((a, b) => (b.gap ?? -9) - (a.gap ?? -9));
  const [first] = byGap(side?.rows ?? []);
  return {
    id: 'over',
    severity: 'attention',
    text: 'reading.over',
    values: { count: all.length, names },
    weight: 0,
    ...(first ? { action: go(first, 'action.look') } : {}),
  };
}

function low({ rows }: Figures, say: Say): Reading | null {
  const all = rows.filter(({ kinds }) => kinds.includes('both')).toSorted((a, b) => (a.theirs ?? 9) - (b.theirs ?? 9));
  const [row] = all;
  if (!row) return null;
  return {
    id: 'low',
    severity: 'attention',
    text: 'reading.low',
    values: { count: all.length, words: wordsOf(row.behaviour, say), ours: scoreText(row.ours), theirs: scoreText(row.theirs) },
    weight: 0,
    action: go(row, 'action.look'),
  };
}

function unasked({ ours, theirs, rows }: Figures): Reading | null {
  const row = rows.find((one) => one.theirs === null);
  if (!row) return null;
  const never = theirs.known === 0;
  return {
    id: 'unasked',
    severity: never ? 'attention' : 'note',
    text: never ? 'reading.neverAsked' : 'reading.unasked',
    values: { count: never ? ours.known : theirs.of - theirs.known },
    weight: 0,
    action: go(row, 'action.ask'),
  };
}

function bare({ rows }: Figures): Reading | null {
  const all = rows.filter(({ kinds }) => kinds.includes('noEvidence'));
  const [row] = all;
  if (!row) return null;
  return {
    id: 'bare',
    severity: 'note',
    text: 'reading.bare',
    values: { count: all.length },
    weight: 0,
    action: go(row, 'action.evidence'),
  };
}
