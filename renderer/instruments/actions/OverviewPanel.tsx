import type { Kept } from '@shared/instruments/actions/types.ts';
import { InspectorPart, type InspectorContent } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { NumberField } from './fields.tsx';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';

const SIGN: Readonly<Record<Kept, string>> = { onTime: '●', late: '△', owed: '▲' };

/** Nothing selected: whose promises came in time, and how many hours each can give. */
export const overviewPanel = (session: Session): InspectorContent => ({
  title: <Word of="panel.view" />,
  side: <Word of="panel.none" />,
  body: <Body session={session} />,
});
function Word({ of }: { readonly of: 'panel.view' | 'panel.none' }) {
  return useWords(viewMessages)(of);
}

function Body({ session: { figures, view, say } }: { readonly session: Session }) {
  const t = useWords(viewMessages);
  return (
    <>
      {figures.punctuality.length === 0 ? null : (
        <InspectorPart title={t('panel.kept')}>
          <dl className="facts">
            {figures.punctuality.map(({ owner, side, marks, kept }) => (
              <div key={owner}>
                <dt>
                  {owner} <small className="muted">{say.t(`side.${side}`)}</small>
                </dt>
                <dd>
                  <span className="actions-kept" role="img" aria-label={marks.map((mark) => t(`kept.${mark}`)).join(', ')}>
                    {marks.map((mark) => SIGN[mark]).join(' ')}
                  </span>{' '}
                  {`${kept}/${marks.length}`}
                </dd>
              </div>
            ))}
          </dl>
          <p className="muted small">{t('panel.keptNote')}</p>
        </InspectorPart>
      )}
      {figures.load.length === 0 ? null : (
        <InspectorPart title={t('panel.load')}>
          <div className="pairs">
            {figures.load.map(({ owner, capacity }) => (
              <NumberField
                key={owner}
                label={owner}
                value={capacity}
                disabled={view.readOnly}
                onCommit={(hours) => view.run('setCapacity', { owner, hours })}
                onBad={(value) => view.notify(t('bad.number', { value }), { kind: 'error' })}
              />
            ))}
          </div>
        </InspectorPart>
      )}
      <p className="muted small">{t('panel.hint')}</p>
    </>
  );
}
