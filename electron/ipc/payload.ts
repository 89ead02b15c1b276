import { FORBIDDEN, MAX_DEPTH } from '@shared/workspace/scan.ts';

/**
 * Looks at what came out of a message before anything else does: plain JSON-like data, no deeper than documents may be, no dangerous keys,
 * and no more than `limit` (counted roughly as characters of JSON). Messages may hold maps, buffers and circles; none of them is ours.
 * @returns what is wrong, or `null`.
 */
export function checkPayload(value: unknown, limit: number): 'size' | 'depth' | 'key' | 'kind' | null {
  const budget = { left: limit };
  return walk(value, 1, budget);
}

type Wrong = ReturnType<typeof checkPayload>;

function walk(value: unknown, depth: number, budget: { left: number }): Wrong {
  budget.left -= typeof value === 'string' ? value.length + 2 : 8;
  if (budget.left < 0) return 'size';
  switch (typeof value) {
    case 'undefined':
    case 'boolean':
    case 'string':
    case 'number':
      return null;
    case 'object':
      if (value === null) return null;
      if (depth > MAX_DEPTH) return 'depth';
      return Array.isArray(value) ? walkArray(value, depth, budget) : walkObject(value, depth, budget);
    default:
      return 'kind';
  }
}

function walkArray(value: readonly unknown[], depth: number, budget: { left: number }): Wrong {
  for (let i = 0; i < value.length; i++) {
    const wrong = walk(value[i], depth + 1, budget);
    if (wrong) return wrong;
  }
  return null;
}

function walkObject(value: object, depth: number, budget: { left: number }): Wrong {
  if (!isPlain(value)) return 'kind';
  for (const key of Object.keys(value)) {
    if (FORBIDDEN.has(key)) return 'key';
    budget.left -= key.length + 3;
    const wrong = walk((value as Record<string, unknown>)[key], depth + 1, budget);
    if (wrong) return wrong;
  }
  return null;
}

/** Objects of another realm have another `Object.prototype`, whose own prototype is null. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
