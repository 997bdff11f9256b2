import { emptyMap } from '../account-map';
import type { AccountMap } from '../account-map';
import { applyChangeSet } from '../change-set';
import { checkRow } from '../command';
import type { CommandContext } from '../command';
import type { Day } from '../day';
import { ok } from '../result';
import type { Result } from '../result';
import { addPerson } from './add-person';

export interface NewMapInput {
  readonly name: string;
  readonly customer: string;
  readonly product?: string;
  /** When it will be decided, as far as anybody says. */
  readonly expectedClose?: Day;
  /** Names of who is known there. */
  readonly people?: readonly string[];
}

/** A first map from the four things a newcomer is asked. */
export function newMap(input: NewMapInput, context: CommandContext): Result<AccountMap> {
  const { name, customer, product, expectedClose, people = [] } = input;
  const account = checkRow('account', {
    id: context.newId(),
    name,
    customer,
    deal: {
      mode: 'advisor',
      product,
      stages: [{ stage: 'intent', since: context.today }],
      ...(expectedClose && { expectedClose: { date: expectedClose, knownOn: context.today } }),
    },
  });
  if (!account.ok) return account;
  let map = emptyMap(account.value);
  for (const person of people) {
    const added = addPerson(map, { name: person, knownSince: context.today }, context);
    if (!added.ok) return added;
    map = applyChangeSet(map, added.value);
  }
  return ok(map);
}
