import { Button, Segmented } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { layout } from '@shared/instruments/benefit-comparison/layout/layout.ts';
import { legendScene } from '@shared/instruments/benefit-comparison/layout/legend.ts';
import type { ComparisonOptions, ComparisonView } from '@shared/instruments/benefit-comparison/layout/sheet.ts';
import { comparisonOf, type Say } from '@shared/instruments/benefit-comparison/say.ts';
import { BEST, type Figures } from '@shared/instruments/benefit-comparison/types.ts';
import { instrumentById } from '@shared/instruments/index.ts';
import type { Size } from '@shared/scene/scene.ts';
import { Facts, InspectorPart, ViewFrame, type InspectorContent } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { SceneSvg, useSize } from '../../scene/index.ts';
import type { InstrumentViewProps } from '../contract.ts';
import { optionsFor } from '../drawing.ts';
import { useAim } from '../aim.ts';
import { benefitPanel } from './BenefitPanel.tsx';
import { Drawing } from './Drawing.tsx';
import type { Deed } from './keys.ts';
import { viewMessages } from './messages.ts';
import { NameEditor } from './NameEditor.tsx';
import { proposing, acting } from './passing.ts';
import type { Session } from './session.ts';
import './view.css';

const PICTURE: Size = { width: 1200, height: 860 };
type Editing = { readonly field: 'new' } | { readonly field: 'name'; readonly benefit: string };

/** 竞争利益比较: what the customer values and who gives it, rated on the drawing. */
export function View(props: InstrumentViewProps) {
  const t = useWords(viewMessages);
  const figures = props.figures as Figures;
  const say = props.speech as Say;
  const comparison = comparisonOf(figures, props.lens ?? BEST);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [focus, setFocus] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const drawing = props.view['drawing'] === 'quadrant' ? 'quadrant' : 'rows';
  const canAct = !props.readOnly && instrumentById('actions') !== undefined;

  const options = (at: Size, view: ComparisonView): ComparisonOptions => optionsFor(props, at, { drawing, canAct, ...view });

  const pass = async (deed: Deed & { readonly do: 'propose' | 'act' }): Promise<void> => {
    const one = comparison.rows.find(({ id }) => id === deed.benefit);
    if (!one || (deed.do === 'act' && !canAct)) return;
    const request = deed.do === 'propose' ? proposing(one, props) : acting(one, props, say);
    const done = await props.runWorkspace('batch', request);
    if (done.ok) props.notify(t(deed.do === 'propose' ? 'done.proposed' : 'done.acted', { name: one.name }), { undo: true });
  };
  const act = (deed: Deed): void => {
    if (deed.do === 'focus') setFocus(deed.id);
    else if (props.readOnly) return;
    else if (deed.do === 'rate') props.run('rate', { benefit: deed.benefit, who: deed.who, value: deed.value });
    else if (deed.do === 'importance') props.run('setImportance', { benefit: deed.benefit, value: deed.value });
    else if (deed.do === 'notOffered') props.run('setOffers', { benefit: deed.benefit, who: deed.who, offers: false });
    else if (deed.do === 'add') setEditing({ field: 'new' });
    else if (deed.do === 'rename') setEditing({ field: 'name', benefit: deed.benefit });
    else if (deed.do === 'remove') remove(deed.benefit);
    else if (deed.do === 'propose' || deed.do === 'act') void pass({ do: deed.do, benefit: deed.benefit });
  };
  const remove = (benefit: string): void => {
    if (!props.run('removeBenefit', { benefit }).ok) return;
    if (props.selected === benefit) props.select(null);
    props.notify(t('done.removed'), { undo: true });
  };
  const rename = (name: string): void => {
    const target = editing;
    setEditing(null);
    if (target?.field === 'name') props.run('renameBenefit', { benefit: target.benefit, name });
    else if (target) {
      const done = props.run('addBenefit', { name });
      const made = done.ok ? done.value.made[0] : undefined;
      if (made !== undefined) props.select(made);
      setFocus(made ?? null);
    }
  };
  const { aim, ask } = useAim<'importance'>(props.select);
  const session: Session = { view: props, figures, comparison, say, act, aim, ask, options };
  const selected = comparison.rows.find(({ id }) => id === props.selected);
  const named = editing?.field === 'name' ? comparison.rows.find(({ id }) => id === editing.benefit) : undefined;
  const legend = useMemo(
    () => (size && figures.coverage.of > 0 ? legendScene(figures, options({ width: size.width, height: 26 }, { form: 'screen' })) : null),
    // oxlint-disable-next-line react/exhaustive-deps -- `options` reads only what stands here
    [figures, size, props.lens, props.speech, props.measure, drawing],
  );
  return (
    <ViewFrame
      view={props}
      lens
      proposal
      picture={() => layout(figures, { ...options(PICTURE, { form: 'picture' }), selected: null })}
      inspector={{ ...(selected ? benefitPanel(session, selected) : overviewPanel(session)), footer: <NextStep view={props} /> }}
      actions={
        <>
          <Segmented
            aria-label={t('drawing')}
            value={drawing}
            options={[
              { value: 'rows', label: t('rows') },
              { value: 'quadrant', label: t('quadrant') },
            ]}
            onChange={(to) => props.setView({ drawing: to })}
          />
          {props.readOnly ? null : <Button onClick={() => act({ do: 'add' })}>{t('add')}</Button>}
        </>
      }
      footer={legend ? <SceneSvg scene={legend} theme={props.theme} /> : null}
    >
      <div ref={box} className="fill benefit-box">
        {size ? <Drawing session={session} size={size} focus={focus} setFocus={setFocus} /> : null}
        {editing ? (
          <NameEditor
            field={editing.field}
            value={named?.name ?? ''}
            taken={new Set(comparison.rows.map(({ name }) => name))}
            onCommit={rename}
            onCancel={() => setEditing(null)}
          />
        ) : null}
      </div>
    </ViewFrame>
  );
}

const overviewPanel = (session: Session): InspectorContent => ({
  title: <Word of="panel.view" />,
  side: <Word of="panel.none" />,
  body: <Overview session={session} />,
});
function Word({ of }: { readonly of: 'panel.view' | 'panel.none' }) {
  return useWords(viewMessages)(of);
}

/** Nothing selected: how much is known, and how the classes are spread. */
function Overview({ session: { figures, comparison, say } }: { readonly session: Session }) {
  const t = useWords(viewMessages);
  const { of, importance, compared } = figures.coverage;
  const part = (count: number): string => `${count}/${of}`;
  return (
    <>
      <InspectorPart title={t('panel.coverage')}>
        <Facts
          rows={[
            [t('panel.benefits'), say.format.number(of)],
            [t('panel.asked'), part(importance)],
            [t('panel.compared'), part(compared)],
          ]}
        />
      </InspectorPart>
      {of > 0 ? (
        <InspectorPart title={t('panel.classes')}>
          <Facts
            rows={(['attack', 'build', 'defend', 'concede'] as const).map((cls) => [
              `${say.t(`class.${cls}`)}: ${say.t(`explain.${cls}`)}`,
              say.format.number(comparison.rows.filter((one) => one.cls === cls).length),
            ])}
          />
        </InspectorPart>
      ) : null}
      <p className="muted small">{t('panel.hint')}</p>
    </>
  );
}

function NextStep({ view }: { readonly view: InstrumentViewProps }) {
  const t = useWords(viewMessages);
  return (
    <Button type="primary" block onClick={() => view.open({ kind: 'open', instrument: 'proposal', customer: view.target })}>
      {t('panel.next')}
    </Button>
  );
}
