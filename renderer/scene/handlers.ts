import type { KeyboardEvent } from 'react';
import type { Intent, Mark } from '@shared/scene/scene.ts';

/** Where something happened: in the scene (zoom taken off) and in the window (to place a menu or a field). */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly clientX: number;
  readonly clientY: number;
}
export interface Hit {
  readonly intent: Intent;
  readonly mark: Mark;
  readonly place: Place;
  readonly shift: boolean;
}
export interface Drag extends Hit {
  readonly phase: 'start' | 'move' | 'end' | 'cancel';
  /** Way from where the drag began, in scene pixels. */
  readonly dx: number;
  readonly dy: number;
}

/** What a drawing tells its view. The same for SVG and canvas. */
export interface SceneHandlers {
  /** Click, Space, or Enter where `onEdit` is not given. `null` = the ground was clicked. */
  readonly onPick?: (hit: Hit | null) => void;
  /** Double-click or Enter. `null` = the ground was double-clicked (`place` in the second parameter). */
  readonly onEdit?: (hit: Hit | null, place: Place) => void;
  /** Right click, context-menu key, Shift+F10. */
  readonly onMenu?: (hit: Hit | null, place: Place) => void;
  /** Whether a mark can be dragged; `onDrag` then gets start, move…, end or cancel (Escape). */
  readonly canDrag?: (intent: Intent) => boolean;
  readonly onDrag?: (drag: Drag) => void;
  /** A key while a mark has the focus (`null`: none). Return true when it was used; arrows, Enter and Space have a default meaning. */
  readonly onKey?: (event: KeyboardEvent, hit: Hit | null) => boolean;
  readonly onHover?: (hit: Hit | null) => void;
  /** Shift+drag on the ground: the marks whose middle lies inside. */
  readonly onLasso?: (hits: readonly { readonly intent: Intent; readonly mark: Mark }[]) => void;
}
