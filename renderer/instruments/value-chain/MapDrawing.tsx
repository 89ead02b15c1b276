import { useMemo, useState } from 'react';
import type { Box, Scene, Size } from '@shared/scene/scene.ts';
import { useWords } from '../../i18n/speech.tsx';
import { SceneSvg, type Hit, type Place, type Zoom } from '../../scene/index.ts';
import { targetsOf } from '../../scene/targets.ts';
import type { Landing, Spot } from './dragging.ts';
import { placesOf, targetOf, type EditTarget } from './editing.ts';
import { InlineEditor, type After } from './InlineEditor.tsx';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';
import { activityIdOf, selectionOf, thingOf } from './things.ts';
import { useDragging } from './useDragging.ts';
import { useMapKeys } from './useMapKeys.ts';

interface Props {
  readonly session: Session;
  readonly scene: Scene;
  readonly size: Size;
  readonly zoom: Zoom;
  /** Field that is open, or null. */
  readonly editing: EditTarget | null;
  readonly onCommit: (target: EditTarget, text: string, after: After) => void;
  readonly onCancel: (target: EditTarget) => void;
  readonly onMenu: (hit: Hit | null, place: Place) => void;
  readonly onLand: (chip: string, landing: Landing) => void;
  /** Activity from which a link is being drawn. */
  readonly linking: string | null;
  readonly setLinking: (activity: string | null) => void;
  readonly onLink: (effect: string) => void;
  readonly focus: string | null;
  readonly setFocus: (id: string | null) => void;
}
const DRAGGED = new Set(['chip', 'handle', 'name', 'share', 'activity']);
const EDITOR = { width: 270, height: 96 };
const PLUS = '+';

/** The map and everything a person may do on it. */
export function MapDrawing(props: Props) {
  const { session, scene, size, zoom, editing, linking, setLinking, focus, setFocus } = props;
  const t = useWords(viewMessages);
  const { view, figures } = session;
  const targets = useMemo(() => targetsOf(scene), [scene]);
  const spots = useMemo(() => targets.map(({ mark, box }): Spot => ({ intent: mark.intent ?? { kind: '' }, box })), [targets]);
  const [hover, setHover] = useState<Hit | null>(null);
  const { guide, onDrag } = useDragging(session, spots, props.onLand);

  const escape = (): boolean => {
    if (linking !== null) setLinking(null);
    else if (view.selected !== null) view.select(null);
    else return false;
    return true;
  };
  const onKey = useMapKeys(session, { focus: setFocus, fit: zoom.fit, startLink: setLinking, escape });

  const pick = (hit: Hit | null): void => {
    if (!hit) {
      escape();
      return;
    }
    if (linking !== null) linkTo(hit);
    else if (!start(hit)) view.select(selectionOf(hit.intent));
  };
  const linkTo = (hit: Hit): void => {
    const effect = activityIdOf(hit.intent);
    if (effect !== null && effect !== linking) props.onLink(effect);
    else setLinking(null);
  };
  /** Marks that do something at one click. */
  const start = ({ intent }: Hit): boolean => {
    if (intent.kind === 'segment') toggleLens(intent.id ?? '');
    else if (intent.kind === 'pan') pan(intent.id === 'after' ? 1 : -1);
    else if (intent.kind === 'template' && !view.readOnly) applyTemplate(intent.id ?? '');
    else if (intent.kind === 'addRival' && !view.readOnly) session.askRival(() => undefined);
    else if (intent.kind.startsWith('add') && !view.readOnly) edit(intent);
    else if (intent.kind === 'pain' && !view.readOnly && hasNoQuote(intent.id)) edit(intent);
    else return intent.kind === 'segment' || intent.kind === 'template' || intent.kind.startsWith('add');
    return true;
  };
  const hasNoQuote = (id: string | undefined): boolean => {
    const thing = thingOf(figures, id ?? null);
    return thing?.kind === 'activity' && thing.activity.quotes.length === 0;
  };
  const toggleLens = (id: string): void => {
    if (view.facts.rivals.some((rival) => rival.id === id)) view.setLens(view.lens === id ? null : id);
  };
  const pan = (by: number): void => {
    const columns = targets.filter(({ mark }) => mark.intent?.kind === 'name').map(({ mark }) => mark.intent?.id);
    const first = figures.primary.findIndex((one) => columns.includes(one.id));
    view.select(null);
    view.setView({ first: Math.max(0, first + by * 3) });
  };
  const applyTemplate = (template: string): void => {
    view.run('applyTemplate', { template, language: session.say.language });
    setFocus(null);
  };
  const edit = (intent: Hit['intent']): void => {
    const target = targetOf(intent, figures);
    if (target) session.edit(target);
    else if (intent.kind === 'cell')
      session.askRival((who) => session.edit({ field: 'newChip', activity: String(intent['activity']), who }));
  };
  const onEdit = (hit: Hit | null): void => {
    if (!hit || view.readOnly) return;
    if (linking !== null) linkTo(hit);
    else if (hit.intent.kind === 'template' || hit.intent.kind === 'addRival' || hit.intent.kind === 'segment' || hit.intent.kind === 'pan')
      start(hit);
    else edit(hit.intent);
  };

  const box = editing ? editorBox(placesOf(editing, figures), targets, zoom, size) : null;
  return (
    <>
      <SceneSvg
        scene={scene}
        theme={view.theme}
        transform={zoom.transform}
        focus={focus}
        onPick={pick}
        onEdit={onEdit}
        onMenu={props.onMenu}
        canDrag={(intent) => !view.readOnly && linking === null && DRAGGED.has(intent.kind)}
        onDrag={onDrag}
        onKey={onKey}
        onHover={setHover}
        overlay={
          <>
            {hover?.intent.kind === 'cell' && !guide ? <CellSign hit={hover} spots={targets} /> : null}
            {guide?.target ? <rect className="chain-landing" {...guide.target} /> : null}
            {guide?.ghost ? <rect className="chain-ghost" rx="8" {...guide.ghost} /> : null}
            {guide?.label ? (
              <text className="chain-guide" x={guide.label.x} y={guide.label.y}>
                {guide.label.text}
              </text>
            ) : null}
          </>
        }
      />
      {linking === null ? null : (
        <p className="chain-linking" role="status">
          {t('linking')}
        </p>
      )}
      {editing && box ? (
        <InlineEditor
          key={JSON.stringify(editing)}
          target={editing}
          figures={figures}
          box={box}
          onCommit={(text, after) => props.onCommit(editing, text, after)}
          onCancel={() => props.onCancel(editing)}
        />
      ) : null}
    </>
  );
}

/** An empty cell says that something can be put into it when one points at it. */
function CellSign({ hit, spots }: { readonly hit: Hit; readonly spots: ReturnType<typeof targetsOf> }) {
  const box = spots.find(({ key }) => key === hit.mark.id)?.box;
  if (!box) return null;
  return (
    <text className="chain-plus" x={box.x + box.width / 2} y={box.y + box.height / 2 + 6} textAnchor="middle">
      {PLUS}
    </text>
  );
}

/** Over the first of the marks that is on the map, kept inside the drawing; in the middle where none is. */
function editorBox(ids: readonly string[], targets: ReturnType<typeof targetsOf>, { transform }: Zoom, size: Size): Box {
  const found = ids.map((id) => targets.find(({ key }) => key === id)?.box).find((one) => one !== undefined);
  const box = found ?? { x: size.width / 2 - 100, y: size.height / 3, width: 200, height: 30 };
  const x = box.x * transform.k + transform.x;
  const y = box.y * transform.k + transform.y;
  return {
    x: Math.max(0, Math.min(x, size.width - EDITOR.width)),
    y: Math.max(0, Math.min(y, size.height - EDITOR.height)),
    width: box.width * transform.k,
    height: box.height * transform.k,
  };
}
