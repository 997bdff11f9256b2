import type { AccountMap } from '../../../src/domain/account-map';
import { mapOf } from '../../../src/domain/account-map';
import { ROW_SCHEMAS } from '../../../src/domain/row-schemas';
import { z } from '../../../src/domain/zod';

export const TODAY = '2026-11-22';

const person = (row: object) => z.parse(ROW_SCHEMAS.people, { side: 'buyer', ...row });
const visit = (row: object) =>
  z.parse(ROW_SCHEMAS.visits, { by: 'us', channel: 'visit', setting: 'private', ...row });

/** Three people before a decision meeting in six days; only Lin Qiang was ever met by us. */
export function committee(changes: Partial<Record<'people', object[]>> = {}): AccountMap {
  return mapOf(
    {
      id: 'hengda',
      name: 'Hengda',
      customer: 'Hengda Group',
      deal: {
        mode: 'advisor',
        stages: [{ stage: 'decision', since: '2026-11-01' }],
        salesSteps: [],
        processKnown: false,
        noRival: false,
      },
    },
    {
      people: [
        person({
          id: 'zhao',
          name: 'Zhao Lei',
          title: 'General manager',
          level: 'decision',
          decisionRole: 'decider',
        }),
        person({ id: 'lin', name: 'Lin Qiang', title: 'Vice president', department: 'Finance' }),
        person({ id: 'sun', name: 'Sun Hao', title: 'Head of equipment', level: 'management' }),
        ...(changes.people ?? []).map(person),
      ],
      ties: [
        {
          id: 'lin-zhao',
          kind: 'reports-to',
          fromId: 'lin',
          toId: 'zhao',
          strength: 3,
          certainty: 'seen',
        },
      ],
      visits: [
        visit({ id: 'v1', date: '2026-11-10', personIds: ['lin'] }),
        visit({ id: 'v2', date: '2026-11-17', by: 'acme', personIds: ['zhao'] }),
        visit({ id: 'v3', date: '2026-11-20', by: 'acme', personIds: ['zhao', 'lin'] }),
      ],
      assessments: [
        z.parse(ROW_SCHEMAS.assessments, {
          id: 'a1',
          personId: 'zhao',
          date: '2026-11-13',
          needs: { personal: 'unmet', organisation: 'unmet' },
          evidence: 'hearsay',
          toldById: 'lin',
        }),
      ],
      meetings: [
        z.parse(ROW_SCHEMAS.meetings, {
          id: 'gm',
          name: 'GM office meeting',
          kind: 'decision',
          date: '2026-11-28',
          chairId: 'zhao',
          seats: [
            { personId: 'zhao', weight: 1 },
            { personId: 'sun', weight: 1 },
          ],
        }),
      ],
      team: [{ id: 'yao', name: 'Yao', role: 'sales', style: 'amiable' }],
      rivals: [{ id: 'acme', name: 'Acme' }],
    },
  );
}
