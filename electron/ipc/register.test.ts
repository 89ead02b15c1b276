import { describe, expect, test } from 'vitest';
import { ok, problem, ProblemError } from '@shared/base/result.ts';
import { CHANNELS, DROP, type Channel } from '@shared/ipc/channels.ts';
import { registerDrop } from './drop.ts';
import type { Handlers } from './handlers.ts';
import { register } from './register.ts';
import { isFromOurPage, type SenderEvent } from './sender.ts';

const OURS = 7;
const page = (changes: Partial<NonNullable<SenderEvent['senderFrame']>> = {}, id = OURS): SenderEvent => ({
  sender: { id },
  senderFrame: { url: 'app://keyrung/index.html', parent: null, ...changes },
});

/** All channels registered over handlers that only note that they were reached. */
function setUp(answer: () => unknown = () => ok(undefined)) {
  const listeners = new Map<string, (event: SenderEvent, ...args: unknown[]) => Promise<unknown>>();
  const reached: string[] = [];
  const reported: unknown[] = [];
  const port = {
    handle: (channel: string, listener: (event: SenderEvent, ...args: unknown[]) => Promise<unknown>) => listeners.set(channel, listener),
  };
  const handlers = Object.fromEntries(
    CHANNELS.map((channel) => [
      channel,
      () => {
        reached.push(channel);
        return answer();
      },
    ]),
  ) as unknown as Handlers;
  const isTrusted = (event: SenderEvent): boolean => isFromOurPage(event, OURS, (address) => address.startsWith('app://keyrung/'));
  register<SenderEvent>({ port, isTrusted, handlers: () => Promise.resolve(handlers), report: (error) => reported.push(error) });
  registerDrop<SenderEvent>(port, isTrusted, () => Promise.resolve([]));
  const send = (channel: string, event: SenderEvent, ...args: unknown[]): Promise<unknown> =>
    listeners.get(channel)?.(event, ...args) ?? Promise.reject(new Error('no such channel'));
  return { send, reached, reported, channels: [...listeners.keys()] };
}

/** A good message of each channel: what the refused ones below differ from. */
const paper = { kind: 'proposal', customer: 'c-0001-a', audience: 'customer', language: 'en' };
const files = { files: ['abcdefgh01'], corrections: null };
const good: Readonly<Record<Channel, unknown>> = {
  'app.state': undefined,
  'app.saveSettings': { theme: 'dark', views: { columns: ['a'] } },
  'app.flushed': { saved: true },
  'recents.list': undefined,
  'recents.remove': { id: 'abcdefgh01' },
  'recents.putBack': { id: 'abcdefgh01' },
  'workspace.create': { name: 'W', company: '', currency: 'CNY', language: 'zh-CN', me: '', place: 'default' },
  'workspace.open': { recent: 'abcdefgh01' },
  'workspace.sample': { language: 'en' },
  'workspace.duplicate': { name: 'W' },
  'workspace.rename': { name: 'W' },
  'workspace.close': undefined,
  'workspace.check': undefined,
  'docs.load': { keys: ['customers/0001'] },
  'docs.save': { changes: { settings: {} }, log: [] },
  'docs.checkOutside': undefined,
  'docs.keepMine': { key: 'settings' },
  'docs.takeTheirs': { key: 'settings' },
  'history.swap': { receipt: 'abcdefgh01', to: 'before' },
  'signals.count': { person: 'p-me' },
  'today.plans': { language: 'en' },
  'workspace.send': { withMine: false },
  'recents.find': { id: 'abcdefgh01' },
  'workspace.settleSent': { sent: 'abcdefgh01', choice: 'theirs', name: '华东' },
  'backups.take': undefined,
  'backups.list': undefined,
  'backups.compare': { id: '000001-20261123-090000' },
  'backups.restore': { id: '000001-20261123-090000' },
  'backups.copy': { id: '000001-20261123-090000' },
  'import.pick': undefined,
  'import.recognise': files,
  'import.plan': files,
  'import.run': files,
  'import.cancel': undefined,
  'import.saveSkipped': files,
  'document.check': paper,
  'document.preview': paper,
  'document.export': { ...paper, label: 'V1', freeze: false },
  'file.open': { token: 'abcdefgh01' },
  'file.show': { token: 'abcdefgh01' },
  'page.pdf': { name: 'p' },
  'picture.save': { scene: { marks: [] }, theme: 'light', format: 'svg', name: 'p' },
  'picture.copy': { scene: { marks: [] }, theme: 'print' },
  'table.save': { table: { columns: [], rows: [] }, name: 't' },
  'guide.open': { language: 'en' },
  'calendar.save': { text: 'BEGIN:VCALENDAR', name: 't' },
  'clipboard.write': { text: 'x' },
};

/** Messages of the wrong shape, with paths for tokens, keys that lead out, and too much of everything. */
const wrong: readonly (readonly [Channel, string, unknown])[] = [
  ['app.state', 'an argument where none is taken', { verbose: true }],
  ['app.saveSettings', 'a theme that does not exist', { theme: 'pink' }],
  ['app.saveSettings', 'a view that is no plain data', { views: { v: new Map() } }],
  ['app.saveSettings', 'a view with a dangerous key', JSON.parse('{"views":{"v":{"__proto__":{"x":1}}}}')],
  ['app.flushed', 'text for a switch', { saved: 'yes' }],
  ['recents.list', 'an argument where none is taken', []],
  ['recents.remove', 'a path for an id', { id: '/home/somebody/plans.keyrung' }],
  ['recents.putBack', 'a path with dots for an id', { id: '../../etc' }],
  ['workspace.create', 'a name of nothing', { ...(good['workspace.create'] as object), name: '' }],
  ['workspace.create', 'a currency that is none', { ...(good['workspace.create'] as object), currency: 'yuan' }],
  ['workspace.create', 'a path for a place', { ...(good['workspace.create'] as object), place: '/tmp' }],
  ['workspace.open', 'a path for a token', { dropped: 'C:\\Users\\somebody\\plans.keyrung' }],
  ['workspace.open', 'a path for a recent', { recent: '/etc/passwd' }],
  ['workspace.settleSent', 'a path for a token', { sent: '/somewhere/x.keyrungz', choice: 'mine', name: 'x' }],
  ['workspace.settleSent', 'a choice that is none', { sent: 'abcdefgh01', choice: 'merge', name: 'x' }],
  ['recents.find', 'a folder for an id', { id: '/home/somebody' }],
  ['workspace.sample', 'a language that is not spoken', { language: 'de' }],
  ['workspace.duplicate', 'no name', {}],
  ['workspace.rename', 'a name without end', { name: 'x'.repeat(301) }],
  ['workspace.close', 'an argument where none is taken', { force: true }],
  ['workspace.check', 'an argument where none is taken', 1],
  ['docs.load', 'a key that leads out', { keys: ['../settings'] }],
  ['docs.load', 'a key with dots inside', { keys: ['plans/..'] }],
  ['docs.load', 'more keys than a view needs', { keys: Array.from({ length: 2_001 }, () => 'settings') }],
  ['docs.save', 'a key that leads out', { changes: { '../../x': {} }, log: [] }],
  ['docs.save', 'an absolute path for a key', { changes: { '/etc/passwd': {} }, log: [] }],
  ['docs.save', 'a hidden file for a key', { changes: { '.manifest': {} }, log: [] }],
  ['docs.save', 'a log entry without a time', { changes: {}, log: [{ by: null, request: { command: 'x' }, docs: [] }] }],
  ['docs.save', 'a document that is no plain data', { changes: { settings: new Date() }, log: [] }],
  ['docs.checkOutside', 'an argument where none is taken', 'settings'],
  ['docs.keepMine', 'a path for a key', { key: '/etc/passwd' }],
  ['docs.takeTheirs', 'no key', {}],
  ['history.swap', 'a receipt that is none', { receipt: '../x', to: 'before' }],
  ['history.swap', 'a side that does not exist', { receipt: 'abcdefgh01', to: 'both' }],
  ['signals.count', 'a path for a person', { person: '../people' }],
  ['today.plans', 'a language we do not speak', { language: 'fr' }],
  ['workspace.send', 'a word for a yes', { withMine: 'yes' }],
  ['backups.take', 'an argument where none is taken', {}],
  ['backups.list', 'an argument where none is taken', {}],
  ['backups.compare', 'a number for an id', { id: 1 }],
  ['backups.restore', 'a key that leads out', { id: 'x', key: '../settings' }],
  ['backups.copy', 'no backup', { folder: '/somewhere/x' }],
  ['import.pick', 'an argument where none is taken', { path: '/etc' }],
  ['import.recognise', 'a path for a token', { files: ['/etc/passwd'], corrections: null }],
  ['import.plan', 'no file', { files: [], corrections: null }],
  ['import.run', 'more files than fit', { files: Array.from({ length: 101 }, () => 'abcdefgh01'), corrections: null }],
  ['import.cancel', 'an argument where none is taken', 0],
  ['import.saveSkipped', 'a path for a token', { ...files, files: ['..%2f..%2fx'] }],
  ['document.check', 'a document that does not exist', { ...paper, kind: 'invoice' }],
  ['document.preview', 'a path for a customer', { ...paper, customer: '../x' }],
  ['document.export', 'an audience that does not exist', { ...paper, audience: 'everybody', label: '', freeze: false }],
  ['document.export', 'a path to write to', { ...paper, label: ['/tmp/x.docx'], freeze: false }],
  ['file.open', 'an address for a token', { token: 'https://example.com' }],
  ['file.open', 'a path for a token', { token: '/bin/sh' }],
  ['file.show', 'a token too long', { token: 'a'.repeat(65) }],
  ['page.pdf', 'no name', {}],
  ['picture.save', 'a format that is not written', { ...(good['picture.save'] as object), format: 'html' }],
  ['picture.save', 'text for a drawing', { ...(good['picture.save'] as object), scene: '<svg onload=alert(1)>' }],
  ['picture.copy', 'no drawing', { theme: 'light' }],
  ['calendar.save', 'a number for a text', { text: 7, name: 't' }],
  ['guide.open', 'a path for a language', { language: '../en' }],
  ['table.save', 'a table without rows', { table: { columns: [] }, name: 't' }],
  ['clipboard.write', 'a number for text', { text: 1 }],
];

describe('messages of the page', () => {
  test('every channel of the contract has a listener, and takes a good message', async () => {
    const { send, reached, channels } = setUp();
    expect([...channels].sort()).toEqual([...CHANNELS, DROP].sort());
    for (const channel of CHANNELS) expect(await send(channel, page(), good[channel]), channel).toEqual(ok(undefined));
    expect(reached).toEqual([...CHANNELS]);
  });

  test.each(wrong)('%s refuses %s', async (channel, _what, input) => {
    const { send, reached } = setUp();
    expect(await send(channel, page(), input)).toMatchObject({ ok: false, error: { code: 'ipc.badRequest' } });
    expect(reached).toEqual([]);
  });

  const strangers: readonly (readonly [string, SenderEvent])[] = [
    ['a frame inside the page', page({ parent: {} })],
    ['another window', page({}, OURS + 1)],
    ['a page from the network', page({ url: 'https://keyrung/index.html' })],
    ['a page of another app address', page({ url: 'app://keyrung.evil/index.html' })],
    ['a file', page({ url: 'file:///app://keyrung/' })],
    ['a frame that is gone', { sender: { id: OURS }, senderFrame: null }],
  ];
  test.each(strangers)('%s is refused on every channel', async (_who, event) => {
    const { send, reached, channels } = setUp();
    for (const channel of channels)
      expect(await send(channel, event, good[channel as Channel] ?? []), channel).toEqual({ ok: false, error: problem('ipc.forbidden') });
    expect(reached).toEqual([]);
  });

  test.each([...CHANNELS])('%s refuses a second argument and a huge one', async (channel) => {
    const { send, reached } = setUp();
    const huge = 'x'.repeat(70 * 1024 * 1024);
    expect(await send(channel, page(), good[channel], {})).toMatchObject({ error: { code: 'ipc.badRequest' } });
    expect(await send(channel, page(), { ...(good[channel] as object), more: huge })).toMatchObject({
      error: { values: { place: 'size' } },
    });
    expect(reached).toEqual([]);
  });

  test('nesting without end, circles, and things that are no data are refused before they are looked at', async () => {
    const { send } = setUp();
    const circle: Record<string, unknown> = {};
    circle['again'] = circle;
    let deep: unknown = 1;
    for (let i = 0; i < 10_000; i++) deep = [deep];
    for (const settings of [circle, deep, () => 1, Symbol('s'), 1n, new Uint8Array(8), /x/])
      expect(await send('docs.save', page(), { changes: { settings }, log: [] })).toMatchObject({ error: { code: 'ipc.badRequest' } });
  });
});

describe('answers', () => {
  test('a problem thrown inside becomes the answer', async () => {
    const { send } = setUp(() => {
      throw new ProblemError(problem('cancelled'));
    });
    expect(await send('app.state', page())).toEqual({ ok: false, error: problem('cancelled') });
  });

  test('an error says nothing of itself to the page, and is reported', async () => {
    const error = new Error('/home/somebody/secret');
    const { send, reported } = setUp(() => Promise.reject(error));
    expect(await send('app.state', page())).toEqual({ ok: false, error: problem('internal') });
    expect(reported).toEqual([error]);
  });
});

describe('what was dropped', () => {
  test.each([
    ['text', '/etc/passwd'],
    ['nothing', undefined],
    ['numbers', [1]],
    ['an empty path', ['']],
    ['a path without end', ['x'.repeat(5_000)]],
    ['more than a person drops', Array.from({ length: 201 }, () => 'x')],
  ])('%s is refused', async (_what, input) => {
    const { send } = setUp();
    expect(await send(DROP, page(), input)).toMatchObject({ ok: false, error: { code: 'ipc.badRequest' } });
  });
});
