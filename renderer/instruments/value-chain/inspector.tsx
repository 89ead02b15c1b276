import type { InspectorContent } from '../../frame/index.ts';
import { activityPanel } from './ActivityPanel.tsx';
import { chipPanel } from './ChipPanel.tsx';
import { linkPanel, marketPanel, supplierPanel } from './EndPanels.tsx';
import { overviewPanel } from './OverviewPanel.tsx';
import type { Session } from './session.ts';
import { thingOf } from './things.ts';

/** The inspector for what is selected; nothing selected → figures of the map. */
export function inspectorOf(session: Session): InspectorContent {
  const thing = thingOf(session.figures, session.view.selected);
  switch (thing?.kind) {
    case 'activity':
      return activityPanel(session, thing.activity);
    case 'chip':
      return chipPanel(session, thing.chip, thing.activity);
    case 'link':
      return linkPanel(session, thing.link);
    case 'supplier':
      return supplierPanel(session, thing.supplier);
    case 'market':
      return marketPanel(session, thing.market);
    case undefined:
      return overviewPanel(session);
  }
}
