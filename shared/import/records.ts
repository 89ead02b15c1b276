/**
 * A record without prototype. An import makes tens of thousands of records whose keys are ids or quarters; as ordinary objects each set
 * of keys would get a hidden class of its own in the engine, which costs more than all the rest. As JSON there is no difference.
 */
export const emptyRecord = <T>(): Record<string, T> => Object.create(null) as Record<string, T>;

/** The record with one more entry, as a new one. */
export const withEntry = <T>(record: Readonly<Record<string, T>>, key: string, value: T): Record<string, T> => {
  const next = emptyRecord<T>();
  for (const known of Object.keys(record)) next[known] = record[known] as T;
  next[key] = value;
  return next;
};
