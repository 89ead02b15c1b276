import { useEffect, useEffectEvent, useState } from 'react';
import type { ChosenFile } from '@shared/ipc/contract.ts';
import { useHost } from '../host/host.ts';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Files may be dropped anywhere in the window. @returns whether something hovers over it. */
export function useDrop(onFiles: (files: readonly ChosenFile[]) => void): boolean {
  const { bridge, complain } = useHost();
  const [over, setOver] = useState(false);
  const take = useEffectEvent(async () => {
    const answer = await bridge.acceptDropped();
    if (!answer.ok) complain(answer.error);
    else if (answer.value.length > 0) onFiles(answer.value);
  });
  useEffect(() => {
    const enter = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void take();
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragover', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragover', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return over;
}
