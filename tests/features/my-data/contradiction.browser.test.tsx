import { expect, test } from 'vitest';
import ContradictionDialog from '../../../src/features/my-data/contradiction-dialog';
import { press } from '../by-keyboard';
import { renderWithMap } from '../render-with-map';
import { smallMap, TODAY } from '../test-map';
import { missingWords } from '../words-on-screen';

/** Takes Chen out of the database behind the app’s back: the second copy still has her. */
async function damage(name: string): Promise<void> {
  const connection = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => {
      resolve(request.result);
    };
  });
  await new Promise<void>((resolve) => {
    const transaction = connection.transaction('people', 'readwrite');
    transaction.objectStore('people').delete(['map', 'chen']);
    transaction.oncomplete = () => {
      resolve();
    };
  });
  connection.close();
}

async function contradicting(language: 'en' | 'zh-Hans' = 'en') {
  const rendered = await renderWithMap(null, { map: smallMap(), today: TODAY, language });
  await damage(rendered.name);
  await rendered.show(<ContradictionDialog storage={rendered.storage} />);
  const dialog = rendered.screen.getByRole('alertdialog');
  await expect.element(dialog).toBeVisible();
  const differing = async () => {
    const found = await rendered.storage.compareContents();
    return found.ok ? found.value.length : -1;
  };
  const people = async () => (await rendered.stored()).people.map(({ id }) => id);
  return { ...rendered, dialog, differing, people };
}

test('copies that are the same ask nothing', async () => {
  const { screen, storage, show } = await renderWithMap(null, { map: smallMap(), today: TODAY });
  await show(<ContradictionDialog storage={storage} />);
  expect(await storage.compareContents()).toEqual({ ok: true, value: [] });
  await expect.element(screen.getByRole('alertdialog')).not.toBeInTheDocument();
});

test('two copies that differ are shown with what each holds', async () => {
  const { screen, dialog } = await contradicting();
  await expect.element(dialog).toHaveAccessibleName('Two copies of “Hengda” differ');
  const held = (name: string) =>
    screen.getByRole('heading', { name }).element().closest('section')?.textContent;
  expect(held('The database')).toContain('2 people · 2 visits');
  expect(held('The second copy')).toContain('3 people · 2 visits');
});

test('the database’s can be kept', async () => {
  const { screen, dialog, differing, people } = await contradicting();
  await press(screen.getByRole('button', { name: 'Keep this one: The database' }));
  await expect.element(dialog).not.toBeInTheDocument();
  expect(await people()).toEqual(['lin', 'zhao']);
  expect(await differing()).toBe(0);
});

test('the second copy’s can be kept', async () => {
  const { screen, dialog, differing, people } = await contradicting();
  await press(screen.getByRole('button', { name: 'Keep this one: The second copy' }));
  await expect.element(dialog).not.toBeInTheDocument();
  expect(await people()).toEqual(['chen', 'lin', 'zhao']);
  expect(await differing()).toBe(0);
});

test('both can be kept as two maps', async () => {
  const { screen, dialog, storage, differing } = await contradicting();
  await press(screen.getByRole('button', { name: 'Keep both as two maps' }));
  await expect.element(dialog).not.toBeInTheDocument();
  const listed = await storage.list();
  expect(listed.ok && listed.value).toHaveLength(2);
  expect(await differing()).toBe(0);
});

test('deciding later changes nothing', async () => {
  const { screen, dialog, differing, people } = await contradicting();
  await press(screen.getByRole('button', { name: 'Decide later' }).last());
  await expect.element(dialog).not.toBeInTheDocument();
  expect(await people()).toEqual(['lin', 'zhao']);
  expect(await differing()).toBe(1);
});

test('it is asked in Chinese', async () => {
  const { dialog } = await contradicting('zh-Hans');
  await expect.element(dialog).toHaveAccessibleName('“Hengda”的两份副本不一致');
  expect(missingWords()).toEqual([]);
});
