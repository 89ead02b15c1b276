import type { Language } from '@shared/i18n/translate.ts';
import type { Palette } from './palette.ts';
import { paragraphStyles, type Style } from './styleList.ts';
import { TABLE_STYLES } from './tableStyles.ts';

const SIDES = ['top', 'left', 'bottom', 'right'];
const SLOT: Readonly<Record<keyof Palette, string>> = {
  text: 'text1',
  dark: 'text2',
  paper: 'background1',
  soft: 'background2',
  bar: 'accent1',
  ask: 'accent2',
  note: 'accent3',
  hairline: 'accent4',
  before: 'accent5',
  spare: 'accent6',
};
/** A colour as Word wants it: the value, and the theme slot so that the document can be re-themed. */
export const colourOf = (palette: Palette, name: keyof Palette): string => `w:color="${palette[name]}" w:themeColor="${SLOT[name]}"`;
/** A fill as Word wants it. */
export const fillOf = (palette: Palette, name: keyof Palette): string =>
  `<w:shd w:val="clear" w:color="auto" w:fill="${palette[name]}" w:themeFill="${SLOT[name]}"/>`;

const twentieths = (points: number): number => Math.round(points * 20);
const fonts = (kind: 'major' | 'minor'): string =>
  `<w:rFonts w:asciiTheme="${kind}HAnsi" w:eastAsiaTheme="${kind}EastAsia" w:hAnsiTheme="${kind}HAnsi" w:cstheme="${kind}Bidi"/>`;

function bordersXml(borders: string, palette: Palette): string {
  const parts = borders.split(' ').map((part) => part.split(':') as [string, keyof Palette, string, string]);
  const sorted = parts.toSorted((a, b) => SIDES.indexOf(a[0]) - SIDES.indexOf(b[0]));
  return `<w:pBdr>${sorted.map(([side, colour, size, space]) => `<w:${side} w:val="single" w:sz="${size}" w:space="${space}" ${colourOf(palette, colour)}/>`).join('')}</w:pBdr>`;
}

function numberingXml(numbering: Style['numbering']): string {
  if (!numbering) return '';
  const [level, list] = numbering === 'none' ? [0, 0] : [numbering.level, numbering.list];
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

function spacingXml({ before, after, line }: Style): string {
  if (before === undefined && after === undefined && line === undefined) return '';
  const height =
    line === undefined ? '' : line === 0 ? ' w:line="240" w:lineRule="auto"' : ` w:line="${twentieths(line)}" w:lineRule="exact"`;
  return `<w:spacing w:before="${twentieths(before ?? 0)}" w:after="${twentieths(after ?? 0)}"${height}/>`;
}

function paragraphXml(style: Style, palette: Palette): string {
  const keep = `${style.extra?.includes('keepNext') ? style.extra : style.keepNext ? '<w:keepNext/>' : ''}${style.keepLines ? '<w:keepLines/>' : ''}`;
  return [
    keep,
    style.extra && !style.extra.includes('keepNext') ? style.extra : '',
    numberingXml(style.numbering),
    style.borders ? bordersXml(style.borders, palette) : '',
    style.shade ? fillOf(palette, 'soft') : '',
    style.tabs ? `<w:tabs>${style.tabs}</w:tabs>` : '',
    spacingXml(style),
    style.indent ?? '',
    style.align ? `<w:jc w:val="${style.align}"/>` : '',
    style.outline === undefined ? '' : `<w:outlineLvl w:val="${style.outline}"/>`,
  ].join('');
}

function runXml({ bold, colour, size, major, base }: Style, palette: Palette): string {
  const font = major ? fonts('major') : base === 'Heading1' ? fonts('major') : fonts('minor');
  const weight = bold ? '<w:b/><w:bCs/>' : '';
  const ink = colour ? `<w:color w:val="${palette[colour]}" w:themeColor="${SLOT[colour]}"/>` : '';
  return `${font}${weight}${ink}${size ? `<w:sz w:val="${Math.round(size * 2)}"/><w:szCs w:val="${Math.round(size * 2)}"/>` : ''}`;
}

const BUILT_IN = new Set([
  'Title',
  'Subtitle',
  'heading 1',
  'heading 2',
  'heading 3',
  'toc 1',
  'toc 2',
  'caption',
  'header',
  'footer',
  'Body Text',
  'TOC Heading',
  'Signature',
  'Quote',
]);
function styleXml(style: Style, palette: Palette): string {
  const custom = BUILT_IN.has(style.name) ? '' : ' w:customStyle="1"';
  return `<w:style w:type="paragraph"${custom} w:styleId="${style.id}"><w:name w:val="${style.name}"/><w:basedOn w:val="${style.base ?? 'Normal'}"/>${style.next ? `<w:next w:val="${style.next}"/>` : ''}<w:qFormat/><w:pPr>${paragraphXml(style, palette)}</w:pPr><w:rPr>${runXml(style, palette)}</w:rPr></w:style>`;
}

function characterXml(id: string, name: string, colour: keyof Palette, bold: boolean, palette: Palette): string {
  const ink = `<w:color w:val="${palette[colour]}" w:themeColor="${SLOT[colour]}"/>`;
  return `<w:style w:type="character"${id === 'Strong' || id === 'Hyperlink' ? '' : ' w:customStyle="1"'} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>${bold ? '<w:b/><w:bCs/>' : ''}${ink}</w:rPr></w:style>`;
}

/** The whole style sheet. Fonts only by the theme, a font for Chinese in every style, exact line heights so that pages do not depend on the font. */
export function styleSheet(palette: Palette, language: Language, front: boolean): string {
  const zh = language === 'zh-CN';
  const latin = zh ? 'en-US' : 'en-GB';
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts('minor')}<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="${latin}" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="360" w:lineRule="exact"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  const normal = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:rPr>${fonts('minor')}<w:color w:val="${palette.text}" w:themeColor="text1"/></w:rPr></w:style>`;
  const base = `${normal}<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>`;
  const characters = [
    characterXml('Strong', 'Strong', 'dark', true, palette),
    characterXml('Warn', 'Attention', 'ask', true, palette),
    characterXml('Muted', 'Muted', 'note', false, palette),
    characterXml('Hyperlink', 'Hyperlink', 'text', false, palette),
  ].join('');
  const paragraphs = paragraphStyles(zh, front)
    .map((style) => styleXml(style, palette))
    .join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${defaults}${base}${TABLE_STYLES(palette, front)}${paragraphs}${characters}</w:styles>`;
}
