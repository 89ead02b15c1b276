import { Button } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { layout } from '@shared/instruments/three-basics/layout/layout.ts';
import { ROWS, type BasicsView } from '@shared/instruments/three-basics/layout/sheet.ts';
import type { CellFigure, Figures, PersonRow } from '@shared/instruments/three-basics/types.ts';
import type { Size } from '@shared/scene/scene.ts';
import { ViewFrame } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { SceneSvg, type Hit } from '../../scene/index.ts';
import type { InstrumentViewProps } from '../contract.ts';
import { letsGo, useDrawn } from '../drawing.ts';
import { deedOf, nextState } from './keys.ts';
import { messagePanel } from './MessagePanel.tsx';
import { viewMessages } from './messages.ts';
import { overviewPanel } from './OverviewPanel.tsx';
import { personPanel } from './PersonPanel.tsx';
import type { Session } from './session.ts';
import './view.css';

const PICTURE: Size = { width: 1200, height: 760 };
type Focus = Session['focus'];

/** 三个基本点: who was met as agreed, who was told what, which needs are answered; changed in the grid by keys. */
export function View(props: InstrumentViewProps) {
  const t = useWords(viewMessages);
  const figures = props.figures as Figures;
  const [focus, setFocus] = useState<Focus>({ field: null, times: 0 });
  const { box, scene, picture } = useDrawn<Figures, BasicsView>(props, layout, seenOf(props));
  const session = useSession(props, figures, focus, (field) => setFocus({ field, times: focus.times + 1 }));
  const cellAt = (hit: Hit | null) => {
    const row = rowOf(figures, hit?.intent.id);
    const cell = row?.cells.find(({ message }) => message.id === hit?.intent['message']);
    return hit?.intent.kind === 'cell' && row && cell ? { row, cell } : null;
  };
  const goOn = ({ message, cell }: CellFigure, { id }: PersonRow): void => {
    const next = nextState(cell?.state ?? null);
    if (next !== cell?.state) session.setCell(message.id, id, next);
  };
  const pick = (hit: Hit | null): void => {
    const at = cellAt(hit);
    if (at) goOn(at.cell, at.row);
    else if (hit?.intent.kind === 'pan') props.setView({ first: Number(hit.intent['to']) });
    else if (hit?.intent.kind === 'rows') props.setView({ rows: Number(hit.intent['to']) });
    else if (hit?.intent.kind === 'gone') props.setView({ gone: props.view['gone'] !== true });
    else if (hit?.intent.kind === 'point') props.open({ kind: 'open', instrument: 'benefit-comparison', customer: props.target });
    else props.select(hit?.intent.id ?? null);
  };
  const onKey = (event: KeyboardEvent, hit: Hit | null): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (letsGo(event, props)) return true;
    const deed = deedOf(event.key);
    const row = rowOf(figures, hit?.intent.id);
    if (!deed || props.readOnly || (deed !== 'addMessage' && !row)) return false;
    const at = cellAt(hit);
    if (deed === 'addMessage') session.addMessage();
    else if (deed === 'clear' && at) session.setCell(at.cell.message.id, at.row.id, null);
    else if (deed === 'touch' && row) session.touch(row.id, figures.today, 'call');
    else if (deed === 'cadence' && row) {
      props.select(row.id);
      setFocus({ field: 'cadence', times: focus.times + 1 });
    }
    return true;
  };
  const person = rowOf(figures, props.selected);
  const message = figures.messages.find(({ id }) => id === props.selected);
  return (
    <ViewFrame
      view={props}
      picture={() => picture(PICTURE)}
      inspector={person ? personPanel(session, person) : message ? messagePanel(session, message) : overviewPanel(session)}
      actions={props.readOnly ? null : <Button onClick={session.addMessage}>{t('addMessage')}</Button>}
    >
      <div ref={box} className="fill basics-box">
        {scene ? <SceneSvg scene={scene} theme={props.theme} onPick={pick} onKey={onKey} /> : null}
      </div>
    </ViewFrame>
  );
}

/** Somebody of the grid, also who left. */
const rowOf = ({ people, gone }: Figures, id: string | null | undefined): PersonRow | undefined =>
  [...people, ...gone].find((one) => one.id === id);

/** What of a large plan is looked at; remembered. */
function seenOf({ view }: InstrumentViewProps): BasicsView {
  const [first, rows] = [Number(view['first'] ?? 0), Number(view['rows'] ?? ROWS)];
  return {
    first: Number.isInteger(first) ? first : 0,
    rows: Number.isInteger(rows) && rows > 0 ? rows : ROWS,
    gone: view['gone'] === true,
  };
}

function useSession(view: InstrumentViewProps, figures: Figures, focus: Focus, ask: (field: 'title') => void): Session {
  const t = useWords(viewMessages);
  return {
    view,
    figures,
    say: view.speech,
    focus,
    setCell: (message, person, state, more = {}) => {
      if (!view.readOnly) view.run('setCell', { message, person, state, ...more });
    },
    addMessage: () => {
      const done = view.run('addMessage', { title: t('newMessage') });
      const made = done.ok ? done.value.made[0] : undefined;
      if (made === undefined) return;
      view.select(made);
      ask('title');
    },
    touch: (person, date, channel) => {
      if (!view.run('touch', { person, date, channel }).ok) return;
      const name = rowOf(figures, person)?.name ?? '';
      view.notify(t('logged', { name, day: view.speech.format.shortDay(date) }), { undo: true });
    },
  };
}
