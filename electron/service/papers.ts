import { ok, type Result } from '@shared/base/result.ts';
import type { DocModel, Letterhead } from '@shared/document/blocks.ts';
import { checkDocument } from '@shared/document/check.ts';
import type { PaperCheck, PaperFinding } from '@shared/ipc/contract.ts';
import type { Finding } from '@shared/instruments/proposal/types.ts';
import { measureText } from '@shared/scene/measure.ts';
import type { Surroundings } from '@shared/workspace/gather.ts';
import { paperOf, versionsOf, type PaperRequest } from '@shared/workspace/papers/index.ts';
import type { Settings } from '@shared/workspace/schemas.ts';

export type { PaperRequest } from '@shared/workspace/papers/index.ts';
/** Everything that is needed to write a document. */
export interface Paper {
  readonly model: DocModel;
  readonly letterhead: Letterhead;
  /** Safe on every system: `禾屿食品_合作方案_2026-11-23.docx`. */
  readonly fileName: string;
}

export function makePaper(world: Surroundings, request: PaperRequest): Result<Paper> {
  const paper = paperOf(request);
  if (!paper.ok) return paper;
  const { maker, target } = paper.value;
  const model = maker.make(world, target, request, { language: request.language, audience: request.audience, measure: measureText });
  if (!model.ok) return model;
  const { letterhead } = world.docs['settings'] as Settings;
  return ok({ model: model.value, letterhead, fileName: maker.fileName(world, model.value, request) });
}

/** What a careful reader would stumble over, what stays behind, and what was handed out before. */
export function checkPaper(world: Surroundings, request: PaperRequest): Result<PaperCheck> {
  const paper = makePaper(world, request);
  if (!paper.ok) return paper;
  const about = paperOf(request);
  if (!about.ok) return about;
  const { maker, target } = about.value;
  const own = maker.findings?.(world, target, request) ?? ok([]);
  if (!own.ok) return own;
  const otherCustomers = world.portfolio.names.filter((_, i) => world.portfolio.ids[i] !== request.customer);
  const found = checkDocument(paper.value.model, { otherCustomers });
  return ok({
    findings: [...own.value.map(proposalFinding), ...found.map(documentFinding)].sort((a, b) => RANK[a.severity] - RANK[b.severity]),
    held: request.audience === 'customer' ? (maker.held?.(world, target) ?? []) : [],
    fileName: paper.value.fileName,
    versions: maker.freezes ? versionsOf(world.docs, target).map(versionSummary) : [],
  });
}

const versionSummary = ({
  id,
  label,
  frozenAt,
  audience,
  language,
}: ReturnType<typeof versionsOf>[number]): PaperCheck['versions'][number] => ({
  id,
  label,
  frozenAt,
  audience,
  language,
});

const RANK: Readonly<Record<PaperFinding['severity'], number>> = { block: 0, warn: 1, note: 2, ok: 3 };

const proposalFinding = ({ severity, code, values, section, list, item }: Finding): PaperFinding => ({
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
