import type { PersonFigure } from '../types.ts';

/** One person's way from the tie there is to the tie that is wanted, in columns. */
interface Span {
  readonly one: PersonFigure;
  readonly from: number;
  readonly to: number;
}
/** Spans on one line: none covers another. */
export type Lane = readonly Span[];
/** A row of the matrix: people of one influence; `null` = not known. */
export interface Band {
  readonly influence: number | null;
  readonly people: readonly PersonFigure[];
  readonly lanes: readonly Lane[];
  readonly y: number;
  readonly height: number;
}

/** Extra height of the row above the limit, for the words of the zone. */
const WORDS = 18;
const LEAST = 34;

/** Rows from influence 5 to 1, then those whose influence nobody rated; spare height is shared. */
export function bandsOf(people: readonly PersonFigure[], top: number, room: number, line: number): readonly Band[] {
  const rows = [5, 4, 3, 2, 1, null].map((influence) => {
    const own = people.filter(({ person }) => person.influence === influence && (influence === null || person.tie !== null));
    const blind = influence === null ? people.filter(({ person }) => person.influence !== null && person.tie === null) : [];
    const all = [...own, ...blind];
    return { influence, people: all, lanes: lanesOf(all) };
  });
  const shown = rows.filter(({ influence, people: own }) => influence !== null || own.length > 0);
  const needed = shown.map(({ influence, lanes }) => Math.max(LEAST, lanes.length * line + 8) + (influence === 4 ? WORDS : 0));
  const spare = Math.max(0, (room - needed.reduce((sum, one) => sum + one, 0)) / Math.max(1, shown.length));
  let y = top;
  return shown.map((row, i) => {
    const height = (needed[i] ?? LEAST) + spare;
    const band = { ...row, y, height };
    y += height;
    return band;
  });
}

function lanesOf(people: readonly PersonFigure[]): Lane[] {
  const lanes: Span[][] = [];
  const spans = people
    .map(spanOf)
    .toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || (b.one.days ?? 1e6) - (a.one.days ?? 1e6));
  for (const span of spans) {
    const lane = lanes.find((one) => one.every(({ from, to }) => span.to < from || span.from > to));
    if (lane) lane.push(span);
    else lanes.push([span]);
  }
  return lanes;
}

function spanOf(one: PersonFigure): Span {
  const from = one.person.tie ?? 0;
  return { one, from, to: one.person.tie === null ? from : Math.max(from, one.person.tieWanted ?? 0) };
}
