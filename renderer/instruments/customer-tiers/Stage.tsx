import { useRef } from 'react';
import { ZoomButtons } from '../../frame/index.ts';
import { useSize, useZoom } from '../../scene/index.ts';
import { TableView } from '../../ui/TableView.tsx';
import { table } from '@shared/instruments/customer-tiers/table.ts';
import type { TierFigures } from '@shared/instruments/customer-tiers/figures.ts';
import { useWords } from '../../i18n/speech.tsx';
import type { InstrumentViewProps } from '../contract.ts';
import { Matrix, useFitKey, type MatrixActions } from './Matrix.tsx';
import { viewMessages } from './messages.ts';
import type { Look } from './settings.ts';

interface Props extends MatrixActions {
  readonly view: InstrumentViewProps;
  readonly figures: TierFigures;
  readonly look: Look;
}

/** The large drawing or its table. The zoom lives here, so that nothing else is drawn anew while it moves. */
export function Stage({ view, figures, look, ...actions }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const scatter = look.shown === 'scatter';
  const zoom = useZoom(box, { extent: [1, 16], disabled: !scatter });
  useFitKey(box, zoom.fit);
  const empty = figures.tier.length === 0;
  const drawn = !empty && look.shown !== 'table';
  return (
    <div ref={box} className={zoom.moving ? 'fill tiers-drawing tiers-moving' : 'fill tiers-drawing'}>
      {empty ? <Empty /> : null}
      {!empty && look.shown === 'table' ? (
        <TableView table={table(figures, view.speech)} name={view.speech.t('title')} selected={view.selected} onPick={actions.select} />
      ) : null}
      {drawn && scatter ? (
        <div className="tiers-zoom">
          <ZoomButtons zoom={zoom} />
        </div>
      ) : null}
      {drawn && size ? <Matrix view={view} figures={figures} look={look} size={size} zoom={zoom} {...actions} /> : null}
    </div>
  );
}

function Empty() {
  const t = useWords(viewMessages);
  return (
    <div className="tiers-empty">
      <h2>{t('empty')}</h2>
      <p className="muted">{t('empty.why')}</p>
    </div>
  );
}
