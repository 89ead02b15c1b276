import type { Tier } from '@shared/instruments/facts.ts';
import { useWords } from '../i18n/speech.tsx';
import { uiMessages } from './messages.ts';

/** Letter of a tier, told by fill and border as well as colour. */
export function TierBadge({ tier }: { readonly tier: Tier }) {
  const t = useWords(uiMessages);
  return (
    <span className={`tier tier-${tier}`} title={t(`tier.${tier}.name`)}>
      {t(`tier.${tier}`)}
    </span>
  );
}
