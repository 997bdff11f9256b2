const isLong = process.env.UNDERCURRENT_LONG === '1';

/** How often each promise is tried: at each commit, and in the long run (`npm run test:long`). */
function tries(eachCommit: number, longRun: number): number {
  return isLong ? longRun : eachCommit;
}

/** The counts, by the name of the test. */
export const TRIES = {
  'kill9-acked-kept': tries(25, 200),
  /** With the database mended at the next start, and again with the database dropped by it. */
  'torn-tail-recovers': tries(10, 100),
  'idb-wiped-restored': tries(5, 20),
  'opfs-wiped-rebuilt': tries(5, 20),
  'both-wiped-recovery-page': tries(5, 20),
  /** Of each way to leave. */
  'close-flush': tries(10, 50),
  'quota-full': tries(5, 20),
  /** Seeds, of 200 commands each. */
  'two-tabs': tries(3, 20),
  'erase-everywhere': tries(20, 200),
  /** With the browser killed while it erases. */
  'erase-killed': tries(5, 100),
  'connection-lost': tries(5, 20),
  'import-fuzz': tries(2_000, 100_000),
  'import-kill-midway': tries(10, 50),
  roundtrip: tries(1_000, 10_000),
  /** Sequences, of 50 commands each. */
  'model-commands': tries(200, 2_000),
} as const;

/** Whether what is only done in the long run is done. */
export const LONG_RUN = isLong;
