/** A computation that either worked or says, as data, why it did not. Used at every border instead of exceptions. */
export type Result<T, E = Problem> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const fail = <E>(error: E): Result<never, E> => ({ ok: false, error });

/**
 * What went wrong, as data: a code from the closed union, and the values its message needs (file, place, limit …).
 * The words are made where the language is known; a stack trace never travels.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Every way in which Keyrung can fail a user. Each code has a message in both languages in `shared/i18n/problems.ts`. */
export type ProblemCode =
  // workspace on disk
  | 'workspace.notFound'
  | 'workspace.notAWorkspace'
  | 'workspace.locked'
  | 'workspace.readOnly'
  | 'workspace.newerFormat'
  | 'workspace.exists'
  | 'workspace.other'
  | 'document.unreadable'
  | 'document.checksum'
  | 'document.schema'
  | 'document.tooLarge'
  | 'document.tooDeep'
  | 'document.forbiddenKey'
  | 'document.changedOutside'
  | 'document.missing'
  | 'document.conflictCopy'
  | 'document.reference'
  | 'document.leak'
  | 'disk.full'
  | 'disk.denied'
  | 'disk.busy'
  | 'disk.io'
  // files from outside
  | 'file.empty'
  | 'file.binary'
  | 'file.picture'
  | 'file.password'
  | 'file.oldExcel'
  | 'file.tooLarge'
  | 'file.tooManyRows'
  | 'file.noHeader'
  | 'file.bomb'
  | 'file.notFound'
  | 'file.changed'
  | 'file.encoding'
  | 'file.duplicate'
  | 'file.unknownType'
  | 'file.malformed'
  | 'file.open'
  | 'file.mixedCurrency'
  // values
  | 'value.invalid'
  | 'value.amount'
  | 'value.date'
  | 'value.overflow'
  | 'value.reference'
  // calls
  | 'call.unknownCommand'
  | 'call.unknownPath'
  | 'call.missingArgument'
  | 'call.badArgument'
  | 'call.unknownCustomer'
  | 'call.unknownPerson'
  | 'call.unknownInstrument'
  | 'call.personLeft'
  | 'call.othersAssessment'
  // actions
  | 'action.circle'
  // people and visits
  | 'people.circle'
  | 'customer.circle'
  | 'customer.ownParent'
  | 'visit.notYet'
  | 'visit.noReport'
  // complaints
  | 'complaint.opened'
  | 'complaint.closed'
  | 'complaint.words'
  | 'complaint.owner'
  | 'complaint.goodwill'
  | 'complaint.state'
  // reviews of an account
  | 'review.open'
  | 'review.closed'
  | 'review.day'
  | 'review.decisions'
  | 'review.why'
  // loyalty
  | 'loyalty.weights'
  // assessments
  | 'assessment.none'
  | 'assessment.unshared'
  | 'assessment.future'
  | 'assessment.closed'
  | 'assessment.open'
  | 'assessment.scale'
  | 'assessment.promises'
  | 'assessment.empty'
  | 'ipc.forbidden'
  | 'ipc.badRequest'
  | 'cancelled'
  | 'internal';

/** Carries a `Problem` through code that cannot return a `Result` (stream callbacks, third-party hooks). */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = 'ProblemError';
  }
}

export const problem = (code: ProblemCode, values?: Problem['values']): Problem => (values ? { code, values } : { code });
