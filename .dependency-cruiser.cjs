// The table of rooms: what each folder of src/ may import. Run by .ci/rooms.mjs.

/** A room may import itself and the rooms (or files) named, nothing else of ours. */
const room = (name, mayImport, comment) => ({
  name: `room-${name}`,
  comment,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: {
    path: '^(src|bin)/',
    pathNot: `^src/(${[name, ...mayImport].map((each) => (each.endsWith('.ts') ? each : `${each}/`)).join('|')})`,
  },
});

/** A library that belongs to some rooms only. */
const library = (name, rooms, comment) => ({
  name: `library-${name.replace(/^@/, '').replace('/', '-')}`,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/(${rooms.join('|')})/` },
  to: { path: `(^|/)node_modules/(@types/)?${name}/` },
});

const libraries = [
  library('csv-parse', ['sheet'], 'Only the sheet turns bytes into rows; everybody else sees rows.'),
  library('csv-stringify', ['render'], 'How something is said is the business of the renderers alone.'),
  library('chalk', ['render'], 'Colours are layout; a report holds raw values.'),
  library('cli-table3', ['render'], 'Tables are layout; a report holds raw values.'),
  library(
    'get-east-asian-width',
    ['render', 'cli'],
    'Column widths matter only where text meets the terminal.',
  ),
  library('commander', ['cli'], 'Words on the command line end in src/cli; the rooms take typed arguments.'),
  library('@commander-js/extra-typings', ['cli'], 'The command line ends in src/cli.'),
  library('yaml', ['settings'], 'Settings are read in one place; everybody else gets them typed.'),
  library('valibot', ['settings'], 'Settings are validated in one place; everybody else gets them typed.'),
  library('date-fns', ['domain'], 'Days are values of the domain; nobody else does calendar arithmetic.'),
  library('@date-fns/utc', ['domain'], 'Days are values of the domain, free of the zone of the machine.'),
  library(
    'picomatch',
    ['run'],
    'Patterns of file names are matched in one place, and only where settings have any.',
  ),
  library('write-file-atomic', ['cli'], 'Only src/cli touches the file system.'),
];
const known = libraries.map((rule) => rule.to.path);

module.exports = {
  forbidden: [
    room(
      'domain',
      [],
      'Words and arithmetic know nothing of CSV, files or formats, so that all rooms can share them.',
    ),
    room(
      'findings',
      ['domain'],
      'What a finding is, and how it is said, concerns all rooms; who makes it is none of its business.',
    ),
    room(
      'sheet',
      ['domain', 'findings'],
      'A sheet is a grid of raw cells; it must not know what a column means.',
    ),
    room(
      'table',
      ['domain', 'findings', 'sheet'],
      'A table understands rows of any kind; which kinds a city keeps, and what its records mean, it must not know.',
    ),
    room(
      'books',
      ['domain', 'findings', 'sheet', 'table'],
      'A kind of table is a schema; judging and counting its records comes later.',
    ),
    room(
      'rules',
      ['domain', 'findings', 'sheet/file-findings.ts', 'table', 'books'],
      'Rules judge records, not raw rows; of the sheet the catalogue knows the findings.',
    ),
    room(
      'measures',
      ['domain', 'table', 'books'],
      'Measures count records; they neither look at findings nor round for display.',
    ),
    room(
      'reports',
      ['domain', 'findings', 'table', 'books', 'measures'],
      'A report is raw values; it must not turn numbers into text.',
    ),
    room(
      'render',
      ['domain', 'findings', 'reports'],
      'Renderers draw a finished report; they must not compute.',
    ),
    room(
      'settings',
      ['domain', 'findings', 'books'],
      'The configuration file turns into settings and touches nothing else.',
    ),
    room(
      'run',
      ['domain', 'findings', 'sheet', 'table', 'books', 'rules', 'measures', 'reports', 'render', 'settings'],
      'A run is a function from a request to an outcome; words on a command line and what opens files stay in src/cli.',
    ),
    {
      name: 'render-takes-types-of-reports',
      comment: 'A renderer that calls into src/reports computes; it may only know the shape of a report.',
      severity: 'error',
      from: { path: '^src/render/' },
      to: { path: '^src/reports/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-imports-cli',
      comment: 'The command line calls the rooms, never the other way round.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^(src/cli|bin)/' },
    },
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one file, or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'node-only-in-cli',
      comment: 'Only src/cli and bin touch the process, the file system and the clock; the rest is pure.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|sheet)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'node-in-sheet',
      comment: 'The sheet works on bytes handed to it: buffers and streams, no files.',
      severity: 'error',
      from: { path: '^src/sheet/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(buffer|stream)(/|$)' },
    },
    ...libraries,
    {
      name: 'library-unknown',
      comment: 'Every library has the rooms where it belongs; give a new one its line in this file.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/', pathNot: known },
    },
    {
      name: 'library-date-fns-whole',
      comment: 'The root of date-fns costs up to two seconds at start; import its sub-paths.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '(^|/)node_modules/date-fns/index\\.' },
    },
    {
      name: 'not-found',
      comment: 'An import that leads nowhere would escape every rule above.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^dist/'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
