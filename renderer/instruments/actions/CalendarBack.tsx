import { Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { allActions } from '@shared/instruments/actions/figures.ts';
import { readCalendar, type MovedDate } from '@shared/instruments/actions/ics.ts';
import type { Figures } from '@shared/instruments/actions/types.ts';
import type { Settings } from '@shared/workspace/schemas.ts';
import { useWords } from '../../i18n/speech.tsx';
import { inRoot } from '../../ui/inRoot.ts';
import { PickText } from '../../ui/PickText.tsx';
import type { InstrumentViewProps } from '../contract.ts';
import { viewMessages } from './messages.ts';

interface Props {
  readonly view: InstrumentViewProps;
  readonly figures: Figures;
}

/** Reads a calendar file back: dates that were moved there are shown, each to be taken over or left. */
export function CalendarBack({ view, figures }: Props) {
  const t = useWords(viewMessages);
  const [moved, setMoved] = useState<readonly MovedDate[]>([]);
  const [refused, setRefused] = useState<readonly MovedDate[]>([]);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const name = (id: string): string => allActions(figures).find(({ action }) => action.id === id)?.action.title ?? '';
  const day = (date: string | null): string => (date === null ? '?' : view.speech.format.shortDay(date));
  const read = (text: string, file: string): void => {
    const { id } = view.world.docs['settings'] as Settings;
    const back = readCalendar(text, allActions(figures), id, view.facts.today);
    if (!/^BEGIN:VCALENDAR/im.test(text)) view.notify(t('back.none', { file }), { kind: 'error' });
    else if (back.moved.length === 0 && back.refused.length === 0) view.notify(t('back.same', { foreign: back.foreign }));
    else {
      setMoved(back.moved);
      setRefused(back.refused);
      setKept(new Set(back.moved.map(({ action }) => action)));
    }
  };
  const shut = (): void => {
    setMoved([]);
    setRefused([]);
  };
  const take = async (): Promise<void> => {
    const chosen = moved.filter(({ action }) => kept.has(action));
    shut();
    if (chosen.length === 0) return;
    const label = { source: 'actions', key: 'undo.editAction', values: { name: t('back.label', { count: chosen.length }) } };
    const requests = chosen.map(({ action, to }) => ({
      command: 'actions.editAction',
      target: view.target,
      args: { action, fields: { due: to } },
    }));
    const done = await view.runWorkspace('batch', { label, requests });
    if (done.ok) view.notify(t('back.done', { count: chosen.length }), { undo: true });
  };
  const toggle = (action: string): void => {
    const next = new Set(kept);
    if (!next.delete(action)) next.add(action);
    setKept(next);
  };
  return (
    <>
      <PickText
        label={t('back')}
        accept=".ics"
        onText={read}
        onTooLarge={(file) => view.notify(t('back.none', { file }), { kind: 'error' })}
      />
      <Modal
        open={moved.length > 0 || refused.length > 0}
        getContainer={inRoot}
        title={t('back.title', { count: moved.length })}
        okText={t('back.go', { count: kept.size })}
        cancelText={t('back.cancel')}
        onOk={() => void take()}
        okButtonProps={{ disabled: kept.size === 0 }}
        onCancel={shut}
      >
        {moved.map(({ action, from, to }) => (
          <p key={action}>
            <Checkbox checked={kept.has(action)} onChange={() => toggle(action)}>
              {`${name(action)}: ${day(from)} → ${day(to)}`}
            </Checkbox>
          </p>
        ))}
        {refused.map(({ action, to }) => (
          <p key={action} className="field-error">
            {t('back.refused', { name: name(action), value: to })}
          </p>
        ))}
      </Modal>
    </>
  );
}
