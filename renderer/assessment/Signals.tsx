import { say } from '@shared/instruments/assessment/questionnaire.ts';
import type { SignalFigure } from '@shared/instruments/assessment/types.ts';
import type { Signal } from '@shared/instruments/facts.ts';
import type { Speech } from '@shared/instruments/contract.ts';
import { useWords } from '../i18n/speech.tsx';
import { assessmentMessages } from './messages.ts';

type Words = Pick<Speech, 'format' | 'language'>;

/** Counted from the records: a share, a mean, or a plain count. */
function valueOf(signal: Signal, { format }: Words): string {
  if (signal.of === null) return format.number(signal.count);
  if (signal.of === 0) return '—';
  return signal.kind === 'mean' ? format.number(signal.count / signal.of, 1) : format.percent(signal.count / signal.of);
}

/** What the records say of the quarter, beside the answers: it helps to recall and never scores. */
export function Signals({ signals, speech }: { readonly signals: readonly SignalFigure[]; readonly speech: Words }) {
  const t = useWords(assessmentMessages);
  return (
    <dl className="facts assess-signals">
      {signals.map(({ asked, now, before }) => (
        <div key={asked.id}>
          <dt>
            {say(asked.name, speech.language)}
            <small>
              {[
                now && now.of !== null && now.kind === 'sum' ? t('panel.signalOf', { count: now.count, of: now.of }) : '',
                before ? t('panel.signalWas', { value: valueOf(before, speech) }) : '',
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </small>
          </dt>
          <dd>{now ? valueOf(now, speech) : <small>{t('panel.signalNone')}</small>}</dd>
        </div>
      ))}
    </dl>
  );
}
