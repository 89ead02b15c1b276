import { ok, type Result } from '@shared/base/result.ts';
import type { Audience } from '@shared/base/audience.ts';
import type { DocModel, Letterhead } from '@shared/document/blocks.ts';
import { checkDocument } from '@shared/document/check.ts';
import type { Language } from '@shared/i18n/translate.ts';
import type { PaperCheck, PaperFinding } from '@shared/ipc/contract.ts';
import { measureText } from '@shared/scene/measure.ts';
import type { Surroundings } from '@shared/workspace/gather.ts';
import { heldBack, paperFileName, proposalFindings, proposalPaper, versionsOf } from '@shared/workspace/papers/index.ts';
import type { Settings } from '@shared/workspace/schemas.ts';

export interface PaperRequest {
  readonly kind: 'proposal';
  /** Id of the customer. */
  readonly customer: string;
  readonly audience: Audience;
  readonly language: Language;
}
/** Everything that is needed to write a document. */
export interface Paper {
  readonly model: DocModel;
  readonly letterhead: Letterhead;
  /** Safe on every system: `禾屿食品_合作方案_2026-11-23.docx`. */
  readonly fileName: string;
}

export function makePaper(world: Surroundings, { customer, audience, language }: PaperRequest): Result<Paper> {
  const model = proposalPaper(world, customer, { language, audience, measure: measureText });
  if (!model.ok) return model;
  const { letterhead } = world.docs['settings'] as Settings;
  return ok({ model: model.value, letterhead, fileName: paperFileName(model.value.customer, audience, language, world.today) });
}

/** What a careful reader would stumble over, what stays behind, and what was handed out before. */
export function checkPaper(world: Surroundings, request: PaperRequest): Result<PaperCheck> {
  const paper = makePaper(world, request);
  if (!paper.ok) return paper;
  const own = proposalFindings(world, request.customer);
  if (!own.ok) return own;
  const otherCustomers = world.portfolio.names.filter((_, i) => world.portfolio.ids[i] !== request.customer);
  const found = checkDocument(paper.value.model, { otherCustomers });
  return ok({
    findings: [...own.value.map(proposalFinding), ...found.map(documentFinding)].sort((a, b) => RANK[a.severity] - RANK[b.severity]),
    held: request.audience === 'customer' ? heldBack(world, request.customer) : [],
    fileName: paper.value.fileName,
    versions: versionsOf(world.docs, request.customer).map(({ id, label, frozenAt, audience, language }) => ({
      id,
      label,
      frozenAt,
      audience,
      language,
    })),
  });
}

const RANK: Readonly<Record<PaperFinding['severity'], number>> = { block: 0, warn: 1, note: 2, ok: 3 };

type Own = Extract<ReturnType<typeof proposalFindings>, { readonly ok: true }>['value'][number];
const proposalFinding = ({ severity, code, values, section, list, item }: Own): PaperFinding => ({
  from: 'proposal',
  severity: severity === 'attention' ? 'warn' : severity,
  code,
  values,
  where: '',
  item: { section, list: list ?? null, item: item ?? null },
});

const documentFinding = ({ severity, code, values, where }: ReturnType<typeof checkDocument>[number]): PaperFinding => ({
  from: 'document',
  severity,
  code,
  values,
  where: where?.heading ?? '',
  item: null,
});
