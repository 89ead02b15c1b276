/** Remembers the answer of a pure function for an immutable argument: computed when first asked, forgotten with the argument. */
export function once<A extends object, R>(compute: (argument: A) => R): (argument: A) => R {
  const known = new WeakMap<A, { readonly answer: R }>();
  return (argument) => {
    let found = known.get(argument);
    if (!found) known.set(argument, (found = { answer: compute(argument) }));
    return found.answer;
  };
}
