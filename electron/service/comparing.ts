import { ok, type Result } from '@shared/base/result.ts';
import { compareWorkspaces, type Differences } from '@shared/workspace/compare/index.ts';
import type { DocKey, Docs } from '@shared/workspace/documents.ts';
import type { Settings } from '@shared/workspace/schemas.ts';
import type { Workspace } from '@electron/storage/index.ts';
import type { LoadedDocs } from './documents.ts';
import type { Version } from './receipts.ts';

/** What is compared with another state: the open workspace. */
export interface Mine {
  readonly keys: readonly DocKey[];
  readonly load: (keys: readonly DocKey[]) => Promise<LoadedDocs>;
  /** Name of a customer as it is now. */
  readonly nameOf: (id: string) => string | undefined;
}
/** Another state of it, as values. */
export interface Theirs {
  readonly docs: Docs;
  /** Documents that are there and cannot be read. */
  readonly unreadable: ReadonlySet<DocKey>;
}

/** The log is of each state's own; what it says of the other is nothing. */
const isCompared = (key: DocKey): boolean => key !== 'changes';

/** How a backup differs from now, in words for people; reads only documents whose checksums differ. */
export async function differencesFrom(store: Workspace, mine: Mine, backup: string): Promise<Result<Differences>> {
  const difference = await store.compareBackup(backup);
  if (!difference.ok) return difference;
  const { changed, added, removed } = difference.value;
  const now = await mine.load([...changed, ...added].filter(isCompared));
  const theirs = await versionsIn(store, backup, [...changed, ...removed].filter(isCompared));
  return ok(compared(mine, now, theirs));
}

async function versionsIn(store: Workspace, backup: string, keys: readonly DocKey[]): Promise<Theirs> {
  const docs: Record<DocKey, unknown> = {};
  const unreadable = new Set<DocKey>();
  for (const key of keys) {
    const version = await store.loadVersion(key, backup);
    if (version.ok) docs[key] = version.value;
    else unreadable.add(key);
  }
  return { docs, unreadable };
}

const compared = ({ nameOf }: Mine, { docs, troubles }: LoadedDocs, theirs: Theirs): Differences =>
  compareWorkspaces({
    mine: docs,
    theirs: theirs.docs,
    unreadable: { mine: new Set(troubles.flatMap(({ key }) => key ?? [])), theirs: theirs.unreadable },
    nameOf,
  });

/** How the same workspace as somebody sent it differs from ours. */
export async function differencesFromSent(mine: Mine, sent: Theirs): Promise<Differences> {
  const now = await mine.load(mine.keys.filter(isCompared));
  return compared(mine, { ...now, docs: oursOf(now.docs, sent) }, { ...sent, docs: theirsOf(now.docs, sent) });
}

/**
 * What taking the sent workspace as a whole writes: their version of everything that differs. Kept as ours: who works here, assessments
 * that they did not send along, and documents that cannot be read on either side.
 */
export async function takingSent(mine: Mine, sent: Theirs): Promise<{ readonly before: Version; readonly after: Version }> {
  const { docs, troubles } = await mine.load(mine.keys.filter(isCompared));
  const closed = new Set([...sent.unreadable, ...troubles.flatMap(({ key }) => key ?? [])]);
  const [ours, theirs] = [oursOf(docs, sent), theirsOf(docs, sent)];
  const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
    .filter((key) => isCompared(key) && !closed.has(key))
    .filter((key) => JSON.stringify(ours[key]) !== JSON.stringify(theirs[key]));
  const side = (of: Docs): Version => Object.fromEntries(keys.map((key) => [key, of[key] ?? null]));
  return { before: side(ours), after: side(theirs) };
}

/** Ours without the assessments of people that the sent one says nothing of: those stay behind when a workspace is sent. */
const oursOf = (docs: Docs, { docs: sent, unreadable }: Theirs): Docs =>
  Object.fromEntries(Object.entries(docs).filter(([key]) => !key.startsWith('people/') || key in sent || unreadable.has(key)));

/** Theirs as it would stand with us: the person who works here stays, where they know that person. */
function theirsOf(ours: Docs, { docs }: Theirs): Docs {
  const [here, there] = [ours['settings'], docs['settings']] as [Settings | undefined, Settings | undefined];
  const others = Object.fromEntries(Object.entries(docs).filter(([key]) => isCompared(key)));
  if (!here || !there) return others;
  const isKnown = here.me !== null && here.me in there.people;
  return { ...others, settings: { ...there, me: isKnown ? here.me : there.me } };
}
