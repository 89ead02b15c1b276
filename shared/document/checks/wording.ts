import { textsOf } from '../texts.ts';
import { perBlock, short, type Check } from './types.ts';

const PLACEHOLDER =
  /\b(?:TODO|TBD|TBC|FIXME|lorem ipsum)\b|(?<![A-Za-z])[Xx]{2,}(?![A-Za-z])|待(?:定|补|填|确认后填|完善)|占位|\?{3,}|？{3,}|[[【〔<](?:\s|…|\.{3})*[\]】〕>]|_{4,}|\{\{[^}]*\}\}|\bundefined\b|\bNaN\b/iu;
export const placeholders: Check = (model) =>
  perBlock(model, (block, at) =>
    textsOf(block)
      .filter(({ part }) => !(block.type === 'signature' && part.startsWith('line')))
      .flatMap(({ text }) => (PLACEHOLDER.test(text) ? [{ severity: 'block' as const, at, values: { text: short(text) } }] : [])),
  );

const SHORTEST_NAME = 2;
export const otherCustomers: Check = (model, { otherCustomers: names = [] }) => {
  const own = model.customer.toLowerCase();
  const others = names.filter((name) => name.trim().length >= SHORTEST_NAME && !own.includes(name.toLowerCase()));
  return perBlock(model, (block, at) => {
    const text = textsOf(block)
      .map((part) => part.text)
      .join('\n')
      .toLowerCase();
    return others.filter((name) => occurs(text, name.toLowerCase())).map((name) => ({ severity: 'block' as const, at, values: { name } }));
  });
};
/** A Latin name counts only as whole words: Mars is not in marsh. */
const occurs = (text: string, name: string): boolean =>
  /^[\w .,&'-]+$/.test(name)
    ? new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u').test(text)
    : text.includes(name);

const FORBIDDEN = /不得外发|内部资料|仅限内部|internal use only|not to leave the company/iu;
const DOUBTFUL = /毛利|底价|竞争对手|竞品|对手|我方策略|\bgross margin\b|\bfloor price\b|\bcompetitors?\b|\brivals?\b/iu;
export const internalWords: Check = (model) => {
  if (model.audience !== 'customer') return [];
  const header = FORBIDDEN.test(model.classification) ? [{ severity: 'block' as const, values: { text: model.classification } }] : [];
  const inBlocks = perBlock(model, (block, at) =>
    textsOf(block).flatMap(({ text }) => {
      const found = FORBIDDEN.exec(text) ?? DOUBTFUL.exec(text);
      return found ? [{ severity: FORBIDDEN.test(text) ? ('block' as const) : ('warn' as const), at, values: { text: found[0] } }] : [];
    }),
  );
  return [...header, ...inBlocks];
};

const WORDS = {
  'zh-CN': { ours: /我司|我们|我方|本公司|敝司/g, theirs: /贵司|贵方|贵公司|贵厂|您|你们/g },
  en: { ours: /\b(?:we|our|ours|us)\b/gi, theirs: /\b(?:you|your|yours)\b/gi },
} as const;
const FEWEST = 5;
/** A paper that speaks more of us than of the reader; a questionnaire asks about us and may. */
export const balance: Check = (model) => {
  if (model.audience !== 'customer' || model.kind === 'questionnaire') return [];
  const text = model.blocks.flatMap((block) => textsOf(block).map((one) => one.text)).join('\n');
  const count = (words: RegExp): number => text.match(words)?.length ?? 0;
  const { ours, theirs } = WORDS[model.language];
  const [we, you] = [count(ours), count(theirs)];
  return we >= FEWEST && we > you ? [{ severity: 'warn', values: { ours: we, theirs: you } }] : [];
};
