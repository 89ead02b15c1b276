import { Button, Segmented } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { allActions } from '@shared/instruments/actions/figures.ts';
import { calendarOf } from '@shared/instruments/actions/ics.ts';
import { layout } from '@shared/instruments/actions/layout/layout.ts';
import type { Say } from '@shared/instruments/actions/say.ts';
import type { Figures } from '@shared/instruments/actions/types.ts';
import type { Size } from '@shared/scene/scene.ts';
import type { Settings } from '@shared/workspace/schemas.ts';
import { ViewFrame, type InspectorContent } from '../../frame/index.ts';
import { useHost } from '../../host/host.ts';
import { useWords } from '../../i18n/speech.tsx';
import { SceneSvg, type Hit } from '../../scene/index.ts';
import { useExportedNotice } from '../../ui/useTableExport.ts';
import type { InstrumentViewProps } from '../contract.ts';
import { letsGo, useDrawn } from '../drawing.ts';
import { actionPanel } from './ActionPanel.tsx';
import { goalPanel } from './GoalPanel.tsx';
import { CalendarBack } from './CalendarBack.tsx';
import { deedOf, DRAWINGS, nextState, type Deed, type Drawing } from './keys.ts';
import { viewMessages } from './messages.ts';
import { overviewPanel } from './OverviewPanel.tsx';
import type { Session } from './session.ts';
import './view.css';

const PICTURE: Size = { width: 1200, height: 820 };

/** 行动与协调: goals and actions as list, board or timeline; fields beside it. */
export function View(props: InstrumentViewProps) {
  const t = useWords(viewMessages);
  const figures = props.figures as Figures;
  const say = props.speech as Say;
  const [fresh, setFresh] = useState<string | null>(null);
  const drawing = DRAWINGS.find((one) => one === props.view['drawing']) ?? 'list';
  const { box, scene, picture } = useDrawn(props, layout, { drawing });
  const act = useDeeds(props, figures, setFresh);
  const exportCalendar = useCalendarExport(props, figures);
  const session: Session = { view: props, figures, say, fresh, remove: (id) => act({ do: 'remove', id }) };

  const pick = (hit: Hit | null): void => props.select(hit?.intent.id ?? null);
  const onKey = (event: KeyboardEvent, hit: Hit | null): boolean => {
    if (event.ctrlKey || event.metaKey) return false;
    if (letsGo(event, props)) return true;
    const focused = hit?.intent.id === undefined ? null : { kind: hit.intent.kind, id: hit.intent.id };
    const deed = deedOf({ key: event.key, alt: event.altKey }, focused);
    if (deed) act(deed);
    return deed !== null;
  };
  return (
    <ViewFrame
      view={props}
      picture={() => picture(PICTURE)}
      inspector={inspectorOf(session)}
      actions={
        <>
          <Segmented<Drawing>
            aria-label={t('drawing')}
            value={drawing}
            options={DRAWINGS.map((value) => ({ value, label: t(value) }))}
            onChange={(to) => props.setView({ drawing: to })}
          />
          {props.readOnly ? null : (
            <>
              <Button onClick={() => act({ do: 'addGoal' })}>{t('addGoal')}</Button>
              <Button type="primary" onClick={() => act({ do: 'addAction' })}>
                {t('addAction')}
              </Button>
            </>
          )}
          <Button onClick={exportCalendar} disabled={figures.open === 0}>
            {t('ics')}
          </Button>
          {props.readOnly ? null : <CalendarBack view={props} figures={figures} />}
        </>
      }
    >
      <div ref={box} className="fill actions-box">
        {scene ? <SceneSvg scene={scene} theme={props.theme} onPick={pick} onKey={onKey} /> : null}
      </div>
    </ViewFrame>
  );
}

function inspectorOf(session: Session): InspectorContent {
  const { figures, view } = session;
  const action = allActions(figures).find((one) => one.action.id === view.selected);
  if (action) return actionPanel(session, action);
  const goal = figures.goals.find((one) => one.goal.id === view.selected);
  return goal ? goalPanel(session, goal) : overviewPanel(session);
}

/** What keys and buttons do. A new goal or action is made at once and its name is typed beside. */
function useDeeds(props: InstrumentViewProps, figures: Figures, setFresh: (id: string) => void): (deed: Deed) => void {
  const t = useWords(viewMessages);
  const goalOf = (): string | null => {
    const action = allActions(figures).find((one) => one.action.id === props.selected);
    const known = figures.goals.some(({ goal }) => goal.id === props.selected);
    return known ? props.selected : (action?.action.goal ?? figures.goals[0]?.goal.id ?? null);
  };
  const make = (command: string, args: object): void => {
    const done = props.run(command, args);
    const made = done.ok ? done.value.made[0] : undefined;
    if (made === undefined) return;
    props.select(made);
    setFresh(made);
  };
  return (deed) => {
    if (deed.do === 'draw') props.setView({ drawing: deed.drawing });
    else if (props.readOnly) return;
    else if (deed.do === 'addGoal') make('addGoal', { title: t('new.goal') });
    else if (deed.do === 'addAction') {
      const me = props.facts.people.find(({ id }) => id === props.facts.me);
      make('addAction', { title: t('new.action'), goal: goalOf(), ...(me ? { owner: me.name, person: me.id } : {}) });
    } else if (deed.do === 'next') {
      const one = allActions(figures).find(({ action }) => action.id === deed.id);
      if (one) props.run('setState', { action: deed.id, state: nextState(one.action.state) });
    } else {
      const isGoal = figures.goals.some(({ goal }) => goal.id === deed.id);
      const done = isGoal ? props.run('removeGoal', { goal: deed.id }) : props.run('removeAction', { action: deed.id });
      if (!done.ok) return;
      props.select(null);
      props.notify(t('done.removed'), { undo: true });
    }
  };
}

function useCalendarExport(props: InstrumentViewProps, figures: Figures): () => void {
  const { bridge, complain } = useHost();
  const exported = useExportedNotice();
  return () => {
    const { id } = props.world.docs['settings'] as Settings;
    const text = calendarOf(allActions(figures), { now: new Date().toISOString(), workspace: id, customer: figures.customer });
    const save = async (): Promise<void> => {
      const answer = await bridge.call['calendar.save']({ text, name: `${figures.customer}_${props.speech.t('title')}` });
      if (!answer.ok) complain(answer.error);
      else if (answer.value) exported(answer.value);
    };
    void save();
  };
}
