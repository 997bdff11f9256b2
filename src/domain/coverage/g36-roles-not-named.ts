import type { Person } from '../account-map';
import { isUser } from '../roles';
import { RECOMMENDS } from '../vocabulary';
import { stageFact } from './facts';
import type { Gap, RoleToFill } from './gap';
import { informed } from './key-people';
import { closersAmong, hadTimeToAsk, hasReached } from './situation';
import type { Situation } from './situation';

/** G36: parts that somebody surely plays, and nobody on the map is marked with. */
export function rolesNotNamed(situation: Situation): Gap[] {
  if (!hadTimeToAsk(situation)) return [];
  const basic = missingOf(situation, BASIC_ROLES);
  const missing = [
    ...basic,
    ...(hasReached(situation, 'comparison') ? missingOf(situation, RECOMMENDERS) : []),
  ];
  if (missing.length === 0) return [];
  return [
    {
      rule: 'G36',
      subject: missing.join('+'),
      severity: basic.length > 0 && hasReached(situation, 'shortlist') ? 'medium' : 'low',
      people: [],
      closers: closersAmong(situation, informed(situation)),
      facts: {
        roles: { kind: 'terms', area: 'roleToFill', ids: missing },
        ...stageFact(situation),
      },
      steps: [
        { do: 'ask', questionId: 'who-else-takes-part' },
        ...missing.map((role) => ({ do: 'fill-role' as const, role })),
      ],
    },
  ];
}

type Role = readonly [role: RoleToFill, isPlayedBy: (person: Person) => boolean];

const BASIC_ROLES: readonly Role[] = [
  ['technical-gatekeeper', ({ keyRoles }) => keyRoles.includes('technical-gatekeeper')],
  ['user', isUser],
];

const RECOMMENDERS: readonly Role[] = RECOMMENDS.map((kind) => [
  `recommender:${kind}`,
  ({ decisionRole, recommends }) => decisionRole === 'recommender' && recommends.includes(kind),
]);

function missingOf({ buyers }: Situation, roles: readonly Role[]): RoleToFill[] {
  return roles.filter(([, isPlayedBy]) => !buyers.some(isPlayedBy)).map(([role]) => role);
}
