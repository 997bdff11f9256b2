import { emptyMap } from '../../src/domain/account-map';
import type { AccountMap } from '../../src/domain/account-map';
import { applyChangeSet } from '../../src/domain/change-set';
import { addMeeting } from '../../src/domain/commands/add-meeting';
import { addPerson } from '../../src/domain/commands/add-person';
import { addRival } from '../../src/domain/commands/add-rival';
import { addTeamMember } from '../../src/domain/commands/add-team-member';
import { addVisit } from '../../src/domain/commands/add-visit';
import type { Command } from '../../src/domain/command';

export const TODAY = '2026-11-22';

/** The map with one command more; ids are given, so that tests can name them. */
export function withCommand<Input>(
  map: AccountMap,
  command: Command<Input>,
  input: Input,
  id = 'new',
): AccountMap {
  const result = command(map, input, { today: TODAY, newId: () => id });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return applyChangeSet(map, result.value);
}

/** Zhao chairs the meeting in six days and is not met; Lin was met; Acme is the rival. */
export function smallMap(): AccountMap {
  let map = emptyMap({
    id: 'map',
    name: 'Hengda',
    customer: 'Hengda Group',
    deal: {
      mode: 'advisor',
      stages: [{ stage: 'comparison', since: '2026-10-01' }],
      salesSteps: [],
      processKnown: false,
      noRival: false,
    },
  });
  map = withCommand(
    map,
    addPerson,
    { name: 'Zhao Lei', title: 'General manager', keyRoles: ['decision-maker'] },
    'zhao',
  );
  map = withCommand(map, addPerson, { name: 'Lin Qiang', title: 'Vice president' }, 'lin');
  map = withCommand(map, addPerson, { name: 'Chen Yu', title: 'Head of finance' }, 'chen');
  map = withCommand(map, addTeamMember, { name: 'Yao', role: 'sales' }, 'yao');
  map = withCommand(map, addRival, { name: 'Acme' }, 'acme');
  map = withCommand(
    map,
    addMeeting,
    {
      name: 'GM office meeting',
      kind: 'decision',
      date: '2026-11-28',
      chairId: 'zhao',
      rule: 'chair',
      headcount: 4,
      seats: [
        { personId: 'zhao', weight: 1, veto: false, speaks: true },
        { personId: 'lin', weight: 1, veto: false, speaks: true },
      ],
    },
    'meeting',
  );
  map = withCommand(
    map,
    addVisit,
    {
      date: '2026-11-10',
      by: 'us',
      personIds: ['lin'],
      teamIds: ['yao'],
      learned: 'The sum is large, so that the office meeting decides.',
      nextStep: { what: 'Send the list of references', due: '2026-11-20', done: false },
    },
    'visit-lin',
  );
  return withCommand(
    map,
    addVisit,
    { date: '2026-11-15', by: 'acme', personIds: ['zhao', 'chen'] },
    'visit-acme',
  );
}
