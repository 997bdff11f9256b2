import type { ChangeSet } from '../domain/change-set';
import type { Command } from '../domain/command';
import type { Result } from '../domain/result';
import { useEditing } from './open-map-context';

/** Runs a command on the open map. Its change is on screen when the call returns. */
export function useCommand(): <Input>(
  command: Command<Input>,
  input: Input,
  options?: { step?: string },
) => Result<ChangeSet> {
  return useEditing().open.run;
}
