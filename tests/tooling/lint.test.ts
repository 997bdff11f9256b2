import { ESLint, Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../scripts/folders';

const RULES = ['no-restricted-syntax', 'no-restricted-properties'];

const eslint = new ESLint({ cwd: PROJECT_FOLDER });

/** What these rules, as they hold for the file, say about the code. */
async function said(file: string, code: string): Promise<string[]> {
  const { rules } = (await eslint.calculateConfigForFile(file)) as Linter.Config;
  const found = new Linter({ configType: 'flat' }).verify(
    code,
    {
      files: ['**/*.tsx'],
      // Without the types of the project: these rules ask for none.
      languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
      rules: Object.fromEntries(RULES.map((name) => [name, rules?.[name] ?? 'off'])),
    },
    'code.tsx',
  );
  return found.map(({ message }) => message);
}

describe('lint', () => {
  test.each([
    'cy.$(`#${id}`);',
    'cy.nodes(`[name = "${name}"]`);',
    "cy.edges('#' + id);",
    'cy.elements(selector);',
    'node.neighborhood(chosen);',
    'found.filter(`.${kind}`);',
    'cy.json(imported);',
    'cy.style().fromJson(imported);',
  ])('keeps what a user wrote out of selectors and styles: %s', async (code) => {
    expect(await said('src/graph-view/canvas.tsx', code)).toEqual([
      expect.stringMatching(/getElementById/),
    ]);
  });

  test.each([
    'cy.getElementById(id);',
    "cy.nodes('.person').length;",
    'node.connectedEdges();',
    'people.filter((person) => person.name !== name);',
    'cy.style().fromJson(styleOf(palette));',
  ])('lets %s pass', async (code) => {
    expect(await said('src/graph-view/canvas.tsx', code)).toEqual([]);
  });

  test.each(['<a href={person.link}>x</a>;', 'window.open(person.link);'])(
    'lets nobody else link to what was typed: %s',
    async (code) => {
      for (const file of ['src/app/app.tsx', 'src/graph-view/people-list.tsx']) {
        expect(await said(file, code)).toEqual([expect.stringMatching(/PersonLink/)]);
      }
      expect(await said('src/features/people/person-link.tsx', '<a href={link}>x</a>;')).toEqual(
        [],
      );
    },
  );

  test.each([
    'element.innerHTML = note;',
    'element.insertAdjacentHTML("beforeend", note);',
    '<p dangerouslySetInnerHTML={{ __html: note }} />;',
    'document.write(note);',
  ])('keeps text from becoming markup: %s', async (code) => {
    for (const file of [
      'src/app/app.tsx',
      'src/graph-view/canvas.tsx',
      'src/features/people/person-link.tsx',
    ]) {
      expect(await said(file, code)).toEqual([expect.stringMatching(/markup/)]);
    }
  });
});
