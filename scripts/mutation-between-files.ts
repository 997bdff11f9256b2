import { inject, vi } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    activeMutant?: string;
  }
}

interface Global {
  __stryker__?: { mutantCoverage?: { static: object; perTest: object } };
  mutantBefore?: string | undefined;
}
const shared = globalThis as Global;

// What a change made the modules remember must not be found by the next.
const mutant = inject('activeMutant');
if (shared.mutantBefore !== mutant) {
  shared.mutantBefore = mutant;
  vi.resetModules();
}

// Test files share a worker, and with it what Stryker counted; it would be handed over with each file anew.
const counted = shared.__stryker__?.mutantCoverage;
if (counted !== undefined) {
  counted.static = {};
  counted.perTest = {};
}
