import { Button, Segmented } from 'antd';
import type { KeyboardEvent } from 'react';
import { allActions } from '@shared/instruments/actions/figures.ts';
import { calendarOf } from '@shared/instruments/actions/ics.ts';
import { GAP, STATES } from '@shared/instruments/actions/layout/board.ts';
import { layout } from '@shared/instruments/actions/layout/layout.ts';
import type { Say } from '@shared/instruments/actions/say.ts';
import type { Figures } from '@shared/instruments/actions/types.ts';
import type { Scene, Size } from '@shared/scene/scene.ts';
import type { Settings } from '@shared/workspace/schemas.ts';
import { ViewFrame, type InspectorContent } from '../../frame/index.ts';
import { useHost } from '../../host/host.ts';
import { useWords } from '../../i18n/speech.tsx';
import { SceneSvg, useColumnDrag, type Hit } from '../../scene/index.ts';
import { useExportedNotice } from '../../ui/useTableExport.ts';
import type { InstrumentViewProps } from '../contract.ts';
import { letsGo, useDrawn } from '../drawing.ts';
import { actionPanel } from './ActionPanel.tsx';
import { goalPanel } from './GoalPanel.tsx';
import { CalendarBack } from './CalendarBack.tsx';
import { deedOf, DRAWINGS, type Deed, type Drawing } from './keys.ts';
import { viewMessages } from './messages.ts';
import { overviewPanel } from './OverviewPanel.tsx';
import type { Session } from './session.ts';
import { useBarDrag } from './useBarDrag.tsx';
import { useDeeds } from './useDeeds.ts';
import './view.css';

const PICTURE: Size = { width: 1200, height: 820 };

/** 行动与协调: goals and actions as list, board or timeline; fields beside it. */
export function View(props: InstrumentViewProps) {
  const t = useWords(viewMessages);
  const figures = props.figures as Figures;
  const say = props.speech as Say;
  const drawing = DRAWINGS.find((one) => one === props.view['drawing']) ?? 'list';
  const { box, size, scene, picture } = useDrawn(props, layout, { drawing });
  const { act, aim } = useDeeds(props, figures);
  const cards = useCardDrag(props, figures, scene, act);
  const bars = useBarDrag(props, figures, size);
  const dragging = drawing === 'board' ? cards : drawing === 'timeline' ? bars : {};
  const exportCalendar = useCalendarExport(props, figures);
  const session: Session = { view: props, figures, say, aim, remove: (id) => act({ do: 'remove', id }) };

  const pick = (hit: Hit | null): void => props.select(hit?.intent.id ?? null);
  const onKey = (event: KeyboardEvent, hit: Hit | null): boolean => {
    if (letsGo(event, props)) return true;
    const focused = hit?.intent.id === undefined ? null : { kind: hit.intent.kind, id: hit.intent.id };
    const deed = deedOf({ key: event.key, alt: event.altKey, ctrl: event.ctrlKey || event.metaKey }, focused);
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
        {scene ? <SceneSvg scene={scene} theme={props.theme} onPick={pick} onKey={onKey} {...dragging} /> : null}
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

/** On the board: a card dropped into another column has that state. */
function useCardDrag(props: InstrumentViewProps, figures: Figures, scene: Scene | null, act: (deed: Deed) => void) {
  const t = useWords(viewMessages);
  const stateOf = (id: string | undefined) => allActions(figures).find(({ action }) => action.id === id)?.action.state;
  return useColumnDrag({
    scene,
    theme: props.theme,
    count: STATES.length,
    gap: GAP,
    columnOf: ({ kind, id }) => {
      const state = kind === 'action' && !props.readOnly ? stateOf(id) : undefined;
      return state === undefined ? null : STATES.indexOf(state);
    },
    says: (_id, column) => t('drop.state', { state: props.speech.t(`state.${STATES[column] ?? 'open'}`) }),
    onDrop: (id, column) => {
      const to = STATES[column];
      if (to) act({ do: 'drop', id, to });
    },
  });
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
