import type { ChipFigure } from '@shared/instruments/value-chain/figures/types.ts';
import { badge, ball } from '@shared/instruments/signs.ts';
import { US } from '@shared/instruments/value-chain/model.ts';
import { MarkView } from '../../scene/MarkView.tsx';

const NONE: ReadonlySet<string> = new Set();

/** The sign of a chip's owner as it stands on the map: our ball, or the rival's letter in its shape. */
export function WhoMark({ chip, theme }: { readonly chip: ChipFigure; readonly theme: 'light' | 'dark' }) {
  const marks = chip.who === US ? ball(chip.status, 8.5, 8.5, 'us') : badge(chip.slot ?? 3, chip.mark, 0, 0);
  return (
    <svg width="17" height="17" viewBox="0 0 17 17" aria-hidden="true" className="chain-mark">
      {marks.map((mark, i) => (
        // parts of one sign: they never change places
        // oxlint-disable-next-line react/no-array-index-key -- see above
        <MarkView key={i} mark={mark} path={String(i)} theme={theme} prefix="who-" holders={NONE} stop={null} />
      ))}
    </svg>
  );
}
