import { FACTORS } from '@shared/instruments/loyalty/factors.ts';
import { InspectorPart, type InspectorContent } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { NextStep } from './FactorPanel.tsx';
import { viewMessages } from './messages.ts';
import { RankPart } from './RankPart.tsx';
import type { Session } from './session.ts';
import { WeightsPart } from './WeightsPart.tsx';

/** Nothing selected: the six weights, and which factor changes most. */
export const overviewPanel = (session: Session): InspectorContent => ({
  title: <Word of="panel.title" />,
  side: <Word of="panel.none" />,
  body: <Body session={session} />,
  footer: <NextStep session={session} />,
});
function Word({ of }: { readonly of: 'panel.title' | 'panel.none' }) {
  return useWords(viewMessages)(of);
}

function Body({ session }: { readonly session: Session }) {
  const t = useWords(viewMessages);
  return (
    <>
      <InspectorPart title={t('weights')}>
        <WeightsPart session={session} factors={FACTORS} />
      </InspectorPart>
      {session.figures.now === null ? null : <RankPart session={session} />}
      <p className="muted small">{t('panel.hint')}</p>
    </>
  );
}
