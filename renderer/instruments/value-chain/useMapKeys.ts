import { useRef, type KeyboardEvent } from 'react';
import type { Hit } from '../../scene/index.ts';
import { importanceOf, moveOf, removalOf, type Typed } from './keys.ts';
import { directionOf, neighbourOf } from './navigate.ts';
import type { Session } from './session.ts';
import { activityIdOf, whoOf } from './things.ts';

export interface KeyActions {
  readonly focus: (id: string) => void;
  readonly fit: () => void;
  readonly startLink: (activity: string) => void;
  readonly escape: () => boolean;
}

/** Keys on a mark of the map; true = used. */
export function useMapKeys(session: Session, { focus, fit, startLink, escape }: KeyActions) {
  const typed = useRef<Typed | null>(null);
  const { figures, view } = session;

  const setImportance = (event: KeyboardEvent, activity: string): boolean => {
    const importance = importanceOf(event.key, activity, event.timeStamp, typed.current);
    if (importance === null) return false;
    typed.current = { digit: event.key, at: event.timeStamp, activity };
    session.run({ command: 'setImportance', args: { activity, importance } });
    return true;
  };

  const change = (event: KeyboardEvent, hit: Hit): boolean => {
    const { intent } = hit;
    const direction = directionOf(event.key);
    if (direction && event.altKey) {
      const move = moveOf(
        ['name', 'share', 'handle', 'importance', 'pain'].includes(intent.kind) ? { ...intent, kind: 'activity' } : intent,
        direction,
        figures,
      );
      if (move) session.run(move);
      return true;
    }
    if (event.key === ' ' && intent.kind === 'chip') {
      session.run({ command: 'cycleStatus', args: { chip: intent.id } });
      return true;
    }
    if (event.key === 'Delete' || event.key === 'Backspace') {
      const removal = removalOf(intent, figures);
      if (removal) session.remove(removal);
      return removal !== null;
    }
    const activity = activityIdOf(intent);
    if (activity === null) return false;
    if (event.key.toLowerCase() === 'n') {
      session.edit({ field: 'newChip', activity, who: intent.kind === 'chip' ? whoOf(intent) : laneOwner(session, whoOf(intent)) });
      return true;
    }
    if (event.key.toLowerCase() === 'l') {
      startLink(activity);
      return true;
    }
    return setImportance(event, activity);
  };

  return (event: KeyboardEvent, hit: Hit | null): boolean => {
    if (event.ctrlKey || event.metaKey) return false;
    if (event.key === 'Escape') return escape();
    if (event.key.toLowerCase() === 'f' && !event.altKey) {
      fit();
      return true;
    }
    if (!hit) return false;
    if (!view.readOnly && change(event, hit)) return true;
    const direction = event.altKey ? null : directionOf(event.key);
    if (!direction || hit.mark.id === undefined) return false;
    const next = neighbourOf(figures, hit.mark.id, direction);
    if (next === null) return false;
    focus(next);
    return true;
  };
}

const laneOwner = ({ figures }: Session, lane: string): string => figures.rivals.find((one) => one.id === lane)?.members[0] ?? 'us';
