import { expect, test } from 'vitest';
import { seededRandom } from '../../bench/seeded-random';
import type { Random } from '../../bench/seeded-random';
import { MapSchema } from '../../src/domain/row-schemas';
import { z } from '../../src/domain/zod';
import { CSV_ERRORS } from '../../src/files/csv-answers';
import { mapFileOfPeople, peopleOfTable, suggestedUses } from '../../src/files/csv-people';
import { readCsv } from '../../src/files/csv-table';
import type { ParsedMapFile } from '../../src/files/map-file';
import { MAP_FILE_ERRORS, REPAIRS } from '../../src/files/map-file-answers';
import { readMapFiles } from '../../src/files/read-map-file';
import { SEED } from './chance';
import { chosenEncoding, fuzzedFile } from './file-fuzz';
import type { FuzzedFile } from './file-fuzz';
import { TRIES } from './tries';

const TIMEOUT = 60 * 60_000;
/** The longest that anybody may have to wait for an answer, in milliseconds. */
const PATIENCE = 2_000;

const tries = TRIES['import-fuzz'];
const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const onPrototypes = () => prototypes.map((prototype) => Reflect.ownKeys(prototype).length);

interface Reading {
  /** The code of the refusal, or `taken`. */
  readonly answer: string;
  readonly maps: readonly ParsedMapFile[];
}

/** Reads the file as the app would. */
async function read({ kind, bytes }: FuzzedFile, random: Random): Promise<Reading> {
  if (kind === 'map') return readMaps(new Blob([bytes]));
  const table = readCsv(bytes, chosenEncoding(random));
  if (!table.ok) return refused(CSV_ERRORS, table.error.code);
  const uses = suggestedUses(table.value.header);
  const people = peopleOfTable(table.value, { uses, mergesSameNames: random() < 0.5 });
  if (!people.ok) return refused(CSV_ERRORS, people.error.code);
  const about = { id: 'table', name: 'Table', customer: '' };
  return readMaps(new Blob([JSON.stringify(mapFileOfPeople(people.value.people, about))]));
}

async function readMaps(file: Blob): Promise<Reading> {
  const maps = await readMapFiles(file);
  return maps.ok
    ? { answer: 'taken', maps: maps.value }
    : refused(MAP_FILE_ERRORS, maps.error.code);
}

function refused(codes: readonly string[], code: string): Reading {
  return { answer: known(codes, code), maps: [] };
}

/** Throws unless it is a map, and all that was put right has a sentence. */
function expectMap({ map, repairs }: ParsedMapFile): void {
  for (const { code } of repairs) known(REPAIRS, code);
  const [fault] = z.safeParse(MapSchema, map).error?.issues ?? [];
  if (fault) throw new Error(`taken, and no map: ${JSON.stringify(fault)}`);
}

function known(codes: readonly string[], code: string): string {
  if (!codes.includes(code)) throw new Error(`no sentence for ${code}`);
  return code;
}

test(
  `import-fuzz: whatever the file, there is an answer within two seconds, and nothing else happens (${tries} files, seed ${SEED})`,
  async ({ annotate }) => {
    const random = seededRandom(SEED);
    const before = onPrototypes();
    const answers = new Map<string, number>();
    const wrong: string[] = [];
    let longest = 0;
    for (let number = 1; number <= tries; number += 1) {
      const file = fuzzedFile(random, number);
      const start = performance.now();
      try {
        const { answer, maps } = await read(file, random);
        longest = Math.max(longest, performance.now() - start);
        answers.set(answer, (answers.get(answer) ?? 0) + 1);
        maps.forEach(expectMap);
      } catch (error) {
        wrong.push(`file ${number}: ${String(error)}`);
      }
      if (String(onPrototypes()) !== String(before)) wrong.push(`file ${number} polluted`);
    }
    const told = [...answers].sort(([, a], [, b]) => b - a).map((pair) => pair.join(' '));
    await annotate(`${told.join(', ')}; the longest took ${Math.round(longest)} ms`);
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(longest).toBeLessThan(PATIENCE);
    // Else the files would be so broken that nobody looks into them.
    expect(answers.get('taken')).toBeGreaterThan(tries / 20);
    expect(answers.size).toBeGreaterThan(15);
  },
  TIMEOUT,
);
