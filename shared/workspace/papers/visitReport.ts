import { fail, ok, problem, type Result } from '../../base/result.ts';
import type { DocModel } from '../../document/blocks.ts';
import { makeFormat } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import { visits } from '../../instruments/visits/index.ts';
import { messages } from '../../instruments/visits/messages.ts';
import { reportBlocks } from '../../instruments/visits/outputs.ts';
import type { Figures } from '../../instruments/visits/types.ts';
import { figuresOf, type Surroundings } from '../gather.ts';
import { groundOf, type PaperOptions } from './making.ts';
import { paperMessages } from './messages.ts';

/**
 * The report of one visit, half a page to a page: for us, without the lines that its writer kept private.
 * @param wanted id of the visit; without one the newest that was reported
 * @returns `call.unknownCustomer`; `call.badArgument` where there is no such report
 */
export function visitPaper(world: Surroundings, customer: string, wanted: string | undefined, options: PaperOptions): Result<DocModel> {
  const ground = groundOf(world, customer);
  if (!ground.ok) return ground;
  const figures = figuresOf(world, visits, customer);
  if (!figures.ok) return figures;
  const { visits: all, planned } = figures.value as Figures;
  const reported = all.filter(({ visit }) => visit.report !== null);
  const one = wanted === undefined ? reported[0] : reported.find(({ visit }) => visit.id === wanted);
  if (!one) {
    const known = reported.slice(0, 10).map(({ visit }) => visit.id);
    return fail(problem('call.badArgument', { argument: '--visit', value: wanted ?? '', known: known.join(' | ') || '—' }));
  }
  const { language } = options;
  const { settings, customer: about } = ground.value;
  const t = translator(paperMessages, language);
  const speech = { t: translator(messages, language), format: makeFormat(language, settings.currency), language };
  const next = planned.find(({ visit }) => visit.date > one.visit.date);
  return ok({
    kind: 'visit',
    language,
    audience: 'internal',
    title: `${speech.t('paper.title')} · ${speech.format.shortDay(one.visit.date)}`,
    customer: about.legalName ?? about.name,
    sender: settings.company.legalName || settings.company.shortName,
    version: one.visit.date,
    date: world.today,
    classification: t('class.internal'),
    layout: 'front',
    blocks: reportBlocks(one, next, speech),
  });
}
