import { describe, expect, it } from 'vitest';
import { TABLES } from '../../../src/domain/account-map';
import type { AccountMap } from '../../../src/domain/account-map';
import { completeMap, takenAsComplete } from '../../../src/domain/coverage/complete-map';
import { fullMap, TODAY } from '../commands/full-map';

const own = { id: 'map', name: 'Map', customer: 'Hengda' };
const deal = { mode: 'advisor', stages: [], salesSteps: [], processKnown: false, noRival: false };
const raw = (parts: object) => ({ ...own, ...parts }) as unknown as AccountMap;

describe('a map from JSON', () => {
  it.each([{}, { deal: null, people: null, visits: undefined }, { deal: {} }])(
    'has every list and flag, whatever was missing: %o',
    (parts) => {
      const empty = Object.fromEntries(TABLES.map((table) => [table, []]));
      expect(completeMap(raw(parts))).toEqual({ ...own, deal, ...empty });
    },
  );

  it('keeps what is said of the deal', () => {
    const said = { mode: 'quick', processKnown: true, stages: [{ stage: 'use', since: TODAY }] };
    expect(completeMap(raw({ deal: { ...said, noRival: null } })).deal).toEqual({
      ...deal,
      ...said,
    });
  });

  it('has its rows with what a missing field means, and with what they say', () => {
    const map = completeMap(
      raw({
        people: [{ id: 'ann', name: 'Ann', side: 'buyer', left: true, keyRoles: null }],
        visits: [
          { id: 'v', date: TODAY, by: 'us', personIds: ['ann'] },
          { id: 'w', date: TODAY, by: 'us', met: false, teamIds: ['li'] },
        ],
        meetings: [{ id: 'm', name: 'M', kind: 'decision', held: true }],
        documents: [{ id: 'd', name: 'D', confidential: true }],
        assessments: [{ id: 'a', personId: 'ann', date: TODAY, evidence: 'told' }],
      }),
    );
    expect(map.people).toEqual([
      {
        ...{ id: 'ann', name: 'Ann', side: 'buyer', assumed: false, left: true },
        ...{ keyRoles: [], purchaseRoles: [], recommends: [], socialRoles: [] },
        ...{ holdsMoney: false, claimsAuthority: false, authorityChecks: [], counterparts: [] },
        ...{ coachChecks: { wantsUs: false, credible: false, crossChecked: false } },
        noContact: false,
      },
    ]);
    const visit = { date: TODAY, by: 'us' };
    expect(map.visits).toEqual([
      { id: 'v', ...visit, personIds: ['ann'], teamIds: [], met: true },
      { id: 'w', ...visit, personIds: [], teamIds: ['li'], met: false },
    ]);
    const meeting = { id: 'm', name: 'M', kind: 'decision', held: true, cancelled: false };
    expect(map.meetings).toEqual([{ ...meeting, seats: [], guests: [] }]);
    expect(map.documents).toEqual([{ id: 'd', name: 'D', confidential: true, shared: [] }]);
    expect(map.assessments[0]).toMatchObject({
      needs: { personal: 'unknown', organisation: 'unknown' },
      ...{ personalNeeds: [], organisationNeeds: [] },
    });
  });

  it('is a new map with new lists, so that nobody can change them', () => {
    const given = structuredClone(fullMap);
    const before = JSON.stringify(given);
    const whole = completeMap(given);
    expect(whole).toEqual(fullMap);
    expect(JSON.stringify(given)).toBe(before);
    expect(TABLES.some((table) => whole[table] === given[table])).toBe(false);
    expect(TABLES.every((table) => whole[table].every((row, at) => row === given[table][at]))).toBe(
      true,
    );
  });
});

describe('a map that lacks nothing', () => {
  it('stays the same map when it is completed again, or is said to be complete', () => {
    const whole = completeMap(structuredClone(fullMap));
    expect(completeMap(whole)).toBe(whole);
    const ours = structuredClone(fullMap);
    expect(takenAsComplete(ours)).toBe(ours);
    expect(completeMap(ours)).toBe(ours);
    expect(completeMap({ ...ours })).not.toBe(ours);
  });
});
