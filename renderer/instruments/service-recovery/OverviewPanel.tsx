import { Select } from 'antd';
import { NAME_LIMIT } from '@shared/instruments/service-recovery/model.ts';
import { Facts, InspectorPart, type InspectorContent } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { Labelled } from '../../ui/OriginFields.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';

/** Days that are usually agreed; another number stays where a file brings it. */
const AGREED = [3, 5, 7, 10, 14, 21, 30, 60];
const NONE = 0;

/** Nothing selected: what it has cost, how many days were agreed, and the names of the causes. */
export const overviewPanel = (session: Session): InspectorContent => ({
  title: <Word of="panel.title" />,
  side: <Word of="panel.none" />,
  body: <Body session={session} />,
});
function Word({ of }: { readonly of: 'panel.title' | 'panel.none' }) {
  return useWords(viewMessages)(of);
}

function Body({ session: { figures, view, say } }: { readonly session: Session }) {
  const t = useWords(viewMessages);
  const { agreedDays, cost, causes } = figures;
  const choices = [...new Set([...AGREED, ...(agreedDays === null ? [] : [agreedDays])])].sort((a, b) => a - b);
  const named = causes.filter(({ cause }) => cause !== '');
  return (
    <>
      {cost.sum === null ? null : (
        <Facts rows={[[t('panel.cost'), `${say.format.money(cost.sum)} · ${t('panel.costOf', { count: cost.of })}`]]} />
      )}
      <Labelled label={t('field.agreed')}>
        <Select<number>
          aria-label={t('field.agreed')}
          disabled={view.readOnly}
          value={agreedDays ?? NONE}
          options={[
            { value: NONE, label: t('agreed.none') },
            ...choices.map((value) => ({ value, label: say.t('days', { count: value }) })),
          ]}
          onChange={(days) => view.run('setAgreed', { days: days === NONE ? null : days })}
        />
      </Labelled>
      {named.length === 0 ? null : (
        <InspectorPart title={t('part.causes')}>
          <div className="recovery-fields">
            {named.map(({ cause, complaints }) => (
              <div key={cause} className="recovery-cause">
                <TextInput
                  label={cause}
                  value={cause}
                  maxLength={NAME_LIMIT}
                  disabled={view.readOnly}
                  onCommit={(to) => (to.trim() === '' ? undefined : view.run('renameCause', { from: cause, to: to.trim() }))}
                />
                <small className="muted">{t('panel.times', { count: complaints.length })}</small>
              </div>
            ))}
          </div>
        </InspectorPart>
      )}
      <p className="muted small">{t('panel.hint')}</p>
    </>
  );
}
