import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ReportDraft, Visit } from '@shared/instruments/visits/model.ts';
import type { Session } from './session.ts';

type Written = { readonly [K in keyof ReportDraft]-?: NonNullable<ReportDraft[K]> | (K extends 'result' ? null : never) };
interface Report {
  readonly written: Written;
  readonly change: (to: Partial<Written>) => void;
  /** Writes it to the workspace where it differs from what stands there. */
  readonly keep: () => void;
  /** `true` once it is handed in: then nothing is kept when the page goes. */
  readonly finish: (done: boolean) => void;
}

/** The report of a visit while it is written: words and decisions are kept when the text or the page is left. */
export function useReportDraft({ view }: Session, visit: Visit): Report {
  const [written, setWritten] = useState(() => startOf(visit));
  const finished = useRef(false);
  const keep = (): void => {
    if (finished.current || JSON.stringify(written) === JSON.stringify(startOf(visit))) return;
    view.run('saveDraft', { visit: visit.id, ...written });
  };
  const leave = useEffectEvent(keep);
  useEffect(() => () => leave(), []);
  return {
    written,
    change: (to) => setWritten((before) => ({ ...before, ...to })),
    keep,
    finish: (done) => {
      finished.current = done;
    },
  };
}

const startOf = ({ draft, report }: Visit): Written => ({
  result: draft?.result ?? report?.result ?? null,
  text: draft?.text ?? report?.text ?? '',
  lost: draft?.lost ?? report?.lost ?? '',
  decided: draft?.decided ?? {},
  words: draft?.words ?? {},
  filed: draft?.filed ?? {},
});
