/** The folders of src that each folder may import; itself always. The rest is refused. */
const MAY_IMPORT = {
  domain: [],
  storage: ['domain'],
  files: ['domain'],
  'graph-view': ['domain'],
  editing: ['domain', 'storage', 'files', 'graph-view'],
  language: ['domain'],
  ui: [],
  recovery: ['domain', 'storage', 'files', 'language', 'ui'],
  offline: ['storage'],
  features: ['domain', 'storage', 'files', 'graph-view', 'editing', 'language', 'ui'],
};

/** The folders of src that may import a package; every other folder may not. */
const ONLY_IN = {
  dexie: ['storage'],
  cytoscape: ['graph-view'],
  'react-cytoscapejs': ['graph-view'],
  'd3-force': ['graph-view'],
  papaparse: ['files'],
  zod: ['domain/zod\\.ts'],
  i18next: ['language', 'features', 'app', 'recovery'],
  'react-i18next': ['language', 'features', 'app'],
};

const directions = Object.entries(MAY_IMPORT).map(([folder, others]) => ({
  name: `${folder}-imports-one-way`,
  comment: `src/${folder} may import ${[folder, ...others].join(', ')} and nothing else of src.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...others].join('|')})/` },
}));

const packages = Object.entries(ONLY_IN).map(([name, places]) => ({
  name: `${name}-in-one-place`,
  comment: `Of src, only ${places.join(', ')} may import ${name}.`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/(${places.join('|')})` },
  to: { path: `node_modules/${name}/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...directions,
    ...packages,
    {
      name: 'domain-imports-zod-only',
      comment: 'The domain runs anywhere: in a page, in a worker, in plain Node.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: {
        dependencyTypesNot: ['local', 'type-only'],
        pathNot: '^(src/domain|node_modules/zod)/',
      },
    },
    {
      name: 'features-know-no-other-feature',
      comment: 'A feature raises an intent; app routes it to the other feature.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'source-imports-source-only',
      comment: 'What is shipped does not depend on tests, benchmarks or tools.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|bench|scripts)/' },
    },
    {
      name: 'tools-stand-alone',
      comment:
        'Tools do not depend on tests or benchmarks, nor on the app but for the words on its buttons.',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^(tests|bench|src/(?!language/))' },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: { path: '^(src|scripts|bench|tests)/' },
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'A file that nobody imports is an entry, or forgotten.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: [
          '^src/main\\.tsx$',
          '^src/recovery/main\\.ts$',
          '\\.worker\\.ts$',
          '\\.d\\.ts$',
          '\\.css$',
        ],
      },
      to: {},
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      // Given by vitest itself, not by a file.
      to: { couldNotResolve: true, pathNot: '^vitest/browser$' },
    },
    {
      name: 'no-development-package-in-source',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.d\\.ts$' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.json', '.css'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
