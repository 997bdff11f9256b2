import { describe, expect, it } from 'vitest';
import { MapSchema } from '../../src/domain/row-schemas';
import { z } from '../../src/domain/zod';
import { EnvelopeSchema } from '../../src/files/envelope';
import { parseMapFile, serializeMapFile } from '../../src/files/map-file';
import { shapeOf } from '../../src/files/schema-shape';
import { filesIn, parsed, plainFile, readFile, textOf } from './data-file';

const exportedAt = '2026-11-21T12:00:00Z';

describe('a valid file', () => {
  it.each(filesIn('valid'))('is taken without a repair: %s', async (file) => {
    const result = await readFile('valid', file);
    expect(result.ok ? result.value.repairs : result.error).toEqual([]);
    expect(result.ok && z.safeParse(MapSchema, result.value.map).success).toBe(true);
  });

  it.each(filesIn('valid').filter((file) => !file.startsWith('bom-utf16')))(
    'is the same map once written and read again: %s',
    (file) => {
      const { map } = parsed(textOf('valid', file));
      const text = serializeMapFile(map, { exportedAt });
      expect(parsed(text).map).toEqual(map);
      expect(serializeMapFile(parsed(text).map, { exportedAt })).toBe(text);
    },
  );

  it('is the same in UTF-8 with a mark and in UTF-16 either way round', async () => {
    const plain = await readFile('valid', 'plain.json');
    for (const file of ['bom-utf8.json', 'bom-utf16le.json', 'bom-utf16be.json']) {
      expect(await readFile('valid', file)).toEqual(plain);
    }
    expect(parseMapFile(textOf('valid', 'bom-utf8.json'))).toEqual(plain);
  });

  it('of the released format 1 is written as it was, byte for byte', () => {
    const text = textOf('valid', 'format-1.json');
    const { map, lineage, app } = parsed(text);
    const again = serializeMapFile(map, { exportedAt, ...(lineage && { lineage }) });
    expect(again.replace(/"app": "[^"]*"/, `"app": "${app ?? ''}"`)).toBe(text);
  });

  it('of the released format 1 has every field there is', () => {
    const file: unknown = JSON.parse(textOf('valid', 'format-1.json'));
    expect(fieldsNeverFilled(EnvelopeSchema, [file])).toEqual([]);
    expect(fieldsNeverFilled(MapSchema, [(file as { map: unknown }).map])).toEqual([]);
  });

  it('says how it was redacted and what it grew from', () => {
    expect(parsed(textOf('valid', 'redacted.json')).redaction).toBe('customer-safe');
    expect(parsed(textOf('valid', 'lineage.json')).lineage).toEqual({
      revision: 12,
      hash: '4f2a',
      parents: ['19bd'],
    });
    const minimal = parsed(textOf('valid', 'minimal.json'));
    expect(minimal).toEqual({ map: minimal.map, repairs: [], redaction: 'none', formatVersion: 1 });
  });
});

describe('what is kept exactly', () => {
  const inFile = (file: string) =>
    (JSON.parse(textOf('valid', file)) as ReturnType<typeof plainFile>).map;

  it('is every name as it was typed', () => {
    const typed = inFile('names-kept-exactly.json').people.map(({ name }) => name);
    const kept = parsed(textOf('valid', 'names-kept-exactly.json')).map.people;
    expect(kept.map(({ name }) => name).sort()).toEqual(typed.sort());
    for (const { title, notes } of kept.filter(({ id }) => id.startsWith('n'))) {
      expect(notes).toBe(`${String(title)}\n${String(title)}`);
    }
  });

  it('is every id that is a text, and what refers to it', () => {
    const { people, visits } = inFile('ids-kept-exactly.json');
    const { map } = parsed(textOf('valid', 'ids-kept-exactly.json'));
    expect(map.people.map(({ id }) => id)).toEqual(people.map(({ id }) => id).sort());
    expect(map.visits.find(({ id }) => id === 'constructor')?.personIds).toEqual(
      visits.find(({ id }) => id === 'constructor')?.personIds,
    );
    expect(map.ties[0]).toMatchObject({
      id: '__proto__',
      fromId: '__proto__',
      toId: 'constructor',
    });
  });

  it('is a circle of reports and a person with two bosses', () => {
    expect(parsed(textOf('valid', 'reports-to-circle.json')).map.ties).toHaveLength(3);
    expect(parsed(textOf('valid', 'two-managers.json')).map.ties).toHaveLength(3);
  });

  it('is the order in which histories of one day were entered', () => {
    const file = plainFile();
    const deal = file.map.deal as Record<string, unknown>;
    deal.stages = [
      { stage: 'comparison', since: '2026-11-01' },
      { stage: 'intent', since: '2026-11-01' },
      { stage: 'research', since: '2026-10-01' },
    ];
    const { stages } = parsed(JSON.stringify(file)).map.deal;
    expect(stages.map(({ stage }) => stage)).toEqual(['research', 'comparison', 'intent']);
  });
});

/** The fields of a schema, however deep, that none of the values fills. */
function fieldsNeverFilled(schema: z.core.$ZodType, values: readonly unknown[]): string[] {
  const shape = shapeOf(schema);
  if (shape.type === 'list') return fieldsNeverFilled(shape.item, values.flat());
  if (shape.type !== 'object') return [];
  return Object.entries(shape.fields).flatMap(([key, field]) => {
    const parts = values.flatMap((value) => (value as Record<string, unknown>)[key] ?? []);
    if (parts.length === 0) return [key];
    return fieldsNeverFilled(field.schema, parts).map((inner) => `${key}.${inner}`);
  });
}
