import { Button } from 'antd';
import type { ImportScreen, ScreenPlan } from '@shared/import/screen.ts';
import { FATES } from '@shared/import/types.ts';
import { frameMessages } from '../frame/messages.ts';
import { Facts, Inspector, InspectorPart } from '../frame/index.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SeverityIcon } from '../ui/Severity.tsx';
import { FateMark } from './FateMark.tsx';
import { IssueList } from './IssueList.tsx';
import { useDecimal, useSay } from './say.ts';
import { importPageMessages } from './messages.ts';
import { OverlapList } from './OverlapList.tsx';
import { RateList } from './RateList.tsx';
import { PairList } from './PairList.tsx';
import type { Import } from './useImport.ts';

interface Props {
  readonly work: Import;
  readonly screen: ImportScreen;
  readonly plan: ScreenPlan;
}
const ARROW = '→';
const BACK = '←';

/** The dry run: every row of every file in exactly one fate, pairs to decide, what stays behind; then one button that says what it does. */
export function DryStep({ work, screen, plan }: Props) {
  const t = useWords(importPageMessages);
  const open = plan.pairs.filter(({ decision }) => decision === null).length;
  const writes = plan.counts.added + plan.counts.updated > 0;
  return (
    <div className="view">
      <main className="view-mid">
        <div className="import-dry">
          <p className="muted">{t('nothingYet')}</p>
          <Headline plan={plan} writes={writes} open={open} />
          <FateTable screen={screen} plan={plan} />
          <RateList work={work} plan={plan} />
          <PairList work={work} pairs={plan.pairs} />
          <OverlapList work={work} screen={screen} overlaps={plan.overlaps} />
          <IssueList work={work} screen={screen} plan={plan} />
        </div>
        <footer className="view-foot import-foot">
          <span className="import-foot-right">
            {open > 0 ? <span className="muted">{t('waits', { count: open })}</span> : null}
            <Button onClick={() => work.setStep('map')}>
              {BACK} {t('toMap')}
            </Button>
            <RunButton work={work} plan={plan} writes={writes} />
          </span>
        </footer>
      </main>
      <DryInspector plan={plan} />
    </div>
  );
}

function RunButton({ work, plan, writes }: { readonly work: Import; readonly plan: ScreenPlan; readonly writes: boolean }) {
  const t = useWords(importPageMessages);
  const { format } = useSpeech();
  const label = !writes
    ? t('run.same')
    : plan.outcome.customers > 0
      ? t('run', { count: format.number(plan.outcome.customers) })
      : t('run.sales', { count: format.number(plan.counts.added) });
  return (
    <Button
      type="primary"
      disabled={!writes || work.busy !== null || work.isStale}
      loading={work.busy === 'writing'}
      onClick={() => void work.run()}
    >
      {label} {writes ? ARROW : ''}
    </Button>
  );
}

function Headline({ plan, writes, open }: { readonly plan: ScreenPlan; readonly writes: boolean; readonly open: number }) {
  const t = useWords(importPageMessages);
  const frame = useWords(frameMessages);
  const { format } = useSpeech();
  const decimal = useDecimal();
  const sales = `${decimal(plan.outcome.salesTotal)} ${format.unit}`;
  return (
    <p className="import-headline">
      <SeverityIcon severity="note" label={frame('severity.note')} />
      <span>
        {writes ? t('headline', { customers: format.number(plan.outcome.customers), sales }) : t('headline.same')}
        {open > 0 ? t('headline.ask', { count: open }) : ''}
        {plan.counts.left > 0 ? t('headline.left', { count: plan.counts.left === 1 ? 1 : format.number(plan.counts.left) }) : ''}
      </span>
    </p>
  );
}

function FateTable({ screen, plan }: Omit<Props, 'work'>) {
  const say = useSay();
  const t = useWords(importPageMessages);
  const { format } = useSpeech();
  return (
    <table className="plain-table import-fates">
      <thead>
        <tr>
          <th scope="col">{t('file')}</th>
          <th scope="col" className="number">
            {t('count')}
          </th>
          {FATES.map((fate) => (
            <th key={fate} scope="col" className="number">
              <FateMark fate={fate} />
            </th>
          ))}
          <th scope="col">{t('becomesWhat')}</th>
        </tr>
      </thead>
      <tbody>
        {plan.tables.map(({ table, rows, counts, becomes }) => {
          const own = screen.tables.find(({ id }) => id === table);
          return (
            <tr key={table} className={own?.taken ? '' : 'muted'}>
              <td>{own?.sheet ? `${own.file} · ${own.sheet}` : (own?.file ?? table)}</td>
              <td className="number">{format.number(rows)}</td>
              {FATES.map((fate) => (
                <td key={fate} className={counts[fate] > 0 ? 'number strong' : 'number muted'}>
                  {format.number(counts[fate])}
                </td>
              ))}
              <td>{own?.taken ? becomes.map((why) => say(why)).join(', ') : own ? say(own.why) : ''}</td>
            </tr>
          );
        })}
        <tr className="import-total">
          <td>{t('total')}</td>
          <td className="number">{format.number(plan.rows)}</td>
          {FATES.map((fate) => (
            <td key={fate} className="number">
              {format.number(plan.counts[fate])}
            </td>
          ))}
          <td>
            <Icon name="check" size={13} /> {t('tie')}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function DryInspector({ plan }: { readonly plan: ScreenPlan }) {
  const say = useSay();
  const t = useWords(importPageMessages);
  const frame = useWords(frameMessages);
  const { format } = useSpeech();
  const decimal = useDecimal();
  const { outcome } = plan;
  return (
    <Inspector
      title={t('after')}
      body={
        <>
          <Facts
            rows={[
              [t('after.customers'), format.number(outcome.customers)],
              [t('after.withSales'), format.number(outcome.withSales)],
              [t('after.potential'), format.number(outcome.potentialKnown)],
              [`${t('after.total')}, ${format.unit}`, decimal(outcome.salesTotal)],
              [t('after.period'), outcome.firstQuarter === '' ? '–' : `${outcome.firstQuarter}–${outcome.lastQuarter}`],
              [t('after.categories'), format.number(outcome.categories)],
            ]}
          />
          <InspectorPart title={t('checks')}>
            <ul className="import-checks">
              {plan.checks.map(({ state, say: sentence }) => (
                <li key={`${sentence.key} ${JSON.stringify(sentence.values)}`}>
                  {state === 'good' ? (
                    <Icon name="check" size={13} />
                  ) : (
                    <SeverityIcon
                      severity={state === 'attention' ? 'attention' : 'note'}
                      label={frame(`severity.${state === 'attention' ? 'attention' : 'note'}`)}
                      size={13}
                    />
                  )}
                  <span>{say(sentence)}</span>
                </li>
              ))}
            </ul>
          </InspectorPart>
          <InspectorPart title={t('this')}>
            <ul className="import-notes">
              <li>{t('this.1')}</li>
              <li>{t('this.2')}</li>
              <li>{t('this.3')}</li>
            </ul>
          </InspectorPart>
        </>
      }
    />
  );
}
