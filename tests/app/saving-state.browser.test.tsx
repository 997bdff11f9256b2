import { expect, onTestFinished, test, vi } from 'vitest';
import { editPerson } from '../../src/domain/commands/edit-person';
import type { OpenMap } from '../../src/editing/open-map';
import { SavingState } from '../../src/app/saving-state';
import type { StorageOptions } from '../../src/storage/open-storage';
import { press } from '../features/by-keyboard';
import { noSecondCopy } from '../features/my-data/no-second-copy';
import { renderWithMap } from '../features/render-with-map';
import { smallMap, TODAY } from '../features/test-map';
import { missingWords } from '../features/words-on-screen';

/** As long as saving may take to be tried again. */
const RESUMED = { timeout: 20_000 };

function show(storage: StorageOptions = {}, language: 'en' | 'zh-Hans' = 'en') {
  return renderWithMap(<SavingState />, { map: smallMap(), today: TODAY, storage, language });
}

function edit(open: OpenMap, title = 'Chair'): void {
  open.run(editPerson, { id: 'lin', patch: { title } });
}

/** Until it is mended, the browser has no room for the database. */
function fillUp(): () => void {
  const begin = IDBDatabase.prototype.transaction;
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
  spy.mockImplementation(function (this: IDBDatabase, ...given) {
    if (given[1] === 'readwrite') throw new DOMException('full', 'QuotaExceededError');
    return begin.apply(this, given);
  });
  const mend = () => {
    spy.mockRestore();
  };
  onTestFinished(mend);
  return mend;
}

test('a change that is in both copies is saved, and until then it is being saved', async () => {
  const { screen, open } = await show();
  await expect.element(screen.getByText('Saved in this browser')).toBeVisible();
  edit(open);
  await expect.element(screen.getByText('Saving …')).toBeInTheDocument();
  await expect.element(screen.getByText('Saved in this browser')).toBeVisible();
});

test('without a second copy it says that there is only one, and leads to why', async () => {
  const { screen, open, raised } = await show({ secondCopy: noSecondCopy });
  const state = screen.getByText('Saved, in one copy only');
  await expect.element(state).toBeVisible();
  edit(open);
  await expect.element(state).toBeVisible();
  await press(screen.getByRole('button', { name: 'Why' }));
  expect(raised).toEqual([{ to: 'show-my-data' }]);
});

test('a database that is full is told apart, a file is offered, and saving resumes by itself', async () => {
  const { screen, open, raised, stored } = await show();
  const mend = fillUp();
  edit(open);
  const alert = screen.getByRole('alert');
  await expect
    .element(alert)
    .toHaveTextContent(
      'Saved in the second copy only, the database did not take it: The browser has no room left.',
    );
  await press(screen.getByRole('button', { name: 'Save as a file' }));
  expect(raised).toEqual([{ to: 'export-json' }]);
  mend();
  await expect.element(screen.getByText('Saved in this browser'), RESUMED).toBeVisible();
  await expect.element(alert).not.toBeInTheDocument();
  expect((await stored()).people.find(({ id }) => id === 'lin')?.title).toBe('Chair');
});

test('what is in no copy is NOT saved, stays on screen, is offered as a file, and is saved later', async () => {
  const { screen, open, raised, stored } = await show({ secondCopy: noSecondCopy });
  const mend = fillUp();
  edit(open);
  await expect
    .element(screen.getByRole('alert'))
    .toHaveTextContent('NOT saved: The browser has no room left.');
  edit(open, 'Chairman');
  expect(open.get().people.find(({ id }) => id === 'lin')?.title).toBe('Chairman');
  await press(screen.getByRole('button', { name: 'Save as a file' }));
  expect(raised).toEqual([{ to: 'export-json' }]);
  mend();
  await expect.element(screen.getByText('Saved, in one copy only'), RESUMED).toBeVisible();
  expect((await stored()).people.find(({ id }) => id === 'lin')?.title).toBe('Chairman');
});

test('it speaks Chinese', async () => {
  const { screen, open } = await show({ secondCopy: noSecondCopy }, 'zh-Hans');
  await expect.element(screen.getByText('已保存，但只有一份')).toBeVisible();
  fillUp();
  edit(open);
  await expect
    .element(screen.getByRole('alert'))
    .toHaveTextContent('没有保存：浏览器的存储空间已满');
  expect(missingWords()).toEqual([]);
});
