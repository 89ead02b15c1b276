import { useMemo } from 'react';
import { problemText } from '@shared/i18n/problems.ts';
import { translator } from '@shared/i18n/translate.ts';
import type { Instrument, Speech, ViewIntent } from '@shared/instruments/contract.ts';
import type { Facts } from '@shared/instruments/facts.ts';
import { instrumentById } from '@shared/instruments/index.ts';
import type { Result } from '@shared/base/result.ts';
import type { Step } from '@shared/workspace/command.ts';
import { frameMessages } from '../frame/messages.ts';
import { useHost, useRemembered } from '../host/host.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import type { InstrumentViewProps, ViewState } from '../instruments/contract.ts';
import { canvasMeasure } from '../scene/measure.ts';
import { uiMessages } from '../ui/messages.ts';
import { useExportedNotice } from '../ui/useTableExport.ts';
import { useApplication, useWorkspace, useWorkspaceState } from './context.ts';
import { orderReadings } from '../frame/readings.ts';
import { formatRoute, withoutSelection } from './route.ts';
import { useUndo } from './useUndo.ts';

interface Computed {
  readonly data: unknown;
  readonly facts: Facts;
  readonly figures: unknown;
}
const NO_VIEW: ViewState = {};

/** Everything a view of an instrument gets. */
export function useViewProps(
  instrument: Instrument,
  target: string | undefined,
  selected: string | undefined,
  computed: Computed | null,
): InstrumentViewProps | null {
  const host = useHost();
  const workspace = useWorkspace();
  const { go } = useApplication();
  const { undo } = useUndo();
  const exported = useExportedNotice();
  const words = useWords(frameMessages);
  const ui = useWords(uiMessages);
  const { language, format } = useSpeech();
  const readOnly = useWorkspaceState((state) => state.info.mode === 'readOnly');
  const docs = useWorkspaceState((state) => state.docs);
  const portfolio = useWorkspaceState((state) => state.portfolio);
  const today = useWorkspaceState((state) => state.today);
  const viewName = `view:${instrument.id}`;
  const [view] = useRemembered<ViewState>(viewName, NO_VIEW);
  const [lens, setLens] = useRemembered<string | null>(`lens:${workspace.state.info.id}`, null);
  const measure = useMemo(() => canvasMeasure(language), [language]);
  const speech = useMemo<Speech>(
    () => ({ t: translator<string>(instrument.messages, language), format, language }),
    [instrument, language, format],
  );
  const readings = useMemo(
    () => (computed ? orderReadings(instrument.readings(computed.figures, speech)) : []),
    [instrument, computed, speech],
  );
  if (!computed || !portfolio) return null;

  const here = formatRoute({ page: 'instrument', instrument: instrument.id, target }, instrument.scope === 'person' ? 'person' : 'plan');
  const route = selected === undefined ? here : `${here}/~${encodeURIComponent(selected)}`;
  const complain = (result: Result<Step>): Result<Step> => {
    if (!result.ok) host.notify({ text: problemText(result.error, language), kind: 'error' });
    return result;
  };
  const run = (command: string, args: unknown): Result<Step> =>
    complain(workspace.run({ command: `${instrument.id}.${command}`, target, args }, route));
  const runWorkspace = async (command: string, args: unknown): Promise<Result<Step>> =>
    complain(await workspace.runLoading({ command, args }, route));
  const select = (id: string | null): void => {
    if ((id ?? undefined) !== selected) go(id === null ? withoutSelection(here) : `${here}/~${encodeURIComponent(id)}`);
  };
  const open = (intent: ViewIntent): void => {
    if (intent.kind === 'command') run(intent.command ?? '', intent.args);
    else if (intent.kind === 'select') select(intent.id ?? null);
    else {
      const other = instrumentById(intent.instrument ?? '') ?? instrument;
      go(
        formatRoute(
          { page: 'instrument', instrument: other.id, target: targetOf(other, intent.customer ?? target), selected: intent.id },
          other.scope === 'person' ? 'person' : 'plan',
        ),
      );
    }
  };
  return {
    instrument,
    target,
    ...computed,
    readings,
    speech,
    readOnly,
    run,
    runWorkspace,
    gesture: {
      begin: () => workspace.beginGesture(),
      settle: () => workspace.settleGesture(),
      cancel: () => workspace.cancelGesture(),
    },
    selected: selected ?? null,
    select,
    view,
    setView: (patch) => host.remember(viewName, (old) => ({ ...(old as ViewState | undefined), ...patch })),
    lens: computed.facts.rivals.some(({ id }) => id === lens) ? lens : null,
    setLens,
    open,
    notify: (text, { undo: withUndo, kind } = {}) =>
      host.notify({ text, ...(kind ? { kind } : {}), ...(withUndo ? { actions: [{ text: ui('undo'), run: () => void undo() }] } : {}) }),
    exportPicture: async (scene, form) => {
      const name = computed.facts.customer ? `${computed.facts.customer.name}_${speech.t('title')}` : speech.t('title');
      const answer = await host.bridge.call['picture.save']({ scene, theme: 'print', format: form, name });
      if (!answer.ok) host.complain(answer.error);
      else if (answer.value) exported(answer.value);
    },
    copyPicture: async (scene) => {
      const answer = await host.bridge.call['picture.copy']({ scene, theme: 'light' });
      if (!answer.ok) host.complain(answer.error);
      else host.notify({ text: words('picture.copied'), kind: 'success' });
    },
    theme: host.theme,
    measure,
    world: { docs, portfolio, today },
    saved: () => workspace.flush(),
  };
}

const targetOf = (instrument: Instrument, target: string | undefined): string | undefined =>
  instrument.scope === 'customer' || instrument.scope === 'person' ? target : undefined;
