import { ThreadsPoolWorker } from 'vitest/node';
import type { PoolOptions, PoolWorker, TestProject, WorkerRequest } from 'vitest/node';

const kept = new WeakMap<TestProject, KeptThread>();

/**
 * One thread for all runs of a project: starting one, and loading Vitest and the packages in it, takes
 * many times as long as the tests do. What a run has loaded of the project has to be forgotten by the
 * next, by `vi.resetModules()`.
 */
export function keptThread(options: PoolOptions): PoolWorker {
  const known = kept.get(options.project);
  if (known !== undefined) return known;
  const thread = new KeptThread(options);
  kept.set(options.project, thread);
  options.project.vitest.onClose(() => thread.end());
  return thread;
}

class KeptThread extends ThreadsPoolWorker {
  override readonly name = 'kept';
  readonly #project: TestProject;
  #listeners: (readonly [event: string, listener: (argument: unknown) => void])[] = [];
  #config: unknown;
  #state: 'new' | 'running' | 'idle' = 'new';

  constructor(options: PoolOptions) {
    super(options);
    this.#project = options.project;
  }

  override async start(): Promise<void> {
    if (this.#state !== 'new') return;
    await super.start();
    super.on('message', this.#answerLate);
  }

  override on(event: string, listener: (argument: unknown) => void): void {
    this.#listeners.push([event, listener]);
    super.on(event, listener);
  }

  override send(message: WorkerRequest): void {
    if (message.type === 'start') {
      this.#config = message.context.config;
      const isNew = this.#state === 'new';
      this.#state = 'running';
      if (isNew) super.send(message);
      else this.#say('started');
    } else if (message.type === 'stop') {
      this.#state = 'idle';
      this.#say('stopped');
    } else if (message.type === 'run') {
      // Which tests to run is part of what a thread is told at its start only.
      const context = { config: this.#config, ...message.context };
      super.send({ ...message, context });
    } else super.send(message);
  }

  override async stop(): Promise<void> {
    for (const [event, listener] of this.#listeners) super.off(event, listener);
    this.#listeners = [];
    // Nobody asked it to stop: it hangs.
    if (this.#state !== 'idle') await this.end();
  }

  async end(): Promise<void> {
    if (kept.get(this.#project) !== this) return;
    kept.delete(this.#project);
    await super.stop();
  }

  /** In place of the thread. */
  #say(type: 'started' | 'stopped'): void {
    queueMicrotask(() => {
      for (const [event, listener] of this.#listeners) {
        if (event === 'message') listener({ type, __vitest_worker_response__: true });
      }
    });
  }

  /** What a thread reports after its run nobody answers any more; the next run would wait for it. */
  readonly #answerLate = ({ t, i }: { t?: string; i?: string }): void => {
    if (this.#state === 'idle' && t === 'q') super.send({ t: 's', i } as never);
  };
}
