import { expect, test, vi } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { editPerson } from '../../../src/domain/commands/edit-person';
import EarlierStatesDialog from '../../../src/features/my-data/earlier-states-dialog';
import type { Storage } from '../../../src/storage/storage';
import { createToasts, Toasts } from '../../../src/ui/toasts';
import { press } from '../by-keyboard';
import { renderWithMap } from '../render-with-map';
import { smallMap, TODAY } from '../test-map';
import { missingWords } from '../words-on-screen';

async function openDialog(
  prepare: (storage: Storage) => Promise<unknown>,
  language: 'en' | 'zh-Hans' = 'en',
) {
  const toasts = createToasts();
  const onClose = vi.fn();
  const rendered = await renderWithMap(null, { map: smallMap(), today: TODAY, language });
  await prepare(rendered.storage);
  await rendered.show(
    <>
      <EarlierStatesDialog storage={rendered.storage} toasts={toasts} onClose={onClose} />
      <Toasts toasts={toasts} label="Messages" closeLabel="Close" />
    </>,
  );
  return { ...rendered, onClose };
}

/** Before anybody but Lin was known. */
const before = (): AccountMap => {
  const map = smallMap();
  return { ...map, name: 'Hengda at first', people: map.people.filter(({ id }) => id === 'lin') };
};

test('a map that was not kept yet says so', async () => {
  const { screen } = await openDialog(() => Promise.resolve());
  await expect.element(screen.getByText('No earlier state is kept yet.')).toBeVisible();
});

test('every state is listed, the newest first, with what it was kept for', async () => {
  const { screen } = await openDialog(async (storage) => {
    await storage.takeSnapshot(before(), 0, 'opened');
    await storage.takeSnapshot(smallMap(), 1, 'before-deletion');
  });
  const states = screen.getByRole('dialog').getByRole('heading', { level: 3 });
  await expect.poll(() => states.elements().length).toBe(2);
  await expect.element(states.first()).toHaveTextContent(/\d\d:\d\d.*before much was deleted/);
  await expect.element(states.last()).toHaveTextContent('when it was opened');
});

test('a state is looked into, gone back to, and undo brings the present one back', async () => {
  const { screen, open, stored, onClose } = await openDialog((storage) =>
    storage.takeSnapshot(before(), 0, 'opened'),
  );
  await press(screen.getByRole('heading', { level: 3 }).getByRole('button'));
  await expect.element(screen.getByText('Hengda at first')).toBeVisible();
  await expect.element(screen.getByText(/^1 person · 2 visits · [\d.]+ k?B/)).toBeVisible();
  await press(screen.getByRole('button', { name: /^Go back to the state of/ }));
  await expect.element(screen.getByText(/^The map is as it was on .* Undo brings/)).toBeVisible();
  expect(onClose).toHaveBeenCalledOnce();
  expect(open.get().people).toHaveLength(1);
  await expect.poll(async () => (await stored()).name).toBe('Hengda at first');
  open.undo();
  expect(open.get()).toEqual(smallMap());
});

test('going back keeps the state that is left, with what was changed a moment ago', async () => {
  const { screen, open, storage } = await openDialog((kept) =>
    kept.takeSnapshot(before(), 0, 'opened'),
  );
  open.run(editPerson, { id: 'lin', patch: { title: 'President' } });
  await press(screen.getByRole('heading', { level: 3 }).getByRole('button'));
  await press(screen.getByRole('button', { name: /^Go back to the state of/ }));
  await expect
    .poll(async () => {
      const kept = await storage.snapshots('map');
      return kept.ok ? kept.value.map(({ why }) => why) : [];
    })
    .toEqual(['before-import', 'opened']);
});

test('a state that another tab has let go in the meantime says so', async () => {
  const { screen, storage } = await openDialog((kept) => kept.takeSnapshot(before(), 0, 'opened'));
  const state = screen.getByRole('heading', { level: 3 }).getByRole('button');
  await expect.element(state).toBeVisible();
  await storage.purge('map');
  await press(state);
  await expect.element(screen.getByText('This earlier state is no longer kept.')).toBeVisible();
});

test('it speaks Chinese', async () => {
  const { screen } = await openDialog(
    (storage) => storage.takeSnapshot(before(), 0, 'before-migration'),
    'zh-Hans',
  );
  await press(screen.getByRole('heading', { level: 3 }).getByRole('button'));
  await expect.element(screen.getByText(/^1 个人物 · 2 次拜访 · /)).toBeVisible();
  await expect.element(screen.getByText(/应用升级之前/)).toBeVisible();
  expect(missingWords()).toEqual([]);
});
