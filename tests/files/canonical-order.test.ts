import { describe, expect, it } from 'vitest';
import { TABLES } from '../../src/domain/account-map';
import { inCanonicalOrder } from '../../src/files/canonical-order';
import { fullMap } from '../domain/commands/full-map';

const reversed = <T>(rows: readonly T[]): T[] => [...rows].reverse();
const days = ['2026-03-01', '2026-01-01', '2026-02-01', '2026-01-01'];
const inOrder = ['2026-01-01 1', '2026-01-01 3', '2026-02-01 2', '2026-03-01 0'];
/** The days as they came out, with their places before. */
const came = (rows: readonly { note?: string }[] | undefined) => rows?.map(({ note }) => note);
const dated = (key: string, more: object = {}) =>
  days.map((day, index) => ({ [key]: day, note: `${day} ${index}`, ...more })) as never[];

describe('the order of a map in a file', () => {
  it('of every table is that of the ids', () => {
    const tables = Object.fromEntries(
      TABLES.map((table) => [table, reversed<object>(fullMap[table])]),
    );
    expect(inCanonicalOrder({ ...fullMap, ...tables })).toEqual(fullMap);
    expect(inCanonicalOrder(fullMap)).toEqual(fullMap);
  });

  it('of a history is that of its days, and on one day as it was entered', () => {
    const [first] = fullMap.people;
    const map = inCanonicalOrder({
      ...fullMap,
      deal: { ...fullMap.deal, stages: dated('since'), salesSteps: dated('since') },
      people: [{ ...first!, authorityChecks: dated('date') }],
      documents: [{ ...fullMap.documents[0]!, shared: dated('date') }],
    });
    for (const history of [
      map.deal.stages,
      map.deal.salesSteps,
      map.people[0]?.authorityChecks,
      map.documents[0]?.shared,
    ]) {
      expect(came(history as never)).toEqual(inOrder);
    }
  });

  it('of guests is that of the days they are known from, those from the start first', () => {
    const guests = [...dated('knownOn', { by: 'us' }), { by: 'us', note: 'start' } as never];
    const seats = ['cy', 'ann', 'bo'].map((personId) => ({
      ...fullMap.meetings[0]!.seats[0]!,
      personId,
    }));
    const [meeting] = inCanonicalOrder({
      ...fullMap,
      meetings: [{ ...fullMap.meetings[0]!, guests, seats }],
    }).meetings;
    expect(came(meeting?.guests as never)).toEqual(['start', ...inOrder]);
    expect(meeting?.seats.map(({ personId }) => personId)).toEqual(['ann', 'bo', 'cy']);
  });

  it('is made without touching the map', () => {
    const before = structuredClone(fullMap);
    const turned = { ...fullMap, people: Object.freeze(reversed(fullMap.people)) as never };
    inCanonicalOrder(turned);
    expect(fullMap).toEqual(before);
  });
});
