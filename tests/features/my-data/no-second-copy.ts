import { fail } from '../../../src/domain/result';
import type { SecondCopy } from '../../../src/storage/second-copy/second-copy';

/** As in a browser that has no private files. */
export function noSecondCopy(): SecondCopy {
  const none = () =>
    Promise.resolve(fail({ code: 'no-second-copy', facts: { reason: 'NotSupportedError' } }));
  return {
    start: none,
    standings: none,
    add: none,
    keep: none,
    restate: none,
    records: none,
    clear: none,
    forgetPurged: none,
    compare: none,
    about: none,
    close: () => undefined,
  };
}
