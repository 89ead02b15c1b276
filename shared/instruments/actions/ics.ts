import { isSensible } from '../../base/days.ts';
import type { ActionFigure } from './types.ts';

/**
 * Open actions as a calendar file (RFC 5545): one all-day event each at its due day. The UID is the action's own, so that a second export
 * updates what the first one made. Text is escaped, lines are folded at 75 octets, ends are CRLF.
 */
export interface CalendarOptions {
  /** Instant of the export, ISO. */
  readonly now: string;
  /** Workspace's id: makes the UIDs the world's own. */
  readonly workspace: string;
  readonly customer: string;
}

const LIMIT = 75;
/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** Characters as they come, broken before the octet that would be too much; a broken line goes on after a space. */
function fold(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LIMIT) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll(/\r?\n/g, '\\n');
const plainDay = (day: string): string => day.replaceAll('-', '');
const stamp = (instant: string): string => instant.replaceAll(/[-:]|\.\d+/g, '');
const uidOf = (action: string, workspace: string): string => `${action}@${workspace}.keyrung`;

/** A customer's own action goes out with its title only. */
function eventOf({ action }: ActionFigure, { now, workspace, customer }: CalendarOptions): string[] {
  if (action.due === null || action.state === 'done') return [];
  const about = action.side === 'customer' ? action.title : `${action.title} · ${customer}`;
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(action.id, workspace)}`,
    `DTSTAMP:${stamp(now)}`,
    `SEQUENCE:${action.rev}`,
    `DTSTART;VALUE=DATE:${plainDay(action.due)}`,
    `SUMMARY:${escaped(about)}`,
    ...(action.side === 'customer' || action.owner === '' ? [] : [`DESCRIPTION:${escaped(action.owner)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

export function calendarOf(actions: readonly ActionFigure[], options: CalendarOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Keyrung//Actions//EN',
    'CALSCALE:GREGORIAN',
    ...actions.flatMap((one) => eventOf(one, options)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

export interface MovedDate {
  readonly action: string;
  readonly from: string | null;
  readonly to: string;
}
export interface CalendarBack {
  /** Dates that differ from ours, each to be accepted. */
  readonly moved: readonly MovedDate[];
  /** Dates that nobody can mean (31 February, the year 2099): said, and never taken over. */
  readonly refused: readonly MovedDate[];
  /** Events that are none of ours. */
  readonly foreign: number;
}

/** Reads a calendar file back: only changed dates of known actions count; everything else is left alone. `today`: see `isSensible`. */
export function readCalendar(text: string, actions: readonly ActionFigure[], workspace: string, today: string): CalendarBack {
  const unfolded = text.replaceAll(/\r?\n[ \t]/g, '');
  const events = unfolded.split(/^BEGIN:VEVENT\r?$/m).slice(1);
  const moved: MovedDate[] = [];
  const refused: MovedDate[] = [];
  let foreign = 0;
  for (const event of events) {
    const uid = /^UID:(.+?)\r?$/m.exec(event)?.[1];
    const day = /^DTSTART[^:\n]*:(\d{4})(\d{2})(\d{2})/m.exec(event);
    const own = actions.find(({ action }) => uidOf(action.id, workspace) === uid);
    if (!own || !day) {
      foreign += 1;
      continue;
    }
    const to = `${day[1]}-${day[2]}-${day[3]}`;
    if (to !== own.action.due) (isSensible(to, today) ? moved : refused).push({ action: own.action.id, from: own.action.due, to });
  }
  return { moved, refused, foreign };
}
