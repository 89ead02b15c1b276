import { Button } from 'antd';
import { useMemo, useRef, useState } from 'react';
import type { Figures } from '@shared/instruments/value-chain/figures/types.ts';
import { layout, legendScene } from '@shared/instruments/value-chain/layout/layout.ts';
import type { MapOptions, MapView } from '@shared/instruments/value-chain/layout/options.ts';
import { moneyOf, type Say } from '@shared/instruments/value-chain/say.ts';
import type { Size } from '@shared/scene/scene.ts';
import { ViewFrame, ZoomButtons } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { SceneSvg, useSize, useZoom, type Place } from '../../scene/index.ts';
import type { InstrumentViewProps } from '../contract.ts';
import { optionsFor } from '../drawing.ts';
import { ContextMenu } from './ContextMenu.tsx';
import { RivalDialog, WhoDialog } from './Dialogs.tsx';
import type { Landing } from './dragging.ts';
import { nextTarget, placesOf, readField, type EditTarget } from './editing.ts';
import type { After } from './InlineEditor.tsx';
import { inspectorOf } from './inspector.tsx';
import { MapDrawing } from './MapDrawing.tsx';
import { menuOf, type Action, type Entry } from './menu.ts';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';
import { thingOf } from './things.ts';
import './view.css';

/** What is open above the map. */
type Open =
  | { readonly kind: 'edit'; readonly target: EditTarget }
  | { readonly kind: 'menu'; readonly entries: readonly Entry[]; readonly place: Place }
  | { readonly kind: 'who'; readonly chip: string; readonly landing: Landing }
  | { readonly kind: 'rival'; readonly whenAdded: (rival: string) => void };

const PICTURE: Size = { width: 1200, height: 820 };
/** Pixels of the line under the map that the zoom buttons take. */
const ZOOM_ROOM = 160;

/** 价值链: the customer's chain, edited on the drawing. */
export function View(props: InstrumentViewProps) {
  const t = useWords(viewMessages);
  const figures = props.figures as Figures;
  const say = props.speech as Say;
  const money = useMemo(() => moneyOf(figures, say.language), [figures, say.language]);
  const [open, setOpen] = useState<Open | null>(null);
  const [linking, setLinking] = useState<string | null>(null);
  const [focus, setFocus] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const empty = figures.primary.length + figures.support.length === 0;
  const zoom = useZoom(box, { extent: [0.5, 4], disabled: empty });
  const first = Number(props.view['first'] ?? 0);

  const options = (at: Size, view: MapView): MapOptions => optionsFor(props, at, view);
  const scene = useMemo(
    () => (size ? layout(figures, options(size, { form: 'screen', legend: false, first })) : null),
    // oxlint-disable-next-line react/exhaustive-deps -- `options` reads only what stands here
    [figures, size, props.selected, props.lens, props.speech, props.measure, first],
  );
  const legend = useMemo(
    () => (size ? legendScene(figures, options({ width: Math.max(100, size.width - ZOOM_ROOM), height: 30 }, {})) : null),
    // oxlint-disable-next-line react/exhaustive-deps -- `options` reads only what stands here
    [figures, size, props.lens, props.speech, props.measure],
  );

  const close = (): void => setOpen(null);
  /** The menu says twice that it closes; what its item opened in between must stay. */
  const closeMenu = (): void => setOpen((now) => (now?.kind === 'menu' ? null : now));
  const edit = (target: EditTarget): void => {
    setFocus(null);
    setOpen({ kind: 'edit', target });
  };
  const session: Session = {
    view: props,
    figures,
    say,
    money,
    edit,
    run: ({ command, args }) => void props.run(command, args),
    remove: ({ command, args }) => {
      const { selected } = props;
      const done = props.run(command, args);
      if (!done.ok) return;
      if (selected !== null && Object.values(args as object).includes(selected)) props.select(null);
      props.notify(t('done.removed'), { undo: true });
    },
    askRival: (whenAdded) => setOpen({ kind: 'rival', whenAdded }),
  };

  const leave = (target: EditTarget, made?: string): void => {
    close();
    // a new activity may stand beyond the window over the chain, which follows what is selected
    if (made !== undefined && target.field === 'newActivity') props.select(made);
    setFocus(made ?? placesOf(target, figures)[0] ?? null);
  };
  const commit = (target: EditTarget, text: string, after: After): void => {
    const reading = readField(target, text, figures);
    const done = reading.kind === 'run' ? props.run(reading.command, reading.args) : null;
    const made = done?.ok && target.field.startsWith('new') ? done.value.made[0] : undefined;
    const next = after === 'stay' || (done && !done.ok) ? null : nextTarget(target, after === 'back', figures, made);
    if (next) edit(next);
    else leave(target, made);
  };
  const link = (effect: string): void => {
    const cause = linking;
    setLinking(null);
    const done = props.run('addLink', { cause, effect });
    const made = done.ok ? done.value.made[0] : undefined;
    if (made !== undefined) edit({ field: 'linkWords', link: made });
  };
  const land = (chip: string, landing: Landing): void => {
    const thing = thingOf(figures, chip);
    if (thing?.kind === 'chip' && thing.chip.who !== landing.who) setOpen({ kind: 'who', chip, landing });
    else props.run('moveChip', { chip, activity: landing.activity });
  };
  const addRival = async (name: string, whenAdded: (rival: string) => void): Promise<void> => {
    close();
    const done = await props.runWorkspace('rival.add', { name });
    const made = done.ok ? done.value.made[0] : undefined;
    if (made !== undefined) whenAdded(made);
  };
  const act = (action: Action): void => {
    if (action.do === 'edit') edit(action.target);
    else if (action.do === 'run') session.run(action.run);
    else if (action.do === 'remove') session.remove(action.run);
    else if (action.do === 'link') setLinking(action.from);
    else if (action.do === 'select') props.select(action.id);
    else {
      const { activity } = action;
      session.askRival((who) => {
        if (activity !== null) edit({ field: 'newChip', activity, who });
      });
    }
  };
  const whoName = (who: string): string =>
    who === 'us' ? t('plain.us') : (props.facts.rivals.find((rival) => rival.id === who)?.name ?? '');

  return (
    <ViewFrame
      view={props}
      lens
      proposal
      picture={() => layout(figures, { ...options(PICTURE, { form: 'picture' }), selected: null })}
      inspector={{ ...inspectorOf(session), footer: <NextStep view={props} /> }}
      footer={
        <>
          {legend && !empty ? <SceneSvg scene={legend} theme={props.theme} /> : null}
          <ZoomButtons zoom={zoom} />
        </>
      }
    >
      <div ref={box} className="fill chain-box">
        {scene && size ? (
          <MapDrawing
            session={session}
            scene={scene}
            size={size}
            zoom={zoom}
            editing={open?.kind === 'edit' ? open.target : null}
            onCommit={commit}
            onCancel={leave}
            onMenu={(hit, place) =>
              props.readOnly
                ? undefined
                : setOpen({
                    kind: 'menu',
                    entries: menuOf(hit?.intent ?? null, figures, props.facts.rivals, (status) => props.speech.t(`status.${status}`)),
                    place,
                  })
            }
            onLand={land}
            linking={linking}
            setLinking={setLinking}
            onLink={link}
            focus={focus}
            setFocus={setFocus}
          />
        ) : null}
      </div>
      {open?.kind === 'menu' ? <ContextMenu entries={open.entries} place={open.place} onChoose={act} onClose={closeMenu} /> : null}
      {open?.kind === 'rival' ? <RivalDialog onDone={(name) => void addRival(name, open.whenAdded)} onCancel={close} /> : null}
      {open?.kind === 'who' ? (
        <WhoQuestion
          session={session}
          chip={open.chip}
          to={whoName(open.landing.who)}
          onYes={() => {
            close();
            props.run('moveChip', { chip: open.chip, activity: open.landing.activity, who: open.landing.who });
          }}
          onCancel={close}
        />
      ) : null}
    </ViewFrame>
  );
}

function WhoQuestion({
  session,
  chip,
  to,
  onYes,
  onCancel,
}: {
  readonly session: Session;
  readonly chip: string;
  readonly to: string;
  readonly onYes: () => void;
  readonly onCancel: () => void;
}) {
  const t = useWords(viewMessages);
  const thing = thingOf(session.figures, chip);
  if (thing?.kind !== 'chip') return null;
  const from = thing.chip.who === 'us' ? t('plain.us') : thing.chip.whoName;
  return <WhoDialog chip={thing.chip.name} from={from} to={to} onYes={onYes} onCancel={onCancel} />;
}

/** The map ends where the proposal begins. */
function NextStep({ view }: { readonly view: InstrumentViewProps }) {
  const t = useWords(viewMessages);
  return (
    <Button type="primary" block onClick={() => view.open({ kind: 'open', instrument: 'proposal', customer: view.target })}>
      {t('panel.next')}
    </Button>
  );
}
