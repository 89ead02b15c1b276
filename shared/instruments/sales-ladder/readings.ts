import type { Reading } from '../contract.ts';
import { say } from '../assessment/questionnaire.ts';
import { forViewer } from '../assessment/sharing.ts';
import { ladderIn, PASS, type Figures, type LadderQuarter } from './figures.ts';
import type { Say } from './layout/sheet.ts';

/** What the person should notice of a quarter, the newest where none is given. */
export function readings(figures: Figures, speech: Say, ladder: LadderQuarter | undefined = ladderIn(figures)): readonly Reading[] {
  if (!ladder || !ladder.base.seen.score) return [];
  if (ladder.base.answered === 0) return begin(ladder, speech);
  const { own } = figures.base;
  const all = [standing(ladder, speech), own ? half(ladder) : null, next(ladder, speech), own ? bare(ladder, speech) : null];
  return forViewer(
    all.filter((one) => one !== null),
    own,
  );
}

const nameIn = ({ rungs }: LadderQuarter, number: number, { language }: Say): string => {
  const rung = rungs[number - 1];
  return rung ? say(rung.topic.topic.name, language) : '';
};

const begin = ({ base }: LadderQuarter, { format }: Say): Reading[] =>
  base.state === 'closed'
    ? []
    : [
        {
          id: 'begin',
          severity: 'note',
          text: 'reading.begin',
          values: { quarter: format.quarter(base.quarter) },
          weight: 0,
          action: { text: 'action.begin', intent: { kind: 'select', id: 'answer' } },
        },
      ];

function standing(ladder: LadderQuarter, speech: Say): Reading | null {
  const { standing: now, wasStanding: was } = ladder;
  if (now === null) return null;
  const key = was === null ? 'first' : now > was ? 'up' : now < was ? 'down' : 'stay';
  return {
    id: 'standing',
    severity: key === 'down' ? 'attention' : 'note',
    text: `reading.${key}`,
    values: { number: now, name: nameIn(ladder, now, speech), was: was ?? 0 },
    weight: 0,
  };
}

function half(ladder: LadderQuarter): Reading | null {
  if (ladder.standing !== null) return null;
  const { answered, of } = ladder.base;
  return {
    id: 'half',
    severity: 'note',
    text: 'reading.half',
    values: { answered, of },
    weight: 0,
    action: { text: 'action.go', intent: { kind: 'select', id: 'answer' } },
  };
}

/** The shortest way to the next rung. */
function next(ladder: LadderQuarter, speech: Say): Reading | null {
  if (!ladder.next || ladder.next.missing === 0) return null;
  const { rung, missing, blockers } = ladder.next;
  return {
    id: 'next',
    severity: 'opportunity',
    text: missing > blockers.length ? 'reading.far' : 'reading.next',
    values: {
      number: rung.number,
      name: nameIn(ladder, rung.number, speech),
      by: speech.format.number(Math.ceil(PASS - (rung.score ?? 0) - 1e-9)),
      count: missing,
      first: blockers.length,
    },
    weight: 0,
    action: { text: 'action.practise', intent: { kind: 'select', id: rung.topic.topic.id } },
  };
}

/** What blocks the next rung and carries no evidence cannot be compared next quarter. */
function bare(ladder: LadderQuarter, { language }: Say): Reading | null {
  if (!ladder.next) return null;
  const { rung } = ladder.next;
  const without = rung.topic.items.filter(({ value, evidence }) => typeof value === 'number' && evidence === '');
  const first = without[0];
  if (!first) return null;
  return {
    id: 'bare',
    severity: 'note',
    text: 'reading.bare',
    values: { number: rung.number, count: without.length, text: say(first.item.text, language) },
    weight: 0,
    action: { text: 'action.look', intent: { kind: 'select', id: rung.topic.topic.id } },
  };
}
