import { describe, expect, test } from 'vitest';
import { Dropped, type DropEvent } from './dropped.ts';
import { Inbox } from './inbox.ts';

describe('what the page is told', () => {
  test('waits for the first listener, then goes to all, until they end', () => {
    const inbox = new Inbox();
    const heard: unknown[] = [];
    inbox.deliver(1);
    inbox.deliver(2);
    const end = inbox.listen((value) => heard.push(value));
    const endSecond = inbox.listen((value) => heard.push(`second ${String(value)}`));
    inbox.deliver(3);
    end();
    endSecond();
    expect([heard, inbox.isHeard]).toEqual([[1, 2, 3, 'second 3'], false]);
  });

  test('what nobody ever hears does not pile up', () => {
    const inbox = new Inbox();
    for (let i = 0; i < 1_000; i++) inbox.deliver(i);
    const heard: unknown[] = [];
    inbox.listen((value) => heard.push(value));
    expect([heard.length, heard.at(-1)]).toEqual([50, 999]);
  });
});

describe('what a person drops', () => {
  let drop: (event: DropEvent) => void = () => undefined;
  const make = () =>
    new Dropped(
      {
        addEventListener: (_type, listener) => {
          drop = listener;
        },
      },
      (file) => (file as { path: string }).path,
    );
  const files = (...paths: string[]) => ({ files: paths.map((path) => ({ path })) });

  test('is taken once', () => {
    const dropped = make();
    drop({ isTrusted: true, dataTransfer: files('/a.csv', '/b.csv') });
    expect([dropped.take(), dropped.take()]).toEqual([['/a.csv', '/b.csv'], []]);
  });

  test('does not come from the page itself, and files without a place are none', () => {
    const dropped = make();
    drop({ isTrusted: false, dataTransfer: files('/etc/passwd') });
    expect(dropped.take()).toEqual([]);
    drop({ isTrusted: true, dataTransfer: files('') });
    expect(dropped.take()).toEqual([]);
    drop({ isTrusted: true, dataTransfer: null });
    expect(dropped.take()).toEqual([]);
  });
});
