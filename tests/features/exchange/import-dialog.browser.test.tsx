import { expect, test, vi } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { addPerson } from '../../../src/domain/commands/add-person';
import { addTie } from '../../../src/domain/commands/add-tie';
import { useEditing } from '../../../src/editing/open-map-context';
import ImportDialog from '../../../src/features/exchange/import-dialog';
import { serializeMapFile } from '../../../src/files/map-file';
import type { Storage } from '../../../src/storage/storage';
import { press } from '../by-keyboard';
import { renderWithMap } from '../render-with-map';
import { smallMap, TODAY, withCommand } from '../test-map';
import { missingWords } from '../words-on-screen';

const onScreen = smallMap();
const grid: AccountMap = { ...smallMap(), id: 'grid', name: 'Grid renewal' };
const newer: AccountMap = { ...grid, notes: 'From the file' };

interface About {
  /** The maps kept beside the one on screen, and those of them that are deleted. */
  readonly kept?: readonly AccountMap[];
  readonly deleted?: readonly string[];
  readonly isOverMap?: boolean;
  readonly language?: 'en' | 'zh-Hans';
}

function ImportOverMap(props: Parameters<typeof ImportDialog>[0]) {
  return <ImportDialog {...props} current={useEditing().open} />;
}

async function openFile(map: AccountMap, about: About) {
  const { kept = [], deleted = [], isOverMap = false, language = 'en' } = about;
  const text = serializeMapFile(map, { exportedAt: '2026-11-20T08:00:00.000Z' });
  const file = new File([text], 'map.json');
  const onOpen = vi.fn();
  const rendered = await renderWithMap(null, { map: onScreen, today: TODAY, language });
  const { storage, show } = rendered;
  for (const map of kept) await storage.create(map);
  for (const id of deleted) await storage.remove(id);
  const Shown = isOverMap ? ImportOverMap : ImportDialog;
  const nothing = () => undefined;
  await show(<Shown {...{ storage, file, onOpen, onKept: nothing, onClose: nothing }} />);
  return { ...rendered, onOpen };
}

/** What is kept under the id, and whether it lies under “Recently deleted”. */
async function keptAs(storage: Storage, id: string) {
  const [loaded, listed] = await Promise.all([storage.load(id), storage.list()]);
  if (!loaded.ok || !listed.ok) throw new Error('Not kept.');
  const summary = listed.value.find((map) => map.id === id);
  return { notes: loaded.value.map.notes, isDeleted: summary?.deletedAt !== undefined };
}

test('a map that is here is said to be here, also while another one is on screen', async () => {
  const { screen, storage, onOpen } = await openFile(newer, { kept: [grid], isOverMap: true });
  const already = 'This map is already in this browser as “Grid renewal”.';
  await expect.element(screen.getByText(already)).toBeVisible();
  await expect.element(screen.getByRole('radio', { name: 'As a new map' })).toBeChecked();
  await expect.element(screen.getByRole('radio', { name: /^Over “Hengda”, which/ })).toBeVisible();
  await press(screen.getByRole('radio', { name: 'Over “Grid renewal” (can be undone)' }));
  await press(screen.getByRole('button', { name: 'Open it' }));
  await expect.poll(() => onOpen.mock.calls).toEqual([['grid']]);
  expect(await keptAs(storage, 'grid')).toMatchObject({ notes: 'From the file' });
  expect(await keptAs(storage, 'map')).toMatchObject({ notes: onScreen.notes });
});

test('over the map on screen it becomes a step of that map', async () => {
  const { screen, open, onOpen } = await openFile(newer, { kept: [grid], isOverMap: true });
  await press(screen.getByRole('radio', { name: /^Over “Hengda”, which is on screen/ }));
  await press(screen.getByRole('button', { name: 'Open it' }));
  await expect.poll(() => onOpen.mock.calls).toEqual([['map']]);
  expect(open.get()).toMatchObject({ id: 'map', name: 'Grid renewal', notes: 'From the file' });
  open.undo();
  expect(open.get()).toMatchObject({ name: 'Hengda' });
});

test('the map on screen is offered once where the file is its own', async () => {
  const { screen } = await openFile(onScreen, { isOverMap: true });
  await expect
    .element(screen.getByText('This map is already in this browser as “Hengda”.'))
    .toBeVisible();
  await expect.poll(() => screen.getByRole('radio').elements()).toHaveLength(2);
});

test('a map that is new here goes beside the others, or over the one on screen', async () => {
  const { screen } = await openFile(grid, { isOverMap: true });
  await expect.element(screen.getByRole('radio', { name: /^Over “Hengda”, which/ })).toBeVisible();
  await expect.poll(() => screen.getByRole('radio').elements()).toHaveLength(2);
  expect(screen.getByText(/already in this browser/).query()).toBeNull();
});

test('a deleted map is said to be deleted, and comes back when it is opened over', async () => {
  const { screen, storage, onOpen } = await openFile(newer, { kept: [grid], deleted: ['grid'] });
  await expect.element(screen.getByText(/^This map lies under “Recently deleted”/)).toBeVisible();
  await press(screen.getByRole('radio', { name: /^Over the deleted “Grid renewal”/ }));
  await press(screen.getByRole('button', { name: 'Open it' }));
  await expect.poll(() => onOpen.mock.calls).toEqual([['grid']]);
  expect(await keptAs(storage, 'grid')).toEqual({ notes: 'From the file', isDeleted: false });
});

test('a map on screen that was deleted elsewhere comes back as well', async () => {
  const { screen, open, storage, onOpen } = await openFile(
    { ...onScreen, notes: 'From the file' },
    { deleted: ['map'], isOverMap: true },
  );
  await press(screen.getByRole('radio', { name: /^Over the deleted “Hengda”/ }));
  await press(screen.getByRole('button', { name: 'Open it' }));
  await expect.poll(() => onOpen.mock.calls).toEqual([['map']]);
  open.keepNow();
  await expect
    .poll(() => keptAs(storage, 'map'))
    .toEqual({ notes: 'From the file', isDeleted: false });
});

test('it asks in Chinese', async () => {
  const { screen } = await openFile(newer, {
    kept: [grid],
    deleted: ['grid'],
    isOverMap: true,
    language: 'zh-Hans',
  });
  await expect.element(screen.getByText(/^这张地图在“最近删除”里/)).toBeVisible();
  await expect
    .element(screen.getByRole('radio', { name: '覆盖屏幕上的“Hengda”（可以撤销）' }))
    .toBeVisible();
  expect(missingWords()).toEqual([]);
});

/** Seven people with the same two bosses, one of whom reports to the first of the seven. */
function tangled(): AccountMap {
  let map = grid;
  const seven = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
  for (const name of [...seven, 'X', 'Y']) map = withCommand(map, addPerson, { name }, name);
  const reports = seven.flatMap((one) => [`${one}X`, `${one}Y`]);
  for (const id of [...reports, 'XA']) {
    const [fromId = '', toId = ''] = id;
    map = withCommand(map, addTie, { kind: 'reports-to', fromId, toId }, id);
  }
  return map;
}

test.each([
  {
    language: 'en',
    bosses: 'These report to more than one person: A, B, C, D, E, and 2 others. All of it is kept.',
    circle: /in a circle, so that nobody stands above the others: A and X\./,
  },
  {
    language: 'zh-Hans',
    bosses: '这些人不止向一个人汇报：A、B、C、D、E和另外2人。都会保留。',
    circle: /汇报关系绕成一圈，没有谁在最上面：A和X。/,
  },
] as const)('circles and several bosses are pointed out in $language', async (expected) => {
  const { screen } = await openFile(tangled(), { language: expected.language });
  await expect.element(screen.getByText(expected.bosses)).toBeVisible();
  await expect.element(screen.getByText(expected.circle)).toBeVisible();
});
