import { SECTIONS, type Ground, type SectionId, type SectionState } from './types.ts';

const written = (text: string): boolean => text.trim() !== '';
const every = <T>(all: readonly T[], test: (one: T) => boolean): boolean => all.length > 0 && all.every(test);

/** What a good part holds, as questions; the shares of yes are its state. */
const wanted: Readonly<Record<SectionId, (f: Ground) => readonly boolean[]>> = {
  cover: ({ head, addressee, contact }) => [
    written(head.title),
    written(head.promise),
    addressee !== null,
    contact !== null,
    head.validUntil !== null,
  ],
  summary: ({ head, total, rows }) => [written(head.summary), total.net.mid !== null, rows.departments.length > 0],
  situation: ({ quotes, rows }) => [
    quotes.length > 0,
    rows.objectives.length > 0,
    every(rows.objectives, (o) => written(o.baseline) && written(o.target) && o.date !== null && written(o.measuredBy)),
  ],
  diagnosis: ({ head, losses }) => [
    written(head.diagnosis),
    losses.length > 0,
    every(losses, (l) => l.amount !== null && written(l.loss.formula) && written(l.loss.source)),
  ],
  offers: ({ offers }) => [
    offers.length > 0,
    every(offers, (o) => o.answers.length > 0),
    every(offers, (o) => written(o.offer.provides)),
    every(offers, (o) => o.net.mid !== null),
    every(offers, (o) => written(o.offer.proof)),
    every(offers, (o) => o.duties.length > 0),
  ],
  case: ({ total, firstYear, offers }) => [
    total.net.mid !== null,
    total.net.low !== null && total.net.high !== null,
    firstYear !== null,
    every(
      offers.flatMap((o) => o.lines),
      (l) => written(l.gain.formula) && written(l.gain.assumption),
    ),
  ],
  plan: ({ rows }) => [
    rows.milestones.length > 0,
    every(rows.milestones, (m) => m.date !== null && written(m.ours) && written(m.theirs)),
    every(rows.milestones, (m) => written(m.test)),
  ],
  duties: ({ rows, head }) => [rows.sides.length > 0, rows.promises.length > 0, rows.meetings.length > 0 || written(head.escalation)],
  references: ({ rows }) => [rows.references.length > 0, every(rows.references, (r) => written(r.result) && written(r.check))],
  price: ({ price, head, rows }) => [price.lines.length > 0 && price.unknown === 0, head.taxRate !== null, rows.terms.length > 0],
  risks: ({ rows }) => [
    rows.risks.length > 0,
    every(rows.risks, (r) => written(r.sign) && written(r.answer) && written(r.owner)),
    rows.exits.length > 0,
  ],
  next: ({ head, rows }) => [written(head.ask), head.askDate !== null, written(head.wayOut), rows.steps.length > 0],
};

export const sectionStates = (figures: Ground): SectionState[] =>
  SECTIONS.map((id) => {
    const answers = wanted[id](figures);
    const known = answers.filter(Boolean).length;
    return { id, known, of: answers.length, state: known === 0 ? 'empty' : known < answers.length ? 'begun' : 'enough' };
  });
