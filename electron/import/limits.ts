/** What a file from outside may be at most. */
export const MAX_FILE_MB = 100;
export const MAX_FILE_BYTES = MAX_FILE_MB * 1024 * 1024;
export const MAX_ROWS = 1_000_000;
/** Columns beyond are not read: a workbook may claim 16,384. */
export const MAX_COLUMNS = 1_000;
export const MAX_FILES = 200;

export interface ZipLimits {
  readonly entries: number;
  readonly entryBytes: number;
  readonly totalBytes: number;
  /** Unpacked bytes for one packed byte, asked of entries larger than `ratioFrom`. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

/** Of a zip archive, declared and real: larger ones are bombs. */
export const ZIP: ZipLimits = {
  entries: 2_000,
  entryBytes: 50 * 1024 * 1024,
  totalBytes: 200 * 1024 * 1024,
  ratio: 200,
  ratioFrom: 256 * 1024,
};
