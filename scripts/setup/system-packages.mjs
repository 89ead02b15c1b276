import { existsSync } from 'node:fs';
import { ask, capture } from '../lib/run.mjs';
import { Plain, say, tail } from '../lib/say.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { hasDisplay } from './display.mjs';

/** What Electron links against. Where two names stand, newer Debian and Ubuntu carry the first. */
const libraries = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libgbm1'],
  ['libasound2t64', 'libasound2'],
  ['libxss1'],
  ['libxtst6'],
  ['libnotify4'],
  ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  ['libatspi2.0-0t64', 'libatspi2.0-0'],
  ['libcups2t64', 'libcups2'],
  ['libdrm2'],
  ['libxkbcommon0'],
  ['libxcomposite1'],
  ['libxdamage1'],
  ['libxfixes3'],
  ['libxrandr2'],
  ['libxshmfence1'],
  ['libuuid1'],
  ['libsecret-1-0'],
];

/** Libraries that the dynamic linker cannot find for a program. An unreadable answer counts as none. */
export function missingLibraries(lddOutput) {
  return [...new Set([...(lddOutput ?? '').matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]))];
}

const missingFor = (runtime) => (runtime ? missingLibraries(ask('ldd', [runtime.executable])) : []);

const onPath = (program) => (process.env.PATH ?? '').split(':').some((folder) => folder && existsSync(`${folder}/${program}`));

const chineseFont = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';
const lacksChineseFont = () => !existsSync(chineseFont) && !ask('fc-list', [':lang=zh-cn', 'family'])?.trim();

/** Word files name Arial; without a font of the same widths their pages break elsewhere. */
const lacksArialWidths = () =>
  !ask('fc-list', [':family=Liberation Sans', 'family'])?.trim() && !ask('fc-list', [':family=Arial', 'family'])?.trim();

/** Each need: what it is for, whether it is lacking now, the packages that bring it. */
const needs = [
  { id: 'libraries', for: 'Electron', lacking: () => missingFor(electronRuntime()).length > 0, packages: libraries },
  { id: 'fonts', for: 'Chinese text in drawings', lacking: lacksChineseFont, packages: [['fonts-noto-cjk'], ['fontconfig']] },
  {
    id: 'xvfb',
    for: 'a window without a screen',
    lacking: () => !hasDisplay() && !(onPath('Xvfb') && onPath('xauth')),
    packages: [['xvfb'], ['xauth']],
  },
  {
    id: 'office',
    for: 'tests that open the Word files',
    lacking: () => !onPath('soffice') || !onPath('pdftoppm') || lacksArialWidths(),
    packages: [['libreoffice-writer-nogui'], ['poppler-utils'], ['fonts-liberation', 'fonts-liberation2']],
  },
];

/**
 * How this user may install Debian packages: as root, through a password-free sudo, or not at all.
 * @returns {string[] | null} words before `apt-get`
 */
const aptPrefix = () => (process.getuid() === 0 ? [] : ask('sudo', ['-n', 'true']) === null ? null : ['sudo', '-n']);

/** Of each group of names the first that this Debian knows; the last when it knows none, so that apt names it. */
export const chooseNames = (groups, isKnown) => groups.map((names) => names.find(isKnown) ?? names.at(-1));

const isKnownToApt = (name) => /^\s*Candidate: (?!\(none\))\S/m.test(ask('apt-cache', ['policy', name]) ?? '');
const isInstalled = (name) => ask('dpkg-query', ['-W', '-f', '${db:Status-Status}', name]) === 'installed';

const namesFor = (lacking) =>
  chooseNames(
    lacking.flatMap((need) => need.packages),
    isKnownToApt,
  ).filter((name) => !isInstalled(name));

/** Another apt may be at work (automatic updates): it is waited for. */
function apt(prefix, args) {
  const [command, ...words] = [
    ...prefix,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-o',
    'DPkg::Lock::Timeout=300',
    '-qq',
    ...args,
  ];
  return capture(command, words);
}

const purposes = (lacking) => lacking.map((need) => need.for).join(', ');

/** What is missing, for what, and the one command that brings it. */
export function explain(lacking, names) {
  const missing = `Missing for ${purposes(lacking)}: ${names.join(' ')}`;
  return `${missing}\nInstall with 请运行:\n  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`;
}

/** Installs what some needs lack; the answer says what went wrong, or is null. */
async function bring(lacking, prefix) {
  say(`Installing Debian packages for ${purposes(lacking)} …`);
  const names = namesFor(lacking);
  const { code, output } = await apt(prefix, ['install', '-y', '--no-install-recommends', ...names]);
  if (code !== 0) return `apt-get could not install ${names.join(' ')}:\n${tail(output, 15)}`;
  const still = lacking.filter((need) => need.lacking());
  return still.length ? `Still missing for ${purposes(still)} after apt-get: ${missingFor(electronRuntime()).join(' ')}` : null;
}

async function install(required, optional) {
  const prefix = aptPrefix();
  const all = [...required, ...optional];
  if (prefix === null) return tell(explain(all, namesFor(all)), required);
  await apt(prefix, ['update']);
  // Apart, so that an optional package that cannot be had does not keep the required ones out.
  for (const group of [required, optional].filter(({ length }) => length > 0)) {
    const trouble = await bring(group, prefix);
    if (trouble) tell(trouble, group === required ? required : []);
  }
}

function tell(message, required) {
  if (required.length > 0) throw new Plain(message);
  say(`Warning: ${message}`);
}

/** Elsewhere than on Debian and its kin only npm's packages and Electron are set up. */
const isDebian = () => process.platform === 'linux' && existsSync('/usr/bin/apt-get');

/** The set-up step for these needs (ids of the list above). The lack of an optional one is said, but does not stop the rest. */
export function systemStep({ required = [], optional = [] }) {
  const lackingOf = (ids) => needs.filter((need) => ids.includes(need.id) && need.lacking());
  return {
    name: 'system packages',
    needed: () => isDebian() && lackingOf([...required, ...optional]).length > 0,
    run: () => install(lackingOf(required), lackingOf(optional)),
  };
}
