import { expect, it } from 'vitest';
import { introductionAskedOn } from '../../src/domain/asks';
import { sampleMap } from '../storage/samples';

const ask = (id: string, date: string, toPersonId = 'ann', forPersonId = 'bo') => ({
  ...{ id, date, toPersonId, forPersonId },
});

it('an introduction was asked for on the first of its days that has come', () => {
  const asked = { toPersonId: 'ann', forPersonId: 'bo' };
  const asks = [
    ask('a', '2026-11-20'),
    ask('b', '2026-11-10'),
    ask('c', '2026-11-01', 'bo', 'ann'),
    ask('d', '2026-11-02', 'cai'),
  ];
  const map = { ...sampleMap(), asks };
  expect(introductionAskedOn(map, asked, '2026-11-22')).toBe('2026-11-10');
  expect(introductionAskedOn(map, asked, '2026-11-09')).toBeUndefined();
});
