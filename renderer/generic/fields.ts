/** The value at a dotted path of plain data. */
export const valueAt = (data: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined), data);

/** Arguments of an instrument's `set` command that put a value at a dotted path: `a.b` → `{ a: { b: value } }`. */
export const argsFor = (path: string, value: unknown): Record<string, unknown> => {
  const [head = '', ...rest] = path.split('.');
  return { [head]: rest.length === 0 ? value : argsFor(rest.join('.'), value) };
};
