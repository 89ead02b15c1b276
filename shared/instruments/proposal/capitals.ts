import cn from 'nzh/cn';
import { amountToDecimal, SCALE, type Amount } from '../../base/amount.ts';
import { roundTo } from './triple.ts';

/**
 * Amount in words as Chinese contracts write it (大写金额): 人民币壹仟叁佰壹拾贰万贰仟元整. To the cent. Only for yuan: other currencies
 * have no such form.
 */
export const capitals = (amount: Amount): string =>
  // trailing zeros of the decimals would cost the closing 整
  cn.toMoney(
    amountToDecimal(roundTo(amount, SCALE / 100))
      .replace(/0+$/, '')
      .replace(/\.$/, ''),
  );
