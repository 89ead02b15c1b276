import { Button, Input, Segmented } from 'antd';
import { useState, type ReactNode } from 'react';
import { closingKind, NAME_LIMIT, WORDS_LIMIT, type Closing } from '@shared/instruments/service-recovery/model.ts';
import { InspectorPart } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { focusWhenShown } from '../../ui/focus.ts';
import { Labelled } from '../../ui/OriginFields.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { viewMessages } from './messages.ts';
import { namesAt } from './people.ts';
import type { PartProps } from './props.ts';
import { Suggest } from '../../ui/Suggest.tsx';

type Said = Pick<Closing, 'at' | 'words' | 'by'> & { readonly kind: Closing['kind'] | null };

/** How it ended: in one of two ways, with words and a day. What is not closed yet is written here first and closed by the button. */
export function ClosingPart({ session, one, aimed, asked }: PartProps) {
  const t = useWords(viewMessages);
  const { view } = session;
  const { complaint, closing } = one;
  const [draft, setDraft] = useState<Said>({ kind: null, at: view.facts.today, words: '', by: one.who });
  const missing = [...(draft.kind === null ? [t('close.kind')] : []), ...(draft.words.trim() === '' ? [t('close.words')] : [])];
  const change = (fields: Partial<Said>): void => setDraft((before) => ({ ...before, ...fields }));
  const correct = (fields: Partial<Said>): void => void view.run('correctClosing', { complaint: complaint.id, fields });
  return (
    <InspectorPart title={t('part.closing')}>
      {closing ? (
        <ClosingFields
          said={closing}
          session={session}
          onChange={correct}
          words={
            <TextInput
              label={t('field.words')}
              value={closing.words}
              maxLength={WORDS_LIMIT}
              disabled={view.readOnly}
              onCommit={(words) => correct({ words: words.trim() })}
            />
          }
        />
      ) : (
        <ClosingFields
          said={draft}
          session={session}
          onChange={change}
          words={
            <Input
              key={asked}
              {...(aimed === 'words' ? { ref: focusWhenShown } : {})}
              aria-label={t('field.words')}
              placeholder={t('field.words.hint')}
              value={draft.words}
              maxLength={WORDS_LIMIT}
              disabled={view.readOnly}
              onChange={(event) => change({ words: event.target.value })}
            />
          }
        />
      )}
      {closing || view.readOnly ? null : (
        <>
          <Button
            type="primary"
            block
            disabled={missing.length > 0}
            onClick={() => view.run('close', { complaint: complaint.id, ...draft, words: draft.words.trim() })}
          >
            {t('close.button')}
          </Button>
          {missing.length === 0 ? null : <p className="muted small">{t('close.needs', { what: missing.join(t('close.and')) })}</p>}
        </>
      )}
    </InspectorPart>
  );
}

interface FieldsProps {
  readonly said: Said;
  readonly session: PartProps['session'];
  /** Field of the words: what is not closed yet is followed letter by letter, so that the button knows. */
  readonly words: ReactNode;
  readonly onChange: (fields: Partial<Said>) => void;
}

function ClosingFields({ said, session: { view, say }, words, onChange }: FieldsProps) {
  const t = useWords(viewMessages);
  const disabled = view.readOnly;
  return (
    <div className="recovery-fields">
      <Segmented<Closing['kind'] | ''>
        block
        aria-label={t('field.kind')}
        disabled={disabled}
        value={said.kind ?? ''}
        options={closingKind.options.map((value) => ({ value, label: say.t(`kind.${value}`) }))}
        onChange={(kind) => (kind === '' ? undefined : onChange({ kind }))}
      />
      <Labelled label={t('field.words')}>{words}</Labelled>
      <div className="pairs">
        <Labelled label={t('field.by')}>
          <Suggest
            label={t('field.by')}
            value={said.by}
            known={namesAt(view.facts)}
            maxLength={NAME_LIMIT}
            disabled={disabled}
            onCommit={(by) => onChange({ by })}
          />
        </Labelled>
        <Labelled label={t('field.at')}>
          <DayInput
            label={t('field.at')}
            value={said.at}
            disabled={disabled}
            onCommit={(at) => (at === null ? undefined : onChange({ at }))}
          />
        </Labelled>
      </div>
    </div>
  );
}
