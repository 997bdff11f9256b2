import { useMemo } from 'react';
import type { ChangeSet } from '../domain/change-set';
import type { Command } from '../domain/command';
import { fail } from '../domain/result';
import type { Result } from '../domain/result';
import { useEditing } from './open-map-context';

/**
 * Runs a command on the open map. Its change is on screen when the call returns. While the user
 * looks back nothing can be changed: code `looking-back`.
 */
export function useCommand(): <Input>(
  command: Command<Input>,
  input: Input,
  options?: { step?: string },
) => Result<ChangeSet> {
  const { open, session } = useEditing();
  return useMemo(
    () => (command, input, options) =>
      session.get().replayDay === null
        ? open.run(command, input, options)
        : fail({ code: 'looking-back' }),
    [open, session],
  );
}
