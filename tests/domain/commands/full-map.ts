import { MapSchema } from '../../../src/domain/row-schemas';
import type { AccountMap } from '../../../src/domain/account-map';
import { z } from '../../../src/domain/zod';

export const TODAY = '2026-11-22';

/** A map in which everything speaks of everybody. */
export const fullMap: AccountMap = z.parse(MapSchema, {
  id: 'map',
  name: 'Map',
  customer: 'Hengda',
  deal: { mode: 'advisor', stages: [{ stage: 'intent', since: '2026-01-01' }] },
  people: [
    { id: 'ann', name: 'Ann', side: 'buyer', counterparts: ['us1'] },
    {
      id: 'bo',
      name: 'Bo',
      side: 'buyer',
      authorityChecks: [
        { personId: 'ann', date: TODAY, confirms: true },
        { personId: 'cy', date: TODAY, confirms: false },
      ],
    },
    { id: 'cy', name: 'Cy', side: 'buyer' },
  ],
  ties: [
    { id: 't1', kind: 'trusts', fromId: 'ann', toId: 'bo', strength: 2, certainty: 'told' },
    { id: 't2', kind: 'influences', fromId: 'bo', toId: 'cy', strength: 2, certainty: 'told' },
  ],
  visits: [
    {
      id: 'v1',
      date: TODAY,
      by: 'us',
      personIds: ['ann'],
      teamIds: ['us1'],
      channel: 'visit',
      setting: 'private',
    },
    {
      id: 'v2',
      date: TODAY,
      by: 'rival',
      personIds: ['ann', 'bo'],
      channel: 'call',
      setting: 'private',
    },
  ],
  assessments: [
    { id: 'a1', personId: 'ann', date: TODAY, evidence: 'told' },
    { id: 'a2', personId: 'bo', date: TODAY, evidence: 'hearsay', toldById: 'ann' },
  ],
  meetings: [
    {
      id: 'm1',
      name: 'Office meeting',
      kind: 'decision',
      date: '2026-12-01',
      chairId: 'ann',
      seats: [
        { personId: 'ann', weight: 1 },
        { personId: 'bo', weight: 1 },
      ],
      guests: [{ by: 'rival' }],
    },
  ],
  team: [{ id: 'us1', name: 'Li', role: 'sales' }],
  rivals: [{ id: 'rival', name: 'Acme' }],
  asks: [{ id: 'k1', date: TODAY, toPersonId: 'ann', forPersonId: 'bo' }],
  documents: [
    {
      id: 'd1',
      name: 'Plan',
      shared: [
        { date: TODAY, personId: 'ann' },
        { date: TODAY, personId: 'bo' },
      ],
    },
  ],
  rivalNotes: [{ id: 'n1', date: TODAY, rivalId: 'rival', text: 'Cheap' }],
  answers: [
    { id: 'q1', questionId: 'who-will-sit-there', answer: 'unknown', personId: 'ann', date: TODAY },
  ],
  setAside: [
    { id: 's1', rule: 'G12', subject: 'map', severity: 'high', reason: 'Agreed', date: TODAY },
  ],
  forecasts: [
    {
      id: 'f1',
      date: TODAY,
      meetingId: 'm1',
      win: 0.5,
      open: 0.3,
      lose: 0.2,
      low: 0.3,
      high: 0.7,
      known: 0.5,
    },
  ],
});
