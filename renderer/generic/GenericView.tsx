import { useMemo, useRef, type ReactNode } from 'react';
import type { Translate } from '@shared/i18n/translate.ts';
import type { Mark, Scene } from '@shared/scene/scene.ts';
import { InspectorPart, ViewFrame, ZoomButtons } from '../frame/index.ts';
import { useWords } from '../i18n/speech.tsx';
import type { InstrumentViewProps } from '../instruments/contract.ts';
import { SceneCanvas, SceneSvg, useSize, useZoom, type SceneHandlers, type Zoom } from '../scene/index.ts';
import { FieldInput } from './FieldInput.tsx';
import { argsFor, valueAt } from './fields.ts';
import { genericMessages } from './messages.ts';

/** The command that the form of an instrument without a view of its own uses. */
const SET = 'set';

/** Serves every instrument that has no view of its own: drawing, readings, table, and a form from its `fields`. */
export function GenericView(props: InstrumentViewProps) {
  const { instrument, figures, speech, selected, lens, measure, theme } = props;
  const t = useWords(genericMessages);
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const zoom = useZoom(box);
  const draw = useMemo(
    () =>
      (width: number, height: number): Scene =>
        instrument.layout(figures, { ...speech, size: { width, height }, measure, selected, lens }),
    [instrument, figures, speech, measure, selected, lens],
  );
  const scene = useMemo(() => (size && size.width > 0 ? draw(size.width, size.height) : null), [draw, size]);
  const form = formOf(props, t);
  return (
    <ViewFrame
      view={props}
      picture={() => draw(1200, 800)}
      footer={<ZoomButtons zoom={zoom} />}
      lens={instrument.scope === 'customer'}
      {...(form ? { inspector: { title: t('fields'), body: form } } : {})}
    >
      <div ref={box} className="fill">
        {scene ? (
          <Drawing
            scene={scene}
            theme={theme}
            language={speech.language}
            zoom={zoom}
            onPick={(hit) => props.select(hit?.intent.id ?? null)}
          />
        ) : null}
      </div>
    </ViewFrame>
  );
}

/** Beyond this many marks the page would stutter with one element for each. */
const MANY = 2_000;

interface DrawingProps extends SceneHandlers {
  readonly scene: Scene;
  readonly theme: 'light' | 'dark';
  readonly language: string;
  readonly zoom: Zoom;
}

function Drawing({ scene, theme, language, zoom, ...handlers }: DrawingProps) {
  const many = useMemo(() => countMarks(scene.marks) > MANY, [scene]);
  return many ? (
    <SceneCanvas scene={scene} theme={theme} language={language} transform={zoom.transform} settled={zoom.settled} {...handlers} />
  ) : (
    <SceneSvg scene={scene} theme={theme} transform={zoom.transform} {...handlers} />
  );
}

const countMarks = (marks: readonly Mark[]): number =>
  marks.reduce((sum, mark) => sum + (mark.type === 'group' ? countMarks(mark.marks) : 1), 0);

function formOf({ instrument, data, speech, readOnly, run }: InstrumentViewProps, t: Translate<'fields'>): ReactNode {
  const { fields = [] } = instrument;
  if (fields.length === 0) return null;
  const editable = !readOnly && SET in instrument.commands;
  return (
    <InspectorPart title={t('fields')}>
      {fields.map((field) => (
        <FieldInput
          key={field.path}
          field={field}
          value={valueAt(data, field.path)}
          t={speech.t}
          disabled={!editable}
          onCommit={(value) => run(SET, argsFor(field.path, value))}
        />
      ))}
    </InspectorPart>
  );
}
