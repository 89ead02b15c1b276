import { Button } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import type { Clause, Suggestion } from '@shared/instruments/visits/rules/types.ts';
import type { VisitFigure } from '@shared/instruments/visits/types.ts';
import { useWords } from '../../i18n/speech.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { detailOf } from './detail.ts';
import { nextOpen, verdictOf, type Decision } from './keys.ts';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly visit: VisitFigure;
  readonly found: readonly Suggestion[];
  readonly unrecognised: readonly Clause[];
  readonly decided: ReadonlyMap<string, Decision>;
  readonly wordsOf: (one: Suggestion) => string;
  readonly onDecide: (id: string, decision: Decision) => void;
  readonly onWords: (id: string, words: string) => void;
  readonly onShow: (one: Suggestion) => void;
}

/** What the rules found, in the order of the text: each waits to be taken or dropped by one key. */
export function FoundList(props: Props) {
  const { found, unrecognised, decided, onDecide, onShow } = props;
  const t = useWords(viewMessages);
  const [at, setAt] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const ids = found.map(({ id }) => id);
  const current = at !== null && ids.includes(at) ? at : (ids.find((id) => !decided.has(id)) ?? ids[0] ?? null);
  const decide = (id: string, decision: Decision): void => {
    onDecide(id, decision);
    setAt(nextOpen(ids, new Map([...decided, [id, decision]]), id));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const verdict = verdictOf(event.key);
    const one = found.find(({ id }) => id === current);
    if (!verdict || !one) return;
    event.preventDefault();
    event.stopPropagation();
    if (verdict === 'take' || verdict === 'drop') decide(one.id, verdict);
    else if (verdict === 'edit') setEditing(one.id);
    else if (verdict === 'show') onShow(one);
    else setAt(ids[Math.max(0, Math.min(ids.length - 1, ids.indexOf(one.id) + (verdict === 'up' ? -1 : 1)))] ?? null);
  };
  const count = (decision: Decision): number => found.filter(({ id }) => decided.get(id) === decision).length;
  const [take, drop] = [count('take'), count('drop')];
  return (
    <section className="report-right">
      <div>
        {t('report.found', { count: found.length, take, drop, open: found.length - take - drop })}{' '}
        <small className="muted">{t('report.keys')}</small>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- one stop for the keys of the whole list; its buttons do the same for the mouse */}
      <ul className="report-found" tabIndex={0} aria-label={t('report.title')} onKeyDown={onKeyDown}>
        {found.length === 0 ? <li className="muted">{t('report.nothing')}</li> : null}
        {found.map((one) => (
          <Found
            key={one.id}
            {...props}
            one={one}
            isCurrent={one.id === current}
            isEdited={one.id === editing}
            onPick={() => setAt(one.id)}
            onVerdict={(decision) => decide(one.id, decision)}
            onEdit={(open) => setEditing(open ? one.id : null)}
          />
        ))}
        {unrecognised.length === 0 ? null : (
          <li>
            <small>
              {t('report.unrecognised')} {unrecognised.map(({ text }) => `「${text}」`).join(' ')}
            </small>
          </li>
        )}
      </ul>
    </section>
  );
}

interface FoundProps extends Props {
  readonly one: Suggestion;
  readonly isCurrent: boolean;
  readonly isEdited: boolean;
  readonly onPick: () => void;
  readonly onVerdict: (decision: Decision) => void;
  readonly onEdit: (open: boolean) => void;
}

function Found({ one, isCurrent, isEdited, session, visit, decided, wordsOf, onPick, onVerdict, onEdit, onWords }: FoundProps) {
  const t = useWords(viewMessages);
  const decision = decided.get(one.id);
  const words = wordsOf(one);
  return (
    <li className={[isCurrent ? 'on' : '', decision === 'drop' ? 'dropped' : ''].join(' ')} aria-current={isCurrent}>
      <div className="report-line">
        <span className="muted">{session.say.t(`kind.${one.kind}`)}</span>
        {isEdited ? (
          <TextInput
            label={t('edit')}
            value={words}
            maxLength={200}
            focused
            onCommit={(to) => {
              if (to.trim() !== '') onWords(one.id, to.trim());
              onEdit(false);
            }}
          />
        ) : (
          <button type="button" className="link" onClick={onPick}>
            <b>{words}</b>
          </button>
        )}
        <span>{decision === 'take' ? `✓ ${t('taken')}` : decision === 'drop' ? `✕ ${t('dropped')}` : t('open')}</span>
      </div>
      <small>{detailOf(one, visit, session, t)}</small>
      {isCurrent ? (
        <div className="visits-buttons">
          <Button size="small" type="primary" onClick={() => onVerdict('take')}>
            {t('take')}
          </Button>
          <Button size="small" onClick={() => onVerdict('drop')}>
            {t('drop')}
          </Button>
          <Button size="small" onClick={() => onEdit(!isEdited)}>
            {t(isEdited ? 'edit.save' : 'edit')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
