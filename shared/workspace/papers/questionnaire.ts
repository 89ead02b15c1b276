import { ok, type Result } from '../../base/result.ts';
import type { Block, DocModel } from '../../document/blocks.ts';
import { makeFormat } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import type { Speech } from '../../instruments/contract.ts';
import { questionnaireBlocks } from '../../instruments/loyalty/blocks.ts';
import { loyalty } from '../../instruments/loyalty/index.ts';
import { newest } from '../../instruments/loyalty/questionnaire.ts';
import { serveBlocks } from '../../instruments/serve/blocks.ts';
import { serve } from '../../instruments/serve/index.ts';
import type { Surroundings } from '../gather.ts';
import type { Settings } from '../schemas.ts';
import { customerOf, type PaperOptions } from './making.ts';
import { paperMessages } from './messages.ts';

type Plain = Omit<Speech, 't'>;
/** What is asked, in words alone; no data of the workspace reaches it. */
interface Asked {
  /** Version of its wording. */
  readonly version: number;
  readonly blocks: (plain: Plain) => readonly Block[];
}
/** The six factors of loyalty. */
export const loyaltyAsked: Asked = {
  version: newest.version,
  blocks: (plain) => questionnaireBlocks({ t: translator(loyalty.messages, plain.language), ...plain }),
};
/** The behaviours of SERVE. */
export const serveAsked: Asked = {
  version: 1,
  blocks: (plain) => serveBlocks({ t: translator(serve.messages, plain.language), ...plain }),
};

/**
 * A questionnaire to send to a customer: the questions, room for answers, and to whom it goes back. Of the workspace it takes the customer's
 * name and our own, and nothing of what anybody wrote or scored. `call.unknownCustomer` where the customer is not there.
 */
export function questionnairePaper(
  world: Surroundings,
  customer: string,
  { language }: PaperOptions,
  { version, blocks }: Asked = loyaltyAsked,
): Result<DocModel> {
  const found = customerOf(world, customer);
  if (!found.ok) return found;
  const settings = world.docs['settings'] as Settings;
  const t = translator(paperMessages, language);
  const format = makeFormat(language, settings.currency);
  const sender = settings.company.legalName || settings.company.shortName;
  const me = settings.people[settings.me ?? ''];
  const back = [me?.name, me?.email || settings.company.email].filter(Boolean).join(' · ');
  const name = found.value.legalName || found.value.name;
  return ok({
    kind: 'questionnaire',
    language,
    audience: 'customer',
    title: t('questionnaire.title'),
    customer: found.value.name,
    sender,
    version: t('questionnaire.version', { version }),
    date: world.today,
    classification: '',
    layout: 'front',
    blocks: [
      { type: 'heading', level: 1, text: t('questionnaire.title'), numbered: false, bookmark: 'questionnaire' },
      { type: 'paragraph', text: t('questionnaire.cover', { name, sender, day: format.day(world.today) }) },
      ...blocks({ format, language }),
      ...(back === '' ? [] : [{ type: 'paragraph' as const, text: t('questionnaire.back', { back }) }]),
    ],
  });
}
