import type { Reading, Severity } from '../contract.ts';
import { allActivities } from './figures/figures.ts';
import type { ActivityFigure, ChipFigure, Figures } from './figures/types.ts';
import { codesOf, moneyOf, nameOfRival, percent, type Say } from './say.ts';
import { US } from './model.ts';
import type { Money } from '../money.ts';

const RANK: Readonly<Record<Severity, number>> = { urgent: 0, attention: 1, opportunity: 2, note: 3 };
const MOST = 3;
/** From here on an activity matters so much to the customer that nobody serving it is urgent. */
const MATTERS = 7;

/** What the manager should see first: at most three, by severity, then by money. */
export function readings(figures: Figures, say: Say): readonly Reading[] {
  const money = moneyOf(figures, say.language);
  const all = [
    unserved(figures, money, say),
    rivalLeads(figures, money),
    assumed(figures, money),
    stale(figures, money),
    possible(figures, money),
    unasked(figures, say),
  ];
  return all
    .filter((one) => one !== null)
    .sort((a, b) => RANK[a.severity] - RANK[b.severity] || b.weight - a.weight)
    .slice(0, MOST);
}

const best = <T>(all: readonly T[], score: (one: T) => readonly number[]): T | undefined =>
  [...all].sort((a, b) => compare(score(b), score(a)))[0];
const compare = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
};

/** The activity that matters most to the customer and that nobody serves; what we could offer there is the step. */
function unserved(figures: Figures, money: Money, say: Say): Reading | null {
  const candidates = allActivities(figures).filter((one) => one.served === 'unserved' && one.importance.value !== null);
  const worst = best(candidates, (one) => [one.importance.value ?? 0, one.share.value ?? 0]);
  if (!worst) return null;
  return {
    id: `unserved-${worst.id}`,
    severity: (worst.importance.value ?? 0) >= MATTERS ? 'urgent' : 'attention',
    text: worst.share.value === null ? 'reading.unservedNoShare' : 'reading.unserved',
    values: { name: worst.name, importance: worst.importance.value ?? 0, share: percent(worst.share.value, say) },
    weight: worst.possible + worst.proposed,
    action: offerAction(worst, money),
  };
}

function offerAction(activity: ActivityFigure, money: Money): NonNullable<Reading['action']> {
  const offer = best(
    activity.chips.filter((chip) => chip.who === US),
    (chip) => [chip.value ?? 0],
  );
  if (!offer) return { text: 'action.think', intent: { kind: 'select', id: activity.id } };
  const intent = { kind: 'select', id: offer.id } as const;
  return offer.value === null
    ? { text: 'action.proposePlain', values: { offer: offer.name }, intent }
    : { text: 'action.propose', values: { offer: offer.name, value: money.full(offer.value) }, intent };
}

/** Where a rival is ahead of us and we have a foot in the door: first where our proposals would turn it, then by its money. */
function rivalLeads(figures: Figures, money: Money): Reading | null {
  const candidates = allActivities(figures).filter((one) => one.verdict.kind === 'rivalLeads' && one.delivered + one.proposed > 0);
  const activity = best(candidates, (one) => (one.verdict.kind === 'rivalLeads' ? [Number(one.verdict.margin > 0), one.verdict.held] : []));
  if (!activity || activity.verdict.kind !== 'rivalLeads') return null;
  const { rival, held, lead, margin } = activity.verdict;
  const proposals = activity.chips.filter((chip) => chip.who === US && chip.status === 'proposed');
  const flips = margin > 0 ? (proposals.length === 1 ? 'reading.rivalFlipsOne' : 'reading.rivalFlips') : 'reading.rivalLeads';
  return {
    id: `leads-${activity.id}`,
    severity: 'attention',
    text: flips,
    values: {
      name: activity.name,
      rival: nameOfRival(figures, rival),
      held: money.full(held),
      lead: money.full(lead),
      margin: money.full(Math.abs(margin)),
      offer: proposals[0]?.name ?? '',
    },
    weight: held,
    action: { text: 'action.look', intent: { kind: 'select', id: activity.id } },
  };
}

const firstChip = (figures: Figures, fits: (chip: ChipFigure) => boolean): ChipFigure | undefined =>
  best(
    allActivities(figures)
      .flatMap((activity) => activity.chips)
      .filter(fits),
    (chip) => [chip.value ?? 0],
  );
const selectChip = (chip: ChipFigure | undefined) => ({ kind: 'select' as const, id: chip?.id });

function assumed(figures: Figures, money: Money): Reading | null {
  const { count, value } = figures.assumedProposals;
  if (count === 0 || value === 0) return null;
  const chip = firstChip(figures, (one) => one.who === US && one.status === 'proposed' && one.origin.status !== 'confirmed');
  return {
    id: 'assumed',
    severity: 'note',
    text: 'reading.assumed',
    values: { proposed: money.full(figures.inPlay.proposed), assumed: money.full(value) },
    weight: value,
    action: { text: 'action.ask', intent: selectChip(chip) },
  };
}

function stale(figures: Figures, money: Money): Reading | null {
  const { count, value } = figures.stale;
  if (count === 0) return null;
  return {
    id: 'stale',
    severity: 'note',
    text: 'reading.stale',
    values: { count, value: money.full(value), days: figures.staleAfter },
    weight: value,
    action: { text: 'action.check', intent: selectChip(firstChip(figures, (one) => one.certainty === 'stale')) },
  };
}

function possible(figures: Figures, money: Money): Reading | null {
  const value = figures.inPlay.possible;
  if (value === 0 || figures.inPlay.proposed > 0) return null;
  const chip = firstChip(figures, (one) => one.who === US && one.status === 'possible');
  return {
    id: 'possible',
    severity: 'opportunity',
    text: 'reading.possible',
    values: { value: money.full(value) },
    weight: value,
    action: { text: 'action.offer', intent: selectChip(chip) },
  };
}

function unasked(figures: Figures, say: Say): Reading | null {
  const holes = allActivities(figures).filter((one) => one.importance.value === null);
  const first = holes[0];
  if (!first || figures.coverage.importance === 0) return null;
  return {
    id: 'unasked',
    severity: 'note',
    text: 'reading.unasked',
    values: { count: holes.length, codes: codesOf(holes, say) },
    weight: 0,
    action: { text: 'action.ask.importance', intent: { kind: 'select', id: first.id } },
  };
}
