import { Button } from 'antd';
import type { KeyboardEvent } from 'react';
import { allOf } from '@shared/instruments/service-recovery/figures.ts';
import { COLUMNS, GAP } from '@shared/instruments/service-recovery/layout/board.ts';
import { layout } from '@shared/instruments/service-recovery/layout/layout.ts';
import type { Figures } from '@shared/instruments/service-recovery/types.ts';
import type { Size } from '@shared/scene/scene.ts';
import { ViewFrame } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { SceneSvg, useColumnDrag, type Hit } from '../../scene/index.ts';
import type { InstrumentViewProps } from '../contract.ts';
import { letsGo, useDrawn } from '../drawing.ts';
import { complaintPanel } from './ComplaintPanel.tsx';
import { deedOf, dropOf } from './keys.ts';
import { viewMessages } from './messages.ts';
import { overviewPanel } from './OverviewPanel.tsx';
import type { Session } from './session.ts';
import { useDeeds } from './useDeeds.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import './view.css';

const PICTURE: Size = { width: 1200, height: 820 };

/** 消除不满: the board, its cards moved by pointer or keys, with the causes and days under it; fields of the complaint beside. */
export function View(props: InstrumentViewProps) {
  const t = useWords(viewMessages);
  const figures = props.figures as Figures;
  const { box, scene, picture } = useDrawn(props, layout, {});
  const keepFocus = useKeptFocus(box, scene);
  const { act, aim, rest } = useDeeds(props, figures, keepFocus);
  const session: Session = { view: props, figures, say: props.speech, aim, act };

  const stateOf = (id: string | undefined) => allOf(figures).find(({ complaint }) => complaint.id === id)?.state;
  const drag = useColumnDrag({
    scene,
    theme: props.theme,
    count: COLUMNS.length,
    gap: GAP,
    columnOf: ({ id, card }) => {
      const state = props.readOnly || card !== true ? undefined : stateOf(id);
      return state === undefined ? null : COLUMNS.indexOf(state);
    },
    says: (id, column) => {
      const [from, to] = [stateOf(id), COLUMNS[column]];
      const move = from && to ? dropOf(from, to) : null;
      return move === null ? null : t(`move.${move}`);
    },
    onDrop: (id, column) => {
      const to = COLUMNS[column];
      if (to) act({ do: 'drop', id, to });
    },
  });

  const pick = (hit: Hit | null): void => {
    if (hit?.intent.kind === 'add') return act({ do: 'add' });
    if (hit?.intent.id !== aim?.id) rest();
    props.select(hit?.intent.id ?? null);
  };
  const onKey = (event: KeyboardEvent, hit: Hit | null): boolean => {
    if (event.ctrlKey || event.metaKey) return false;
    if (letsGo(event, props)) return true;
    const deed = deedOf({ key: event.key, alt: event.altKey }, hit?.intent.id ?? null);
    if (deed) act(deed);
    return deed !== null;
  };
  const selected = allOf(figures).find(({ complaint }) => complaint.id === props.selected);
  return (
    <ViewFrame
      view={props}
      picture={() => picture(PICTURE)}
      inspector={selected ? complaintPanel(session, selected) : overviewPanel(session)}
      actions={
        props.readOnly ? null : (
          <Button type="primary" onClick={() => act({ do: 'add' })}>
            {t('add')}
          </Button>
        )
      }
    >
      <div ref={box} className="fill recovery-box">
        {scene ? <SceneSvg scene={scene} theme={props.theme} onPick={pick} onKey={onKey} {...drag} /> : null}
      </div>
    </ViewFrame>
  );
}
