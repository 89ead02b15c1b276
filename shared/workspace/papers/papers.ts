import type { Audience } from '../../base/audience.ts';
import { fail, ok, problem, type Result } from '../../base/result.ts';
import type { DocModel } from '../../document/blocks.ts';
import type { Language } from '../../i18n/translate.ts';
import type { Finding } from '../../instruments/proposal/types.ts';
import type { Surroundings } from '../gather.ts';
import type { Settings } from '../schemas.ts';
import { assessmentPaper } from './assessment.ts';
import { proposalFindings } from './check.ts';
import { heldBack, type Held } from './held.ts';
import type { PaperOptions } from './making.ts';
import { fileNameOf, paperFileName } from './name.ts';
import type { PaperKind } from './kinds.ts';
import { proposalPaper } from './proposal.ts';
import { visitPaper } from './visitReport.ts';
import { questionnairePaper, serveAsked } from './questionnaire.ts';

/** Which document is wanted. Each kind says what it needs of whom (`of`) and which one of several (`item`: a quarter, a visit). */
export interface PaperRequest {
  readonly kind: PaperKind;
  /** Id of the customer, of papers about a customer. */
  readonly customer?: string | undefined;
  /** Id of the person, of papers about one of our people. */
  readonly person?: string | undefined;
  /** Quarter, visit or version that is meant. */
  readonly item?: string | undefined;
  readonly audience: Audience;
  readonly language: Language;
}

/** One kind of document. `target` is the id of what it is about, there for certain. */
export interface PaperMaker {
  readonly of: 'customer' | 'person';
  /** Command line's name of `item` (`quarter`, `visit`), where the kind has several. */
  readonly item?: string;
  /** Whether it may go to the customer: then what was held back is counted and searched for in the written file. */
  readonly audiences: readonly Audience[];
  /** Whether versions are frozen when it is handed out. */
  readonly freezes: boolean;
  readonly make: (world: Surroundings, target: string, request: PaperRequest, options: PaperOptions) => Result<DocModel>;
  readonly fileName: (world: Surroundings, model: DocModel, request: PaperRequest) => string;
  /** What its own instrument knows should be mended first. */
  readonly findings?: (world: Surroundings, target: string, request: PaperRequest) => Result<readonly Finding[]>;
  readonly held?: (world: Surroundings, target: string) => readonly Held[];
}

export const papers: Readonly<Record<PaperKind, PaperMaker>> = {
  proposal: {
    of: 'customer',
    audiences: ['customer', 'internal'],
    freezes: true,
    make: (world, customer, _, options) => proposalPaper(world, customer, options),
    fileName: (world, model, { audience, language }) => paperFileName(model.customer, audience, language, world.today),
    findings: (world, customer) => proposalFindings(world, customer),
    held: heldBack,
  },
  'self-assessment': {
    of: 'person',
    item: 'quarter',
    audiences: ['internal'],
    freezes: false,
    make: (world, person, { item }, options) => assessmentPaper(world, person, item, options),
    fileName: ({ docs }, { version, language }, { person }) =>
      fileNameOf((docs['settings'] as Settings).people[person ?? '']?.name ?? '', 'kind.assessment', version, language),
  },
  'loyalty-questionnaire': {
    of: 'customer',
    audiences: ['customer'],
    freezes: false,
    make: (world, customer, _, options) => questionnairePaper(world, customer, options),
    fileName: ({ today }, { customer, language }) => fileNameOf(customer, 'kind.questionnaire', today, language),
    held: heldBack,
  },
  'serve-questionnaire': {
    of: 'customer',
    audiences: ['customer'],
    freezes: false,
    make: (world, customer, _, options) => questionnairePaper(world, customer, options, serveAsked),
    fileName: ({ today }, { customer, language }) => fileNameOf(customer, 'kind.serveQuestionnaire', today, language),
    held: heldBack,
  },
  'visit-report': {
    of: 'customer',
    item: 'visit',
    audiences: ['internal'],
    freezes: false,
    make: (world, customer, { item }, options) => visitPaper(world, customer, item, options),
    fileName: (_, { customer, version, language }) => fileNameOf(customer, 'kind.visit', version, language),
  },
};

/** The maker of a request and whom it is about: `call.missingArgument` where that is not said, `call.badArgument` for a reader it is not meant for. */
export function paperOf(request: PaperRequest): Result<{ readonly maker: PaperMaker; readonly target: string }> {
  const maker = papers[request.kind];
  const target = maker.of === 'customer' ? request.customer : request.person;
  if (target === undefined || target === '') return fail(problem('call.missingArgument', { argument: `--${maker.of}` }));
  if (!maker.audiences.includes(request.audience))
    return fail(problem('call.badArgument', { argument: '--audience', value: request.audience, known: maker.audiences.join(' | ') }));
  return ok({ maker, target });
}
