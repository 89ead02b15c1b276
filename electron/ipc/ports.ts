/** What handlers ask of the platform. The main process gives Electron's; tests give their own. */
export interface Dialogs {
  /** A folder, or `null` when the person closed the dialog. */
  readonly chooseFolder: (purpose: 'newPlace' | 'openWorkspace') => Promise<string | null>;
  readonly chooseTables: () => Promise<readonly string[] | null>;
  /** Where to write a file; `taken` names a file that could not be written because another program has it open. */
  readonly saveAs: (name: string, type: FileType, taken?: string) => Promise<string | null>;
}
export type FileType = 'docx' | 'xlsx' | 'png' | 'svg' | 'keyrungz' | 'ics' | 'pdf';

export interface Desktop {
  /** Opens a file with the program it belongs to. False: there is none, or it failed. */
  readonly open: (path: string) => Promise<boolean>;
  readonly show: (path: string) => void;
  readonly copyText: (text: string) => Promise<void>;
  /** PNG bytes. */
  readonly copyPicture: (png: Uint8Array) => Promise<void>;
}

/** What a token may be used for. */
export type TokenUse = 'table' | 'workspace' | 'written';
