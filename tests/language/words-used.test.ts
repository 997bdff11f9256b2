import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from './all-words';

const SOURCE = new URL('../../src/', import.meta.url);

/** The source without the words themselves, by path. */
const sources = new Map(
  readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/^language\/(en|zh-Hans)\//.test(path))
    .map((path) => [path, readFileSync(new URL(path, SOURCE), 'utf8')]),
);

/** Areas whose keys are ids: of commands, failures, the vocabulary, rows of the example, fields. */
const KEYED_BY_IDS = ['intents', 'failures', 'terms', 'example', 'fields'];

describe('every word', () => {
  const areas = [...new Set([...ENGLISH.keys()].map(areaOf))];

  it.each(areas.filter((area) => !KEYED_BY_IDS.includes(area)))('of %s is used', (area) => {
    const patterns = patternsFor(area);
    const unused = keysIn(area).filter((key) => !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });

  it('of the field is shown, or offered as the words of a vocabulary', () => {
    const groups = new Set(keysIn('terms').map((key) => key.split('.')[0] ?? ''));
    const text = [...sources.values()].join('\n');
    // terms('mode', MODES), or in a table of fields: keyRoles: KEY_ROLES
    const unused = [...groups].filter(
      (group) => !new RegExp(`terms:${group}\\.|[('\`]${group}['.]|\\b${group}: [A-Z]`).test(text),
    );
    expect(unused).toEqual([]);
  });
});

describe('every command', () => {
  it('has words for what it did, and nothing else has', () => {
    const intents = [...sources.keys()]
      .filter((path) => /^domain\/commands\/(?!check-|new-map|duplicate-map)/.test(path))
      .flatMap((path) => intentsOf(path.replace(/^.*\/|\.ts$/g, '')));
    expect(keysIn('intents').sort()).toEqual(intents.sort());
  });
});

describe('every failure', () => {
  it('has a sentence, and every sentence a failure', () => {
    const codes = [...sources]
      .filter(([path]) => !path.startsWith('files/'))
      .flatMap(([, text]) => [...text.matchAll(/(?:\bcode|params: \{ reason): '([a-z-]+)'/g)])
      .map(([, code]) => code);
    expect(keysIn('failures').sort()).toEqual([...new Set([...codes, 'unknown'])].sort());
  });
});

/** A command is named after its intent; a visit is logged or planned by the same one. */
function intentsOf(command: string): string[] {
  return command === 'add-visit' ? ['log-visit', 'plan-visit'] : [command];
}

function areaOf(path: string): string {
  return path.slice(0, path.indexOf('.'));
}

/** Keys as `t` is handed them: without the area and without the ending of a plural. */
function keysIn(area: string): string[] {
  const keys = [...ENGLISH.keys()].filter((path) => areaOf(path) === area);
  return [...new Set(keys.map((path) => path.slice(area.length + 1).replace(/_(one|other)$/, '')))];
}

/** What the files that speak of the area could ask for: `legend.${ring}` is any key of that shape. */
function patternsFor(area: string): RegExp[] {
  const texts = [...sources.values()].filter((text) => new RegExp(`['"\`]${area}[':]`).test(text));
  const quoted = texts.flatMap((text) =>
    [...text.matchAll(/['`]((?:[\w:.-]|\$\{[^{}]*\})+)['`]/g)].map(([, literal = '']) => literal),
  );
  // Words may hold other words: $t(exchange:kinds.{{found}})
  const nested = [...ENGLISH.values()].flatMap((words) =>
    [...words.matchAll(/\$t\((.+?)\)/g)].map(([, key = '']) =>
      key.replace('{{', '${').replace('}}', '}'),
    ),
  );
  return [...quoted, ...nested]
    .map((literal) => literal.replace(`${area}:`, '').split(/\$\{[^{}]*\}/))
    .filter((parts) => parts.some((part) => /[a-z]/i.test(part)))
    .map((parts) => new RegExp(`^${parts.map(escaped).join('[^.]+')}$`));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
