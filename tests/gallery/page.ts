/** One page with all pictures, grouped by instrument: for looking, without any build. */
export function galleryPage(names: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const group = name.replace(/-(zh-CN|en)-(light|dark|print)\.svg$/, '');
    groups.set(group, [...(groups.get(group) ?? []), name]);
  }
  const figure = (name: string): string =>
    `<figure><img src="pictures/${name}" alt="${name}" loading="lazy"><figcaption>${name}</figcaption></figure>`;
  const section = ([group, own]: [string, string[]]): string =>
    `<section><h2>${group}</h2><div>${own.map(figure).join('')}</div></section>`;
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Keyrung gallery</title>
<style>body{font:14px/1.5 sans-serif;margin:24px;background:#eef0f3}div{display:grid;grid-template-columns:repeat(3,1fr);gap:12px}figure{margin:0}img{width:100%;background:#fff}</style>
<h1>Keyrung gallery</h1>
${[...groups].map(section).join('\n')}
</html>
`;
}
