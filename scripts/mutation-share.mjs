import { createHash } from 'node:crypto';

// Plain JavaScript: Stryker loads its plugins where TypeScript is not known.

const SHARE = Number(process.env['UNDERCURRENT_SHARE'] ?? 1);
const SEED = process.env['UNDERCURRENT_SEED'] ?? '1';

/**
 * Whether a change is tried where only a share, 0 … 1, of all is: the seed draws them by their
 * numbers, which are the same as long as the same files are changed.
 * @param {string} id
 * @param {number} share
 * @param {string} seed
 */
export function isDrawn(id, share = SHARE, seed = SEED) {
  return createHash('sha256').update(`${seed}/${id}`).digest().readUInt32BE() / 2 ** 32 < share;
}

class ShareChecker {
  init() {
    return Promise.resolve();
  }

  /** @param {readonly { id: string }[]} mutants */
  group(mutants) {
    return Promise.resolve([mutants.map(({ id }) => id)]);
  }

  /** @param {readonly { id: string }[]} mutants */
  check(mutants) {
    const answers = mutants.map(({ id }) => [
      id,
      isDrawn(id) ? { status: 'passed' } : { status: 'compileError', reason: 'not drawn' },
    ]);
    return Promise.resolve(Object.fromEntries(answers));
  }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'share', injectableClass: ShareChecker }];
