import type { BackupSummary, DocumentTrouble } from '@shared/ipc/contract.ts';
import type { BackupInfo, DocumentProblem } from '@electron/storage/index.ts';

export const summaryOf = ({ id, takenAt, documents, bytes }: BackupInfo): BackupSummary => ({ id, takenAt, documents, bytes });

/** A trouble as the page gets it: absent things are `null`. */
export const troubleOf = ({ problem, key, file, kept, lastGood }: DocumentProblem): DocumentTrouble => ({
  problem,
  key: key ?? null,
  file,
  kept: kept ?? null,
  lastGood: lastGood ? summaryOf(lastGood) : null,
});
