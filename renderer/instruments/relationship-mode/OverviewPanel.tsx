import { InspectorPart, type InspectorContent } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';

/** Nothing selected: the index of every quarter that was rated, and how to rate. */
export const overviewPanel = (session: Session): InspectorContent => ({
  title: <Word of="panel.title" />,
  side: <Word of="panel.none" />,
  body: <Body session={session} />,
});
function Word({ of }: { readonly of: 'panel.title' | 'panel.none' }) {
  return useWords(viewMessages)(of);
}

function Body({ session: { figures, say } }: { readonly session: Session }) {
  const t = useWords(viewMessages);
  return (
    <>
      {figures.history.length === 0 ? null : (
        <InspectorPart title={t('panel.history')}>
          <dl className="facts">
            {figures.history.map(({ quarter, index }) => (
              <div key={quarter}>
                <dt>
                  {say.format.quarter(quarter)} <small className="muted">{t('panel.of', { count: index.of })}</small>
                </dt>
                <dd>{index.value === null ? '?' : say.format.number(index.value, 0)}</dd>
              </div>
            ))}
          </dl>
        </InspectorPart>
      )}
      <p className="muted small">{t('panel.hint')}</p>
    </>
  );
}
