import { describe, expect, it } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { findGaps } from '../../../src/domain/coverage';
import type { Gap } from '../../../src/domain/coverage';
import { parseMapFile } from '../../../src/files/map-file';
import cases from '../../data/oracles/rule-cases.json';
import yaoA from '../../data/oracles/yao-a.json';
import yaoB from '../../data/oracles/yao-b.json';
import yaoC from '../../data/oracles/yao-c.json';
import yao from '../../data/oracles/yao-expected.json';

interface Expected {
  readonly rule: string;
  readonly subject: string;
  readonly severity: string;
  readonly closers: readonly string[];
}

const raw = (map: unknown) => map as AccountMap;

/** The map as it comes out of a file. */
function parsed(map: unknown): AccountMap {
  const file = { type: 'undercurrent-map', formatVersion: 1, redaction: 'none', map };
  const result = parseMapFile(JSON.stringify(file));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.map;
}
const told = ({ rule, subject, severity, closers }: Expected | Gap): Expected => ({
  rule,
  subject,
  severity,
  closers,
});

describe('each case of the rules, straight from JSON and out of a file', () => {
  it('finds nothing in the healthy map', () => {
    expect(findGaps(raw(cases.healthy.map), cases.healthy.today)).toEqual([]);
  });

  it.each(cases.cases)('$id $rule: $title', ({ map, today, expected }) => {
    expect(findGaps(raw(map), today).map(told)).toEqual(expected.map(told));
    expect(findGaps(parsed(map), today).map(told)).toEqual(expected.map(told));
  });
});

describe('the lost deal', () => {
  const maps = { A: yaoA.map, B: yaoB.map, C: yaoC.map };
  const days = Object.entries(yao.expected).flatMap(([name, byDay]) =>
    Object.entries(byDay).map(([day, gaps]) => ({ name, day, gaps }) as const),
  );

  it.each(days)('map $name at $day', ({ name, day, gaps }) => {
    const today = yao.dates[day as keyof typeof yao.dates];
    const map = maps[name as keyof typeof maps];
    expect(findGaps(raw(map), today).map(told)).toEqual(gaps.map(told));
    expect(findGaps(parsed(map), today).map(told)).toEqual(gaps.map(told));
  });
});
