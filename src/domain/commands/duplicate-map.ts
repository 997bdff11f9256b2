import { mapOf } from '../account-map';
import type { AccountMap } from '../account-map';
import { checkRow } from '../command';
import type { CommandContext } from '../command';
import { ok } from '../result';
import type { Result } from '../result';

/**
 * The same people for a new deal: who they are, their ties, what we think of them, our team and the
 * rivals come along, with how they decided before; visits, meetings, dates and questions start anew.
 */
export function duplicateMap(
  map: AccountMap,
  { name }: { name: string },
  context: CommandContext,
): Result<AccountMap> {
  const { mode, culture, customersCustomer } = map.deal;
  const account = checkRow('account', {
    id: context.newId(),
    name,
    customer: map.customer,
    deal: { mode, culture, customersCustomer, stages: [{ stage: 'intent', since: context.today }] },
    notes: map.notes,
    privateNotes: map.privateNotes,
  });
  if (!account.ok) return account;
  const { people, ties, assessments, team, rivals, pastDecisions } = map;
  return ok(mapOf(account.value, { people, ties, assessments, team, rivals, pastDecisions }));
}
