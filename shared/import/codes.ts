import type { Cell } from './types.ts';

/** A code as text: leading zeros stay, an Excel text mark (`'`, `="…"`) goes. */
export function codeText(cell: Cell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = cell.trim();
  const first = text.charCodeAt(0);
  return first === 39 || first === 61 || first > 0x7f
    ? text
        .normalize('NFKC')
        .replace(/^="(.*)"$/, '$1')
        .replace(/^'/, '')
        .trim()
    : text;
}

/** What codes are compared by: case does not count. */
export const codeKey = (cell: Cell): string => codeText(cell).toUpperCase();

/** A spreadsheet wrote a long number in scientific form: the digits are gone. */
export const hasLostDigits = (text: string): boolean => /^\d(\.\d+)?E\+?\d{2}$/i.test(text);
