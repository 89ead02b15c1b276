import type { LayoutOptions } from '../../contract.ts';
import type { Form } from '../../sheet.ts';

/** How the map is wanted. Everything has a default, so that a picture needs none of it. */
export interface MapView {
  /** `screen` carries places to click and prompts; `picture` is for files; `print` for documents (outlined letters, never pans). */
  readonly form?: Form;
  /** For the customer's eyes: no suppliers' lanes, no money, no importance. Give it figures that hold none (`customerFigures`). */
  readonly forCustomer?: boolean;
  /** First primary activity shown, where there are more than fit. */
  readonly first?: number;
  /** Whether the legend stands under the map; the window shows it in its own line (`legendScene`). */
  readonly legend?: boolean;
}
export type MapOptions = LayoutOptions<MapView>;
