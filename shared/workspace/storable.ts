import { problem, type Problem } from '../base/result.ts';
import { FORBIDDEN, MAX_DEPTH } from './scan.ts';

/**
 * Looks at a value before it is written: whatever is written must come back the same and open again. Refused are numbers that JSON
 * writes as null, things it drops (functions, symbols, holes) or changes (dates, maps), nesting beyond the limit, dangerous keys.
 */
export function checkStorable(value: unknown): Problem | null {
  const found = walk(value, 1);
  return found && problem(found.code, { place: found.path.reverse().join('.'), limit: MAX_DEPTH });
}

interface Found {
  readonly code: 'document.schema' | 'document.tooDeep' | 'document.forbiddenKey';
  readonly path: string[];
}

/** `depth` counts the envelope around the data as the first level. */
function walk(value: unknown, depth: number): Found | null {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return null;
    case 'number':
      return Number.isFinite(value) ? null : { code: 'document.schema', path: [] };
    case 'object':
      return value === null
        ? null
        : depth >= MAX_DEPTH
          ? { code: 'document.tooDeep', path: [] }
          : Array.isArray(value)
            ? walkArray(value, depth)
            : walkObject(value, depth);
    default:
      return { code: 'document.schema', path: [] };
  }
}

function walkArray(value: readonly unknown[], depth: number): Found | null {
  for (let i = 0; i < value.length; i++) {
    const found = walk(value[i], depth + 1);
    if (found) return within(found, String(i));
  }
  return null;
}

function walkObject(value: object, depth: number): Found | null {
  const prototype: unknown = Object.getPrototypeOf(value);
  // plain objects of another realm (a message from another process) have another Object.prototype, whose own prototype is null
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return { code: 'document.schema', path: [] };
  for (const key of Object.keys(value)) {
    if (FORBIDDEN.has(key)) return { code: 'document.forbiddenKey', path: [key] };
    const child = (value as Record<string, unknown>)[key];
    const found = child === undefined ? null : walk(child, depth + 1);
    if (found) return within(found, key);
  }
  return null;
}

function within(found: Found, key: string): Found {
  found.path.push(key);
  return found;
}
