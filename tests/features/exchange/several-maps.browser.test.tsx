import { expect, test, vi } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { fail } from '../../../src/domain/result';
import ImportDialog from '../../../src/features/exchange/import-dialog';
import { serializeLibraryFiles } from '../../../src/files/library-file';
import { press } from '../by-keyboard';
import { renderWithMap } from '../render-with-map';
import { smallMap, TODAY } from '../test-map';
import { missingWords } from '../words-on-screen';

const named = (id: string, name: string): AccountMap => ({ ...smallMap(), id, name });
const here = smallMap();
const grid = named('grid', 'Grid renewal');
const port = named('port', 'Harbour cranes');

function libraryFile(maps: readonly AccountMap[], change = (text: string) => text): File {
  const [text = ''] = serializeLibraryFiles(maps, '2026-11-20T08:00:00.000Z');
  return new File([change(text)], 'All maps.json');
}

async function openFile(file: File, language: 'en' | 'zh-Hans' = 'en') {
  const onKept = vi.fn();
  const onClose = vi.fn();
  const rendered = await renderWithMap(
    (storage) => (
      <ImportDialog
        storage={storage}
        file={file}
        onOpen={vi.fn()}
        onKept={onKept}
        onClose={onClose}
      />
    ),
    { map: here, today: TODAY, language },
  );
  const kept = async () => {
    const listed = await rendered.storage.list();
    return listed.ok ? listed.value.map(({ name }) => name).sort() : [];
  };
  return { ...rendered, onKept, onClose, kept };
}

test('what is in each map is shown, and those already here are not chosen at first', async () => {
  const { screen, kept } = await openFile(libraryFile([here, grid, port]));
  await expect
    .element(screen.getByRole('group', { name: 'The file holds 3 maps. Choose which to keep:' }))
    .toBeVisible();
  await expect.element(screen.getByRole('checkbox', { name: /^Hengda/ })).not.toBeChecked();
  await expect.element(screen.getByText('Hengda Group · already in this browser')).toBeVisible();
  await expect.element(screen.getByRole('checkbox', { name: /^Grid renewal/ })).toBeChecked();
  await expect.element(screen.getByRole('checkbox', { name: /^Harbour cranes/ })).toBeChecked();
  await press(screen.getByRole('button', { name: 'What is in “Grid renewal”' }));
  await expect
    .element(screen.getByLabelText('What is in “Grid renewal”').getByText(/^3 people · 0 ties/))
    .toBeVisible();
  expect(await kept()).toEqual(['Hengda']);
});

test('a deleted one is said to be deleted', async () => {
  const { screen, show, storage } = await renderWithMap(null, { map: here, today: TODAY });
  await storage.remove(here.id);
  const nothing = () => undefined;
  const file = libraryFile([here, grid]);
  await show(
    <ImportDialog {...{ storage, file }} onOpen={nothing} onKept={nothing} onClose={nothing} />,
  );
  await expect
    .element(screen.getByText('Hengda Group · lies under “Recently deleted”'))
    .toBeVisible();
  await expect.element(screen.getByRole('checkbox', { name: /^Hengda/ })).not.toBeChecked();
});

test('the chosen maps are kept, and no other', async () => {
  const { screen, storage, kept, onKept, onClose } = await openFile(
    libraryFile([here, grid, port]),
  );
  await press(screen.getByRole('checkbox', { name: /^Harbour cranes/ }));
  await press(screen.getByRole('button', { name: 'Keep 1 map' }));
  await expect.poll(() => onKept.mock.calls).toEqual([[1]]);
  expect(onClose).toHaveBeenCalledOnce();
  expect(await kept()).toEqual(['Grid renewal', 'Hengda']);
  expect(await storage.load('grid')).toMatchObject({ ok: true, value: { map: { id: 'grid' } } });
});

test('one that is here already is kept beside it when it is chosen', async () => {
  const { screen, kept, onKept } = await openFile(libraryFile([here, grid]));
  await press(screen.getByRole('checkbox', { name: /^Hengda/ }));
  await press(screen.getByRole('button', { name: 'Keep 2 maps' }));
  await expect.poll(() => onKept.mock.calls).toEqual([[2]]);
  expect(await kept()).toEqual(['Grid renewal', 'Hengda', 'Hengda']);
});

test('with nothing chosen there is nothing to keep', async () => {
  const { screen } = await openFile(libraryFile([here, grid]));
  await press(screen.getByRole('checkbox', { name: /^Grid renewal/ }));
  await expect.element(screen.getByRole('button', { name: 'Keep 0 maps' })).toBeDisabled();
});

test('when one of them cannot be kept, none is, and it can be tried again', async () => {
  const { screen, storage, kept, onKept, onClose } = await openFile(libraryFile([grid, port]));
  vi.spyOn(storage, 'createAll').mockResolvedValueOnce(fail({ code: 'quota' }));
  await press(screen.getByRole('button', { name: 'Keep 2 maps' }));
  await expect.element(screen.getByText(/The browser has no room left/)).toBeVisible();
  expect(await kept()).toEqual(['Hengda']);
  expect(onClose).not.toHaveBeenCalled();
  await press(screen.getByRole('button', { name: 'Keep 2 maps' }));
  await expect.poll(() => onKept.mock.calls).toEqual([[2]]);
  expect(await kept()).toEqual(['Grid renewal', 'Harbour cranes', 'Hengda']);
});

test('a file with one map that cannot be read is refused whole, with the place', async () => {
  const broken = libraryFile([grid, port], (text) => {
    const at = text.lastIndexOf('"buyer"');
    return `${text.slice(0, at)}"seller"${text.slice(at + 7)}`;
  });
  const { screen, kept } = await openFile(broken);
  await expect.element(screen.getByRole('alert')).toHaveTextContent('maps[1].map.people[2].side');
  expect(await kept()).toEqual(['Hengda']);
});

test('it speaks Chinese', async () => {
  const { screen } = await openFile(libraryFile([here, grid]), 'zh-Hans');
  await expect.element(screen.getByText('Hengda Group · 已在本浏览器中')).toBeVisible();
  await expect.element(screen.getByRole('button', { name: '保留 1 张地图' })).toBeVisible();
  expect(missingWords()).toEqual([]);
});
