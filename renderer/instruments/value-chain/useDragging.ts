import { useRef, useState } from 'react';
import type { Box } from '@shared/scene/scene.ts';
import { percent } from '@shared/instruments/value-chain/say.ts';
import { useWords } from '../../i18n/speech.tsx';
import type { Drag } from '../../scene/index.ts';
import { insertionOf, landingOf, shareAfter, type Landing, type Spot } from './dragging.ts';
import { shareSumWith } from './editing.ts';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';
import { activityIdOf, thingOf, whoOf } from './things.ts';

/** What a drag shows above the map while it goes on. */
export interface DragGuide {
  /** The thing itself under the pointer. */
  readonly ghost?: Box | undefined;
  /** Where it would land. */
  readonly target?: Box | undefined;
  readonly label?: { readonly text: string; readonly x: number; readonly y: number } | undefined;
}

/** Dragging on the map: a chevron's edge sets its share, a chip moves, an activity changes its place. Nothing else is rescaled unasked. */
export function useDragging(session: Session, spots: readonly Spot[], onLand: (chip: string, landing: Landing) => void) {
  const t = useWords(viewMessages);
  const [guide, setGuide] = useState<DragGuide | null>(null);
  const startShare = useRef<number | null>(null);
  const { figures, view, say } = session;

  const dragShare = (drag: Drag): void => {
    const id = drag.intent.id ?? '';
    if (drag.phase === 'start') {
      const thing = thingOf(figures, id);
      startShare.current = thing?.kind === 'activity' ? thing.activity.share.value : null;
      view.gesture.begin();
      return;
    }
    if (drag.phase === 'cancel') view.gesture.cancel();
    else {
      const share = shareAfter(startShare.current, Number(drag.intent['perPercent'] ?? 0), drag.dy);
      session.run({ command: 'setShare', args: { activity: id, share } });
      const text = t('drag.share', { share: percent(share, say), sum: percent(shareSumWith(figures, id, share), say) });
      setGuide({ label: { text, x: drag.place.x + 14, y: drag.place.y - 8 } });
    }
    if (drag.phase === 'end') view.gesture.settle();
    if (drag.phase !== 'move') setGuide(null);
  };

  const dragChip = (drag: Drag): void => {
    const id = drag.intent.id ?? '';
    const landing = landingOf(spots, figures, whoOf(drag.intent), drag.place.x, drag.place.y);
    const own = spots.find((spot) => spot.intent.kind === 'chip' && spot.intent.id === id)?.box;
    if (drag.phase === 'move') {
      const ghost = own && { ...own, x: own.x + drag.dx, y: own.y + drag.dy };
      setGuide({ ghost, target: landing?.box });
      return;
    }
    setGuide(null);
    const moved = landing && (landing.activity !== drag.intent['activity'] || landing.who !== whoOf(drag.intent));
    if (drag.phase === 'end' && landing && moved) onLand(id, landing);
  };

  const dragActivity = (drag: Drag): void => {
    const id = activityIdOf(drag.intent) ?? '';
    const insertion = insertionOf(spots, figures, id, drag.place.x, drag.place.y);
    setGuide(drag.phase === 'move' ? { target: insertion?.line } : null);
    if (drag.phase === 'end' && insertion) session.run({ command: 'moveActivity', args: { activity: id, before: insertion.before } });
  };

  const onDrag = (drag: Drag): void => {
    if (drag.intent.kind === 'handle') dragShare(drag);
    else if (drag.intent.kind === 'chip') dragChip(drag);
    else dragActivity(drag);
  };
  return { guide, onDrag };
}
