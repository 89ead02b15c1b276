import { useState } from 'react';
import type { QuoteFigure } from '@shared/instruments/value-chain/figures/types.ts';
import { useWords } from '../../i18n/speech.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { Certainty, Labelled } from '../../ui/OriginFields.tsx';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly activity: string;
  readonly quote: QuoteFigure;
}
const SEPARATOR = ' · ';

/** One sentence of the customer: its words, who said it, where and when. The details open below. */
export function QuoteEditor({ session, activity, quote }: Props) {
  const t = useWords(viewMessages);
  const [open, setOpen] = useState(false);
  const { view } = session;
  const change = (fields: object): void => session.run({ command: 'editQuote', args: { activity, quote: quote.id, fields } });
  const optional = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  const facts = [quote.person, quote.occasion, quote.at === '' ? '' : view.speech.format.shortDay(quote.at)].filter((one) => one !== '');
  return (
    <div className={quote.status === 'confirmed' ? 'chain-quote' : 'chain-quote chain-quote-assumed'}>
      <TextInput
        long
        label={t('field.quote')}
        value={quote.words}
        disabled={view.readOnly}
        maxLength={300}
        onCommit={(words) => {
          if (words.trim() !== '') change({ words: words.trim() });
        }}
      />
      <div className="chain-quote-foot">
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {facts.length > 0 ? facts.join(SEPARATOR) : t('panel.by')}
        </button>
        {quote.shown ? (
          <small className="muted">{t('panel.onMap')}</small>
        ) : (
          <button
            type="button"
            className="link"
            disabled={view.readOnly}
            onClick={() => session.run({ command: 'showQuote', args: { activity, quote: quote.id } })}
          >
            {t('panel.show')}
          </button>
        )}
        <button
          type="button"
          className="quiet"
          aria-label={t('panel.remove')}
          title={t('panel.remove')}
          disabled={view.readOnly}
          onClick={() => session.remove({ command: 'removeQuote', args: { activity, quote: quote.id } })}
        >
          <Icon name="close" size={12} />
        </button>
      </div>
      {open ? (
        <div className="pairs">
          <Labelled label={t('panel.by')}>
            <TextInput
              label={t('panel.by')}
              disabled={view.readOnly}
              value={quote.person}
              onCommit={(text) => change({ person: optional(text) })}
            />
          </Labelled>
          <Labelled label={t('panel.occasion')}>
            <TextInput
              label={t('panel.occasion')}
              disabled={view.readOnly}
              value={quote.occasion}
              onCommit={(text) => change({ occasion: optional(text) })}
            />
          </Labelled>
          <Labelled label={t('panel.at')}>
            <DayInput
              label={t('panel.at')}
              disabled={view.readOnly}
              value={quote.at === '' ? null : quote.at}
              onCommit={(at) => change({ at })}
            />
          </Labelled>
          <Labelled label={t('panel.certain')}>
            <Certainty status={quote.status} disabled={view.readOnly} onChange={(status) => change({ status })} />
          </Labelled>
        </div>
      ) : null}
    </div>
  );
}
