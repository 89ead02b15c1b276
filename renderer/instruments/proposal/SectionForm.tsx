import { Button, Checkbox } from 'antd';
import { useEffect, useRef } from 'react';
import { partsOf } from '@shared/instruments/proposal/section.ts';
import { making } from '@shared/instruments/proposal/words.ts';
import { SECTIONS, type SectionId } from '@shared/instruments/proposal/types.ts';
import { TableBlock } from './TableBlock.tsx';
import { Cell } from './Cell.tsx';
import { sectionParts, type Part } from './form.ts';
import { Labelled } from './OfferCard.tsx';
import { OffersPart } from './OffersPart.tsx';
import type { Editing } from './props.ts';
import { RowsEditor } from './RowsEditor.tsx';

/** Everything that one part of the paper is written in. */
export function SectionForm({
  editing,
  section,
  go,
}: {
  readonly editing: Editing;
  readonly section: SectionId;
  readonly go: (to: SectionId) => void;
}) {
  const { t, w } = editing;
  const next = SECTIONS[SECTIONS.indexOf(section) + 1];
  const form = useRef<HTMLDivElement>(null);
  const { selected } = editing.view;
  useEffect(() => {
    if (selected !== null) form.current?.querySelector(`[data-item="${CSS.escape(selected)}"]`)?.scrollIntoView({ block: 'nearest' });
    // the form of another part has other items in it: look again
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies -- see above
  }, [selected, section]);
  return (
    <div className="pp-form" key={section} ref={form}>
      <h2>{t(`section.${section}`)}</h2>
      {sectionParts[section].map((part) => (
        <FormPart key={'head' in part ? part.head.key : 'list' in part ? part.list : part.own} editing={editing} part={part} />
      ))}
      {next ? (
        <Button className="pp-next" onClick={() => go(next)}>
          {w('next.section', { name: t(`section.${next}`) })}
        </Button>
      ) : null}
    </div>
  );
}

function FormPart({ editing, part }: { readonly editing: Editing; readonly part: Part }) {
  if ('list' in part) return <RowsEditor editing={editing} list={part.list} />;
  if ('own' in part)
    return part.own === 'offers' ? (
      <OffersPart editing={editing} />
    ) : part.own === 'quotes' ? (
      <Quotes editing={editing} />
    ) : (
      <Case editing={editing} />
    );
  const { head } = part;
  const narrow = head.kind === 'day' || head.kind === 'rate' || head.key === 'version';
  return (
    <Labelled label={editing.t(head.label)} {...(narrow ? { narrow } : { wide: true })}>
      <Cell
        input={head}
        value={editing.data.head[head.key]}
        editing={editing}
        onCommit={(value) => void editing.view.run('set', { [head.key]: value ?? (isText(head.kind) ? '' : null) })}
      />
    </Labelled>
  );
}
const isText = (kind: string): boolean => kind === 'text' || kind === 'long';

/** The customer's words, each with person and day: quoted or not. */
function Quotes({ editing }: { readonly editing: Editing }) {
  const { f, data, w, view } = editing;
  const spoken = f.wants.filter((one) => one.words);
  return (
    <section className="pp-quotes" aria-label={w('quotes.title')}>
      <h3>{w('quotes.title')}</h3>
      {spoken.length === 0 ? <p className="muted small">{w('quotes.none')}</p> : null}
      {spoken.map((one) => (
        <label key={one.id} className="pp-quote">
          <Checkbox
            checked={!data.head.unquoted.includes(one.id)}
            disabled={view.readOnly}
            aria-label={`${w('quotes.use')}: ${one.words ?? ''}`}
            onChange={(event) => void view.run('quote', { opening: one.id, on: event.target.checked })}
          />
          <span>{one.words}</span>
          <small className="muted">{[one.person, one.at].filter(Boolean).join(' · ')}</small>
        </label>
      ))}
    </section>
  );
}

/** The business case as it will stand in the paper: read here, written in the offers. */
function Case({ editing }: { readonly editing: Editing }) {
  const { f, t, view } = editing;
  const blocks = partsOf(making(f, { ...view.speech, t, audience: 'customer', measure: view.measure })).case;
  return (
    <>
      {blocks.map((block, i) =>
        block.type === 'table' ? (
          // blocks have no identity: they are made anew from the figures
          // oxlint-disable-next-line react/no-array-index-key -- see above
          <TableBlock key={i} block={block} />
        ) : block.type === 'lead' || block.type === 'paragraph' ? (
          // oxlint-disable-next-line react/no-array-index-key -- as above
          <p key={i}>{typeof block.text === 'string' ? block.text : ''}</p>
        ) : null,
      )}
    </>
  );
}
