import type { Box, Mark, Pattern, Role, Scene, TextMark, ThemeName } from './scene.ts';
import { colour } from './theme.ts';

export interface SvgOptions {
  /** A whole file: namespace, fonts, ground, title and description. Otherwise only what stands between the tags of an `svg`. */
  readonly standalone?: boolean;
}

/** Fonts of an exported picture, in the order in which systems have them. */
export const PICTURE_FONTS = "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', Arial, sans-serif";

/** The soft ground on which a role's hatch or dots stand. */
export const SOFT: Partial<Readonly<Record<Role, Role>>> = {
  us: 'usSoft',
  rival1: 'rival1Soft',
  rival2: 'rival2Soft',
  rival3: 'rival3Soft',
  others: 'othersSoft',
  tierB: 'tierBFill',
  tierC: 'tierCFill',
};

/** Id of the pattern definition for a filled role. */
export const patternId = (pattern: Pattern, role: Role): string => `${pattern}-${role}`;

/** A scene as SVG text. Same scene, same theme → same text. Numbers are rounded to 1/100 pixel. */
export function sceneToSvg(scene: Scene, theme: ThemeName, { standalone = false }: SvgOptions = {}): string {
  const clips: string[] = [];
  const body = scene.marks.map((mark) => markToSvg(mark, theme, clips)).join('');
  const definitions =
    [...patternsOf(scene.marks)]
      .sort()
      .map((key) => patternToSvg(key, theme))
      .join('') + clips.join('');
  const content = `${definitions === '' ? '' : `<defs>${definitions}</defs>`}${body}`;
  if (!standalone) return content;
  const size = `width="${n(scene.width)}" height="${n(scene.height)}" viewBox="0 0 ${n(scene.width)} ${n(scene.height)}"`;
  const words = `<title>${escape(scene.title)}</title>${scene.description ? `<desc>${escape(scene.description)}</desc>` : ''}`;
  const ground = `<rect width="${n(scene.width)}" height="${n(scene.height)}" fill="${colour(theme, 'ground')}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${PICTURE_FONTS}" role="img">${words}${ground}${content}</svg>\n`;
}

function markToSvg(mark: Mark, theme: ThemeName, clips: string[]): string {
  switch (mark.type) {
    case 'rect':
      return `<rect${box(mark)}${mark.radius ? ` rx="${n(mark.radius)}"` : ''}${paint(mark, theme)}/>`;
    case 'circle':
      return `<circle cx="${n(mark.x)}" cy="${n(mark.y)}" r="${n(mark.r)}"${paint(mark, theme)}/>`;
    case 'path':
      return `<path d="${escape(mark.d)}"${paint(mark, theme)}/>`;
    case 'text':
      return textToSvg(mark, theme);
    case 'group':
      return groupToSvg(mark, theme, clips);
  }
}

function groupToSvg(group: Mark & { readonly type: 'group' }, theme: ThemeName, clips: string[]): string {
  const moved = group.x || group.y ? ` transform="translate(${n(group.x ?? 0)} ${n(group.y ?? 0)})"` : '';
  const faded = group.opacity === undefined ? '' : ` opacity="${n(group.opacity)}"`;
  return `<g${moved}${faded}${group.clip ? clipped(group.clip, clips) : ''}>${group.marks.map((mark) => markToSvg(mark, theme, clips)).join('')}</g>`;
}

function clipped(clip: Box, clips: string[]): string {
  const id = `clip-${clips.length}`;
  clips.push(`<clipPath id="${id}"><rect${box(clip)}/></clipPath>`);
  return ` clip-path="url(#${id})"`;
}

function textToSvg(mark: TextMark, theme: ThemeName): string {
  const anchor = mark.anchor && mark.anchor !== 'start' ? ` text-anchor="${mark.anchor}"` : '';
  const weight = mark.weight && mark.weight !== 400 ? ` font-weight="${mark.weight}"` : '';
  const rotate = mark.rotate ? ` transform="rotate(${n(mark.rotate)} ${n(mark.x)} ${n(mark.y)})"` : '';
  const halo = mark.halo ? ` stroke="${colour(theme, mark.halo)}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"` : '';
  const fill = ` fill="${colour(theme, mark.fill ?? 'ink')}"${mark.opacity === undefined ? '' : ` opacity="${n(mark.opacity)}"`}`;
  return `<text x="${n(mark.x)}" y="${n(mark.y)}" font-size="${n(mark.size)}"${weight}${anchor}${rotate}${fill}${halo}>${escape(mark.text)}</text>`;
}

type Painted = Exclude<Mark, { readonly type: 'group' }>;

function paint(mark: Painted, theme: ThemeName): string {
  const fill = mark.fill ? (mark.pattern ? `url(#${patternId(mark.pattern, mark.fill)})` : colour(theme, mark.fill)) : 'none';
  const width = mark.strokeWidth === undefined ? '' : ` stroke-width="${n(mark.strokeWidth)}"`;
  const dash = mark.dash ? ` stroke-dasharray="${mark.dash.map(n).join(' ')}"` : '';
  const stroke = mark.stroke ? ` stroke="${colour(theme, mark.stroke)}"${width}${dash}` : '';
  return ` fill="${fill}"${stroke}${mark.opacity === undefined ? '' : ` opacity="${n(mark.opacity)}"`}`;
}

/** Patterns that a scene uses, as `hatch-us`. */
export function patternsOf(marks: readonly Mark[]): Set<string> {
  const found = new Set<string>();
  const visit = (mark: Mark): void => {
    if (mark.type === 'group') mark.marks.forEach(visit);
    else if (mark.pattern && mark.fill) found.add(patternId(mark.pattern, mark.fill));
  };
  marks.forEach(visit);
  return found;
}

/** What a pattern is made of: its lines or dots on the role's soft ground, in a square of `size` pixels turned by 45°. */
export function patternParts(
  key: string,
  theme: ThemeName,
): { readonly size: number; readonly ground: string; readonly ink: string; readonly dots: boolean } {
  const [pattern, role] = key.split('-') as [Pattern, Role];
  return { size: 6, ground: colour(theme, SOFT[role] ?? 'ground'), ink: colour(theme, role), dots: pattern === 'dots' };
}

function patternToSvg(key: string, theme: ThemeName): string {
  const { size, ground, ink, dots } = patternParts(key, theme);
  const sign = dots ? `<circle cx="3" cy="3" r="1.2" fill="${ink}"/>` : `<path d="M0 0V${size}" stroke="${ink}" stroke-width="2"/>`;
  return `<pattern id="${key}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="${size}" height="${size}" fill="${ground}"/>${sign}</pattern>`;
}

const box = ({ x, y, width, height }: Box): string =>
  ` x="${n(x)}" y="${n(y)}" width="${n(Math.max(0, width))}" height="${n(Math.max(0, height))}"`;
const n = (value: number): string => String(Math.round(value * 100) / 100);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text fit for XML: markup escaped, characters that XML forbids left out. */
export const escape = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- exactly the characters that make XML ill-formed
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
