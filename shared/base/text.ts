/** The first character as a person sees it (surrogate pairs and combined emoji count as one); '' of an empty text. */
export function firstCharacter(text: string): string {
  for (const { segment } of new Intl.Segmenter().segment(text)) return segment;
  return '';
}
