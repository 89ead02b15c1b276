import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { FACTORS, type Factor } from '@shared/instruments/loyalty/factors.ts';
import { layout, scoreAtPlace } from '@shared/instruments/loyalty/layout/layout.ts';
import type { LoyaltyOptions, LoyaltyView } from '@shared/instruments/loyalty/layout/sheet.ts';
import { readsSame } from '@shared/instruments/loyalty/say.ts';
import type { Size } from '@shared/scene/scene.ts';
import { SceneSvg, useSize, type Drag, type Hit } from '../../scene/index.ts';
import { deedOf } from './keys.ts';
import type { Session } from './session.ts';
import { moved, startOf } from './whatIf.ts';

interface Props {
  readonly session: Session;
  readonly options: (size: Size, view: LoyaltyView) => LoyaltyOptions;
}

const factorOf = (hit: Hit | null): Factor | undefined => FACTORS.find((factor) => factor === hit?.intent.id);

/** The columns, and what a person may try on them. */
export function Drawing({ session, options }: Props) {
  const { view, figures, rival, whatIf, tryScore } = session;
  const [focus, setFocus] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const scene = useMemo(
    () => (size ? layout(figures, options(size, { form: 'screen', whatIf })) : null),
    // oxlint-disable-next-line react/exhaustive-deps -- `options` reads only what stands here
    [figures, size, view.selected, view.lens, view.speech, view.measure, whatIf?.factor, whatIf?.value],
  );
  const scoreOf = (factor: Factor): number | null => figures.rows.find((row) => row.factor === factor)?.score ?? null;

  const attempt = (factor: Factor, by: number): void => {
    const row = figures.rows.find((one) => one.factor === factor);
    const from = whatIf?.factor === factor ? whatIf.value : row ? startOf(row, rival) : null;
    view.select(factor);
    if (from !== null) tryScore(factor, moved(from, by));
  };
  /** First what is tried goes, then the selection. */
  const escape = (): boolean => {
    if (view.selected === null) return false;
    const score = whatIf ? scoreOf(whatIf.factor) : null;
    if (whatIf && score !== null && !readsSame(whatIf.value, score)) tryScore(whatIf.factor, score);
    else view.select(null);
    return true;
  };
  const onKey = (event: KeyboardEvent, hit: Hit | null): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === 'Escape') return escape();
    const factor = factorOf(hit);
    const deed = factor === undefined ? null : deedOf(event.key, factor);
    if (factor === undefined || !deed) return false;
    if (deed.do === 'try') attempt(factor, deed.by);
    else {
      view.select(deed.factor);
      setFocus(deed.factor);
    }
    return true;
  };
  const onDrag = (drag: Drag): void => {
    const factor = factorOf(drag);
    if (factor === undefined || !size) return;
    if (drag.phase === 'cancel') tryScore(factor, scoreOf(factor) ?? 0);
    else tryScore(factor, scoreAtPlace(figures, options(size, { form: 'screen', whatIf }), drag.place.y));
  };
  return (
    <div ref={box} className="fill loyalty-box">
      {scene ? (
        <SceneSvg
          scene={scene}
          theme={view.theme}
          focus={focus}
          onPick={(hit) => view.select(hit?.intent.id ?? null)}
          canDrag={({ kind }) => kind === 'whatIf'}
          onDrag={onDrag}
          onKey={onKey}
        />
      ) : null}
    </div>
  );
}
