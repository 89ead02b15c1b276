import { fail, problem, type Result, ok } from '../../base/result.ts';
import type { Audience } from '../../base/audience.ts';
import type { Block } from '../../document/blocks.ts';
import { makeFormat } from '../../i18n/format.ts';
import { translator, type Language } from '../../i18n/translate.ts';
import type { Instrument } from '../../instruments/contract.ts';
import { instruments } from '../../instruments/index.ts';
import { proposal } from '../../instruments/proposal/index.ts';
import type { Figures } from '../../instruments/proposal/types.ts';
import type { Measure } from '../../scene/scene.ts';
import type { Customer, CustomerPage, Settings } from '../schemas.ts';
import { figuresOf, type Surroundings } from '../gather.ts';
import { customersKey } from '../pages.ts';

export interface PaperOptions {
  readonly language: Language;
  readonly audience: Audience;
  readonly measure: Measure;
}

/** What a paper is made from. */
export interface PaperGround {
  readonly settings: Settings;
  readonly customer: Customer;
  readonly figures: Figures;
}

/** Master data of a customer; `call.unknownCustomer` where it is not there. */
export function customerOf(world: Surroundings, customer: string): Result<Customer> {
  const found = (world.docs[customersKey(customer)] as CustomerPage | undefined)?.customers[customer];
  return !found || found.deletedAt !== undefined ? fail(problem('call.unknownCustomer', { customer })) : ok(found);
}

/** Settings, customer and the proposal's figures. */
export function groundOf(world: Surroundings, customer: string): Result<PaperGround> {
  const found = customerOf(world, customer);
  if (!found.ok) return found;
  const figures = figuresOf(world, proposal, customer);
  if (!figures.ok) return figures;
  return ok({ settings: world.docs['settings'] as Settings, customer: found.value, figures: figures.value as Figures });
}

/** Instruments of a customer's plan other than the proposal, in the deck's order. */
export const planInstruments = (world: Surroundings): Instrument[] =>
  [...(world.list ?? instruments)].filter((one) => one.scope === 'customer' && one.id !== proposal.id).sort((a, b) => a.order - b.order);

/** Blocks that an instrument gives for this customer; none where its data cannot be read. */
export function sectionOf(
  world: Surroundings,
  instrument: Instrument,
  customer: string,
  currency: string,
  options: PaperOptions,
): readonly Block[] {
  const figures = figuresOf(world, instrument, customer);
  if (!figures.ok) return [];
  return instrument.section(figures.value, {
    t: translator(instrument.messages, options.language),
    format: makeFormat(options.language, currency),
    language: options.language,
    audience: options.audience,
    measure: options.measure,
  });
}
