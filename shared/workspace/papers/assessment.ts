import { quarter as quarterShape } from '../../base/entity.ts';
import { fail, ok, problem, type Result } from '../../base/result.ts';
import type { Block, DocModel } from '../../document/blocks.ts';
import { makeFormat } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import { untilQuarter } from '../../instruments/assessment/figures.ts';
import type { Figures as Assessments, QuarterFigures } from '../../instruments/assessment/types.ts';
import type { Instrument } from '../../instruments/contract.ts';
import { salesLadder } from '../../instruments/sales-ladder/index.ts';
import type { Figures as LadderFigures } from '../../instruments/sales-ladder/figures.ts';
import { sevenHabits } from '../../instruments/seven-habits/index.ts';
import { figuresOf, type Surroundings } from '../gather.ts';
import type { Settings } from '../schemas.ts';
import type { PaperOptions } from './making.ts';
import { paperMessages } from './messages.ts';

/** One of the two assessments: its figures as the instrument knows them, and what both have in common. */
interface Part {
  readonly instrument: Instrument;
  readonly figures: unknown;
  readonly base: Assessments;
}

/**
 * A person's self-assessment of a quarter: the ladder and the habits with their drawings, what moved, evidence and promises. A colleague
 * gets what was shared with him or her and nothing else.
 * @param wanted quarter; without one the newest that was answered
 * @returns `call.unknownPerson`, `call.badArgument` (no quarter), `assessment.future`, `assessment.none`, `assessment.unshared`
 */
export function assessmentPaper(world: Surroundings, person: string, wanted: string | undefined, options: PaperOptions): Result<DocModel> {
  const parts = partsOf(world, person);
  if (!parts.ok) return parts;
  const quarter = quarterIn(parts.value, wanted);
  return quarter.ok ? modelOf(world, parts.value, quarter.value, options) : quarter;
}

function partsOf(world: Surroundings, person: string): Result<readonly [Part, Part]> {
  const ladder = figuresOf(world, salesLadder, person);
  if (!ladder.ok) return ladder;
  const habits = figuresOf(world, sevenHabits, person);
  if (!habits.ok) return habits;
  return ok([
    { instrument: salesLadder, figures: ladder.value, base: (ladder.value as LadderFigures).base },
    { instrument: sevenHabits, figures: habits.value, base: habits.value as Assessments },
  ]);
}

const isThere = ({ answered, state }: QuarterFigures): boolean => answered > 0 || state === 'closed';

/** The quarter that is meant, if there is anything of it in one of the two. */
function quarterIn(parts: readonly [Part, Part], wanted: string | undefined): Result<string> {
  const { now, name } = parts[0].base;
  const there = [...new Set(parts.flatMap(({ base }) => base.quarters.filter(isThere).map(({ quarter }) => quarter)))].sort();
  const quarter = wanted ?? there.at(-1) ?? now;
  if (!quarterShape.safeParse(quarter).success)
    return fail(problem('call.badArgument', { argument: '--quarter', value: quarter, known: there.join(' ') || now }));
  if (there.includes(quarter)) return ok(quarter);
  const refused = untilQuarter(parts[0].base, quarter);
  return refused.ok || refused.error.code === 'assessment.none'
    ? fail(problem('assessment.none', { name, quarter, known: there.join(' ') || '—' }))
    : refused;
}

function modelOf(world: Surroundings, parts: readonly [Part, Part], quarter: string, options: PaperOptions): Result<DocModel> {
  const { language } = options;
  const settings = world.docs['settings'] as Settings;
  const t = translator(paperMessages, language);
  const format = makeFormat(language, settings.currency);
  const { name } = parts[0].base;
  const sections = parts.flatMap((part) => sectionOf(part, quarter, settings.currency, options));
  if (sections.length === 0) return fail(problem('assessment.unshared', { name, quarter }));
  const title = t('assessment.title', { name, quarter: format.quarter(quarter) });
  return ok({
    kind: 'assessment',
    language,
    audience: 'internal',
    title,
    customer: '',
    sender: settings.company.legalName || settings.company.shortName,
    version: quarter,
    date: world.today,
    classification: t('class.personal'),
    layout: 'front',
    blocks: [
      { type: 'heading', level: 1, text: title, bookmark: 'assessment' },
      { type: 'paragraph', text: t(parts[0].base.own ? 'assessment.own' : 'assessment.shared', { name }) },
      ...sections,
    ],
  });
}

function sectionOf({ instrument, figures }: Part, quarter: string, currency: string, options: PaperOptions): readonly Block[] {
  const { language, audience, measure } = options;
  const t = translator(instrument.messages, language);
  return instrument.section(figures, { t, format: makeFormat(language, currency), language, audience, measure, quarter });
}
