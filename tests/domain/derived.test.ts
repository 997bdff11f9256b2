import { describe, expect, it } from 'vitest';
import { emptyMap } from '../../src/domain/account-map';
import { derived } from '../../src/domain/derived';

const map = emptyMap({
  ...{ id: 'map', name: 'Map', customer: 'C' },
  deal: { mode: 'advisor', stages: [], salesSteps: [], processKnown: false, noRival: false },
});

/** Something derived from people and visits, and how often it was computed. */
function counted() {
  const count = { times: 0 };
  const value = derived(
    ({ people, visits }) => [people, visits],
    (_, today) => {
      count.times += 1;
      return { today };
    },
  );
  return { count, value };
}

describe('what is derived from a map', () => {
  it('is computed once while its tables stay as they are, whatever else changes', () => {
    const { count, value } = counted();
    const first = value(map, '2026-11-22');
    expect(value({ ...map, ties: [], notes: 'other' }, '2026-11-22')).toBe(first);
    expect(count.times).toBe(1);
  });

  it('is computed anew when any of its tables is another one', () => {
    const { count, value } = counted();
    value(map, '2026-11-22');
    value({ ...map, visits: [] }, '2026-11-22');
    value({ ...map, people: [] }, '2026-11-22');
    expect(count.times).toBe(3);
  });

  it('is computed anew on another day', () => {
    const { value } = counted();
    value(map, '2026-11-22');
    expect(value(map, '2026-11-23')).toEqual({ today: '2026-11-23' });
  });
});
