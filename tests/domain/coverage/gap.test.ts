import { describe, expect, it } from 'vitest';
import type { Gap } from '../../../src/domain/coverage';
import { gapId, peopleConcerned, shift, worstFirst } from '../../../src/domain/coverage/gap';
import { findingSteps } from '../../../src/domain/coverage/findings';
import { lookThrough } from '../../../src/domain/coverage';
import { SEVERITIES } from '../../../src/domain/vocabulary';
import type { Severity } from '../../../src/domain/vocabulary';
import { inDays, smallMap } from './small-map';

const gap = (severity: Severity, rule: string, subject: string, more: Partial<Gap> = {}): Gap => ({
  ...{ rule, subject, severity, people: [], closers: [], facts: {}, steps: [], ...more },
});

describe('a gap', () => {
  it('is named by its rule and its subject', () => {
    expect(gapId({ rule: 'G01', subject: 'ann' })).toBe('G01:ann');
  });

  it('concerns those it is about, or else those who could close it', () => {
    const closers = ['bo'];
    expect(peopleConcerned(gap('low', 'G01', 'ann', { people: ['ann'], closers }))).toEqual([
      'ann',
    ]);
    expect(peopleConcerned(gap('low', 'G09', 'map', { closers }))).toEqual(['bo']);
    expect(peopleConcerned(gap('low', 'G39', 'map'))).toEqual([]);
  });

  it('stands before milder ones, then by rule, then by subject in code-unit order', () => {
    const sorted = [
      gap('critical', 'G02', 'b'),
      gap('high', 'G01', 'B'),
      gap('high', 'G01', 'a'),
      gap('high', 'G03', 'A'),
      gap('medium', 'G01', 'a'),
      gap('low', 'G01', 'a'),
    ];
    expect([...sorted].reverse().sort(worstFirst)).toEqual(sorted);
    expect([...sorted].sort(worstFirst)).toEqual(sorted);
    expect(worstFirst(gap('low', 'G01', 'a'), gap('low', 'G01', 'a'))).toBe(0);
  });
});

describe('a severity', () => {
  it('goes one step up or down, never beyond the ends', () => {
    expect(SEVERITIES).toEqual(['critical', 'high', 'medium', 'low']);
    expect(SEVERITIES.map((severity) => shift(severity, 1))).toEqual([
      'critical',
      'critical',
      'high',
      'medium',
    ]);
    expect(SEVERITIES.map((severity) => shift(severity, -1))).toEqual([
      'high',
      'medium',
      'low',
      'low',
    ]);
  });
});

describe('looking through a map as work in steps', () => {
  it('says that it looks for gaps, then what it found', () => {
    const map = smallMap({});
    const work = findingSteps(map, inDays(0));
    expect(work.next()).toEqual({ done: false, value: 'gaps' });
    expect(work.next()).toEqual({ done: true, value: lookThrough(map, inDays(0)) });
  });
});
