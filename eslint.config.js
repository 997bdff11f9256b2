import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const dexie = {
  name: 'dexie',
  message: 'Only src/storage knows the database.',
};
const cytoscape = ['cytoscape', 'react-cytoscapejs'].map((name) => ({
  name,
  message: 'Only src/graph-view knows what draws the graph.',
}));
const zod = {
  regex: '^zod(/|$)',
  message: 'Take z from src/domain/zod: it turns off eval before the first schema.',
};
const node = {
  regex: '^node:',
  message: 'The app runs in a browser.',
};

/**
 * What src must not import, less what one folder is there for.
 * @param {{name: string, message: string}[]} paths
 * @param {{regex: string, message: string}[]} patterns
 * @returns {{'no-restricted-imports': ['error', object]}}
 */
function notImported(paths, patterns) {
  return { 'no-restricted-imports': ['error', { paths, patterns }] };
}

const markup = {
  message: 'Text is never read as markup: let React or textContent write it.',
};
const asMarkup = ['JSXAttribute', 'Property'].map((type) => ({
  selector: `${type}[${type === 'Property' ? 'key' : 'name'}.name="dangerouslySetInnerHTML"]`,
  ...markup,
}));
const typedLink = {
  selector:
    'JSXAttribute[name.name="href"] > JSXExpressionContainer, CallExpression[callee.object.name="window"][callee.property.name="open"]',
  message: 'An address that somebody typed is checked in one place: PersonLink.',
};

const SELECTS =
  '\\$|nodes|edges|elements|neighborhood|openNeighborhood|closedNeighborhood|connectedEdges|connectedNodes|incomers|outgoers|successors|predecessors';
/** A selector with a name or an id in it means what that name says. */
const intoGraph = [
  `CallExpression[callee.property.name=/^(?:${SELECTS})$/][arguments.length>0]:not([arguments.0.type="Literal"])`,
  'CallExpression[callee.property.name=/^(?:filter|not|is)$/][arguments.0.type=/^(?:TemplateLiteral|BinaryExpression)$/]',
  'CallExpression[callee.property.name="json"][arguments.length>0]',
  'CallExpression[callee.property.name="fromJson"]:not([arguments.0.callee.name="styleOf"])',
].map((selector) => ({
  selector,
  message: 'What a user wrote is no selector and no style: use getElementById and classes.',
}));

export default defineConfig(
  globalIgnores(['coverage/', 'dist/', 'reports/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  { files: ['src/**', 'tests/**/*.tsx'], ...reactHooks.configs.flat['recommended-latest'] },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './tsconfig.workers.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
          property,
          ...markup,
        })),
        { object: 'document', property: 'write', ...markup },
      ],
      'no-restricted-syntax': ['error', ...asMarkup],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Optional rows and flags may be missing in a map straight from JSON: "=== false" is not "!".
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Objects here are made of closures: a function taken out of one loses no "this".
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      ...notImported([dexie, ...cytoscape], [zod, node]),
      'no-restricted-globals': ['error', 'process', 'Buffer', 'global', '__dirname'],
      'no-restricted-syntax': ['error', ...asMarkup, typedLink],
    },
  },
  {
    files: ['src/features/people/person-link.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...asMarkup] },
  },
  {
    files: ['src/graph-view/**'],
    rules: { 'no-restricted-syntax': ['error', ...asMarkup, typedLink, ...intoGraph] },
  },
  { files: ['src/storage/**'], rules: notImported(cytoscape, [zod, node]) },
  { files: ['src/graph-view/**'], rules: notImported([dexie], [zod, node]) },
  { files: ['src/domain/zod.ts'], rules: notImported([dexie, ...cytoscape], [node]) },
  { files: ['src/language/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['scripts/**', 'bench/**', '*.config.{js,ts}'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**'],
    rules: {
      'max-lines': ['error', { max: 600, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['**/*.{js,cjs,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['**/*.{js,cjs,mjs}'],
    // Types are checked by tsc, which knows these; the rule does not.
    rules: { 'no-undef': 'off' },
  },
);
