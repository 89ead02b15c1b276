import type { Reading } from '../contract.ts';
import { US } from './model.ts';
import { comparisonOf, listOf, moneyOf, nameOf, scoreOf, tenth, type Say } from './say.ts';
import { BEST, type BenefitFigure, type Figures, type Position } from './types.ts';

/** From here on a benefit matters so much to the customer that an opening where we are weak needs a look. */
const MATTERS = 8;
/** A lead below this is none that a customer would notice. */
const CLEAR_LEAD = 1;

/** What the manager should see first. Against the best rival each time, whatever the drawing shows. */
export function readings(figures: Figures, say: Say): readonly Reading[] {
  return [
    over(figures, say),
    build(figures, say),
    position(figures, say),
    attack(figures, say),
    missing(figures, say),
    stale(figures),
  ].filter((one) => one !== null);
}

const select = (id: string) => ({ kind: 'select', id }) as const;

function attack(figures: Figures, say: Say): Reading | null {
  const points = comparisonOf(figures, BEST).points.filter(({ cls }) => cls === 'attack');
  const first = points[0];
  if (!first?.best) return null;
  const open = points.find(({ inProposal }) => inProposal === null);
  return {
    id: 'attack',
    severity: 'opportunity',
    text: 'reading.attack',
    values: {
      count: points.length,
      names: listOf(
        points.slice(0, 3).map(({ name }) => name),
        say,
      ),
      first: first.name,
      opening: tenth(first.opening ?? 0, say),
      rival: nameOf(figures, first.best.who, say),
      lead: scoreOf((first.ours.value ?? 0) - (first.best.value ?? 0), say),
    },
    weight: points.reduce((sum, { offer }) => sum + (offer?.value ?? 0), 0),
    action: open ? { text: 'action.propose', intent: select(open.id) } : { text: 'action.look', intent: select(first.id) },
  };
}

function build(figures: Figures, say: Say): Reading | null {
  const points = comparisonOf(figures, BEST).points;
  const first = points.find(({ cls, importance, action }) => cls === 'build' && (importance.value ?? 0) >= MATTERS && action === null);
  if (!first?.best) return null;
  return {
    id: `build-${first.id}`,
    severity: 'attention',
    text: 'reading.build',
    values: {
      name: first.name,
      importance: scoreOf(first.importance.value, say),
      theirs: scoreOf(first.best.value, say),
      ours: scoreOf(first.ours.value, say),
    },
    weight: first.offer?.value ?? 0,
    action: { text: 'action.look', intent: select(first.id) },
  };
}

/** The rival that comes nearest to us, or is ahead, and the benefits where we give most away. */
function position(figures: Figures, say: Say): Reading | null {
  const nearest = figures.positions
    .filter((one): one is Position & { readonly lead: number } => one.who !== US && one.lead !== null)
    .sort((a, b) => b.shared - a.shared || a.lead - b.lead)[0];
  if (!nearest || nearest.lead >= CLEAR_LEAD) return null;
  const conceded = comparisonOf(figures, BEST)
    .rows.filter(({ cls }) => cls === 'concede')
    .sort((a, b) => (a.edge ?? 0) - (b.edge ?? 0));
  const worst = conceded[0];
  if (!worst) return null;
  const lost = conceded.reduce((sum, { edge }) => sum - (edge ?? 0), 0);
  return {
    id: `position-${nearest.who}`,
    severity: 'attention',
    text: nearest.lead >= 0 ? 'reading.ahead' : 'reading.behind',
    values: {
      rival: nameOf(figures, nearest.who, say),
      lead: tenth(Math.abs(nearest.lead), say),
      names: listOf(
        conceded.slice(0, 3).map(({ name }) => name),
        say,
      ),
      lost: tenth(lost, say),
    },
    weight: 0,
    action: { text: 'action.concede', intent: select(worst.id) },
  };
}

function missing(figures: Figures, say: Say): Reading | null {
  const holes = comparisonOf(figures, BEST).rows.filter((one) => one.missing !== null);
  const first = holes[0];
  if (!first || holes.length === figures.coverage.of) return null;
  return {
    id: 'missing',
    severity: 'note',
    text: 'reading.missing',
    values: {
      count: holes.length,
      names: listOf(
        holes.slice(0, 3).map(({ name }) => name),
        say,
      ),
    },
    weight: 0,
    action: { text: 'action.ask', intent: select(first.id) },
  };
}

function stale(figures: Figures): Reading | null {
  const old = comparisonOf(figures, BEST).rows.filter((one: BenefitFigure) => one.best?.certainty === 'stale');
  const first = old[0];
  if (!first) return null;
  return {
    id: 'stale',
    severity: 'note',
    text: 'reading.stale',
    values: { count: old.length, days: figures.staleAfter },
    weight: 0,
    action: { text: 'action.check', intent: select(first.id) },
  };
}

function over(figures: Figures, say: Say): Reading | null {
  const { rest } = figures.wallet;
  if (rest === null || rest >= 0) return null;
  return {
    id: 'over',
    severity: 'attention',
    text: 'reading.over',
    values: { value: moneyOf(figures, say.language).full(-rest) },
    weight: -rest,
    action: { text: 'action.chain', intent: { kind: 'open', instrument: 'value-chain' } },
  };
}
