import type { ChipFigure } from '@shared/instruments/value-chain/figures/types.ts';
import { badge, ball } from '@shared/instruments/signs.ts';
import { US } from '@shared/instruments/value-chain/model.ts';
import { Signs } from '../../scene/Signs.tsx';

/** The sign of a chip's owner as it stands on the map: our ball, or the rival's letter in its shape. */
export function WhoMark({ chip, theme }: { readonly chip: ChipFigure; readonly theme: 'light' | 'dark' }) {
  return <Signs theme={theme} marks={chip.who === US ? ball(chip.status, 8.5, 8.5, 'us') : badge(chip.slot ?? 3, chip.mark, 0, 0)} />;
}
