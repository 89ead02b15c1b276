/**
 * The walls. Imports run downwards only: renderer → shared ← electron; in shared
 * base ← scene, i18n, document ← instruments ← insights ← workspace ← import, sample, ipc.
 * Type-only imports count. Every message says what to do instead.
 */
import swc from '@swc/core';

// dependency-cruiser's swc parser reads no TSX; it is told which files are.
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });

const floors = ['base', 'i18n', 'scene', 'document', 'instruments', 'insights', 'workspace', 'import', 'sample', 'ipc'];
/** What each floor of shared may import beside itself. */
const below = {
  base: [],
  i18n: ['base'],
  scene: ['base', 'i18n'],
  document: ['base', 'i18n', 'scene'],
  instruments: ['base', 'i18n', 'scene', 'document'],
  insights: ['base', 'i18n', 'scene', 'document', 'instruments'],
  workspace: ['base', 'i18n', 'scene', 'document', 'instruments', 'insights'],
  import: ['base', 'i18n', 'workspace'],
  sample: ['base', 'i18n', 'scene', 'document', 'instruments', 'insights', 'workspace', 'import'],
  ipc: ['base', 'i18n', 'scene', 'document', 'instruments', 'insights', 'workspace', 'import'],
};
const TEST = '\\.test\\.tsx?$';

const floorRules = floors.map((floor) => ({
  name: `shared-${floor}-looks-down`,
  comment: `shared/${floor} may import only ${['itself', ...below[floor]].join(', ')}: move what two floors need down.`,
  severity: 'error',
  from: { path: `^shared/${floor}/`, pathNot: TEST },
  to: { path: '^shared/', pathNot: `^shared/(${[floor, ...below[floor]].join('|')})/` },
}));

const homes = [
  {
    what: 'docx',
    packages: 'docx|@resvg/resvg-js',
    home: '^electron/documents/',
    say: 'Word and pictures are made in electron/documents only: hand it a DocModel or a Scene.',
  },
  {
    what: 'lowdb',
    packages: 'lowdb|proper-lockfile',
    home: '^electron/storage/',
    say: 'Files of a workspace are touched in electron/storage only.',
  },
  {
    what: 'electron',
    packages: 'electron',
    home: '^electron/(main|preload|ipc)/',
    say: 'The command line and storage run without Electron: take what you need as a parameter.',
  },
  {
    what: 'react',
    packages: 'react|react-dom|antd|@ant-design/icons|zustand|wouter|ag-grid-community|ag-grid-react|cmdk',
    home: '^renderer/',
    say: 'Views belong to renderer.',
  },
].map(({ what, packages, home, say }) => ({
  name: `home-of-${what}`,
  comment: say,
  severity: 'error',
  from: { path: '^(shared|electron|renderer)/', pathNot: [home, TEST] },
  to: { path: `^node_modules/(${packages})/` },
}));

export default {
  forbidden: [
    ...floorRules,
    ...homes,
    {
      name: 'shared-stands-alone',
      comment: 'shared knows neither electron nor renderer: pass values in.',
      severity: 'error',
      from: { path: '^shared/', pathNot: TEST },
      to: { path: '^(electron|renderer|tests|scripts)/' },
    },
    {
      name: 'shared-is-pure',
      comment: 'shared has no Node, DOM or Electron: ask for a parameter.',
      severity: 'error',
      from: { path: '^shared/', pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-below-shared-only',
      comment: 'The page reaches files and windows only through the IPC contract.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: TEST },
      to: { path: '^(electron|tests|scripts)/' },
    },
    {
      name: 'renderer-has-no-node',
      comment: 'The page is sandboxed: no Node.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-below-shared-only',
      comment: 'electron does not know the page.',
      severity: 'error',
      from: { path: '^electron/', pathNot: TEST },
      to: { path: '^(renderer|tests|scripts)/' },
    },
    {
      name: 'instruments-are-strangers',
      comment: 'An instrument never imports another one: what two need moves down to shared/base, shared/scene or comes through Facts.',
      severity: 'error',
      from: { path: '^(shared|renderer)/(instruments|insights)/([^/]+)/.+', pathNot: 'shared/instruments/assessment/.+' + TEST },
      // assessment is the ground that the two self-assessments share
      to: { path: '^$1/$2/[^/]+/.+', pathNot: '^$1/$2/($3|assessment)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Modules that need each other are one module, or miss one below them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-room',
      comment: 'Every source file stands in shared, electron, renderer, tests or scripts.',
      severity: 'error',
      from: { path: '^(?!shared/|electron/|renderer/|tests/|scripts/|node_modules/|[^/]+\\.config\\.ts$)' },
      to: {},
    },
    {
      name: 'no-room-in-shared',
      comment: 'A new floor of shared needs a row in this table.',
      severity: 'error',
      from: { path: `^shared/(?!(${floors.join('|')})/)` },
      to: {},
    },
    {
      name: 'resolvable',
      comment: 'This import leads nowhere.',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^out/' },
    tsPreCompilationDeps: true,
    // A checkout may have its packages behind a link (the test of these walls has).
    preserveSymlinks: true,
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    moduleSystems: ['es6', 'cjs'],
  },
};
