import { describe, expect, it } from 'vitest';
import { partGaps } from '../../../src/domain/coverage/set-aside';
import type { Gap } from '../../../src/domain/coverage';
import type { SetAside } from '../../../src/domain/coverage/set-aside';

const TODAY = '2026-11-22';

const gap: Gap = {
  rule: 'G20',
  subject: 'operation+decision',
  severity: 'medium',
  people: [],
  closers: [],
  facts: {},
  steps: [],
};
const entry: SetAside = {
  id: 's1',
  rule: 'G20',
  subject: 'operation+decision',
  severity: 'medium',
  reason: 'A small plant',
  date: '2026-11-01',
};

function isAside(gapNow: Partial<Gap>, noted: Partial<SetAside>, today = TODAY): boolean {
  const parted = partGaps([{ ...gap, ...gapNow }], { setAside: [{ ...entry, ...noted }] }, today);
  return parted.aside.length === 1 && parted.open.length === 0;
}

describe('a gap that was set aside', () => {
  it.each<[string, Partial<Gap>, Partial<SetAside>, boolean]>([
    ['stays aside', {}, {}, true],
    ['comes back when it is about something else', { subject: 'operation' }, {}, false],
    ['is another rule’s business', { rule: 'G19' }, {}, false],
    ['comes back when it has become worse', { severity: 'high' }, {}, false],
    ['stays aside when it has become milder', { severity: 'low' }, {}, true],
    ['stays aside on the last day agreed', {}, { until: TODAY }, true],
    ['comes back the day after', {}, { until: '2026-11-21' }, false],
    ['was not aside before it was put there', {}, { date: '2026-11-23' }, false],
    ['is aside from the day it was put there', {}, { date: TODAY }, true],
  ])('%s', (_, gapNow, noted, expected) => {
    expect(isAside(gapNow, noted)).toBe(expected);
  });

  it('is aside by any of several entries about it', () => {
    const setAside = [
      { ...entry, until: '2026-11-02' },
      { ...entry, id: 's2' },
    ];
    expect(partGaps([gap], { setAside }, TODAY).aside[0]?.entry.id).toBe('s2');
  });

  it('is aside by one of several that are in force, as bad as it was by then', () => {
    const setAside = [
      { ...entry, severity: 'low' as const },
      { ...entry, id: 's2', severity: 'high' as const },
      { ...entry, id: 's3', severity: 'high' as const },
    ];
    expect(partGaps([gap], { setAside }, TODAY).aside).toEqual([{ gap, entry: setAside[1] }]);
    expect(partGaps([{ ...gap, severity: 'critical' }], { setAside }, TODAY).aside).toEqual([]);
  });

  it('hands the gaps back as they are where nothing was set aside', () => {
    const gaps = [gap];
    expect(partGaps(gaps, { setAside: [] }, TODAY)).toEqual({ open: gaps, aside: [] });
    expect(partGaps([], { setAside: [entry] }, TODAY)).toEqual({ open: [], aside: [] });
  });

  it('leaves the others in their order', () => {
    const first = { ...gap, rule: 'G01', subject: 'ann' };
    const last = { ...gap, rule: 'G36', subject: 'user' };
    const { open } = partGaps([first, gap, last], { setAside: [entry] }, TODAY);
    expect(open).toEqual([first, last]);
  });
});
