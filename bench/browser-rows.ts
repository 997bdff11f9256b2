import { chromium } from 'playwright-core';
import type { BrowserContext } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, HOW_TO_GET_CHROMIUM, findChromium } from '../scripts/chromium.mjs';
import { serve } from '../scripts/server';
import type { Lens } from '../src/graph-view/lenses/lens';
import type { Measured } from './page/main';
import { inTurns } from './repetitions';
import type { Times } from './repetitions';
import { rowOf } from './results';
import type { Row } from './results';

/** In ms: a page that is held up for longer is felt to hang. */
const LONGEST_HOLD = 50;

/** Calls one of the measurements of the page, on a page of its own. */
type Measure = <K extends keyof Measured>(
  measurement: K,
  ...parameters: Parameters<Measured[K]>
) => Promise<Awaited<ReturnType<Measured[K]>>>;

/** What is measured in a real browser, over the page built into the folder; it keeps its files in `profile`. */
export async function browserRows(
  folder: string,
  profile: string,
): Promise<{ rows: Row[]; version: string }> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(HOW_TO_GET_CHROMIUM);
  const server = await serve({ folder, port: 0 });
  // A private window would keep its databases in memory, where nothing is ever committed to a disk.
  const context = await chromium.launchPersistentContext(profile, {
    args: CHROMIUM_ARGUMENTS,
    executablePath,
    locale: 'en-US',
    // Both canvases are in view, one above the other.
    viewport: { width: 1200, height: 1540 },
  });
  try {
    const measure = onPagesOf(context, server.url);
    const rows = [
      ...(await openingRows(measure)),
      ...(await editingRows(measure)),
      ...(await committingRows(measure)),
      await lookingThroughRow(measure),
    ];
    return { rows, version: context.browser()?.version() ?? 'unknown' };
  } finally {
    await context.close();
    await server.close();
  }
}

function onPagesOf(context: BrowserContext, url: string): Measure {
  const measure = async (measurement: string, ...parameters: unknown[]): Promise<unknown> => {
    const page = await context.newPage();
    try {
      await page.goto(url);
      await page.waitForFunction(() => 'measured' in window);
      return await page.evaluate(
        ([name, given]) => {
          const measurements = (window as unknown as { measured: Record<string, unknown> })
            .measured;
          return (measurements[name] as (...all: unknown[]) => unknown)(...given);
        },
        [measurement, parameters] as const,
      );
    } finally {
      await page.close();
    }
  };
  return measure as Measure;
}

async function openingRows(measure: Measure): Promise<Row[]> {
  const opening = async (people: number, rounds: number): Promise<Times> => {
    await measure('storeMap', people);
    return inTurns(Array<number>(rounds).fill(people), {
      ours: (n) => measure('openingOurs', n),
      bare: (n) => measure('openingBare', n),
    });
  };
  const name = 'stored map → first drawing';
  const small = await opening(60, 7);
  const middle = await opening(500, 9);
  const large = await opening(5_000, 3);
  return [
    rowOf({ name, n: 60, target: 1.3 }, small),
    rowOf({ name, n: 500, target: 1.3 }, middle),
    rowOf(
      { name: `${name}, against our own 500`, n: 5_000, target: 2 },
      { ours: large.ours, bare: middle.ours },
    ),
  ];
}

async function editingRows(measure: Measure): Promise<Row[]> {
  const row = async (lens: Lens, n: number, rounds: number) => {
    const times = await measure('editing', n, lens, rounds);
    return rowOf({ name: `edit → pixels, ${lens}`, n, target: 1.5 }, times);
  };
  return [
    await row('levels', 60, 15),
    await row('levels', 500, 15),
    await row('levels', 2_000, 9),
    await row('levels', 5_000, 9),
    await row('free', 60, 11),
    await row('free', 500, 9),
  ];
}

/** In ms against what the page may be held up. */
async function lookingThroughRow(measure: Measure): Promise<Row> {
  const n = 5_000;
  const name = 'all 40 gap rules, longest hold of the page, ms of those allowed';
  const ours = [await measure('lookingThrough', n, 5)];
  return rowOf({ name, n, target: 1 }, { ours, bare: [LONGEST_HOLD] });
}

async function committingRows(measure: Measure): Promise<Row[]> {
  const row = async (n: number) =>
    rowOf({ name: 'edit → committed', n, target: 4 }, await measure('committing', n, 61));
  return [await row(60), await row(500), await row(5_000)];
}
