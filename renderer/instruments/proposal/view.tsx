import { Button, Segmented } from 'antd';
import { useState } from 'react';
import type { Audience } from '@shared/base/audience.ts';
import type { Language } from '@shared/i18n/translate.ts';
import { layout } from '@shared/instruments/proposal/layout.ts';
import type { Data } from '@shared/instruments/proposal/model.ts';
import { LISTS } from '@shared/instruments/proposal/lists.ts';
import { SECTIONS, type Figures, type SectionId } from '@shared/instruments/proposal/types.ts';
import { sectionOfList } from '@shared/instruments/proposal/texts.ts';
import type { Settings } from '@shared/workspace/schemas.ts';
import { ViewFrame } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import type { InstrumentViewProps } from '../contract.ts';
import { ExportDialog } from './ExportDialog.tsx';
import { MapPane } from './MapPane.tsx';
import { viewMessages } from './messages.ts';
import { Panel } from './Panel.tsx';
import { Preview } from './Preview.tsx';
import type { Editing } from './props.ts';
import { SectionForm } from './SectionForm.tsx';
import { SectionList } from './SectionList.tsx';
import { Versions } from './Versions.tsx';
import './view.css';

const MODES = ['edit', 'map', 'preview'] as const;
type Mode = (typeof MODES)[number];

/** The cooperation proposal: written part by part, seen as a drawing, read as the Word file, exported. */
export function View(view: InstrumentViewProps) {
  const w = useWords(viewMessages);
  const f = view.figures as Figures;
  const editing: Editing = { view, data: view.data as Data, f, t: view.speech.t, w };
  const [dialog, setDialog] = useState<'export' | 'versions' | null>(null);
  const settings = view.world.docs['settings'] as Settings;
  const [audience, setAudience] = useState<Audience>('customer');
  const [language, setLanguage] = useState<Language>(settings.documentLanguage);
  const mode = (MODES as readonly unknown[]).includes(view.view['mode']) ? (view.view['mode'] as Mode) : 'edit';
  const section = sectionNow(view, f);
  const go = (to: SectionId): void => {
    view.setView({ mode: 'edit', section: to, as: 'figure' });
    view.select(null);
  };
  const goTo = (to: SectionId, item: string | undefined): void => {
    view.setView({ mode: 'edit', section: to === 'case' && item ? 'offers' : to, as: 'figure' });
    view.select(item ?? null);
    setDialog(null);
  };
  const setMode = (next: Mode): void => view.setView({ mode: next, as: 'figure' });
  const paper = { editing, audience, language, setAudience, setLanguage };
  return (
    <ViewFrame
      view={view}
      noTable={mode !== 'map'}
      actions={
        <>
          <Segmented
            aria-label={w('mode')}
            value={mode}
            options={MODES.map((one) => ({ value: one, label: w(`mode.${one}`) }))}
            onChange={setMode}
          />
          <Button onClick={() => setDialog('versions')}>{w('versions')}</Button>
          <Button type="primary" onClick={() => setDialog('export')}>
            {w('export')}
          </Button>
        </>
      }
      inspector={{
        title: f.head.title || editing.t('title'),
        side: f.head.version,
        body: <Panel editing={editing} goTo={goTo} />,
      }}
      {...(mode === 'map'
        ? { picture: () => layout(f, { ...view.speech, size: { width: 1200, height: 800 }, measure: view.measure }) }
        : {})}
    >
      {mode === 'edit' ? (
        <div className="pp fill">
          <SectionList editing={editing} section={section} go={go} />
          <SectionForm editing={editing} section={section} go={go} />
        </div>
      ) : null}
      {mode === 'map' ? <MapPane editing={editing} take={(opening) => takeFrom(editing, opening, goTo)} /> : null}
      {mode === 'preview' ? <Preview {...paper} /> : null}
      {dialog === 'export' ? (
        <ExportDialog
          {...paper}
          close={() => setDialog(null)}
          preview={() => {
            setDialog(null);
            setMode('preview');
          }}
          goTo={(to, item) => goTo(to as SectionId, item ?? undefined)}
        />
      ) : null}
      {dialog === 'versions' ? <Versions editing={editing} close={() => setDialog(null)} /> : null}
    </ViewFrame>
  );
}

/** The part that is open: where what is selected is written, else as remembered, else the offers, which everything hangs on. */
function sectionNow(view: InstrumentViewProps, f: Figures): SectionId {
  const own = view.selected === null ? null : sectionOf(view.selected, f);
  const remembered = view.view['section'];
  return own ?? ((SECTIONS as readonly unknown[]).includes(remembered) ? (remembered as SectionId) : 'offers');
}

/** Part in which an item is edited; pains, needs and possible offers are answered among the offers. */
function sectionOf(selected: string, f: Figures): SectionId | null {
  const list = LISTS.find((name) => f.rows[name].some((item) => item.id === selected));
  if (list) return list === 'gains' ? 'offers' : sectionOfList[list];
  return [...f.wants, ...f.candidates].some((one) => one.id === selected) ? 'offers' : null;
}

function takeFrom({ f, view }: Editing, opening: string, goTo: (section: SectionId, item: string | undefined) => void): void {
  const one = f.candidates.find((each) => each.id === opening);
  if (!one) return;
  const done = view.run('offers.take', {
    opening: one.id,
    kind: one.kind,
    title: one.title,
    answers: [...(one.answers ?? [])].filter((id) => f.wants.some((want) => want.id === id)),
  });
  if (done.ok) goTo('offers', done.value.made[0]);
}
