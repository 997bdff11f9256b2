import type { Locator } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { serializeMapFile } from '../../../src/files/map-file';
import { readMapFiles } from '../../../src/files/read-map-file';
import MyDataDialog from '../../../src/features/my-data/my-data-dialog';
import type { StorageOptions } from '../../../src/storage/open-storage';
import { createToasts, Toasts } from '../../../src/ui/toasts';
import { press } from '../by-keyboard';
import { catchDownloads } from '../downloads';
import { renderWithMap } from '../render-with-map';
import { smallMap, TODAY } from '../test-map';
import { missingWords } from '../words-on-screen';
import { noSecondCopy } from './no-second-copy';

interface Options {
  readonly language?: 'en' | 'zh-Hans';
  readonly storage?: StorageOptions;
}

async function openDialog(options: Options = {}) {
  const toasts = createToasts();
  const onClose = vi.fn();
  const rendered = await renderWithMap(
    (storage) => (
      <>
        <MyDataDialog storage={storage} today={TODAY} toasts={toasts} onClose={onClose} />
        <Toasts toasts={toasts} label="Messages" closeLabel="Close" />
      </>
    ),
    { map: smallMap(), today: TODAY, ...options },
  );
  return { ...rendered, onClose };
}

function card(heading: Locator): string {
  return heading.element().closest('section')?.textContent ?? '';
}

/** What the import door makes of a file, as the same map is always written. */
async function readBack(text = ''): Promise<string[]> {
  const read = await readMapFiles(new File([text], 'maps.json'));
  return read.ok ? read.value.map(({ map }) => written(map)) : [];
}

const written = (map: AccountMap) => serializeMapFile(map, { exportedAt: '2026-11-22T08:00:00Z' });

const otherMap = (): AccountMap => ({ ...smallMap(), id: 'other', name: 'Grid renewal' });

test('both copies say how many maps they hold, how new they are and how large', async () => {
  const { screen } = await openDialog();
  for (const name of ['The database', 'The second copy']) {
    const heading = screen.getByRole('heading', { name });
    await expect.element(heading).toBeVisible();
    expect(card(heading)).toMatch(
      /1 map · last change .*\d{4}, \d\d:\d\d · [\d.]+ ([kM]?B|bytes?)/,
    );
  }
});

test('a second copy that is missing says why, and the other one is still counted', async () => {
  const { screen } = await openDialog({ storage: { secondCopy: noSecondCopy } });
  const second = screen.getByRole('heading', { name: 'The second copy' });
  await expect.element(second).toBeVisible();
  expect(card(second)).toContain('Missing: This browser has no private files for the app');
  expect(card(screen.getByRole('heading', { name: 'The database' }))).toContain('1 map');
});

test('a browser that promised nothing can be asked, and its answer is shown', async () => {
  const persisted = vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(false);
  const persist = vi.spyOn(navigator.storage, 'persist').mockResolvedValue(false);
  const { screen } = await openDialog();
  await expect.element(screen.getByText(/It may clear this when the disk/)).toBeVisible();
  const ask = screen.getByRole('button', { name: 'Ask it to keep everything' });
  await press(ask);
  await expect.element(screen.getByText(/It did not promise that/)).toBeVisible();
  persist.mockResolvedValue(true);
  persisted.mockResolvedValue(true);
  await press(ask);
  await expect.element(screen.getByText(/It has promised not to clear this/)).toBeVisible();
  await expect.element(ask).not.toBeInTheDocument();
  vi.restoreAllMocks();
});

test('a browser that cannot say what it promises is not asked', async () => {
  const persisted = vi.spyOn(navigator.storage, 'persisted');
  persisted.mockRejectedValue(new DOMException('no', 'NotSupportedError'));
  const { screen } = await openDialog();
  await expect.element(screen.getByText(/It does not say whether it keeps this/)).toBeVisible();
  await expect
    .element(screen.getByRole('button', { name: 'Ask it to keep everything' }))
    .not.toBeInTheDocument();
  vi.restoreAllMocks();
});

test('each map says when it was last saved as a file, and saving it says so anew', async () => {
  const downloads = catchDownloads();
  const { screen, openElsewhere } = await openDialog();
  const other = await openElsewhere();
  await other.storage.create(otherMap());
  await expect.poll(() => screen.getByText('never saved as a file').elements().length).toBe(2);
  await press(screen.getByRole('button', { name: 'Save “Hengda” as a file' }));
  await expect.element(screen.getByText('Saved as Hengda 2026-11-22.json')).toBeVisible();
  const saved = screen.getByRole('listitem').filter({ hasText: 'Hengda' });
  await expect.element(saved).toHaveTextContent(/saved as a file .*\d{4}, \d\d:\d\d/);
  expect(screen.getByText('never saved as a file').elements()).toHaveLength(1);
  await expect.poll(() => downloads.length).toBe(1);
  expect(downloads[0]?.name).toBe('Hengda 2026-11-22.json');
  expect(await readBack(downloads[0]?.text)).toEqual([written(smallMap())]);
});

test('everything is downloaded as one file that the import door reads as the same maps', async () => {
  const downloads = catchDownloads();
  const { screen, storage } = await openDialog();
  await storage.create(otherMap());
  await storage.create({ ...otherMap(), id: 'gone', name: 'Deleted' });
  await storage.remove('gone');
  await press(screen.getByRole('button', { name: 'Download everything' }));
  await expect.poll(() => downloads.length).toBe(1);
  expect(downloads[0]?.name).toBe('All maps 2026-11-22.json');
  const maps = await readBack(downloads[0]?.text);
  expect(maps.sort()).toEqual([written(smallMap()), written(otherMap())].sort());
});

test('a map that makes a larger file than the app opens is saved, and not called a copy', async () => {
  const downloads = catchDownloads();
  const { screen, openElsewhere } = await openDialog();
  const other = await openElsewhere();
  const notes = '记'.repeat(50_000);
  const people = smallMap().people.slice(0, 1);
  const many = Array.from({ length: 150 }, (_, at) =>
    people.map((row) => ({ ...row, id: `${at}`, notes })),
  );
  await other.storage.create({ ...otherMap(), people: many.flat() });
  for (const button of ['Save “Grid renewal” as a file', 'Download everything']) {
    await press(screen.getByRole('button', { name: button }));
    await expect
      .element(screen.getByText(/is larger than 20 MB, and this app opens/))
      .toBeVisible();
  }
  await expect.poll(() => downloads.length).toBe(3);
  expect(screen.getByText('never saved as a file').elements()).toHaveLength(2);
});

test('what is missing leads to the page that works without the app', async () => {
  const { screen } = await openDialog();
  await expect
    .element(screen.getByRole('link', { name: 'Look for what is left' }))
    .toHaveAttribute('href', 'recovery.html');
});

test('it speaks Chinese', async () => {
  const { screen } = await openDialog({
    language: 'zh-Hans',
    storage: { secondCopy: noSecondCopy },
  });
  await expect.element(screen.getByRole('heading', { name: '我的数据在哪里' })).toBeVisible();
  await expect.element(screen.getByText(/缺失：浏览器没有给应用的私有文件/)).toBeVisible();
  expect(missingWords()).toEqual([]);
});
