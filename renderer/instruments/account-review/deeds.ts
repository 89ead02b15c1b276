import type { Result } from '@shared/base/result.ts';
import type { Front } from '@shared/insights/front/types.ts';
import { snapshotOf } from '@shared/insights/front/review.ts';
import { underSentence } from '@shared/instruments/standing.ts';
import type { Step } from '@shared/workspace/command.ts';

/** Runs a command of the account's review; problems are shown by whoever gives it. */
export type Run = (command: string, args: unknown) => Result<Step>;

/** Writes the sentence with the figures it stands on; nothing written gives the proposed one back. */
export function sayOf(run: Run, { said, standing }: Pick<Front, 'said' | 'standing'>): (text: string) => void {
  return (text) => {
    const plain = text.trim();
    if (plain === (said?.text ?? '')) return;
    if (plain === '') run('clearSentence', {});
    else run('writeSentence', { text: plain, figures: underSentence(standing) });
  };
}

/** Closes a review with what stands on the page. */
export const closeOf =
  (run: Run, front: Front) =>
  (review: string): void =>
    void run('close', { review, snapshot: snapshotOf(front) });
