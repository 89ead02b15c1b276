import { Button } from 'antd';
import { useMemo, useRef, type KeyboardEvent } from 'react';
import { layout } from '@shared/instruments/visits/layout/layout.ts';
import type { VisitsOptions, VisitsView } from '@shared/instruments/visits/layout/sheet.ts';
import type { Figures } from '@shared/instruments/visits/types.ts';
import type { Size } from '@shared/scene/scene.ts';
import { ViewFrame } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { SceneSvg, useSize, type Hit } from '../../scene/index.ts';
import { usePaperExport } from '../../ui/usePaperExport.ts';
import type { InstrumentViewProps } from '../contract.ts';
import { deedOf, type Deed } from './keys.ts';
import { viewMessages } from './messages.ts';
import { overviewPanel } from './OverviewPanel.tsx';
import { PlanForm } from './PlanForm.tsx';
import { ReportPage } from './ReportPage.tsx';
import { planning, planOf, reporting, reportOf, type Session } from './session.ts';
import { visitPanel } from './VisitPanel.tsx';
import './view.css';

const PICTURE: Size = { width: 1200, height: 900 };

/** 拜访: who was met when, what came back, what is owed; planned in one line, reported in one paragraph. */
export function View(props: InstrumentViewProps) {
  const t = useWords(viewMessages);
  const figures = props.figures as Figures;
  const exportPaper = usePaperExport(props.saved);
  const act = (deed: Deed): void => {
    if (props.readOnly) return;
    if (deed.do === 'plan') props.select(planning());
    else if (deed.do === 'report') props.select(reporting(deed.visit));
    else if (props.run('remove', { visit: deed.visit }).ok) {
      props.select(null);
      props.notify(t('removed'), { undo: true });
    }
  };
  const session: Session = {
    view: props,
    figures,
    say: props.speech,
    act,
    plan: (fields) => {
      const done = props.run('plan', fields);
      if (!done.ok) return false;
      props.notify(t('plan.done', { day: props.speech.format.shortDay(fields.date) }), { undo: true });
      return true;
    },
    exportReport: (visit) => void exportPaper({ kind: 'visit-report', customer: props.target, item: visit }),
  };
  const reported = figures.visits.find(({ visit }) => visit.id === reportOf(props.selected));
  return reported && !props.readOnly && reported.state !== 'planned' ? (
    <div className="view">
      <ReportPage key={reported.visit.id} session={session} one={reported} onLeave={() => props.select(reported.visit.id)} />
    </div>
  ) : (
    <Overview session={session} />
  );
}

/** Timeline and rows, the line to plan in, and the inspector. */
function Overview({ session }: { readonly session: Session }) {
  const t = useWords(viewMessages);
  const { view, figures, act } = session;
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const person = planOf(view.selected);
  const options = (at: Size, form: VisitsView['form']): VisitsOptions => ({
    t: view.speech.t,
    format: view.speech.format,
    language: view.speech.language,
    measure: view.measure,
    size: at,
    selected: view.selected,
    view: { form },
  });
  const scene = useMemo(
    () => (size ? layout(figures, options(size, 'screen')) : null),
    // oxlint-disable-next-line react/exhaustive-deps -- `options` reads only what stands here
    [figures, size, view.selected, view.speech, view.measure],
  );
  const owed = figures.open.at(-1)?.visit.id ?? null;
  const onKey = (event: KeyboardEvent, hit: Hit | null): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === 'Escape' && view.selected !== null) {
      view.select(null);
      return true;
    }
    const deed = deedOf(event.key, hit?.intent.id ?? null, owed);
    if (deed) act(deed);
    return deed !== null;
  };
  const selected = figures.visits.find(({ visit }) => visit.id === view.selected);
  return (
    <ViewFrame
      view={view}
      picture={() => layout(figures, options(PICTURE, 'picture'))}
      inspector={selected ? visitPanel(session, selected) : overviewPanel(session)}
      actions={
        view.readOnly ? null : (
          <>
            <Button onClick={() => act({ do: 'plan' })}>{t('plan')}</Button>
            <Button type="primary" disabled={owed === null} onClick={() => owed !== null && act({ do: 'report', visit: owed })}>
              {t('report')}
            </Button>
          </>
        )
      }
    >
      <div ref={box} className="fill visits-box">
        {person === null || view.readOnly ? null : (
          <PlanForm key={person} session={session} person={person} onClose={() => view.select(null)} />
        )}
        {scene ? <SceneSvg scene={scene} theme={view.theme} onPick={(hit) => view.select(hit?.intent.id ?? null)} onKey={onKey} /> : null}
      </div>
    </ViewFrame>
  );
}
