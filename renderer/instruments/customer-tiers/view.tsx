import { useMemo, useState } from 'react';
import { Button } from 'antd';
import type { Tier } from '@shared/instruments/facts.ts';
import type { TierFigures } from '@shared/instruments/customer-tiers/figures.ts';
import { layout } from '@shared/instruments/customer-tiers/layout.ts';
import { movementOf } from '@shared/instruments/customer-tiers/movement.ts';
import { readings } from '@shared/instruments/customer-tiers/readings.ts';
import { counted } from '@shared/instruments/customer-tiers/names.ts';
import { periodWords } from '@shared/instruments/customer-tiers/section.ts';
import { snapshotOf } from '@shared/instruments/customer-tiers/snapshot.ts';
import type { TierData } from '@shared/instruments/customer-tiers/model.ts';
import { NONE, tierOf } from '@shared/instruments/customer-tiers/tiers.ts';
import type { Scene } from '@shared/scene/scene.ts';
import { ViewFrame } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import type { Place } from '../../scene/index.ts';
import type { InstrumentViewProps } from '../contract.ts';
import { customerPanel } from './CustomerPanel.tsx';
import { ReasonDialog, VisitDialog, type Proposal, type VisitDraft } from './Dialogs.tsx';
import { CustomerMenu } from './Menu.tsx';
import { viewMessages } from './messages.ts';
import { groupPanel, Overview, type Group } from './OtherPanels.tsx';
import { PanelLine, Panels } from './Panels.tsx';
import { figuresFor, lookOf, periodsOf } from './settings.ts';
import { SettingsDialog } from './SettingsDialog.tsx';
import { Stage } from './Stage.tsx';
import { Toolbar } from './Toolbar.tsx';
import './view.css';

const PICTURE = { width: 1200, height: 800 };

/** What is open above the drawing. */
type Open =
  | { readonly kind: 'reason'; readonly proposal: Proposal }
  | { readonly kind: 'visit'; readonly customer: string }
  | { readonly kind: 'settings' }
  | { readonly kind: 'menu'; readonly customer: string; readonly place: Place };

/** 客户分级管理: the matrix with its readings, three small panels, and an inspector that explains the letter. */
export function View(props: InstrumentViewProps) {
  const t = useWords(viewMessages);
  const data = props.data as TierData;
  const look = lookOf(props.view);
  const own = props.figures as TierFigures;
  const figures = useMemo(() => figuresFor(data, props.facts, own, look.period), [data, props.facts, own, look.period]);
  const view: InstrumentViewProps = {
    ...props,
    figures,
    readings: look.period === null ? props.readings : readings(figures, props.speech),
  };
  const [group, setGroup] = useState<Group | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const drawn = look.shown !== 'table' && figures.tier.length > 0;
  const close = (): void => setOpen(null);

  const select = (id: string | null): void => {
    setGroup(null);
    props.select(id);
  };
  const propose = (customers: readonly string[], tier: Tier): void => {
    const first = customers[0];
    if (first === undefined) return;
    setOpen({ kind: 'reason', proposal: { customers, name: nameOf(figures, first), tier } });
  };
  const setTier = (proposal: Proposal, tier: Tier, reason: string): void => {
    close();
    const [customer] = proposal.customers;
    if (proposal.customers.length > 1) props.run('overrideMany', { customers: proposal.customers, tier, reason });
    else props.run('override', { customer, tier, reason });
  };
  const setPotential = (customer: string, value: number | null): void => {
    void props.runWorkspace('customer.setPotential', { customer, value, status: 'assumed', source: 'guess' });
  };
  const logVisit = (customer: string, visit: VisitDraft): void => {
    close();
    const note = visit.note.trim();
    const args = { date: visit.date, hours: visit.hours, ...(note === '' ? {} : { note }) };
    const label = { source: 'visits', key: 'undo.log', values: { date: visit.date } };
    void props.runWorkspace('batch', { label, requests: [{ command: 'visits.log', target: customer, args }] });
  };
  const keepQuarter = async (): Promise<void> => {
    const quarter = figures.period.last;
    const done = await props.runWorkspace('snapshot.take', { quarter, customers: snapshotOf(figures) });
    if (done.ok)
      props.notify(t('snapshot.done', { quarter: props.speech.format.quarter(quarter), count: figures.tier.length }), { undo: true });
  };
  const showFlow = (from: number, to: number): void => {
    const flow = movementOf(figures)?.flows.find((one) => one.from === from && one.to === to);
    const name = (code: number): string => (code === NONE ? props.speech.t('flow.outside') : props.speech.t(`tier.${tierOf(code)}`));
    if (flow)
      setGroup({
        title: t('flow.group', { from: name(from), to: name(to) }),
        customers: flow.who.map((at) => figures.portfolio.ids[at] as string),
      });
  };
  const fillPotential = (id: string): void => {
    select(id);
    // The field is there once the inspector shows the customer.
    requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById('tiers-potential')?.focus()));
  };
  const picture = (): Scene => {
    const scene = layout(figures, {
      ...props.speech,
      size: PICTURE,
      measure: props.measure,
      selected: props.selected,
      view: { drawing: look.shown, trail: look.trail },
    });
    const period = periodWords(figures, props.speech);
    return { ...scene, source: props.speech.t('source', { period, day: props.speech.format.day(props.facts.today) }) };
  };

  const selectedAt = props.selected === null ? -1 : figures.at(props.selected);
  const inspector = group
    ? groupPanel(
        view,
        figures,
        group,
        { title: t('group', { count: group.customers.length }), set: t('group.set'), clear: t('group.clear') },
        () => propose(group.customers, 'A'),
        () => setGroup(null),
      )
    : selectedAt >= 0
      ? customerPanel(
          {
            view,
            figures,
            at: selectedAt,
            setPotential: (amount) => setPotential(props.selected ?? '', amount),
            logVisit: () => setOpen({ kind: 'visit', customer: props.selected ?? '' }),
          },
          { logVisit: t('logVisit'), openPlan: t('openPlan') },
        )
      : {
          title: t('overview'),
          side: t('count', { count: counted(props.speech.format, figures.tier.length) }),
          body: <Overview figures={figures} />,
        };

  return (
    <ViewFrame
      view={view}
      noTable
      {...(drawn ? { picture } : {})}
      actions={
        <KeepButton
          view={view}
          figures={figures}
          onKeep={() => void keepQuarter()}
          usual={look.period === null || look.period === data.settings.period}
        />
      }
      toolbar={
        <Toolbar
          figures={figures}
          look={look}
          usual={data.settings.period}
          setView={props.setView}
          readOnly={props.readOnly}
          onSettings={() => setOpen({ kind: 'settings' })}
        />
      }
      inspector={inspector}
    >
      <div className={look.panels ? 'fill tiers-view tiers-panels-open' : 'fill tiers-view'}>
        <Stage
          view={view}
          figures={figures}
          look={look}
          select={select}
          propose={(id, tier) => propose([id], tier)}
          setPotential={setPotential}
          choose={(ids) => setGroup(ids.length > 0 ? { title: null, customers: ids } : null)}
          menu={(customer, place) => setOpen({ kind: 'menu', customer, place })}
        />
        <Panels view={view} figures={figures} look={look} onFlow={showFlow} onSettings={() => setOpen({ kind: 'settings' })} />
        <PanelLine view={view} figures={figures} look={look} />
      </div>
      {open?.kind === 'reason' ? (
        <ReasonDialog proposal={open.proposal} onDone={(tier, reason) => setTier(open.proposal, tier, reason)} onCancel={close} />
      ) : null}
      {open?.kind === 'visit' ? (
        <VisitDialog
          name={nameOf(figures, open.customer)}
          start={{ date: props.facts.today, hours: data.settings.hoursPerVisit, note: '' }}
          onDone={(visit) => logVisit(open.customer, visit)}
          onCancel={close}
        />
      ) : null}
      {open?.kind === 'settings' ? (
        <SettingsDialog
          settings={data.settings}
          periods={periodsOf(figures.portfolio.quarters)}
          onDone={(settings) => {
            close();
            props.run('set', settings);
          }}
          onCancel={close}
        />
      ) : null}
      {open?.kind === 'menu' ? (
        <CustomerMenu
          view={view}
          figures={figures}
          id={open.customer}
          place={open.place}
          onTier={(tier) => propose([open.customer], tier)}
          onPotential={() => fillPotential(open.customer)}
          onVisit={() => setOpen({ kind: 'visit', customer: open.customer })}
          onClose={close}
        />
      ) : null}
    </ViewFrame>
  );
}

const nameOf = (figures: TierFigures, id: string): string => figures.portfolio.names[figures.at(id)] ?? '';

/** Keeps the quarter that the usual figures end with. */
function KeepButton({
  view,
  figures,
  onKeep,
  usual,
}: {
  readonly view: InstrumentViewProps;
  readonly figures: TierFigures;
  readonly onKeep: () => void;
  readonly usual: boolean;
}) {
  const t = useWords(viewMessages);
  const quarter = figures.period.last;
  const again = view.facts.snapshots.some((one) => one.quarter === quarter);
  const title = again ? t('snapshot.again', { quarter: view.speech.format.quarter(quarter) }) : undefined;
  return (
    <Button
      className="wide-only"
      title={title}
      disabled={view.readOnly || quarter === '' || !usual || figures.period.choice !== 'last4'}
      onClick={onKeep}
    >
      {t('snapshot')}
    </Button>
  );
}
