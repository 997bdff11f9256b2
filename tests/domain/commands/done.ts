import type { AccountMap } from '../../../src/domain/account-map';
import { applyChangeSet } from '../../../src/domain/change-set';
import type { ChangeSet } from '../../../src/domain/change-set';
import type { Command, CommandContext } from '../../../src/domain/command';
import { fullMap, TODAY } from './full-map';

export const context: CommandContext = { today: TODAY, newId: () => 'new' };

/** What the command changes of the map. */
export function changeSetOf<Input>(
  command: Command<Input>,
  input: Input,
  map: AccountMap = fullMap,
): ChangeSet {
  const result = command(map, input, context);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The map after the command. */
export function done<Input>(
  command: Command<Input>,
  input: Input,
  map: AccountMap = fullMap,
): AccountMap {
  return applyChangeSet(map, changeSetOf(command, input, map));
}

/** Why the command is refused. */
export function refusal<Input>(command: Command<Input>, input: Input, map: AccountMap = fullMap) {
  const result = command(map, input, context);
  return result.ok ? 'done' : result.error;
}
