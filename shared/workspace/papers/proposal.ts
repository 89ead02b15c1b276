import { ok, type Result } from '../../base/result.ts';
import type { Block, DocModel } from '../../document/blocks.ts';
import { makeFormat, type Format } from '../../i18n/format.ts';
import { translator, type Translate } from '../../i18n/translate.ts';
import { proposal } from '../../instruments/proposal/index.ts';
import { partsOf } from '../../instruments/proposal/section.ts';
import { making } from '../../instruments/proposal/words.ts';
import type { Surroundings } from '../gather.ts';
import { frontBlocks } from './front.ts';
import { groundOf, planInstruments, sectionOf, type PaperGround, type PaperOptions } from './making.ts';
import { paperMessages, type PaperKey } from './messages.ts';
import { bookmarksOf, isHeading, titleOf, withoutEmptyHeadings } from './outline.ts';
import { shorten } from './shorten.ts';

interface Paper extends PaperGround {
  readonly world: Surroundings;
  readonly id: string;
  readonly options: PaperOptions;
  readonly t: Translate<PaperKey>;
  readonly format: Format;
}

/**
 * The cooperation proposal for the customer, or (audience `internal`) the account plan: the account on one page, what of the
 * proposal is for us, then every instrument's section with its picture. Cover, contents, guide by role, and every part that has content. Same world, same options → same model. `call.unknownCustomer` where the customer is not there.
 */
export function proposalPaper(world: Surroundings, customer: string, options: PaperOptions): Result<DocModel> {
  const ground = groundOf(world, customer);
  if (!ground.ok) return ground;
  const paper: Paper = {
    ...ground.value,
    world,
    id: customer,
    options,
    t: translator(paperMessages, options.language),
    format: makeFormat(options.language, ground.value.settings.currency),
  };
  return ok(modelOf(paper));
}

function modelOf(paper: Paper): DocModel {
  const { t, options, settings, figures } = paper;
  const internal = options.audience === 'internal';
  const body = internal ? [...frontBlocks(paper.world, paper.id, settings.currency, options), ...bodyOf(paper)] : bodyOf(paper);
  const front: Block[] = [
    cover(paper),
    ...(body.length > 0 ? [{ type: 'contents' as const, title: t('contents') }, ...(internal ? [] : guide(paper, body))] : []),
  ];
  const whole = withoutEmptyHeadings([...front, ...body]);
  return {
    kind: internal ? 'plan' : 'proposal',
    language: options.language,
    audience: options.audience,
    title: titleWords(paper),
    customer: paper.customer.name,
    sender: settings.company.legalName || settings.company.shortName,
    version: figures.head.version || t('version.draft'),
    date: paper.world.today,
    classification: t(internal ? 'class.internal' : 'class.customer'),
    blocks: internal
      ? whole
      : withoutEmptyHeadings(shorten(whole, options.measure, { annex: t('annex.references'), language: options.language })),
  };
}

const titleWords = ({ figures, t, options }: Paper): string =>
  options.audience === 'internal' ? t('kind.plan') : figures.head.title || t('kind.proposal');

/** Every part between contents and end, the map of the value chain within the diagnosis. */
function bodyOf(paper: Paper): Block[] {
  const { world, id, options, format, figures, settings } = paper;
  const ready = making(figures, { ...options, t: translator(proposal.messages, options.language), format });
  const chain = planInstruments(world).find((one) => one.id === 'value-chain');
  const map = chain
    ? sectionOf(world, chain, id, settings.currency, { ...options, audience: 'customer' }).filter((block) => block.type === 'figure')
    : [];
  const parts = partsOf(ready, map);
  // the plan is read beside the proposal, which has its own versions: of it only what is for us
  return withoutEmptyHeadings(options.audience === 'internal' ? [...parts.internal, ...plan(paper)] : Object.values(parts).flat());
}

/** What every other instrument of the plan says to our own people, each under its own title. */
function plan({ world, id, settings, options }: Paper): Block[] {
  return planInstruments(world).flatMap((one): Block[] => {
    const title = translator(one.messages, options.language)('title');
    const given = sectionOf(world, one, id, settings.currency, options);
    const [first] = given;
    const blocks = (first && isHeading(first) && first.text === title ? given.slice(1) : given).map(lowered);
    return blocks.length === 0
      ? []
      : [{ type: 'heading', level: 1, text: title, numbered: true, break: 'flow', bookmark: `plan-${one.id}` }, ...blocks];
  });
}

/** Under a title of its own an instrument's first level is the second. */
const lowered = (block: Block): Block =>
  isHeading(block) && block.level === 1
    ? { type: 'heading', level: 2, text: block.text, ...(block.bookmark ? { bookmark: block.bookmark } : {}) }
    : block;

function cover(paper: Paper): Block {
  const { t, format, figures, settings, customer, options, world } = paper;
  const internal = options.audience === 'internal';
  const { addressee, contact, head } = figures;
  const person = (name: string, title: string | null | undefined): string => (title ? t('cover.person', { name, title }) : name);
  const sender = settings.company.legalName || settings.company.shortName;
  const facts = [
    { label: t('cover.sender'), value: sender },
    { label: t('cover.contact'), value: contact ? [person(contact.name, contact.title), contact.email].filter(Boolean).join(' · ') : '' },
    { label: t('cover.version'), value: `${head.version || t('version.draft')} · ${format.day(world.today)}` },
    { label: t('cover.validUntil'), value: head.validUntil === null ? '' : t('cover.until', { date: format.day(head.validUntil) }) },
    { label: t('cover.class'), value: t(internal ? 'class.internal' : 'class.customerLong') },
  ];
  return {
    type: 'cover',
    title: titleWords(paper),
    ...(head.promise === '' ? {} : { promise: head.promise }),
    addressee: [
      t('cover.for', { name: customer.legalName || customer.name }),
      ...(addressee ? [person(addressee.name, addressee.title)] : []),
    ],
    facts: facts.filter((fact) => fact.value !== ''),
    ...(internal || head.notice === '' ? {} : { notice: head.notice }),
    sender,
  };
}

/** Which parts each reader's eyes go to first; only parts that are there. */
const ROLES: readonly (readonly [PaperKey, readonly string[]])[] = [
  ['role.company', ['summary', 'next']],
  ['role.finance', ['case', 'price']],
  ['role.production', ['offer1', 'plan']],
  ['role.service', ['promises', 'risks']],
];

function guide({ t }: Paper, body: readonly Block[]): Block[] {
  const there = bookmarksOf(body);
  const rows = ROLES.map(([role, wanted]) => {
    const refs = wanted.filter((one) => there.has(one));
    return { role: t(role), where: refs.map((one) => titleOf(body, one) ?? '').join(t('join')), refs };
  }).filter((row) => row.refs.length > 0);
  return rows.length < 2
    ? []
    : [{ type: 'roleGuide', title: t('guide.title'), head: [t('guide.role'), t('guide.where'), t('guide.page')], rows }];
}
