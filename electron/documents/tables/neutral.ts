/** How a spreadsheet recognises a formula, full-width signs included: spreadsheets of Chinese systems read those the same way. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const PLAIN_NUMBER = /^[+-]?\d[\d,]*(?:\.\d+)?%?$/;

/** A text that no spreadsheet takes for a formula: with an apostrophe before it where it could be. Numbers and a lone sign stay as they are. */
export function neutralised(text: string): string {
  const harmless = text.trim().length <= 1 || PLAIN_NUMBER.test(text);
  return !harmless && FORMULA.test(text) ? `'${text}` : text;
}

const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex -- exactly the characters that no spreadsheet file may hold
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** A text fit for a cell. */
export const cellText = (text: string): string => neutralised(text.replace(FORBIDDEN, ''));
