import { Button, Segmented } from 'antd';
import { useRef, useState } from 'react';
import { layout } from '@shared/instruments/stakeholders/layout/layout.ts';
import { FILTERS, type PeopleOptions, type PeopleView } from '@shared/instruments/stakeholders/layout/sheet.ts';
import type { DecisionRole, PersonFields } from '@shared/instruments/stakeholders/model.ts';
import { nameOf } from '@shared/instruments/stakeholders/say.ts';
import type { Figures } from '@shared/instruments/stakeholders/types.ts';
import type { Size } from '@shared/scene/scene.ts';
import { ViewFrame } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { useSize } from '../../scene/index.ts';
import type { InstrumentViewProps } from '../contract.ts';
import { Drawing } from './Drawing.tsx';
import type { Deed } from './keys.ts';
import { viewMessages } from './messages.ts';
import { Filters } from './Filters.tsx';
import { overviewPanel } from './OverviewPanel.tsx';
import { personPanel } from './PersonPanel.tsx';
import { QuickAdd } from './QuickAdd.tsx';
import { anyOf, personOf, type Session } from './session.ts';
import './view.css';

const PICTURE: Size = { width: 1200, height: 800 };
interface Adding {
  readonly boss: string | null;
  readonly role: DecisionRole | null;
}

/** 关键人: people as tree or matrix, rated on the drawing or beside it, typed in one line each. */
export function View(props: InstrumentViewProps) {
  const t = useWords(viewMessages);
  const figures = props.figures as Figures;
  const [adding, setAdding] = useState<Adding | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const settings = settingsOf(props);
  const options = (at: Size, form: PeopleView['form']): PeopleOptions => ({
    t: props.speech.t,
    format: props.speech.format,
    language: props.speech.language,
    measure: props.measure,
    size: at,
    selected: props.selected,
    view: { ...settings, form },
  });
  const edit = (person: string, fields: PersonFields): void => {
    if (!props.readOnly) props.run('edit', { person, fields });
  };
  const act = (deed: Deed): void => {
    if (deed.do === 'fold') fold(deed.person);
    else if (deed.do === 'step') props.select(deed.person);
    else if (props.readOnly) return;
    else if (deed.do === 'add') setAdding({ boss: deed.boss, role: null });
    else if (deed.do === 'edit') {
      edit(deed.person, deed.fields);
      props.select(deed.person);
    } else remove(deed.person);
  };
  const fold = (person: string): void => {
    const { shut } = settings;
    props.setView({ shut: shut.includes(person) ? shut.filter((one) => one !== person) : [...shut, person] });
  };
  const remove = (person: string): void => {
    if (!props.run('remove', { person }).ok) return;
    props.select(null);
    props.notify(t('removed'), { undo: true });
  };
  const add = (fields: PersonFields & { readonly boss: string | null }): boolean => {
    if (!props.run('add', fields).ok) return false;
    const boss = personOf(figures, fields.boss);
    const name = fields.name || (fields.title ?? '');
    props.notify(boss ? t('add.done', { name, boss: nameOf(boss, session.say) }) : t('add.doneTop', { name }), { undo: true });
    return true;
  };
  const session: Session = { view: props, figures, say: props.speech, settings, act, edit };
  const selected = anyOf(figures, props.selected);
  return (
    <ViewFrame
      view={props}
      picture={() => layout(figures, options(PICTURE, 'picture'))}
      inspector={selected ? personPanel(session, selected) : overviewPanel(session)}
      toolbar={figures.people.length + figures.left.length === 0 ? undefined : <Filters session={session} />}
      actions={
        <>
          <Segmented
            aria-label={t('drawing')}
            value={settings.drawing}
            options={[
              { value: 'tree', label: t('tree') },
              { value: 'matrix', label: t('matrix') },
            ]}
            onChange={(drawing) => props.setView({ drawing })}
          />
          {props.readOnly ? null : (
            <Button type="primary" onClick={() => setAdding({ boss: props.selected, role: null })}>
              {t('add')}
            </Button>
          )}
        </>
      }
    >
      <div ref={box} className="fill people-box" onFocus={({ target }) => target.scrollIntoView({ block: 'nearest' })}>
        {adding ? (
          <QuickAdd key={`${adding.boss} ${adding.role}`} session={session} {...adding} onAdd={add} onClose={() => setAdding(null)} />
        ) : null}
        {size ? (
          <Drawing
            session={session}
            box={box}
            size={size}
            options={options(size, 'screen')}
            onPost={(role) => setAdding({ boss: null, role })}
          />
        ) : null}
      </div>
    </ViewFrame>
  );
}

function settingsOf({ view }: InstrumentViewProps): Session['settings'] {
  const { shut } = view;
  return {
    drawing: view['drawing'] === 'matrix' ? 'matrix' : 'tree',
    left: view['left'] === true,
    filter: FILTERS.find((one) => one === view['filter']) ?? null,
    shut: Array.isArray(shut) ? shut.filter((one) => typeof one === 'string') : [],
  };
}
