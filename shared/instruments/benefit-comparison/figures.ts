import { inOrder } from '../../base/entity.ts';
import { certaintyOf, staleAfter } from '../certainty.ts';
import type { Facts } from '../facts.ts';
import { before } from '../remember.ts';
import { ownLanes } from '../rivals.ts';
import { compared } from './compared.ts';
import { US, type Benefit, type Data } from './model.ts';
import { positionsOf } from './positions.ts';
import { BEST, type Bare, type BenefitFigure, type Comparison, type Figures, type RatingFigure, type RivalColumn } from './types.ts';
import { walletOf } from './wallet.ts';

/** Everything the comparison shows and says, computed once from the data and its surroundings. */
export function figures(data: Data, facts: Facts): Figures {
  const rivals = columnsOf(data, facts);
  const bare = inOrder(data.benefits).map((one) => bareOf(one, facts));
  const against = Object.fromEntries([BEST, ...rivals.map(({ id }) => id)].map((who) => [who, comparisonOf(bare, who)]));
  const best = against[BEST] as Comparison;
  return {
    customer: facts.customer?.name ?? '',
    currency: facts.currency,
    today: facts.today,
    company: facts.company,
    rivals,
    against,
    positions: positionsOf(bare, rivals),
    wallet: walletOf(facts, rivals),
    coverage: {
      of: bare.length,
      importance: bare.filter(({ importance }) => importance.value !== null).length,
      compared: best.rows.filter(({ cls }) => cls !== null).length,
    },
    staleAfter: staleAfter(facts.customer?.tier ?? 'C'),
  };
}

/** Rivals in the workspace's order; those rated most often here have a shape of their own. */
function columnsOf(data: Data, { rivals }: Facts): RivalColumn[] {
  const rated = (id: string): number => inOrder(data.benefits).filter((one) => (one.theirs[id]?.value ?? null) !== null).length;
  const own = ownLanes(rivals, rated);
  return rivals.map((rival) => ({ ...rival, slot: slotOf(own.indexOf(rival)) }));
}
const slotOf = (at: number): 0 | 1 | 2 | 3 => (at === 0 || at === 1 || at === 2 ? at : 3);

function bareOf(one: Benefit, facts: Facts): Bare {
  const { today } = facts;
  const limit = staleAfter(facts.customer?.tier ?? 'C');
  const rating = (who: string, from: Benefit['ours'] & { readonly offers?: boolean }): RatingFigure => {
    const { value, proof, source, at, by, status } = from;
    const certainty = certaintyOf(from, today, limit);
    return {
      source,
      at,
      by,
      status,
      who,
      value,
      offers: from.offers ?? true,
      proof: proof ?? '',
      certainty,
      was: before(from, today)?.from ?? null,
    };
  };
  const { value, source, at, by, status } = one.importance;
  const own = `benefit-comparison:${one.id}`;
  const offer = facts.openings.find(({ id }) => id === one.offer);
  return {
    id: one.id,
    name: one.name,
    importance: {
      value,
      source,
      at,
      by,
      status,
      certainty: certaintyOf(one.importance, today, limit),
      was: before(one.importance, today)?.from ?? null,
    },
    ours: rating(US, one.ours),
    theirs: facts.rivals.map(({ id }) => rating(id, one.theirs[id] ?? { value: null })),
    offer: offer ? { id: offer.id, title: offer.title, value: offer.value ?? null, place: offer.place ?? '' } : null,
    inProposal: facts.plan.offers.find(({ from, answers }) => from === own || answers.includes(own))?.number ?? null,
    action: facts.plan.actions.find(({ answers }) => answers.includes(own))?.title ?? null,
  };
}

function comparisonOf(bare: readonly Bare[], who: string): Comparison {
  const all = bare.map((one): BenefitFigure => ({ ...one, ...compared(one, who) }));
  return {
    rows: all.toSorted(byWorth),
    points: all.filter(({ cls }) => cls === 'attack' || cls === 'build').sort((a, b) => byOpening(a, b)),
  };
}

/** Biggest first; unknown after everything known. */
const down = (a: number | null, b: number | null): number => (b ?? -Infinity) - (a ?? -Infinity) || 0;
const byOpening = (a: BenefitFigure, b: BenefitFigure): number => orZero(down(a.opening, b.opening)) || orZero(down(a.edge, b.edge));
const byWorth = (a: BenefitFigure, b: BenefitFigure): number => orZero(down(a.importance.value, b.importance.value)) || byOpening(a, b);
/** Both unknown: −∞ less −∞ is no number. */
const orZero = (value: number): number => (Number.isNaN(value) ? 0 : value);

/** Enough when most benefits have a class. */
export function stateOf({ coverage }: Figures): 'empty' | 'begun' | 'enough' {
  if (coverage.of === 0) return 'empty';
  return coverage.compared >= coverage.of * 0.6 ? 'enough' : 'begun';
}
