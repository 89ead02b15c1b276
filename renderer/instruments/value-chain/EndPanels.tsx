import { Button, Checkbox, Select } from 'antd';
import { allActivities } from '@shared/instruments/value-chain/figures/figures.ts';
import type { LinkFigure, MarketFigure, SupplierFigure } from '@shared/instruments/value-chain/figures/types.ts';
import { Facts, type InspectorContent } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { AmountInput } from '../../ui/AmountInput.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { readPercent } from './editing.ts';
import { PercentInput } from './fields.tsx';
import { Labelled } from '../../ui/OriginFields.tsx';
import { viewMessages, type ViewKey } from './messages.ts';
import type { Session } from './session.ts';

function Word({ of }: { readonly of: ViewKey }) {
  return useWords(viewMessages)(of);
}
const activityName = ({ figures }: Session, id: string): string => {
  const found = allActivities(figures).find((one) => one.id === id);
  return found ? `${found.code} ${found.name}` : '';
};

function RemoveButton({ session, command, args }: { readonly session: Session; readonly command: string; readonly args: object }) {
  const t = useWords(viewMessages);
  return session.view.readOnly ? null : (
    <Button danger onClick={() => session.remove({ command, args })}>
      {t('panel.remove')}
    </Button>
  );
}

export const linkPanel = (session: Session, link: LinkFigure): InspectorContent => ({
  title: <Word of="panel.link" />,
  body: <LinkBody key={link.id} session={session} link={link} />,
});
function LinkBody({ session, link }: { readonly session: Session; readonly link: LinkFigure }) {
  const t = useWords(viewMessages);
  return (
    <div className="chain-fields-one">
      <Facts
        rows={[
          [t('panel.cause'), activityName(session, link.cause)],
          [t('panel.effect'), activityName(session, link.effect)],
        ]}
      />
      <Labelled label={t('field.linkWords')}>
        <TextInput
          label={t('field.linkWords')}
          value={link.words}
          disabled={session.view.readOnly}
          maxLength={300}
          onCommit={(words) =>
            session.run({ command: 'editLink', args: { link: link.id, words: words.trim() === '' ? null : words.trim() } })
          }
        />
      </Labelled>
      <RemoveButton session={session} command="removeLink" args={{ link: link.id }} />
    </div>
  );
}

export const supplierPanel = (session: Session, supplier: SupplierFigure): InspectorContent => ({
  title: supplier.name,
  side: <Word of="panel.supplier" />,
  body: <SupplierBody key={supplier.id} session={session} supplier={supplier} />,
});
function SupplierBody({ session, supplier }: { readonly session: Session; readonly supplier: SupplierFigure }) {
  const t = useWords(viewMessages);
  const off = session.view.readOnly;
  const change = (fields: object): void => session.run({ command: 'editSupplier', args: { supplier: supplier.id, fields } });
  return (
    <div className="chain-fields-one">
      <Labelled label={t('field.supplierName')}>
        <TextInput
          label={t('field.supplierName')}
          value={supplier.name}
          disabled={off}
          maxLength={60}
          onCommit={(name) => {
            if (name.trim() !== '') change({ name: name.trim() });
          }}
        />
      </Labelled>
      <Labelled label={t('field.supplierValue')}>
        <AmountInput
          label={t('field.supplierValue')}
          value={supplier.value}
          disabled={off || supplier.ours}
          onCommit={(value) => change({ value })}
        />
      </Labelled>
      <Checkbox checked={supplier.ours} disabled={off} onChange={(event) => change({ ours: event.target.checked })}>
        {t('panel.ours')}
      </Checkbox>
      {supplier.ours ? null : (
        <Labelled label={t('panel.feeds')}>
          <Select
            mode="multiple"
            aria-label={t('panel.feeds')}
            disabled={off}
            value={[...supplier.feeds]}
            options={allActivities(session.figures).map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
            onChange={(feeds) => change({ feeds })}
          />
        </Labelled>
      )}
      <RemoveButton session={session} command="removeSupplier" args={{ supplier: supplier.id }} />
    </div>
  );
}

export const marketPanel = (session: Session, market: MarketFigure): InspectorContent => ({
  title: market.name,
  side: <Word of="panel.market" />,
  body: <MarketBody key={market.id} session={session} market={market} />,
});
function MarketBody({ session, market }: { readonly session: Session; readonly market: MarketFigure }) {
  const t = useWords(viewMessages);
  const off = session.view.readOnly;
  const change = (fields: object): void => session.run({ command: 'editMarket', args: { market: market.id, fields } });
  return (
    <div className="chain-fields-one">
      <Labelled label={t('field.marketName')}>
        <TextInput
          label={t('field.marketName')}
          value={market.name}
          disabled={off}
          maxLength={60}
          onCommit={(name) => {
            if (name.trim() !== '') change({ name: name.trim() });
          }}
        />
      </Labelled>
      <Labelled label={`${t('field.marketShare')} ${t('percent.unit')}`}>
        <PercentInput
          label={t('field.marketShare')}
          value={market.share}
          disabled={off}
          read={readPercent}
          onCommit={(share) => change({ share })}
        />
      </Labelled>
      <Labelled label={t('field.marketWords')}>
        <TextInput
          long
          label={t('field.marketWords')}
          value={market.words}
          disabled={off}
          maxLength={300}
          onCommit={(words) => change({ words: words.trim() === '' ? null : words.trim() })}
        />
      </Labelled>
      <RemoveButton session={session} command="removeMarket" args={{ market: market.id }} />
    </div>
  );
}
