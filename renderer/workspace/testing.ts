import type { Portfolio } from '@shared/instruments/facts.ts';
import type { OpenedWorkspace } from '@shared/ipc/contract.ts';
import { problem, type Problem } from '@shared/base/result.ts';
import type { DocKey, Docs } from '@shared/workspace/documents.ts';
import { buildPortfolio } from '@shared/workspace/portfolio.ts';
import { testDocs } from '@shared/workspace/testing.ts';
import type { WorkspacePorts } from './ports.ts';
import { Workspace } from './store.ts';

export const TODAY = '2026-11-23';

/** A main process of a few lines: documents in memory, a clock that tests move, and saves that can be made to fail. */
export class FakeMain {
  readonly saves: { readonly changes: Readonly<Record<DocKey, unknown>>; readonly log: readonly unknown[] }[] = [];
  readonly loads: (readonly DocKey[])[] = [];
  failWith: Problem | null = null;
  #timers: { at: number; work: () => void }[] = [];
  #now = 0;
  #ids = 0;

  constructor(readonly disk: Map<DocKey, unknown> = new Map(Object.entries(testDocs()))) {}

  /** Lets time pass, and everything that waits for it happen. */
  async pass(milliseconds: number): Promise<void> {
    this.#now += milliseconds;
    const due = this.#timers.filter((timer) => timer.at <= this.#now);
    this.#timers = this.#timers.filter((timer) => timer.at > this.#now);
    for (const timer of due) timer.work();
    await Promise.resolve();
    for (let i = 0; i < 10; i++) await Promise.resolve();
  }

  get opened(): OpenedWorkspace {
    const docs: Docs = Object.fromEntries([...this.disk].filter(([key]) => !/^(customers|sales|plans|versions)\//.test(key)));
    return {
      info: { id: 'w-1', name: 'Test', place: 'here', mode: 'write', reason: null, sample: false },
      keys: [...this.disk.keys()],
      docs,
      troubles: [],
    };
  }

  get portfolio(): Portfolio {
    return buildPortfolio(Object.fromEntries(this.disk), TODAY);
  }

  get ports(): WorkspacePorts {
    return {
      call: {
        'docs.load': ({ keys }) => {
          this.loads.push(keys);
          const there = keys.filter((key) => this.disk.has(key));
          return Promise.resolve({
            ok: true,
            value: {
              docs: Object.fromEntries(there.map((key) => [key, this.disk.get(key)])),
              missing: keys.filter((key) => !this.disk.has(key)),
              troubles: [],
            },
          });
        },
        'docs.save': ({ changes, log }) => {
          if (this.failWith) return Promise.resolve({ ok: false, error: this.failWith });
          this.saves.push({ changes, log });
          for (const [key, value] of Object.entries(changes))
            if (value === null) this.disk.delete(key);
            else this.disk.set(key, value);
          return Promise.resolve({ ok: true, value: { written: Object.keys(changes), savedAt: '2026-11-23T09:00:01Z' } });
        },
        'docs.checkOutside': () => Promise.resolve({ ok: true, value: [] }),
        'docs.keepMine': () => Promise.resolve({ ok: true, value: undefined }),
        'docs.takeTheirs': ({ key }) => Promise.resolve({ ok: true, value: { docs: { [key]: this.disk.get(key) } } }),
        'history.swap': () => Promise.resolve({ ok: false, error: problem('internal') }),
        'workspace.check': () => Promise.resolve({ ok: true, value: [] }),
        'workspace.rename': ({ name }) => Promise.resolve({ ok: true, value: { ...this.opened.info, name } }),
      },
      loadPortfolio: () => Promise.resolve(this.portfolio),
      now: () => '2026-11-23T09:00:00Z',
      today: () => TODAY,
      newId: () => `n${String(++this.#ids).padStart(6, '0')}`,
      after: (milliseconds, work) => {
        const timer = { at: this.#now + milliseconds, work };
        this.#timers.push(timer);
        return () => {
          this.#timers = this.#timers.filter((one) => one !== timer);
        };
      },
    };
  }

  async open(): Promise<Workspace> {
    const workspace = new Workspace(this.opened, this.ports);
    await workspace.loadPortfolio();
    return workspace;
  }
}
