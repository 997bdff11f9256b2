import { describe, expect, test } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { findGaps } from '../../../src/domain/coverage';
import { comingDecisionMeeting } from '../../../src/domain/meetings';
import { exampleMaps } from '../../../src/features/library/example/example-maps';
import { parseMapFile, serializeMapFile } from '../../../src/files/map-file';
import { loadExampleWords } from '../../../src/language/example-words';
import type { Language } from '../../../src/language/language';
import yao from '../../data/oracles/yao-expected.json';

const TODAY = '2026-11-22';

async function mapsIn(language: Language, today = TODAY): Promise<AccountMap[]> {
  const maps = exampleMaps(today, await loadExampleWords(language));
  if (!maps.ok) throw new Error(maps.error.code);
  return maps.value;
}

const matter = ({ rule, subject }: { rule: string; subject: string }) => `${rule} ${subject}`;
const gapsOf = (map: AccountMap | undefined) => (map ? findGaps(map, TODAY).map(matter) : []);
const { expected } = yao;

/** A week before the meeting, when the seller is still going through the list. */
const ACTING = ['G06 gm', 'G01 audit', 'G06 equip', 'G34 plan-final>equip', 'G18 audit', 'G30 vp'];

describe.each(['en', 'zh-Hans'] as const)('the example in %s', (language) => {
  test('has its meeting a week from today, whatever today is', async () => {
    for (const today of ['2026-11-22', '2024-02-26', '2027-12-30']) {
      const [, all] = await mapsIn(language, today);
      const meeting = all && comingDecisionMeeting(all, today);
      const week = new Date(`${today}T00:00:00Z`);
      week.setUTCDate(week.getUTCDate() + 7);
      expect(meeting?.date).toBe(week.toISOString().slice(0, 10));
    }
  });

  test('warns of what it warned of seven days before the meeting', async () => {
    const [onPaper, all, acting] = await mapsIn(language);
    expect(gapsOf(onPaper)).toEqual(expected.A['D-7'].map(matter));
    // The names of departments are in the language of the example.
    const production = all?.people.find(({ id }) => id === 'vpprod')?.department ?? '';
    const told = expected.B['D-7'].map((gap) => matter(gap).replace('生产', production));
    expect(gapsOf(all)).toEqual(told);
    expect(gapsOf(acting)).toEqual(ACTING);
  });

  test('names everybody and everything: no placeholder is left', async () => {
    for (const map of await mapsIn(language)) {
      expect(map.people.every(({ name, title }) => name !== '' && title !== undefined)).toBe(true);
      expect(map.visits.every(({ note, learned }) => (note ?? learned ?? '') !== '')).toBe(true);
      expect(map.team).toHaveLength(1);
      const text = JSON.stringify({ ...map, id: '' });
      expect(text).not.toMatch(/"Rival"|"agreed"|"plan-final","conf|undefined/);
    }
  });

  test('is a map file like any other', async () => {
    for (const map of await mapsIn(language)) {
      const file = serializeMapFile(map, { exportedAt: '2026-11-22T00:00:00Z' });
      expect(parseMapFile(file)).toMatchObject({ ok: true, value: { repairs: [], map } });
    }
  });
});
