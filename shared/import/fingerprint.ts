/** Two independent 32-bit FNV-1a sums of a text as 16 hex digits: to tell header rows apart, not to keep secrets. */
export function digestOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9dc5811c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + i), 0x01000193) ^ (b >>> 15);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Key of a set of headings, whatever their order: under it a mapping is remembered. */
export const fingerprintOf = (keys: readonly string[]): string => `${keys.length}-${digestOf([...keys].sort().join('\n'))}`;
