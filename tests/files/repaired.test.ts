import { describe, expect, it } from 'vitest';
import { MapSchema } from '../../src/domain/row-schemas';
import { z } from '../../src/domain/zod';
import { serializeMapFile } from '../../src/files/map-file';
import { REPAIRS } from '../../src/files/map-file-answers';
import { filesIn, parsed, plainFile, readFile, textOf } from './data-file';
import { REPAIRED } from './repaired-files';

const exportedAt = '2026-11-21T12:00:00Z';

describe('a file with something to put right', () => {
  it('has its line in the table, each of them', () => {
    expect(filesIn('repaired')).toEqual(Object.keys(REPAIRED).sort());
  });

  it.each(Object.entries(REPAIRED))('is put right and says so: %s', async (file, repairs) => {
    const result = await readFile('repaired', file);
    expect(result.ok && result.value.repairs.map(({ code, at }) => [code, at])).toEqual(repairs);
  });

  it('shows every repair there is', () => {
    const codes = new Set(Object.values(REPAIRED).flatMap((list) => list.map(([code]) => code)));
    // Of pictures, which are made by the tests of the bad inputs.
    codes.add('picture-trailing');
    expect([...codes].sort()).toEqual([...REPAIRS].sort());
  });

  it.each(Object.keys(REPAIRED))('needs it only once and is then valid: %s', (file) => {
    const first = parsed(textOf('repaired', file));
    const again = parsed(serializeMapFile(first.map, { exportedAt }));
    expect(again.map).toEqual(first.map);
    expect(again.repairs.filter(({ kept }) => !kept)).toEqual([]);
    expect(z.safeParse(MapSchema, first.map).success).toBe(true);
  });
});

describe('what a repair leaves', () => {
  it('pollutes nothing with __proto__ or constructor', () => {
    for (const file of ['key-proto', 'key-proto-of-the-map', 'key-constructor-prototype']) {
      const { map } = parsed(textOf('repaired', `${file}.json`));
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
      expect(map.people).toHaveLength(3);
      for (const object of [map, ...map.people]) {
        expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
        expect('polluted' in object).toBe(false);
        expect(Object.hasOwn(object, 'constructor')).toBe(false);
      }
    }
  });

  it('keeps line breaks and tabs, drops controls, and replaces half a surrogate pair', () => {
    const controls = parsed(textOf('repaired', 'text-nul-and-c0.json')).map;
    expect(controls.people.find(({ id }) => id === 'li')?.name).toBe('Li Na');
    expect(controls.visits[0]?.note).toBe('ab\n\tc\r\nd');
    const half = parsed(textOf('repaired', 'text-lone-surrogate.json')).map;
    expect(half.people.find(({ id }) => id === 'li')?.name).toBe('Li \ufffd Na');
  });

  it('cleans an id and what refers to it alike', () => {
    const { map } = parsed(textOf('repaired', 'text-lone-surrogate-in-id.json'));
    expect(map.ties.find(({ id }) => id === 't2')?.toId).toBe('ch\ufffd');
    expect(map.visits[0]?.personIds).toEqual(['li', 'ch\ufffd']);
  });

  it('is no link and no place where one cannot be used', () => {
    for (const file of filesIn('repaired')) {
      if (!/^(link|place)-/.test(file)) continue;
      const wang = parsed(textOf('repaired', file)).map.people.find(({ id }) => id === 'wang');
      expect(wang).toBeDefined();
      expect(wang).not.toHaveProperty('link');
      expect(wang).not.toHaveProperty('place');
    }
  });

  it('is the first of two seats and both of two equal ties', () => {
    const { map } = parsed(textOf('repaired', 'seat-twice.json'));
    expect(map.meetings[0]?.seats.map(({ personId, veto }) => [personId, veto])).toEqual([
      ['li', false],
    ]);
    expect(parsed(textOf('repaired', 'same-tie.json')).map.ties).toHaveLength(3);
    expect(parsed(textOf('repaired', 'same-tie.json')).repairs[0]).toEqual({
      code: 'same-tie',
      at: 'map.ties[2]',
      facts: { first: 'map.ties[0]' },
      kept: true,
    });
  });

  it('is a visit without the people who are not there, and no visit when nobody is left', () => {
    const visits = (file: string) => parsed(textOf('repaired', file)).map.visits;
    expect(visits('visit-partly-to-nobody.json')[0]?.personIds).toEqual(['li']);
    expect(visits('visit-to-nobody.json')).toEqual([]);
    expect(visits('visit-by-nobody.json')).toEqual([]);
  });

  it('names places by the order of the file, whatever comes before them', () => {
    const file = plainFile();
    file.map.visits.unshift(
      { ...file.map.visits[0], id: 'z', by: 'gone' },
      { ...file.map.visits[0], id: 'y', personIds: ['li', 'li', 'gone', 'chen'] },
    );
    expect(parsed(JSON.stringify(file)).repairs.map(({ code, at }) => [code, at])).toEqual([
      ['row-left-out', 'map.visits[0].by'],
      ['repeated', 'map.visits[1].personIds[1]'],
      ['reference-dropped', 'map.visits[1].personIds[2]'],
    ]);
  });

  it('does not count a missing list, flag or unknown as a repair', () => {
    const { map, repairs } = parsed(textOf('valid', 'minimal.json'));
    expect(repairs).toEqual([]);
    expect(map.people).toEqual([]);
    expect(map.deal).toEqual({
      mode: 'quick',
      stages: [],
      salesSteps: [],
      processKnown: false,
      noRival: false,
    });
    const visit = { ...plainFile().map.visits[0], met: undefined };
    const file = plainFile();
    file.map.visits = [visit];
    expect(parsed(JSON.stringify(file)).map.visits[0]?.met).toBe(true);
  });

  it('ends in time for a circle of reports five hundred long and a visit to the same person 100,000 times', () => {
    const file = plainFile();
    const count = 500;
    file.map.people = Array.from({ length: count }, (_, n) => ({
      id: `p${n}`,
      name: 'N',
      side: 'buyer',
    }));
    file.map.ties = Array.from({ length: count }, (_, n) => ({
      id: `t${n}`,
      kind: 'reports-to',
      fromId: `p${n}`,
      toId: `p${(n + 1) % count}`,
      strength: 1,
      certainty: 'told',
    }));
    file.map.visits = [
      { ...file.map.visits[0], personIds: Array.from({ length: 100_000 }, () => 'p1') },
    ];
    const { map, repairs } = parsed(JSON.stringify(file));
    expect(map.ties).toHaveLength(count);
    expect(map.visits[0]?.personIds).toEqual(['p1']);
    expect(repairs.filter(({ code }) => code === 'repeated')).toHaveLength(99_999);
  });
});
