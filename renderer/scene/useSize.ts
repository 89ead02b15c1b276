import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Size } from '@shared/scene/scene.ts';

/** Size of an element in whole CSS pixels, followed as the window changes; `null` before it is known. */
export function useSize(ref: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const read = (): void =>
      setSize((old) => {
        const next = { width: Math.floor(element.clientWidth), height: Math.floor(element.clientHeight) };
        return old && old.width === next.width && old.height === next.height ? old : next;
      });
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
