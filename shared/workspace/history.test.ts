import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Docs } from './documents.ts';
import { beginGesture, cancelGesture, emptyHistory, push, put, redo, settle, undo, type History, type HistoryStep } from './history.ts';

const step = (before: Partial<Docs>, after: Partial<Docs>, merge = ''): HistoryStep => ({
  request: { command: 'x', args: {} },
  label: { source: 'workspace', key: 'x', values: {} },
  merge,
  at: '',
  by: null,
  before,
  after,
  made: [],
  patches: [],
  route: '/',
});
interface State {
  readonly docs: Docs;
  readonly history: History;
}
const write = ({ docs, history }: State, key: string, value: number, merge = ''): State => ({
  docs: put(docs, { [key]: value }),
  history: push(history, step({ [key]: docs[key] }, { [key]: value }, merge)),
});

describe('history', () => {
  const edits = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), value: fc.integer(), merge: fc.constantFrom('', 'm') }), {
    maxLength: 30,
  });

  test('undoing everything gives the start back, redoing everything the end', () => {
    fc.assert(
      fc.property(edits, (all) => {
        const start: State = { docs: { a: 0 }, history: emptyHistory };
        const end = all.reduce((state, e) => write(state, e.key, e.value, e.merge), start);
        let at: State = end;
        for (let moved = undo(at.history, at.docs); moved; moved = undo(at.history, at.docs)) at = moved;
        expect(at.docs).toEqual(start.docs);
        for (let moved = redo(at.history, at.docs); moved; moved = redo(at.history, at.docs)) at = moved;
        expect(at.docs).toEqual(end.docs);
      }),
    );
  });

  test('steps with the same merge key are one, until settled', () => {
    const start: State = { docs: {}, history: emptyHistory };
    const typed = write(write(start, 'a', 1, 'typing'), 'a', 2, 'typing');
    expect(typed.history.past).toHaveLength(1);
    const later = write({ ...typed, history: settle(typed.history) }, 'a', 3, 'typing');
    expect(later.history.past).toHaveLength(2);
  });

  test('Escape returns to where the gesture began and leaves no trace', () => {
    const start = write({ docs: {}, history: emptyHistory }, 'a', 1, 'drag');
    const moved = write(write({ ...start, history: beginGesture(start.history) }, 'a', 2, 'drag'), 'a', 3, 'drag');
    const back = cancelGesture(moved.history, moved.docs);
    expect(back.docs).toEqual({ a: 1 });
    expect(back.history).toEqual(start.history);
  });

  test('a new change forgets what was undone', () => {
    const two = write(write({ docs: {}, history: emptyHistory }, 'a', 1), 'a', 2);
    const one = undo(two.history, two.docs);
    const other = write(one as State, 'a', 9);
    expect(redo(other.history, other.docs)).toBeNull();
  });
});
