/**
 * A drawing as plain data: what every output (screen, canvas, SVG and PNG file, figure in Word) is made from.
 * Coordinates are in CSS pixels, origin at the top left. Marks carry roles, never colours; a theme maps roles.
 */

/** What a colour stands for. `theme.ts` maps each to a colour in light, dark and print. */
export type Role =
  | 'ground'
  | 'panel'
  | 'ink'
  | 'ink2'
  | 'ink3'
  | 'line'
  | 'line2'
  | 'grid'
  | 'zone'
  | 'hatch'
  | 'shade'
  | 'shade2'
  | 'primary'
  | 'primarySoft'
  | 'onFill'
  | 'none'
  | 'tierA'
  | 'tierAInk'
  | 'tierSmallA'
  | 'tierSmallARing'
  | 'tierSmallAInk'
  | 'tierB'
  | 'tierBFill'
  | 'tierBInk'
  | 'tierC'
  | 'tierCFill'
  | 'tierCInk'
  | 'us'
  | 'usSoft'
  | 'usInk'
  | 'rival1'
  | 'rival1Soft'
  | 'rival1Ink'
  | 'rival2'
  | 'rival2Soft'
  | 'rival2Ink'
  | 'rival3'
  | 'rival3Soft'
  | 'rival3Ink'
  | 'onRival'
  | 'others'
  | 'othersSoft'
  | 'othersInk'
  | 'good'
  | 'goodInk'
  | 'attention'
  | 'attentionInk'
  | 'bad'
  | 'badInk';

/** Fill beside the plain colour: `hatch` = 45° lines of the role on its soft ground, so that meaning survives grey. */
export type Pattern = 'hatch' | 'dots';

/** What a person may do with a mark; the view decides what each gesture means. Plain data, typed by the instrument. */
export interface Intent {
  readonly kind: string;
  readonly id?: string;
  readonly [key: string]: string | number | boolean | undefined;
}

interface MarkBase {
  /** Stable id, unique in the scene where given; selection, focus and tests go by it. */
  readonly id?: string;
  /** What a screen reader says, and the tooltip. */
  readonly label?: string;
  readonly intent?: Intent;
  readonly fill?: Role;
  readonly pattern?: Pattern;
  readonly stroke?: Role;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
}
export interface RectMark extends MarkBase {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}
export interface CircleMark extends MarkBase {
  readonly type: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
}
export interface PathMark extends MarkBase {
  readonly type: 'path';
  readonly d: string;
}
export interface TextMark extends MarkBase {
  readonly type: 'text';
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  /** Pixels; never under 12. */
  readonly size: number;
  readonly weight?: 400 | 600 | 700;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Outline of the ground's colour so that the text stays legible over lines. */
  readonly halo?: Role;
  /** Degrees clockwise around (x, y). */
  readonly rotate?: number;
  /** Width that the layout measured and reserved; the contract test holds the text against it. */
  readonly room?: number;
}
export interface GroupMark extends MarkBase {
  readonly type: 'group';
  readonly marks: readonly Mark[];
  readonly x?: number;
  readonly y?: number;
  /** Clips to the box (in the group's own coordinates). */ readonly clip?: Box;
}
export type Mark = RectMark | CircleMark | PathMark | TextMark | GroupMark;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  /** The finding in one sentence: title of an exported picture and its alternative text. */
  readonly title: string;
  readonly description?: string;
  /** Date, unit and source line under an exported picture. */
  readonly source?: string;
  readonly marks: readonly Mark[];
}

export type ThemeName = 'light' | 'dark' | 'print';

/** Width in CSS pixels of a text set in the interface's font. Injected: the window measures, everything else uses `measure.ts`. */
export type Measure = (text: string, size: number, weight?: number) => number;
export interface Size {
  readonly width: number;
  readonly height: number;
}
