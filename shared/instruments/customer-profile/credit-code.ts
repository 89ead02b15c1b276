/** Digits of the unified social credit code (统一社会信用代码, GB 32100-2015): no I, O, S, V, Z, which look like others. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

export type CreditCode = 'valid' | 'length' | 'character' | 'checkDigit';

/** The check digit of the first 17 characters: Σ value × 3^position mod 31, taken from 31. */
export function checkDigit(first17: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31] as string;
}

/** As it is stored and compared: without spaces and dashes, capital letters, full-width characters made narrow. */
export const normalCreditCode = (text: string): string => text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();

/** Whether a text can be a unified social credit code, and what is wrong if not. Worked examples: 91350100M000100Y43, 91330100799655058B. */
export function checkCreditCode(text: string): CreditCode {
  const code = normalCreditCode(text);
  if (code.length !== 18) return 'length';
  if ([...code].some((character) => !ALPHABET.includes(character))) return 'character';
  return checkDigit(code.slice(0, 17)) === code[17] ? 'valid' : 'checkDigit';
}
