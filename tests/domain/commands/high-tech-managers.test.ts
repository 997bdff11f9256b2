import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { applyChangeSet, invertChanges } from '../../../src/domain/change-set';
import type { ChangeSet } from '../../../src/domain/change-set';
import type { Command } from '../../../src/domain/command';
import { addPerson } from '../../../src/domain/commands/add-person';
import { addTie } from '../../../src/domain/commands/add-tie';
import { newMap } from '../../../src/domain/commands/new-map';
import { removePerson } from '../../../src/domain/commands/remove-person';
import { parseMapFile, serializeMapFile } from '../../../src/files/map-file';
import type { Level, TieKind } from '../../../src/domain/vocabulary';

const folder = new URL('../../data/high-tech-managers/', import.meta.url);

function rowsOf(file: string): string[][] {
  const [, ...lines] = readFileSync(new URL(file, folder), 'utf8').trim().split(/\r?\n/);
  return lines.map((line) => line.split(','));
}

const people = rowsOf('people.csv');
const ties = rowsOf('ties.csv');

let nextId = 0;
const context = { today: '2026-11-22', newId: () => `id-${nextId++}` };

function enterTheOrganisation(): { map: AccountMap; idOf: Map<string, string>; done: ChangeSet[] } {
  const made = newMap({ name: 'High-tech managers', customer: 'A high-tech company' }, context);
  if (!made.ok) throw new Error(made.error.code);
  let map = made.value;
  const done: ChangeSet[] = [];
  const run = <Input>(command: Command<Input>, input: Input): string => {
    const result = command(map, input, context);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    map = applyChangeSet(map, result.value);
    done.push(result.value);
    return result.value.label.subject?.id ?? '';
  };
  const idOf = new Map<string, string>();
  for (const [code = '', name = '', title = '', level = '', department = ''] of people) {
    const input = { name, title, department, level: level.toLowerCase() as Level };
    idOf.set(code, run(addPerson, input));
  }
  const idBy = (code = '') => idOf.get(code) ?? code;
  for (const [from, to, kind] of ties) {
    run(addTie, { fromId: idBy(from), toId: idBy(to), kind: kind as TieKind, certainty: 'seen' });
  }
  return { map, idOf, done };
}

describe('an organisation of 21 managers with 312 ties', () => {
  const { map, idOf, done } = enterTheOrganisation();

  it('is entered through the commands', () => {
    expect(map.people).toHaveLength(21);
    expect(map.ties).toHaveLength(312);
    const sought = (code: string) =>
      map.ties.filter((tie) => tie.kind === 'influences' && tie.fromId === idOf.get(code)).length;
    // As published: advice is sought most from these, the chief executive (7) among them.
    expect(['A02', 'A18', 'A21', 'A01', 'A07'].map(sought)).toEqual([18, 15, 15, 13, 13]);
  });

  it('comes back the same out of its file', () => {
    const text = serializeMapFile(map, { exportedAt: '2026-11-22T08:00:00Z' });
    const parsed = parseMapFile(text);
    expect(parsed.ok && parsed.value.map).toEqual(map);
  });

  it('loses its chief executive with all his ties, and gets him back', () => {
    const chief = idOf.get('A07') ?? '';
    const result = removePerson(map, { id: chief }, context);
    if (!result.ok) throw new Error(result.error.code);
    const without = applyChangeSet(map, result.value);
    expect(without.people).toHaveLength(20);
    expect(without.ties.some(({ fromId, toId }) => [fromId, toId].includes(chief))).toBe(false);
    const back = applyChangeSet(without, { changes: invertChanges(result.value.changes) });
    expect(back).toEqual(map);
  });

  it('is empty again when every command is taken back', () => {
    const undone = [...done]
      .reverse()
      .reduce((now, { changes }) => applyChangeSet(now, { changes: invertChanges(changes) }), map);
    expect(undone.people).toEqual([]);
    expect(undone.ties).toEqual([]);
  });
});
