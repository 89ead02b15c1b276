import { Button } from 'antd';
import { Suspense, useMemo } from 'react';
import { problem } from '@shared/base/result.ts';
import type { Instrument } from '@shared/instruments/contract.ts';
import { instrumentById } from '@shared/instruments/index.ts';
import { gather } from '@shared/workspace/gather.ts';
import { customersKey, planKey, salesKey } from '@shared/workspace/pages.ts';
import { partKey } from '@shared/workspace/parts.ts';
import type { Settings } from '@shared/workspace/schemas.ts';
import { GenericView } from '../generic/GenericView.tsx';
import { useWords } from '../i18n/speech.tsx';
import { viewOf } from '../instruments/index.ts';
import { useApplication, useWorkspace, useWorkspaceState } from './context.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { appMessages } from './messages.ts';
import { failedPage, ProblemPage, Skeleton } from './PageStates.tsx';
import { ofScope } from './navigation.ts';
import { useDocs } from './useDocs.ts';
import { useSignals } from './useSignals.ts';
import { useViewProps } from './useViewProps.ts';

interface Props {
  readonly id: string;
  readonly target: string | undefined;
  readonly selected: string | undefined;
}

/** One instrument for one target: loads what it reads, computes, and shows its own view or the generic one. */
export function InstrumentPage({ id, target, selected }: Props) {
  const instrument = instrumentById(id);
  const t = useWords(appMessages);
  const { go } = useApplication();
  if (!instrument)
    return (
      <ProblemPage problem={problem('call.unknownInstrument', { instrument: id, known: '' })}>
        <Button onClick={() => go('/customers')}>{t('toCustomers')}</Button>
      </ProblemPage>
    );
  return <LoadedInstrument key={`${id} ${target ?? ''}`} instrument={instrument} target={target} selected={selected} />;
}

/** What an instrument reads: a customer's plan and page, all of a person's own documents (their column shows the state of each). */
function docsFor(instrument: Instrument, target: string | undefined): string[] {
  if (instrument.scope === 'customer' && target) return [planKey(target), customersKey(target), salesKey(target)];
  if (instrument.scope === 'person' && target) return ofScope('person').map((one) => partKey(one, target));
  return [partKey(instrument, target)];
}

function LoadedInstrument({
  instrument,
  target,
  selected,
}: {
  readonly instrument: Instrument;
  readonly target: string | undefined;
  readonly selected: string | undefined;
}) {
  const { ready, problem: failed } = useDocs(docsFor(instrument, target));
  const hasPortfolio = useWorkspaceState((state) => state.portfolio !== null);
  const portfolioProblem = useWorkspaceState((state) => state.portfolioProblem);
  if (failed) return <DamagedPage problem={failed} />;
  if (portfolioProblem && !hasPortfolio) return <PortfolioFailed />;
  if (!ready || !hasPortfolio) return <Skeleton />;
  return (
    <ErrorBoundary failed={failedPage}>
      <Suspense fallback={<Skeleton />}>
        <ComputedInstrument instrument={instrument} target={target} selected={selected} />
      </Suspense>
    </ErrorBoundary>
  );
}

function ComputedInstrument({
  instrument,
  target,
  selected,
}: {
  readonly instrument: Instrument;
  readonly target: string | undefined;
  readonly selected: string | undefined;
}) {
  const t = useWords(appMessages);
  const { go } = useApplication();
  const docs = useWorkspaceState((state) => state.docs);
  const portfolio = useWorkspaceState((state) => state.portfolio);
  const today = useWorkspaceState((state) => state.today);
  const signals = useSignals(instrument, target, (docs['settings'] as Settings).me);
  const computed = useMemo(() => {
    if (!portfolio) return null;
    const gathered = gather({ docs, portfolio, today, signals }, instrument, target);
    return gathered.ok
      ? { ok: true as const, ...gathered.value, figures: instrument.figures(gathered.value.data, gathered.value.facts) as unknown }
      : gathered;
  }, [docs, portfolio, today, signals, instrument, target]);
  const props = useViewProps(instrument, target, selected, computed?.ok ? computed : null);
  if (computed && !computed.ok)
    return (
      <ProblemPage problem={computed.error}>
        <Button onClick={() => go('/customers')}>{t('toCustomers')}</Button>
      </ProblemPage>
    );
  if (!props) return <Skeleton />;
  const Own = viewOf(instrument.id);
  // the list of views never changes: the component is the same at every drawing
  // oxlint-disable-next-line react/static-components -- see above
  return Own ? <Own {...props} /> : <GenericView {...props} />;
}

function PortfolioFailed() {
  const t = useWords(appMessages);
  const workspace = useWorkspace();
  return (
    <ProblemPage problem={problem('internal')}>
      <p>{t('portfolio.failed')}</p>
      <Button onClick={() => void workspace.loadPortfolio()}>{t('retry')}</Button>
    </ProblemPage>
  );
}

function DamagedPage({ problem: failed }: { readonly problem: Parameters<typeof ProblemPage>[0]['problem'] }) {
  const t = useWords(appMessages);
  const { go } = useApplication();
  return (
    <ProblemPage problem={failed}>
      <Button type="primary" onClick={() => go('/troubles')}>
        {t('trouble.look')}
      </Button>
    </ProblemPage>
  );
}
