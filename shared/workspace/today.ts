import { makeFormat } from '../i18n/format.ts';
import { translator, type Language } from '../i18n/translate.ts';
import type { LineCustomer, SaidLine } from '../insights/today/types.ts';
import type { Instrument, TodayLine } from '../instruments/contract.ts';
import type { Facts } from '../instruments/facts.ts';
import { instruments } from '../instruments/index.ts';
import { lastFour, salesIn } from '../instruments/period.ts';
import { gather, tiersOf, type Surroundings } from './gather.ts';
import { partOf } from './parts.ts';
import { positionOf } from './portfolio.ts';
import type { Settings } from './schemas.ts';

/**
 * Lines of Today as the instruments offer them, in words of one language. Ranking is not done here: see `insights/today`. An instrument
 * whose data cannot be read says nothing; the file itself is told of elsewhere.
 */
export const linesOfPlan = (world: Surroundings, customer: string, language: Language): readonly SaidLine[] =>
  offering(world, 'customer')
    .filter((one) => partOf(one, world.docs, customer) !== undefined)
    .flatMap((one) => linesOf(world, one, customer, language));

/** Lines about all customers together. */
export const linesOfPortfolio = (world: Surroundings, language: Language): readonly SaidLine[] =>
  offering(world, 'portfolio').flatMap((one) => linesOf(world, one, undefined, language));

/** Lines of the one who looks. */
export function linesOfMe(world: Surroundings, language: Language): readonly SaidLine[] {
  const { me } = world.docs['settings'] as Settings;
  return me === null ? [] : offering(world, 'person').flatMap((one) => linesOf(world, one, me, language));
}

const offering = (world: Surroundings, scope: Instrument['scope']): Instrument[] =>
  (world.list ?? instruments).filter((one) => one.scope === scope && one.today !== undefined);

function linesOf(world: Surroundings, one: Instrument, target: string | undefined, language: Language): SaidLine[] {
  const gathered = gather(world, one, target);
  if (!gathered.ok) return [];
  const { data, facts } = gathered.value;
  const speech = { t: translator<string>(one.messages, language), format: makeFormat(language, facts.currency), language };
  const lines = one.today?.(one.figures(data, facts), speech, facts) ?? [];
  const about = (line: TodayLine): string | undefined => line.customer ?? (one.scope === 'customer' ? target : undefined);
  return lines.map((line) => said(line, { instrument: one, target, speech, customer: customerOf(world, facts, about(line)) }));
}

function customerOf(world: Surroundings, { portfolio }: Facts, id: string | undefined): LineCustomer | null {
  const at = id === undefined ? -1 : positionOf(portfolio, id);
  if (at < 0 || id === undefined) return null;
  const value = salesIn(portfolio, at, lastFour(portfolio));
  return { id, name: portfolio.names[at] ?? '', tier: tiersOf(world).get(id) ?? 'C', value };
}

interface Saying {
  readonly instrument: Instrument;
  readonly target: string | undefined;
  readonly speech: { readonly t: (key: string, values?: TodayLine['values']) => string };
  readonly customer: LineCustomer | null;
}

function said(line: TodayLine, { instrument, target, speech, customer }: Saying): SaidLine {
  const many = speech.t(`today.${line.kind}.many`);
  return {
    key: [instrument.id, customer?.id ?? target ?? '', line.id].join(' '),
    instrument: instrument.id,
    kind: line.kind,
    group: line.group,
    customer,
    text: speech.t(line.text, line.values),
    reason: speech.t(line.reason, line.values),
    many: many === `today.${line.kind}.many` ? null : many,
    figure: line.figure,
    tone: line.tone,
    days: line.days ?? null,
    rank: line.rank ?? 0,
    displeased: line.displeased ?? false,
    value: line.value,
    owner: line.owner ?? null,
    action: speech.t(line.action, line.values),
    intent: line.intent.kind === 'select' ? { ...line.intent, kind: 'open', instrument: instrument.id, customer: target } : line.intent,
    cause: [line.group, line.rank ?? 0, line.value ?? ''].join(' '),
  };
}
