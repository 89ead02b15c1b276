import type { Instrument } from './contract.ts';
import { accountReview } from './account-review/index.ts';
import { actions } from './actions/index.ts';
import { benefitComparison } from './benefit-comparison/index.ts';
import { customerProfile } from './customer-profile/index.ts';
import { customerTiers } from './customer-tiers/index.ts';
import { loyalty } from './loyalty/index.ts';
import { proposal } from './proposal/index.ts';
import { relationshipMode } from './relationship-mode/index.ts';
import { salesLadder } from './sales-ladder/index.ts';
import { serviceRecovery } from './service-recovery/index.ts';
import { serve } from './serve/index.ts';
import { sevenHabits } from './seven-habits/index.ts';
import { stakeholders } from './stakeholders/index.ts';
import { threeBasics } from './three-basics/index.ts';
import { valueChain } from './value-chain/index.ts';
import { visits } from './visits/index.ts';

/** Every instrument, one line each. From this list come navigation, palette, forms, drawings, undo, documents, command line and tests. */
export const instruments: readonly Instrument[] = [
  customerTiers,
  stakeholders,
  valueChain,
  benefitComparison,
  customerProfile,
  proposal,
  threeBasics,
  relationshipMode,
  serve,
  serviceRecovery,
  loyalty,
  actions,
  visits,
  accountReview,
  salesLadder,
  sevenHabits,
];

export const instrumentById = (id: string): Instrument | undefined => instruments.find((one) => one.id === id);
