import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { keptThread } from './scripts/mutation-kept-thread.ts';

const FEW_RUNS = fileURLToPath(new URL('scripts/mutation-few-runs.ts', import.meta.url));

/** What failed for the change before comes first, since neighbours mostly fail alike; then the quickest. */
class SoonestFailure extends BaseSequencer {
  override sort(specs: TestSpecification[]): Promise<TestSpecification[]> {
    const duration = ({ project, moduleId }: TestSpecification) => {
      const file = `${project.name}:${relative(this.ctx.config.root, moduleId)}`;
      const last = this.ctx.cache.getFileTestResults(file);
      return last === undefined || last.failed ? 0 : last.duration;
    };
    // Each project has a worker of its own: one after the other.
    const sorted = specs
      .map((spec) => ({ spec, project: spec.project.name, duration: duration(spec) }))
      .sort((a, b) => a.project.localeCompare(b.project) || a.duration - b.duration);
    return Promise.resolve(sorted.map(({ spec }) => spec));
  }
}

/**
 * The tests by which changes made to domain, storage and files are noticed: those without a browser.
 * They run anew for each change, so what counts is how soon the first fails.
 */
export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify('0.0.0-test') },
  plugins: [
    {
      name: 'few-runs',
      enforce: 'pre',
      resolveId: (id, importer) =>
        id === 'fast-check' && importer !== FEW_RUNS ? FEW_RUNS : undefined,
    },
    {
      name: 'kept-thread',
      configureVitest: ({ project }) => {
        if (project.name !== 'unit') return;
        // Here, as Stryker asks for threads.
        project.config.pool = 'kept';
        project.config.poolRunner = { name: 'kept', createPoolWorker: keptThread };
      },
    },
  ],
  test: {
    testTimeout: 180_000,
    // One start of a worker for each change, not for each file of tests.
    isolate: false,
    maxWorkers: 1,
    sequence: { sequencer: SoonestFailure },
    setupFiles: ['scripts/mutation-between-files.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // What a gap says is looked at where it is put into words.
          include: ['tests/{domain,files}/**/*.test.ts', 'tests/features/coverage/gap-*.test.ts'],
          exclude: ['tests/files/older-file.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'mocked',
          environment: 'node',
          // Replaces a module, which only works before anything has loaded it.
          include: ['tests/files/older-file.test.ts'],
          isolate: true,
        },
      },
      {
        extends: true,
        test: {
          name: 'storage',
          environment: 'node',
          include: ['tests/{storage,editing}/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.ts'],
          setupFiles: ['fake-indexeddb/auto'],
        },
      },
    ],
  },
});
