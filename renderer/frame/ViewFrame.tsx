import { Button, Segmented } from 'antd';
import type { ReactNode } from 'react';
import type { Scene } from '@shared/scene/scene.ts';
import type { DataTable } from '@shared/scene/table.ts';
import type { InstrumentViewProps } from '../instruments/contract.ts';
import { useWords } from '../i18n/speech.tsx';
import { TableView } from '../ui/TableView.tsx';
import { Idea } from './Idea.tsx';
import { Inspector, type InspectorContent } from './Inspector.tsx';
import { frameMessages } from './messages.ts';
import { ReadingsBar } from './ReadingsBar.tsx';
import { LensPicker, PictureActions } from './ViewActions.tsx';

export interface ViewFrameProps {
  /** The props the view was given. */
  readonly view: InstrumentViewProps;
  /** Buttons before the standard ones. */
  readonly actions?: ReactNode;
  /** Row under the readings: kind of drawing, period, filters. */
  readonly toolbar?: ReactNode;
  /** Line under the drawing: legend, source, zoom. */
  readonly footer?: ReactNode;
  readonly inspector?: InspectorContent;
  /** The drawing for export and copy, laid out at its best size (1200 × 800, say). Without it the two buttons are not there. */
  readonly picture?: () => Scene;
  /** The parallel table; the instrument's own where not given. */
  readonly table?: () => DataTable;
  /** Shows the rival lens. */
  readonly lens?: boolean;
  /** Shows "into the proposal" (customer's views). */
  readonly proposal?: boolean;
  /** The view has no separate figure and table: no toggle. */
  readonly noTable?: boolean;
  /** The drawing. It fills what is left of the window; measure its box with `useSize`. */
  readonly children: ReactNode;
}

/** What every view looks like: title, purpose, `?`, actions, readings, the drawing (or its table), and the inspector beside it. */
export function ViewFrame({
  view,
  actions,
  toolbar,
  footer,
  inspector,
  picture,
  table,
  lens,
  proposal,
  noTable,
  children,
}: ViewFrameProps) {
  const t = useWords(frameMessages);
  const own = view.speech.t;
  const asTable = !noTable && view.view['as'] === 'table';
  return (
    <div className="view">
      <main className="view-mid" aria-label={own('title')}>
        <header className="view-head">
          <div className="view-name">
            <h1>{own('title')}</h1>
            <Idea title={own('title')} text={own('idea')} />
            {view.readOnly ? <span className="tag">{t('readOnly')}</span> : null}
          </div>
          <div className="view-actions">
            {noTable ? null : (
              <Segmented
                aria-label={t('figureOrTable')}
                value={asTable ? 'table' : 'figure'}
                options={[
                  { value: 'figure', label: t('figure') },
                  { value: 'table', label: t('table') },
                ]}
                onChange={(as) => view.setView({ as })}
              />
            )}
            {lens ? <LensPicker view={view} /> : null}
            {actions}
            {picture ? <PictureActions view={view} picture={picture} /> : null}
            {proposal && view.target ? (
              <Button onClick={() => view.open({ kind: 'open', instrument: 'proposal', customer: view.target })}>
                {t('intoProposal')}
              </Button>
            ) : null}
          </div>
          <p className="view-purpose">{own('purpose')}</p>
        </header>
        <ReadingsBar readings={view.readings} t={own} open={view.open} />
        {toolbar && !asTable ? <div className="view-toolbar">{toolbar}</div> : null}
        <div className="view-body">
          {asTable ? (
            <TableView
              table={table?.() ?? view.instrument.table(view.figures, view.speech)}
              name={own('title')}
              selected={view.selected}
              onPick={view.select}
            />
          ) : (
            children
          )}
        </div>
        {footer && !asTable ? <footer className="view-foot">{footer}</footer> : null}
      </main>
      {inspector ? <Inspector {...inspector} /> : null}
    </div>
  );
}
