import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

export interface TipState {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The tooltip of a drawing, kept inside the window; the same words are the mark's accessible name, so it is hidden from readers. */
export function Tip({ tip }: { readonly tip: TipState | null }) {
  const ref = useRef<HTMLDivElement>(null);
  const [shift, setShift] = useState({ x: 0, y: 0 });
  useLayoutEffect(() => {
    const box = ref.current?.getBoundingClientRect();
    if (!tip || !box) return;
    const x = Math.min(tip.x + 12, window.innerWidth - box.width - 8);
    const y = tip.y + 18 + box.height > window.innerHeight ? tip.y - box.height - 10 : tip.y + 18;
    setShift({ x, y });
  }, [tip]);
  if (!tip) return null;
  return createPortal(
    <div ref={ref} className="scene-tip" aria-hidden="true" style={{ left: shift.x, top: shift.y }}>
      {tip.text}
    </div>,
    document.body,
  );
}
