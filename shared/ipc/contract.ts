import * as z from 'zod';
import { currency } from '../base/amount.ts';
import type { Audience } from '../base/audience.ts';
import { id, instant } from '../base/entity.ts';
import type { Problem } from '../base/result.ts';
import type { Language } from '../i18n/translate.ts';
import type { SaidLine } from '../insights/today/types.ts';
import type { Signal } from '../instruments/facts.ts';
import type { ImportSummary } from '../import/contract.ts';
import type { ImportScreen } from '../import/screen.ts';
import type { Scene } from '../scene/scene.ts';
import type { DataTable } from '../scene/table.ts';
import type { StepLabel } from '../workspace/command.ts';
import type { Differences } from '../workspace/compare/index.ts';
import type { DocKey, Docs } from '../workspace/documents.ts';
import { PAPER_KINDS } from '../workspace/papers/kinds.ts';
import type { Channel } from './channels.ts';

/**
 * The one contract between page and main process: channel → what goes in, what comes out. Input is parsed by the main process, output by
 * nobody but typed (it comes from code we trust). Every answer is a `Result`; a refusal is a `Problem`, never an exception or a stack.
 * The page never names a path: files that a person chose or dropped are known to it by a token.
 */
const line = z.string().max(300);
const language = z.enum(['zh-CN', 'en']);
const audience = z.enum(['customer', 'internal']);
const nothing = z.undefined();
/** Key of a document; storage checks it again against the kinds it knows. */
const key = z.string().regex(/^[a-z0-9][a-z0-9/-]{0,160}$/);
/** Stands for a file or folder that a person chose; only the main process knows which. */
const token = z.string().regex(/^[a-z0-9]{8,64}$/);
const theme = z.enum(['light', 'dark', 'print']);
/** A drawing or a table made by the page: checked for being plain data of bounded size before it is drawn. */
const scene = z.custom<Scene>((value) => typeof value === 'object' && value !== null && 'marks' in value);
const table = z.custom<DataTable>((value) => typeof value === 'object' && value !== null && 'columns' in value && 'rows' in value);
/** Corrections of an import, checked in full by `shared/import`. */
const corrections = z.unknown();

/** A change for the change log: the step that was made, with the documents it changed. */
const loggedChange = z.object({
  at: instant,
  by: id.nullable(),
  request: z.object({ command: z.string().max(120) }),
  docs: z.array(key).max(100_000).readonly(),
  patches: z.array(z.unknown()).readonly().optional(),
});

const paperRequest = z.object({
  kind: z.enum(PAPER_KINDS),
  customer: id.optional(),
  person: id.optional(),
  /** Quarter, visit or version that is meant. */
  item: line.optional(),
  audience,
  language,
});

/** How the app looks and what it remembers between starts; every field may be left out. */
export const appSettingsPatch = z.object({
  language: language.optional(),
  theme: z.enum(['light', 'dark', 'system']).optional(),
  tourSeen: z.boolean().optional(),
  /** View settings by name (chosen columns, folded panes …), small plain JSON. */
  views: z.record(z.string().max(80), z.json()).optional(),
});

/** What each channel takes. */
export const inputs = {
  'app.state': nothing,
  'app.saveSettings': appSettingsPatch,
  /** Answer to `app.flush`: everything is saved, or why not. */
  'app.flushed': z.object({ saved: z.boolean() }),
  'recents.list': nothing,
  'recents.remove': z.object({ id: token }),
  'recents.putBack': z.object({ id: token }),
  /** Asks where a workspace went that is no longer where it was. */
  'recents.find': z.object({ id: token }),
  'workspace.create': z.object({
    name: line.min(1),
    company: line,
    currency,
    language,
    me: line,
    /** `choose` asks for a folder; `default` takes the documents folder. */
    place: z.enum(['default', 'choose']),
  }),
  /** By a recent's id, by the token of what was dropped, or through a dialog. */
  'workspace.open': z.object({ recent: token.optional(), dropped: token.optional(), readOnly: z.boolean().optional() }),
  /** What to do with a workspace that came as one file and is known here; `name` is for the copy. */
  'workspace.settleSent': z.object({ sent: token, choice: z.enum(['mine', 'theirs', 'copy']), name: line.min(1) }),
  'workspace.sample': z.object({ language }),
  'workspace.duplicate': z.object({ name: line.min(1) }),
  /** The workspace as one file, where the person says; `withMine`: one's own self-assessments go along. */
  'workspace.send': z.object({ withMine: z.boolean() }),
  'workspace.rename': z.object({ name: line.min(1) }),
  'workspace.close': nothing,
  'workspace.check': nothing,
  'docs.load': z.object({ keys: z.array(key).max(2_000) }),
  /** `null` removes a document. `log` are the changes for the change log, newest last. */
  'docs.save': z.object({ changes: z.record(key, z.unknown()), log: z.array(loggedChange).max(2_000).readonly() }),
  'docs.checkOutside': nothing,
  'docs.keepMine': z.object({ key }),
  'docs.takeTheirs': z.object({ key }),
  /** Puts back what an import (or a restored backup) replaced, or what it brought. */
  'history.swap': z.object({ receipt: token, to: z.enum(['before', 'after']) }),
  /** What the records say of one of our people's last quarters. */
  'signals.count': z.object({ person: id }),
  /** Lines of Today from all plans. */
  'today.plans': z.object({ language }),
  'backups.take': nothing,
  'backups.list': nothing,
  'backups.compare': z.object({ id: line }),
  'backups.restore': z.object({ id: line, key: key.optional() }),
  /** Makes a workspace of a backup, beside the open one, and opens it instead. */
  'backups.copy': z.object({ id: line }),
  'import.pick': nothing,
  'import.recognise': z.object({ files: z.array(token).min(1).max(100), corrections }),
  'import.plan': z.object({ files: z.array(token).min(1).max(100), corrections }),
  'import.run': z.object({ files: z.array(token).min(1).max(100), corrections }),
  'import.cancel': nothing,
  'import.saveSkipped': z.object({ files: z.array(token).min(1).max(100), corrections }),
  'document.check': paperRequest,
  'document.preview': paperRequest,
  'document.export': paperRequest.extend({ label: line, freeze: z.boolean() }),
  'file.open': z.object({ token }),
  /** The user's guide, with the program that shows PDFs. */
  'guide.open': z.object({ language }),
  'file.show': z.object({ token }),
  /** What the window shows, as it would be printed. */
  'page.pdf': z.object({ name: line }),
  'picture.save': z.object({ scene, theme, format: z.enum(['svg', 'png']), name: line }),
  'picture.copy': z.object({ scene, theme }),
  'table.save': z.object({ table, name: line }),
  'calendar.save': z.object({ text: z.string().max(4_000_000), name: line }),
  'clipboard.write': z.object({ text: z.string().max(5_000_000) }),
} satisfies Readonly<Record<Channel, z.ZodType>>;

export type Theme = 'light' | 'dark' | 'system';
export interface AppState {
  readonly version: string;
  readonly platform: string;
  /** `45.4.1`, and Chromium's version. */
  readonly electron: string;
  readonly chromium: string;
  readonly systemLanguage: Language;
  readonly userName: string;
  readonly language: Language;
  readonly theme: Theme;
  readonly tourSeen: boolean;
  readonly views: Readonly<Record<string, unknown>>;
  /** Today where the person is, `YYYY-MM-DD`. */
  readonly today: string;
}

export type RecentState = 'sound' | 'damaged' | 'conflict' | 'locked' | 'readOnly' | 'newer' | 'moved' | 'missing';
export interface RecentWorkspace {
  readonly id: string;
  readonly name: string;
  /** Where it lies, for people. */
  readonly place: string;
  readonly openedAt: string;
  readonly state: RecentState;
  readonly sample: boolean;
  readonly customers: number | null;
  readonly tierA: number | null;
}

export interface WorkspaceInfo {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly mode: 'write' | 'readOnly';
  readonly reason: Problem | null;
  readonly sample: boolean;
}
export interface BackupSummary {
  readonly id: string;
  readonly takenAt: string;
  readonly documents: number;
  readonly bytes: number;
}
export interface DocumentTrouble {
  readonly problem: Problem;
  readonly key: DocKey | null;
  readonly file: string;
  readonly kept: string | null;
  readonly lastGood: BackupSummary | null;
}
/**
 * A workspace just opened. `docs` are the small documents that everything needs (settings, rivals, sources, snapshots, own data of the
 * portfolio's instruments); customers come as columns over `app://keyrung/portfolio` (see `shared/workspace/columns.ts`), the rest by `docs.load`.
 */
export interface OpenedWorkspace {
  readonly info: WorkspaceInfo;
  readonly keys: readonly DocKey[];
  readonly docs: Docs;
  readonly troubles: readonly DocumentTrouble[];
}

/** The same workspace as one here, as somebody sent it: nothing was opened or written yet. */
export interface SentWorkspace {
  /** Stands for it in `workspace.settleSent`. */
  readonly sent: string;
  /** Name of the file that came. */
  readonly file: string;
  /** Name of ours, and where it lies, for people. */
  readonly name: string;
  readonly place: string;
  /** Ours against theirs. */
  readonly differences: Differences;
}
export interface SettledSent {
  readonly opened: OpenedWorkspace;
  /** What taking theirs changed, to be undone like any other step; `null` where nothing was changed. */
  readonly step: LargeStep | null;
}

export interface ChosenFile {
  readonly token: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly kind: 'table' | 'workspace';
}
/** A large change that the main process made and keeps under a receipt: the page forgets `keys` and loads the columns anew. */
export interface LargeStep {
  readonly receipt: string;
  readonly label: StepLabel;
  readonly keys: readonly DocKey[];
  readonly at: string;
}
export interface ExportedFile {
  readonly token: string;
  readonly name: string;
  /** Id of the frozen version, when one was made. */
  readonly version: string | null;
}
export interface PaperFinding {
  /** Who found it, and so whose words say it: `findingText` of `shared/document/check.ts`, or the proposal's own messages. */
  readonly from: 'document' | 'proposal';
  readonly severity: 'block' | 'warn' | 'note' | 'ok';
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** Heading it stands under, '' for the whole document. */
  readonly where: string;
  /** Section, list and item of the proposal it is about, for the editor to go there. */
  readonly item: { readonly section: string; readonly list: string | null; readonly item: string | null } | null;
}
export interface PaperCheck {
  readonly findings: readonly PaperFinding[];
  /** What stays behind, counted by kind: `rival`, `value`, `note` … */
  readonly held: readonly { readonly kind: string; readonly count: number }[];
  readonly fileName: string;
  readonly versions: readonly {
    readonly id: string;
    readonly label: string;
    readonly frozenAt: string;
    readonly audience: Audience;
    readonly language: Language;
  }[];
}
type Nothing = undefined;

/** What each channel answers when it worked. `null`: the person closed a dialog. */
export interface Outputs {
  'app.state': AppState;
  'app.saveSettings': AppState;
  'app.flushed': Nothing;
  'recents.list': readonly RecentWorkspace[];
  'recents.remove': readonly RecentWorkspace[];
  'recents.putBack': readonly RecentWorkspace[];
  'recents.find': readonly RecentWorkspace[] | null;
  'workspace.create': OpenedWorkspace | null;
  'workspace.open': OpenedWorkspace | SentWorkspace | null;
  'workspace.settleSent': SettledSent;
  'workspace.sample': OpenedWorkspace;
  'workspace.duplicate': OpenedWorkspace | null;
  'workspace.rename': WorkspaceInfo;
  'workspace.close': Nothing;
  'workspace.check': readonly DocumentTrouble[];
  'docs.load': { readonly docs: Docs; readonly missing: readonly DocKey[]; readonly troubles: readonly DocumentTrouble[] };
  'docs.save': { readonly written: readonly DocKey[]; readonly savedAt: string };
  'docs.checkOutside': readonly DocumentTrouble[];
  'docs.keepMine': Nothing;
  'docs.takeTheirs': { readonly docs: Docs };
  'history.swap': { readonly keys: readonly DocKey[] };
  'signals.count': readonly Signal[];
  'today.plans': readonly SaidLine[];
  'backups.take': BackupSummary | null;
  'backups.list': readonly BackupSummary[];
  /** Now against then. */
  'backups.compare': Differences;
  'backups.restore': LargeStep;
  'backups.copy': OpenedWorkspace;
  'import.pick': readonly ChosenFile[] | null;
  /** Made by `screenOf` of `shared/import`: without a plan … */
  'import.recognise': ImportScreen;
  /** … and with the dry run. */
  'import.plan': ImportScreen;
  'import.run': { readonly step: LargeStep; readonly summary: ImportSummary };
  'import.cancel': Nothing;
  'import.saveSkipped': ExportedFile | null;
  'document.check': PaperCheck;
  'document.preview': { readonly bytes: Uint8Array };
  'document.export': ExportedFile | null;
  'file.open': Nothing;
  'file.show': Nothing;
  'page.pdf': ExportedFile | null;
  'picture.save': ExportedFile | null;
  'picture.copy': Nothing;
  'workspace.send': ExportedFile | null;
  'table.save': ExportedFile | null;
  'guide.open': void;
  'calendar.save': ExportedFile | null;
  'clipboard.write': Nothing;
}

export type Input<C extends Channel> = z.input<(typeof inputs)[C]>;
export type Output<C extends Channel> = Outputs[C];
export type Answer<C extends Channel> = { readonly ok: true; readonly value: Output<C> } | { readonly ok: false; readonly error: Problem };

/** What the main process tells the page. */
export interface Events {
  'import.progress': { readonly step: 'read' | 'recognise' | 'plan' | 'write'; readonly done: number; readonly total: number };
  'workspace.problem': DocumentTrouble;
  /** A menu item or shortcut of the platform: `undo`, `redo`, `new`, `open`, `save`, `find`, `print`, `help` … */
  'menu.command': { readonly command: string };
  /** The window wants to close: save, then answer `app.flushed`. */
  'app.flush': Nothing;
  /** Files given on the command line, by double-click, or by a second start. */
  'files.opened': readonly ChosenFile[];
}

/** What the preload puts on `window.keyrung`: one function per channel, listeners per event, and dropped files turned into tokens. */
export interface Bridge {
  readonly call: {
    readonly [C in Channel]: undefined extends Input<C>
      ? (input?: Input<C>) => Promise<Answer<C>>
      : (input: Input<C>) => Promise<Answer<C>>;
  };
  /** @returns the function that ends listening. */
  readonly on: { readonly [E in keyof Events]: (listener: (value: Events[E]) => void) => () => void };
  /**
   * Tokens for the files or the workspace folder just dropped on the window: to be called while a `drop` event is handled. The preload
   * sees that event itself, so the page hands over nothing; files that no person dropped give nothing.
   */
  readonly acceptDropped: () => Promise<
    { readonly ok: true; readonly value: readonly ChosenFile[] } | { readonly ok: false; readonly error: Problem }
  >;
}
