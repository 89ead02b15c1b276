import { useEffect, type RefObject } from 'react';
import { isText } from '../app/shortcuts.ts';

/**
 * 1–9 put the focus on a panel of the page, Enter on a panel follows what it comes from. Not while something is typed or composed, nor with
 * a dialog before the page.
 */
export function usePanelKeys(page: RefObject<HTMLElement | null>, go: (path: string) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (isText(event.target) || document.querySelector('[role="dialog"]') !== null) return;
      if (event.key === 'Enter') follow(event, go);
      else if (/^[1-9]$/.test(event.key)) jump(event, page.current);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [page, go]);
}

function jump(event: KeyboardEvent, page: HTMLElement | null): void {
  const panel = page?.querySelector<HTMLElement>(`[data-digit="${event.key}"]`);
  if (!panel) return;
  event.preventDefault();
  panel.focus();
  panel.scrollIntoView({ block: 'nearest' });
}

/** On the panel itself only: a button or a link within it answers for itself. */
function follow(event: KeyboardEvent, go: (path: string) => void): void {
  const to = event.target instanceof HTMLElement && event.target.matches('.front-panel') ? event.target.dataset['to'] : undefined;
  if (to === undefined) return;
  event.preventDefault();
  go(to);
}
