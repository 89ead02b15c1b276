import { Segmented } from 'antd';
import { goodwillText, stepText, whoText } from '@shared/instruments/service-recovery/say.ts';
import { InspectorPart } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { Labelled } from '../../ui/OriginFields.tsx';
import { viewMessages } from './messages.ts';
import type { PartProps } from './props.ts';

const STEPS = ['unknown', -2, -1, 0, 1, 2] as const;
type Step = (typeof STEPS)[number];
const WHEN = ['before', 'lowest', 'now'] as const;

/** How the one who complained sees us: before it happened, at the lowest, now. */
export function GoodwillPart({ session: { view, say }, one, edit }: PartProps) {
  const t = useWords(viewMessages);
  const { complaint } = one;
  return (
    <InspectorPart title={t('part.goodwill', { who: whoText(one, say) })} action={goodwillText(complaint, say)}>
      {WHEN.map((when) => (
        <Labelled key={when} label={t(`field.${when}`)}>
          <Segmented<Step>
            block
            aria-label={t(`field.${when}`)}
            disabled={view.readOnly}
            value={(complaint[when] as Step | null) ?? 'unknown'}
            options={STEPS.map((value) => ({ value, label: value === 'unknown' ? '?' : stepText(value, say) }))}
            onChange={(value) => edit({ [when]: value === 'unknown' ? null : value })}
          />
        </Labelled>
      ))}
    </InspectorPart>
  );
}
