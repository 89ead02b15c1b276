import { Segmented } from 'antd';
import { NAME_LIMIT, TITLE_LIMIT, WORDS_LIMIT } from '@shared/instruments/service-recovery/model.ts';
import { InspectorPart } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { AmountInput } from '../../ui/AmountInput.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { Labelled } from '../../ui/OriginFields.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { viewMessages } from './messages.ts';
import { namesAt, personAt } from './people.ts';
import type { PartProps } from './props.ts';
import { Suggest } from '../../ui/Suggest.tsx';

const TOLD = ['unknown', 'us', 'customer'] as const;

/** What happened, to whom, in whose words, and why. */
export function FactsPart({ session, one, aimed, asked, edit }: PartProps) {
  const t = useWords(viewMessages);
  const { view, figures } = session;
  const { complaint } = one;
  const disabled = view.readOnly;
  const causes = figures.causes.map(({ cause }) => cause).filter((cause) => cause !== '');
  return (
    <InspectorPart title={t('part.facts')}>
      <div className="recovery-fields">
        <Labelled label={t('field.title')}>
          <TextInput
            key={asked}
            label={t('field.title')}
            value={complaint.title}
            maxLength={TITLE_LIMIT}
            disabled={disabled}
            focused={aimed === 'title'}
            onCommit={(title) => (title.trim() === '' ? undefined : edit({ title: title.trim() }))}
          />
        </Labelled>
        <Labelled label={t('field.words')}>
          <TextInput
            long
            label={t('field.words')}
            value={complaint.words}
            placeholder={t('field.words.hint')}
            maxLength={WORDS_LIMIT}
            disabled={disabled}
            onCommit={(words) => edit({ words: words.trim() })}
          />
        </Labelled>
        <div className="pairs">
          <Labelled label={t('field.who')}>
            <Suggest
              label={t('field.who')}
              value={one.who}
              known={namesAt(view.facts)}
              maxLength={NAME_LIMIT}
              disabled={disabled}
              onCommit={(who) => edit({ who, person: personAt(view.facts, who) })}
            />
          </Labelled>
          <Labelled label={t('field.openedAt')}>
            <DayInput
              label={t('field.openedAt')}
              value={complaint.openedAt}
              disabled={disabled}
              onCommit={(openedAt) => (openedAt === null ? undefined : edit({ openedAt }))}
            />
          </Labelled>
          <Labelled label={t('field.cause')}>
            <Suggest
              label={t('field.cause')}
              value={complaint.cause}
              known={causes}
              maxLength={NAME_LIMIT}
              disabled={disabled}
              onCommit={(cause) => edit({ cause })}
            />
          </Labelled>
          <Labelled label={t('field.cost')}>
            <AmountInput label={t('field.cost')} value={complaint.cost} disabled={disabled} onCommit={(cost) => edit({ cost })} />
          </Labelled>
          <Labelled label={t('field.toldBy')}>
            <Segmented<(typeof TOLD)[number]>
              aria-label={t('field.toldBy')}
              disabled={disabled}
              value={complaint.toldBy ?? 'unknown'}
              options={TOLD.map((value) => ({ value, label: t(`told.${value}`) }))}
              onChange={(toldBy) => edit({ toldBy: toldBy === 'unknown' ? null : toldBy })}
            />
          </Labelled>
        </div>
      </div>
    </InspectorPart>
  );
}
