import { expect, onTestFinished, test, vi } from 'vitest';
import { askThrough } from '../../src/offline/messages';

/** Somebody who gets a question and the port to answer through. */
function asked(hear: (question: unknown, port: MessagePort) => void) {
  return {
    postMessage: (question: unknown, [port]: Transferable[]) => {
      hear(question, port as MessagePort);
    },
  };
}

test('an answer comes back to whoever asked', async () => {
  const heard: unknown[] = [];
  const page = asked((question, port) => {
    heard.push(question);
    port.postMessage(true);
  });
  expect(await askThrough(page, { ask: 'is-saved' }, 60_000)).toBe(true);
  expect(heard).toEqual([{ ask: 'is-saved' }]);
});

test('silence is no answer, once patience is at its end', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  let answer: unknown = 'none yet';
  void askThrough(
    asked(() => undefined),
    { ask: 'is-saved' },
    5_000,
  ).then((given) => (answer = given));
  await vi.advanceTimersByTimeAsync(4_999);
  expect(answer).toBe('none yet');
  await vi.advanceTimersByTimeAsync(1);
  expect(answer).toBeUndefined();
});
