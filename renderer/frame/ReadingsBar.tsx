import { useState } from 'react';
import type { Reading, ViewIntent } from '@shared/instruments/contract.ts';
import type { Translate } from '@shared/i18n/translate.ts';
import { useWords } from '../i18n/speech.tsx';
import { SeverityIcon } from '../ui/Severity.tsx';
import { frameMessages } from './messages.ts';

const ARROW = '→';
/** Most readings shown at once. */
const MOST = 3;

/** The sentence before the picture: at most three readings, each with its number and next step. Small windows show the first. */
export function ReadingsBar({
  readings,
  t,
  open,
}: {
  readonly readings: readonly Reading[];
  /** Words of the instrument. */
  readonly t: Translate;
  readonly open: (intent: ViewIntent) => void;
}) {
  const words = useWords(frameMessages);
  const [all, setAll] = useState(false);
  if (readings.length === 0) return null;
  const shown = all ? readings : readings.slice(0, MOST);
  return (
    <ul className={all ? 'readings readings-all' : 'readings'} aria-label={words('readings')}>
      {shown.map((reading, i) => (
        <li key={reading.id}>
          <SeverityIcon severity={reading.severity} label={words(`severity.${reading.severity}`)} />
          <span className="reading-text">{t(reading.text, reading.values)}</span>
          {i === 0 && readings.length > 1 ? (
            <button type="button" className="link reading-more" onClick={() => setAll(!all)}>
              {all ? words('less') : words('more', { count: readings.length - 1 })}
            </button>
          ) : null}
          {reading.action ? <ReadingAction action={reading.action} t={t} open={open} /> : null}
        </li>
      ))}
      {!all && readings.length > MOST ? (
        <li className="reading-rest">
          <button type="button" className="link" onClick={() => setAll(true)}>
            {words('more', { count: readings.length - MOST })}
          </button>
        </li>
      ) : null}
    </ul>
  );
}

function ReadingAction({
  action,
  t,
  open,
}: {
  readonly action: NonNullable<Reading['action']>;
  readonly t: Translate;
  readonly open: (intent: ViewIntent) => void;
}) {
  return (
    <button type="button" className="link reading-action" onClick={() => open(action.intent)}>
      {t(action.text, action.values)} {ARROW}
    </button>
  );
}
