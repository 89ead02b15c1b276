/** The two languages of interface and documents, equal in rank. Interface and document language are chosen apart. */
export type Language = 'zh-CN' | 'en';
export const LANGUAGES = ['zh-CN', 'en'] as const satisfies readonly Language[];

export type MessageValues = Readonly<Record<string, string | number>>;

/** Turns a message key and its values into words. `{{name}}` is a place for a value; `count` picks the English plural. */
export type Translate<K extends string = string> = (key: K, values?: MessageValues) => string;

/** One text per key; English may add `key_one` beside `key_other`-style plain key for singular. */
export type Messages<K extends string = string> = {
  readonly 'zh-CN': Readonly<Record<K, string>>;
  readonly en: Readonly<Record<K, string>>;
};

/**
 * Declares the messages of a folder. Parity is a matter of types: English must have exactly the keys of Chinese.
 * Plurals: a key `x` with `{{count}}` may have a sibling `x_one`; both languages carry it (Chinese repeats the text).
 */
export const defineMessages = <const Z extends Readonly<Record<string, string>>>(
  zh: Z,
  en: { readonly [K in keyof Z]: string },
): Messages<keyof Z & string> => ({ 'zh-CN': zh, en });
export type KeyOf<M> = M extends Messages<infer K> ? K : never;

/** Makes a `Translate` for one folder's messages in one language. A key that does not exist comes back as itself, so that a hole is seen. */
export function translator<K extends string>(messages: Messages<K>, language: Language): Translate<K> {
  const texts = messages[language] as Readonly<Record<string, string>>;
  return (key, values) => {
    const singular = String(values?.['count']) === '1' ? texts[`${key}_one`] : undefined;
    const text = singular ?? texts[key] ?? key;
    return values ? text.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => (name in values ? String(values[name]) : hole)) : text;
  };
}
