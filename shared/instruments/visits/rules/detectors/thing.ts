import { lastWorkdayIn } from '../../../../base/workdays.ts';
import type { Language } from '../../../../i18n/translate.ts';
import type { Read } from '../read.ts';
import type { Finding, SaidDate } from '../types.ts';

/** Finds what a clause says of one kind. */
export type Detector = (read: Read) => readonly Finding[];
/** Least length of a thing that is worth being taken over. */
export const LEAST = 2;

/** What joins a thing to the verb before it (`前给`, `to send`), and what trails behind. */
const JOINTS: Readonly<Record<Language, RegExp>> = {
  'zh-CN':
    /^(?:之?前|以?前|内|就|要|会|再|给|把|将|发|提供|出|交|拿出|在|于|到|先|尽快|了|他们?|她们?|对方|客户|我们|我|过来|[，：:]|\s)+/u,
  en: /^(?:(?:by|on|before|until|at|to|that|send|give|bring|get|him|her|them|us|me|over|the|a|an|he|she|they|would|will|also|with|round|through)\b|[,:\s])+/iu,
};
const TAILS: Readonly<Record<Language, RegExp>> = {
  'zh-CN': /(?:发|寄|送|交|拿)?(?:给我们?|给他们?|给她们?|给对方|给客户|来|过来|过去|给过来|给出来|出来|前|[，。：\s])+$/u,
  en: /(?:\s|,|\bby|\bon|\bbefore|\buntil|\bat|\bin|\bto (?:us|them|him|her|me)|\bover)+$/iu,
};

/** A text without its dates. */
export function withoutDates(text: string, dates: readonly SaidDate[]): string {
  const rest = dates.toReversed().reduce((words, { from, to }) => `${words.slice(0, from)} ${words.slice(to)}`, text);
  return rest
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .trim();
}

/** What is said behind a place of a clause, as it was written but without the dates and the joints around them. */
export function thingAfter({ clause, dates }: Read, at: number): string {
  const behind = dates.filter(({ from }) => from >= at).map((date) => ({ ...date, from: date.from - at, to: date.to - at }));
  const rest = withoutDates(clause.text.slice(at), behind).replace(JOINTS[clause.language], '').replace(TAILS[clause.language], '');
  return rest.trim();
}

/** A date of a clause, with its place in the whole text. */
export const placed = (date: SaidDate, { clause }: Read): SaidDate => ({
  ...date,
  from: date.from + clause.from,
  to: date.to + clause.from,
});

/** By when: the first date that is not past; of a stretch of days its last working day. Its place counts from `offset`. */
export function duePlaced(dates: readonly SaidDate[], { visitDay, calendar }: Read['ground'], offset: number): SaidDate | null {
  const date = dates.find(({ day, last }) => day === null || (last ?? day) >= visitDay);
  if (!date) return null;
  const due = { ...date, from: date.from + offset, to: date.to + offset };
  return due.day === null || due.last === null ? due : { ...due, day: lastWorkdayIn(due.day, due.last, calendar), last: null };
}
/** By when a clause says that something is due. */
export const dueOf = ({ dates, ground, clause }: Read): SaidDate | null => duePlaced(dates, ground, clause.from);

/** The first single day that is still to come. */
export function comingDay(read: Read): SaidDate | null {
  const date = read.dates.find(({ day, last }) => day !== null && last === null && day >= read.ground.visitDay);
  return date ? placed(date, read) : null;
}
