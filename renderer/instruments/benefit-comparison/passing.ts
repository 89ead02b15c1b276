import type { Say } from '@shared/instruments/benefit-comparison/say.ts';
import type { BenefitFigure } from '@shared/instruments/benefit-comparison/types.ts';
import { openingId } from '@shared/instruments/benefit-comparison/openings.ts';
import type { BatchArgs } from '@shared/workspace/command.ts';
import type { InstrumentViewProps } from '../contract.ts';

type View = Pick<InstrumentViewProps, 'target' | 'facts'>;
const label = (key: string, name: string): BatchArgs['label'] => ({ source: 'benefit-comparison', key, values: { name } });

/**
 * Puts an opportunity point into the proposal: the linked offer is taken with the point among what it answers; one that is there already
 * only gets the answer; without a link the point itself becomes an offer to be filled in.
 */
export function proposing({ id, name, offer }: BenefitFigure, { target, facts }: View): BatchArgs {
  const own = openingId(id);
  const there = facts.plan.offers.find(({ from }) => offer !== null && from === offer.id);
  const request = there
    ? { command: 'proposal.offers.answer', target, args: { offer: there.id, opening: own, on: true } }
    : {
        command: 'proposal.offers.take',
        target,
        args: offer
          ? { opening: offer.id, kind: 'offer', title: offer.title, answers: [own] }
          : { opening: own, kind: 'offer', title: name, answers: [own] },
      };
  return { label: label('undo.intoProposal', name), requests: [request] };
}

/** What is open but where we are not good enough yet: an action first, never a promise. */
export function acting({ id, name }: BenefitFigure, { target }: View, say: Say): BatchArgs {
  const title = say.t('action.title', { name });
  return {
    label: label('undo.intoAction', name),
    requests: [{ command: 'actions.addAction', target, args: { title, answers: [openingId(id)] } }],
  };
}
