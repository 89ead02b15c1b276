import type { ComplaintFigure } from '@shared/instruments/service-recovery/types.ts';
import type { Asked, Session } from './session.ts';

/** What each part of a complaint's panel gets. */
export interface PartProps {
  readonly session: Session;
  readonly one: ComplaintFigure;
  /** Field that gets the cursor. */
  readonly aimed: Asked | null;
  /** Changes when a field is asked for: made anew by it, the field gets the cursor. */
  readonly asked: number;
  readonly edit: (fields: object) => void;
}
