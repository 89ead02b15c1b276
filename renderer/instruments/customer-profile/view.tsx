import { Button } from 'antd';
import { useMemo, useRef } from 'react';
import type { Figures } from '@shared/instruments/customer-profile/figures.ts';
import { layout } from '@shared/instruments/customer-profile/layout.ts';
import { customersKey } from '@shared/workspace/pages.ts';
import type { CustomerPage } from '@shared/workspace/schemas.ts';
import { ViewFrame } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { SceneSvg, useSize } from '../../scene/index.ts';
import type { InstrumentViewProps } from '../contract.ts';
import { BoughtPart } from './BoughtPart.tsx';
import { ContactsPart } from './ContactsPart.tsx';
import { FactsPart } from './FactsPart.tsx';
import { viewMessages } from './messages.ts';
import { GroupPart } from './GroupPart.tsx';
import { NeedsPart } from './NeedsPart.tsx';
import type { Profile } from './props.ts';
import './view.css';

/** Who the customer is, what it buys and what it says: drawing at the top, the words under it, master data beside it. */
export function View(view: InstrumentViewProps) {
  const w = useWords(viewMessages);
  const f = view.figures as Figures;
  const target = view.target ?? '';
  const customer = (view.world.docs[customersKey(target)] as CustomerPage | undefined)?.customers[target] ?? null;
  const profile: Profile = { view, f, customer, t: view.speech.t, w };
  return (
    <ViewFrame
      view={view}
      picture={() => layout(f, { ...view.speech, size: { width: 1200, height: 640 }, measure: view.measure })}
      proposal
      {...(customer
        ? {
            inspector: {
              title: customer.name,
              side: customer.code ?? '',
              body: <FactsPart profile={profile} customer={customer} />,
              footer: (
                <Button type="primary" block onClick={() => view.open({ kind: 'open', instrument: 'value-chain', customer: target })}>
                  {w('next')}
                </Button>
              ),
            },
          }
        : {})}
    >
      <div className="cp fill">
        <Drawing profile={profile} />
        <NeedsPart profile={profile} />
        {customer ? <ContactsPart profile={profile} customer={customer} /> : null}
        <GroupPart profile={profile} />
        <BoughtPart profile={profile} />
      </div>
    </ViewFrame>
  );
}

function Drawing({ profile }: { readonly profile: Profile }) {
  const { view, f } = profile;
  const { speech, measure, selected, theme } = view;
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const scene = useMemo(
    () => (size && size.width > 0 ? layout(f, { ...speech, size, measure, selected }) : null),
    [f, speech, size, measure, selected],
  );
  return (
    <div ref={box} className="cp-drawing">
      {scene ? <SceneSvg scene={scene} theme={theme} onPick={(hit) => view.select(hit?.intent.id ?? null)} /> : null}
    </div>
  );
}
