import { SCALE, type Amount } from '../base/amount.ts';

/** An exact decimal: mantissa / 10^scale. The mantissa is a safe integer wherever it can be, a bigint beyond. */
export interface Decimal {
  readonly mantissa: number | bigint;
  readonly scale: number;
}

const POWERS: readonly number[] = Array.from({ length: 16 }, (_, i) => 10 ** i);
const SCALE_DIGITS = String(SCALE).length - 1;

const narrow = (value: bigint): number | bigint => (value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value);

/** From digits without sign or point; `scale` of them stand behind the point. */
export function decimalOf(digits: string, scale: number, negative: boolean): Decimal {
  const mantissa = digits.length <= 15 ? Number(digits) : narrow(BigInt(digits));
  return { mantissa: negative && mantissa !== 0 ? -mantissa : mantissa, scale };
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  const scale = a.scale + b.scale;
  if (typeof a.mantissa === 'number' && typeof b.mantissa === 'number') {
    const product = a.mantissa * b.mantissa;
    if (Number.isSafeInteger(product)) return { mantissa: product, scale };
  }
  return { mantissa: narrow(BigInt(a.mantissa) * BigInt(b.mantissa)), scale };
}

/** Times 10^by (by may be negative). */
export function shift(value: Decimal, by: number): Decimal {
  if (by <= value.scale) return { mantissa: value.mantissa, scale: value.scale - by };
  return multiply({ mantissa: value.mantissa, scale: 0 }, { mantissa: narrow(10n ** BigInt(by - value.scale)), scale: 0 });
}

/** 1 − value. */
export function oneMinus(value: Decimal): Decimal {
  const one = value.scale < 16 ? (POWERS[value.scale] as number) : undefined;
  if (one !== undefined && typeof value.mantissa === 'number' && Number.isSafeInteger(one - value.mantissa))
    return { mantissa: one - value.mantissa, scale: value.scale };
  return { mantissa: narrow(10n ** BigInt(value.scale) - BigInt(value.mantissa)), scale: value.scale };
}

/** As an amount, rounded half away from zero to 1/10,000; `null` beyond the exact range. */
export function toAmount(value: Decimal): Amount | null {
  const excess = value.scale - SCALE_DIGITS;
  const exact =
    typeof value.mantissa === 'number' && excess > -16 && excess < 16
      ? roundNumber(value.mantissa, excess)
      : roundBig(BigInt(value.mantissa), excess);
  return Number.isSafeInteger(exact) ? exact : null;
}

function roundNumber(mantissa: number, excess: number): number {
  if (excess <= 0) return mantissa * (POWERS[-excess] as number);
  const power = POWERS[excess] as number;
  const rest = mantissa % power;
  const whole = (mantissa - rest) / power;
  if (Math.abs(rest) * 2 < power) return whole === 0 ? 0 : whole;
  return mantissa < 0 ? whole - 1 : whole + 1;
}

function roundBig(mantissa: bigint, excess: number): number {
  if (excess <= 0) return Number(mantissa * 10n ** BigInt(-excess));
  const power = 10n ** BigInt(excess);
  const rest = mantissa % power;
  const up = (rest < 0n ? -rest : rest) * 2n >= power ? (mantissa < 0n ? -1n : 1n) : 0n;
  return Number(mantissa / power + up);
}

/** For comparing and showing only. */
export const toFloat = (value: Decimal): number => Number(value.mantissa) / 10 ** value.scale;
export const isNegative = (value: Decimal): boolean => value.mantissa < 0;
