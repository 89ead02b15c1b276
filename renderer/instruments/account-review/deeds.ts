import type { Result } from '@shared/base/result.ts';
import { changedUnderSentence } from '@shared/insights/front/sentence.ts';
import type { Front } from '@shared/insights/front/types.ts';
import { snapshotOf } from '@shared/insights/front/review.ts';
import { underSentence } from '@shared/instruments/standing.ts';
import type { Step } from '@shared/workspace/command.ts';

/** Runs a command of the account's review; problems are shown by whoever gives it. */
export type Run = (command: string, args: unknown) => Result<Step>;

/** Writes the sentence with the figures it stands on; the same words again say that it still holds. Nothing gives the proposed one back. */
export function sayOf(run: Run, front: Pick<Front, 'said' | 'standing'>): (text: string) => void {
  return (text) => {
    const plain = text.trim();
    if (plain === (front.said?.text ?? '') && changedUnderSentence(front).length === 0) return;
    if (plain === '') run('clearSentence', {});
    else run('writeSentence', { text: plain, figures: underSentence(front.standing) });
  };
}

/** Closes a review with what stands on the page. */
export const closeOf =
  (run: Run, front: Front) =>
  (review: string): void =>
    void run('close', { review, snapshot: snapshotOf(front) });
