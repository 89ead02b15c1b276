import { join } from 'node:path';
import * as z from 'zod';
import { documentKinds } from '@shared/workspace/documents.ts';
import { parseJson } from '@shared/workspace/envelope.ts';
import type { Machine } from '@electron/storage/index.ts';

/** What can be seen of a workspace without opening it. */
export type Glance = 'there' | 'missing' | 'locked' | 'newer';

const manifestSchema = z.object({ data: z.object({ versions: z.record(z.string(), z.number()) }) });
const lockSchema = z.object({ pid: z.int(), host: z.string() });
/** A lock not touched for so long is not looked at: opening finds out who is right. */
const STALE = 60_000;

/** Looks at a workspace's folder from outside, quickly; opening it decides. */
export async function glanceAt(machine: Machine, folder: string): Promise<Glance> {
  const entries = await machine.fs.readdir(folder).catch(() => null);
  if (!entries) return 'missing';
  if (await isLocked(machine, folder)) return 'locked';
  const manifest = manifestSchema.safeParse(parseJson(await textOf(machine, join(folder, '.manifest.json'))));
  const versions = manifest.success ? manifest.data.data.versions : {};
  return documentKinds.some(({ kind, version }) => (versions[kind] ?? 0) > version) ? 'newer' : 'there';
}

const settingsSchema = z.object({ data: z.object({ id: z.string() }) });
/** Id of the workspace in a folder, by its settings; `null` where there is none that can be read. Opening it decides. */
export async function identityAt(machine: Machine, folder: string): Promise<string | null> {
  const settings = settingsSchema.safeParse(parseJson(await textOf(machine, join(folder, 'settings.json'))));
  return settings.success ? settings.data.data.id : null;
}

async function isLocked(machine: Machine, folder: string): Promise<boolean> {
  const path = join(folder, '.lock.json');
  const marks = await machine.fs.stat(path).catch(() => null);
  if (!marks || Math.abs(machine.now().getTime() - marks.mtimeMs) > STALE) return false;
  const holder = lockSchema.safeParse(parseJson(await textOf(machine, path)));
  if (!holder.success) return false;
  const { pid, host } = holder.data;
  return host === machine.host ? pid !== machine.pid && machine.isAlive(pid) : true;
}

const textOf = async (machine: Machine, path: string): Promise<string> => {
  const bytes = await machine.fs.readFile(path).catch(() => new Uint8Array());
  return Buffer.from(bytes).toString('utf8');
};
