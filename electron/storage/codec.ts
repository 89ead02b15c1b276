import { createHash } from 'node:crypto';
import type { DocumentCodec } from '@shared/workspace/parse.ts';

/** UTF-8 and SHA-256 for the pure code of `shared/workspace`. Bytes that are no UTF-8 decode to other text, which the checksum shows. */
export const codec: DocumentCodec = {
  encode: (text) => Buffer.from(text, 'utf8'),
  decode: (bytes) => view(bytes).toString('utf8'),
  checksum: (head, data) => createHash('sha256').update(head, 'utf8').update(data).digest('hex'),
};

/** The same bytes as a Buffer, not copied. */
export const view = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
