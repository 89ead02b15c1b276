import { useEffect, useRef, type RefObject } from 'react';

/** A card that moves to another column is drawn anew and would lose the focus: keeps it through the next drawing. */
export function useKeptFocus(box: RefObject<HTMLElement | null>, drawing: unknown): (id: string) => void {
  const kept = useRef<string | null>(null);
  useEffect(() => {
    if (kept.current === null) return;
    box.current?.querySelector<SVGElement>(`[data-target="${CSS.escape(kept.current)}"]`)?.focus({ preventScroll: true });
    kept.current = null;
    // oxlint-disable-next-line react/exhaustive-deps -- the new drawing is what it waits for
  }, [box, drawing]);
  return (id) => {
    kept.current = id;
  };
}
