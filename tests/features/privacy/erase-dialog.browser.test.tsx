import { expect, test } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { editAccount } from '../../../src/domain/commands/edit-account';
import { changeKept } from '../../../src/editing/change-kept';
import EraseDialog from '../../../src/features/privacy/erase-dialog';
import { bringWords } from '../../../src/language/language';
import { createToasts, Toasts } from '../../../src/ui/toasts';
import { press } from '../by-keyboard';
import { renderWithMap } from '../render-with-map';
import { smallMap, TODAY } from '../test-map';
import { missingWords } from '../words-on-screen';

/** The person `zhao` has this name; the note is about the map. */
function mapOf(name: string, notes?: string): AccountMap {
  const map = smallMap();
  const people = map.people.map((person) => (person.id === 'zhao' ? { ...person, name } : person));
  return { ...map, people, ...(notes !== undefined && { notes }) };
}

/** A map without any of the people of the first. */
const elsewhere = (id: string, notes: string): AccountMap => ({
  ...{ ...smallMap(), id, name: `Map ${id}`, customer: 'Elsewhere', notes },
  ...{ people: [], ties: [], visits: [], assessments: [], meetings: [] },
});

async function erasing(
  map: AccountMap,
  others: readonly AccountMap[] = [],
  language: 'en' | 'zh-Hans' = 'en',
) {
  const rendered = await renderWithMap(null, { map, today: TODAY, language });
  await bringWords('privacy');
  const { storage, screen, show } = rendered;
  for (const other of others) {
    expect(await storage.create({ ...other, notes: '' })).toMatchObject({ ok: true });
    const patch = { notes: other.notes };
    const noted = await changeKept(storage, other.id, editAccount, { patch }, TODAY);
    expect(noted.ok).toBe(true);
  }
  const toasts = createToasts();
  await show(
    <>
      <EraseDialog storage={storage} personId="zhao" toasts={toasts} onClose={() => show(null)} />
      <Toasts toasts={toasts} label="Messages" closeLabel="Close" />
    </>,
  );
  const notes = async (id: string) => {
    const stored = await storage.load(id);
    return stored.ok ? stored.value.map.notes : stored.error;
  };
  const said = () => toasts.queue.visibleToasts.map(({ content }) => content.message);
  const confirm = screen.getByRole('button', { name: /^(Erase everywhere|彻底抹去)$/ });
  await expect.element(confirm).toBeEnabled();
  return { ...rendered, notes, said, confirm };
}

const CLEAN = /^Put “…” in place of the name/;

test('texts keep the longer name of somebody else', async () => {
  const map = mapOf('王伟', '王伟明同意了；王伟反对。');
  const people = map.people.map((one) => (one.id === 'lin' ? { ...one, name: '王伟明' } : one));
  const { confirm, notes, said } = await erasing({ ...map, people });
  await press(confirm);
  await expect.poll(said).toEqual(['The person was erased from every copy in this browser.']);
  expect(await notes('map')).toBe('王伟明同意了；…反对。');
});

test('a name of one letter is said not to be looked for', async () => {
  const { screen } = await erasing(mapOf('李', '李反对。'));
  await expect.element(screen.getByText(/^A name of one letter is not looked for/)).toBeVisible();
  await expect.element(screen.getByText(/stands in no text/)).not.toBeInTheDocument();
  await expect.element(screen.getByRole('checkbox', { name: CLEAN })).not.toBeInTheDocument();
});

test('without a text that has the name there is none to clean', async () => {
  const { screen } = await erasing(mapOf('Zhao Lei'));
  await expect
    .element(screen.getByText('On this map the name stands in no text about others.'))
    .toBeVisible();
  await expect.element(screen.getByRole('checkbox', { name: CLEAN })).not.toBeInTheDocument();
});

test('a map whose texts only name the person is offered, and cleaned when chosen', async () => {
  const others = [elsewhere('a', 'Zhao Lei left'), elsewhere('b', 'Nobody is named')];
  const { screen, storage, confirm, notes, said } = await erasing(mapOf('Zhao Lei'), others);
  const offered = screen.getByRole('checkbox', { name: /^Map a/ });
  await expect.element(offered).not.toBeChecked();
  await expect
    .element(screen.getByText('nobody of the name, but 1 text that has it · Elsewhere'))
    .toBeVisible();
  await expect.element(screen.getByRole('checkbox', { name: /^Map b/ })).not.toBeInTheDocument();
  await expect.element(screen.getByText('Zhao Lei left')).not.toBeInTheDocument();
  await press(offered);
  await expect.element(screen.getByText('Zhao Lei left')).toBeVisible();
  await press(confirm);
  await expect.poll(said).toEqual(['The person was erased from every copy in this browser.']);
  expect(await notes('a')).toBe('… left');
  expect(JSON.stringify(await storage.entriesSince('a', 0))).not.toContain('Zhao Lei');
});

test('where the name is left standing, nothing is said to be gone everywhere', async () => {
  const others = [elsewhere('a', 'Zhao Lei left'), elsewhere('b', 'Ask Zhao Lei')];
  const { screen, confirm, notes, said } = await erasing(mapOf('Zhao Lei'), others);
  await press(screen.getByRole('checkbox', { name: /^Map b/ }));
  await press(confirm);
  await expect
    .poll(said)
    .toEqual([
      'The person was erased where you chose. On 1 map in this browser the name still stands.',
    ]);
  expect([await notes('a'), await notes('b')]).toEqual(['Zhao Lei left', 'Ask …']);
});

test('texts that are to stay are not offered, and are counted as left', async () => {
  const others = [elsewhere('a', 'Zhao Lei left')];
  const { screen, confirm, notes, said } = await erasing(mapOf('Zhao Lei', 'Zhao Lei'), others);
  await press(screen.getByRole('checkbox', { name: /^Map a/ }));
  await press(screen.getByRole('checkbox', { name: CLEAN }));
  await expect.element(screen.getByRole('checkbox', { name: /^Map a/ })).not.toBeInTheDocument();
  await press(confirm);
  await expect
    .poll(said)
    .toEqual([
      'The person was erased where you chose. On 2 maps in this browser the name still stands.',
    ]);
  expect([await notes('map'), await notes('a')]).toEqual(['Zhao Lei', 'Zhao Lei left']);
});

test('it speaks Chinese', async () => {
  const others = [elsewhere('a', '赵雷走了')];
  const { screen, confirm, said } = await erasing(mapOf('赵雷'), others, 'zh-Hans');
  await expect
    .element(screen.getByText('没有同名的人，但有 1 处文字提到这个名字 · Elsewhere'))
    .toBeVisible();
  expect(missingWords()).toEqual([]);
  await press(confirm);
  await expect
    .poll(said)
    .toEqual(['已在您选定的地图中抹去此人。本浏览器中仍有 1 张地图上留有这个名字。']);
});
