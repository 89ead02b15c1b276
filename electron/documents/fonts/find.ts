import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A font file, and which face of a collection. */
export interface FontPlace {
  readonly path: string;
  /** PostScript-free family name as the file gives it, to pick the face of a collection. */
  readonly family: string;
}
export interface FontPair {
  readonly regular: FontPlace;
  readonly bold: FontPlace;
}

/** Families that cover Chinese and Latin, in the order in which they are taken, with the files they live in. */
const KNOWN: readonly { readonly family: string; readonly regular: readonly string[]; readonly bold: readonly string[] }[] = [
  { family: 'Microsoft YaHei', regular: ['msyh.ttc', 'msyh.ttf'], bold: ['msyhbd.ttc', 'msyhbd.ttf'] },
  {
    family: 'Noto Sans CJK SC',
    regular: ['NotoSansCJK-Regular.ttc', 'NotoSansCJKsc-Regular.otf'],
    bold: ['NotoSansCJK-Bold.ttc', 'NotoSansCJKsc-Bold.otf'],
  },
  {
    family: 'Noto Sans SC',
    regular: ['NotoSansSC-Regular.otf', 'NotoSansSC-Regular.ttf'],
    bold: ['NotoSansSC-Bold.otf', 'NotoSansSC-Bold.ttf'],
  },
  {
    family: 'Source Han Sans SC',
    regular: ['SourceHanSansSC-Regular.otf', 'SourceHanSans-Regular.ttc'],
    bold: ['SourceHanSansSC-Bold.otf', 'SourceHanSans-Bold.ttc'],
  },
  { family: 'WenQuanYi Micro Hei', regular: ['wqy-microhei.ttc'], bold: ['wqy-microhei.ttc'] },
  { family: 'WenQuanYi Zen Hei', regular: ['wqy-zenhei.ttc'], bold: ['wqy-zenhei.ttc'] },
  { family: 'Hiragino Sans GB', regular: ['Hiragino Sans GB.ttc'], bold: ['Hiragino Sans GB.ttc'] },
  { family: 'STHeiti', regular: ['STHeiti Light.ttc'], bold: ['STHeiti Medium.ttc'] },
  { family: 'DejaVu Sans', regular: ['DejaVuSans.ttf'], bold: ['DejaVuSans-Bold.ttf'] },
  { family: 'Arial', regular: ['arial.ttf', 'Arial.ttf'], bold: ['arialbd.ttf', 'Arial Bold.ttf'] },
  { family: 'Liberation Sans', regular: ['LiberationSans-Regular.ttf'], bold: ['LiberationSans-Bold.ttf'] },
];

/** Where systems keep their fonts. */
export function fontFolders(platform: NodeJS.Platform = process.platform, environment: NodeJS.ProcessEnv = process.env): readonly string[] {
  const home = homedir();
  if (platform === 'win32')
    return [
      join(environment['WINDIR'] ?? 'C:\\Windows', 'Fonts'),
      join(environment['LOCALAPPDATA'] ?? home, 'Microsoft', 'Windows', 'Fonts'),
    ];
  if (platform === 'darwin')
    return ['/System/Library/Fonts', '/System/Library/Fonts/Supplemental', '/Library/Fonts', join(home, 'Library', 'Fonts')];
  return ['/usr/share/fonts', '/usr/local/share/fonts', join(home, '.local', 'share', 'fonts'), join(home, '.fonts')];
}

const DEEPEST = 4;
function filesUnder(folder: string, depth: number, found: Map<string, string>): void {
  if (depth > DEEPEST || !existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) filesUnder(path, depth + 1, found);
    else if (!found.has(entry.name)) found.set(entry.name, path);
  }
}

let remembered: FontPair | undefined | null = null;
/** The first known font of this machine that covers Chinese, else one that covers Latin; undefined where none is known. Looked for once. */
export function findFonts(folders: readonly string[] = fontFolders()): FontPair | undefined {
  if (remembered !== null) return remembered;
  const files = new Map<string, string>();
  for (const folder of folders) filesUnder(folder, 0, files);
  const pick = (names: readonly string[]): string | undefined => names.map((name) => files.get(name)).find((path) => path !== undefined);
  remembered = undefined;
  for (const { family, regular, bold } of KNOWN) {
    const path = pick(regular);
    if (path !== undefined) return (remembered = { regular: { path, family }, bold: { path: pick(bold) ?? path, family } });
  }
  return remembered;
}
