import { indexText } from '@shared/instruments/three-basics/say.ts';
import type { Share } from '@shared/instruments/three-basics/types.ts';
import { Facts, type InspectorContent } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';

/** Nothing selected: how the three indices come about. */
export const overviewPanel = (session: Session): InspectorContent => ({ title: <Title />, body: <Body session={session} /> });
function Title() {
  return useWords(viewMessages)('panel.title');
}

function Body({ session: { figures, say } }: { readonly session: Session }) {
  const t = useWords(viewMessages);
  const shown = (share: Share): string => `${share.count}/${share.of} = ${indexText(share, say)}`;
  return (
    <>
      <Facts
        rows={[
          [t('panel.touch'), shown(figures.touch)],
          [t('panel.message'), shown(figures.message)],
          [t('panel.need'), shown(figures.need)],
        ]}
      />
      {figures.people.length === 0 ? <p className="muted">{t('panel.people')}</p> : null}
      <p className="muted small">{t('panel.hint')}</p>
    </>
  );
}
