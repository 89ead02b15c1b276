import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Problem } from '@shared/base/result.ts';
import { noCorrections, type Corrections, type ImportSummary } from '@shared/import/contract.ts';
import type { ImportScreen } from '@shared/import/screen.ts';
import type { ChosenFile, Events } from '@shared/ipc/contract.ts';
import { useApplication, useWorkspace } from '../app/context.ts';
import { useHost } from '../host/host.ts';

export type ImportStep = 'files' | 'map' | 'dry' | 'done';
export type ImportProgress = Events['import.progress'];
/** Quick corrections in a row are planned once. */
const PAUSE = 120;

/** An import as the page sees it: files, corrections, and what would become of them. Nothing is written before `run`. */
export function useImport() {
  const { bridge, complain } = useHost();
  const { incoming, setIncoming } = useApplication();
  const workspace = useWorkspace();
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [corrections, setCorrections] = useState<Corrections>(noCorrections);
  const [step, setStep] = useState<ImportStep>('files');
  const [screen, setScreen] = useState<ImportScreen | null>(null);
  const [failed, setFailed] = useState<Problem | null>(null);
  const [busy, setBusy] = useState<'planning' | 'writing' | null>(null);
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [summary, setSummary] = useState<ImportSummary | null>(null);
  /** What the plan on the screen was made from: until it is made anew, nobody goes on from an old one. */
  const [planned, setPlanned] = useState<{ readonly files: readonly ChosenFile[]; readonly corrections: Corrections } | null>(null);
  const turn = useRef(0);

  const add = useCallback((more: readonly ChosenFile[]) => {
    const tables = more.filter(({ kind }) => kind === 'table');
    if (tables.length === 0) return;
    setFiles((old) => [...old.filter(({ name }) => !tables.some((file) => file.name === name)), ...tables]);
    setStep((old) => (old === 'done' ? 'files' : old));
    setSummary(null);
  }, []);
  const takeIncoming = useEffectEvent(() => {
    add(incoming);
    setIncoming([]);
  });
  useEffect(() => {
    if (incoming.length === 0) return undefined;
    const timer = setTimeout(takeIncoming, 0);
    return () => clearTimeout(timer);
  }, [incoming]);
  useEffect(() => bridge.on['import.progress'](setProgress), [bridge]);

  const plan = useEffectEvent(async (chosen: readonly ChosenFile[], said: Corrections) => {
    const own = ++turn.current;
    setBusy('planning');
    setFailed(null);
    await workspace.flush();
    const answer = await bridge.call['import.plan']({ files: chosen.map(({ token }) => token), corrections: said });
    if (own !== turn.current) return;
    setBusy(null);
    setProgress(null);
    setPlanned({ files: chosen, corrections: said });
    if (answer.ok) {
      setScreen(answer.value);
      setStep((old) => (old === 'files' ? firstStep(answer.value) : old));
    } else if (answer.error.code !== 'cancelled') setFailed(answer.error);
  });
  useEffect(() => {
    if (files.length === 0) return undefined;
    const timer = setTimeout(() => void plan(files, corrections), PAUSE);
    return () => clearTimeout(timer);
  }, [files, corrections]);

  const reset = (): void => {
    turn.current++;
    void bridge.call['import.cancel']();
    setFiles([]);
    setCorrections(noCorrections);
    setScreen(null);
    setFailed(null);
    setBusy(null);
    setSummary(null);
    setStep('files');
  };
  const tokens = files.map(({ token }) => token);
  const isStale = planned?.files !== files || planned.corrections !== corrections;
  return {
    files,
    corrections,
    setCorrections,
    step,
    setStep,
    screen,
    failed,
    busy,
    isStale,
    progress,
    summary,
    add,
    reset,
    remove: (token: string) => {
      const rest = files.filter((file) => file.token !== token);
      if (rest.length === 0) reset();
      else setFiles(rest);
    },
    pick: async () => {
      const answer = await bridge.call['import.pick']();
      if (!answer.ok) complain(answer.error);
      else if (answer.value) add(answer.value);
    },
    cancel: () => {
      turn.current++;
      void bridge.call['import.cancel']();
      setBusy(null);
      setProgress(null);
      if (!screen) reset();
    },
    saveSkipped: () => bridge.call['import.saveSkipped']({ files: tokens, corrections }),
    run: async () => {
      setBusy('writing');
      if (!(await workspace.flush())) return setBusy(null);
      const answer = await bridge.call['import.run']({ files: tokens, corrections });
      setBusy(null);
      setProgress(null);
      if (!answer.ok) return complain(answer.error);
      await workspace.applyLarge(answer.value.step, '/import');
      setSummary(answer.value.summary);
      setStep('done');
    },
  };
}
export type Import = ReturnType<typeof useImport>;

/** Known headings and nothing guessed: straight to the dry run. */
const firstStep = (screen: ImportScreen): ImportStep =>
  screen.tables.length > 0 &&
  screen.tables
    .filter(({ taken }) => taken)
    .every(({ remembered, columns }) => remembered && columns.every(({ confidence }) => confidence !== 'guessed'))
    ? 'dry'
    : 'map';
