import { takenAsComplete } from '../../src/domain/coverage/complete-map';
import { createStore } from '../../src/editing/store';
import { gapsShown } from '../../src/features/coverage/gaps-shown';
import { BENCH_DAY, makeMap } from '../make-map';

/**
 * How long the page is held up at most, in ms, while the gaps of a map come: for the first time, and
 * after each of as many edits.
 */
export async function lookingThrough(people: number, edits: number): Promise<number> {
  const map = createStore(takenAsComplete(makeMap(people)));
  const source = gapsShown({ map, day: createStore(BENCH_DAY) });
  const isFound = () => source.get()?.map === map.get();
  const stop = source.subscribe(isFound);
  let longest = await longestHold(isFound);
  for (let edit = 1; edit <= edits; edit += 1) {
    longest = Math.max(
      longest,
      await longestHold(isFound, () => {
        map.set(takenAsComplete({ ...map.get(), name: `Edit ${edit}` }));
      }),
    );
  }
  stop();
  return longest;
}

/** Asks for its turn again and again until it is done; the longest that it had to wait, in ms. */
async function longestHold(isDone: () => boolean, begin: () => void = isDone): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  let longest = 0;
  let last = performance.now();
  begin();
  await new Promise<void>((resolve) => {
    port1.onmessage = () => {
      const done = isDone();
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (done) resolve();
      else port2.postMessage(null);
    };
    port2.postMessage(null);
  });
  port1.close();
  return longest;
}
