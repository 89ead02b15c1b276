import type { IXmlableObject } from 'docx';

/** An element of the document as docx hands it over before writing: `{ 'w:p': [ … ] }`, attributes under `_attr`. */
export type Node = IXmlableObject;
type Content = readonly unknown[] | Readonly<Record<string, unknown>>;

export const nameOf = (node: Node): string => Object.keys(node)[0] ?? '';
const contentOf = (node: Node): Content => (node[nameOf(node)] ?? []) as Content;

/** Elements inside an element, in order; texts and attributes left out. */
export function children(node: Node): readonly Node[] {
  const content = contentOf(node);
  return Array.isArray(content)
    ? (content as readonly unknown[]).filter((one): one is Node => typeof one === 'object' && one !== null && !('_attr' in one))
    : [];
}

/** The first element of a name directly inside. */
export const child = (node: Node | undefined, name: string): Node | undefined =>
  node ? children(node).find((one) => name in one) : undefined;

/** An attribute's value as text; '' where there is none. */
export function attribute(node: Node | undefined, name: string): string {
  if (!node) return '';
  const content = contentOf(node);
  const holder = (
    Array.isArray(content)
      ? (content as readonly unknown[]).find((one) => typeof one === 'object' && one !== null && '_attr' in one)
      : content
  ) as { readonly _attr?: Readonly<Record<string, string | number | boolean>> } | undefined;
  const value = holder?.['_attr']?.[name];
  return value === undefined ? '' : String(value);
}
export const value = (node: Node | undefined): string => attribute(node, 'w:val');
export const number = (node: Node | undefined, name: string): number => Number(attribute(node, name)) || 0;

/** The text directly inside an element (`w:t`, `w:instrText`). */
export function textIn(node: Node): string {
  const content = contentOf(node);
  return Array.isArray(content) ? (content as readonly unknown[]).filter((one) => typeof one === 'string').join('') : '';
}
