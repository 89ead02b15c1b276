import type { Fs } from '@electron/storage/fs.ts';
import { writeAll } from '@electron/storage/durable.ts';

/** Puts bytes in the place of a file's content, as a failing disk or another program does. */
export async function overwrite(fs: Fs, path: string, bytes: Uint8Array): Promise<void> {
  const handle = await fs.open(path, 'make');
  await handle.truncate(0);
  await writeAll(handle, bytes, 0);
  await handle.sync();
  await handle.close();
}

/** Every way to change one byte that a test can afford, and every shorter file; or only every `step`th of each. */
export function* damagesOf(bytes: Uint8Array, step = 1): Generator<{ readonly how: string; readonly bytes: Uint8Array }> {
  for (let at = 0; at < bytes.length; at += step) {
    const byte = bytes[at] as number;
    for (const other of new Set([byte ^ 1, byte ^ 0x80])) {
      const changed = bytes.slice();
      changed[at] = other;
      yield { how: `byte ${at}: ${byte} → ${other}`, bytes: changed };
    }
  }
  for (let size = 0; size < bytes.length; size += step) yield { how: `cut to ${size}`, bytes: bytes.subarray(0, size) };
}
