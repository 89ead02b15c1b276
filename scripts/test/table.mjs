/**
 * The short table of a run: step, result, seconds.
 * @param {{ name: string, passed: number, failed: number, skipped: number, seconds: number, isCheck: boolean }[]} rows
 */
export function table(rows) {
  const cells = rows.map((row) => [row.name, resultOf(row), `${row.seconds.toFixed(1)} s`]);
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column].length)));
  return cells
    .map(([name, result, time]) => `  ${name.padEnd(widths[0])}  ${result.padEnd(widths[1])}  ${time.padStart(widths[2])}`)
    .join('\n');
}

function resultOf({ passed, failed, skipped, isCheck }) {
  if (isCheck) return failed ? 'FAILED' : 'ok';
  const parts = [`${passed} passed`, failed && `${failed} FAILED`, skipped && `${skipped} skipped`];
  return parts.filter(Boolean).join(', ');
}

/** The last line of a run. Skipped tests are in the table. */
export const countLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
