import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { ToastsContext } from '../../src/app/toasts-context';
import { useSavePerson } from '../../src/app/use-save-person';
import { useEditing } from '../../src/editing/open-map-context';
import type { Storage } from '../../src/storage/storage';
import { Button } from '../../src/ui/button';
import { createToasts } from '../../src/ui/toasts';
import { catchDownloads } from '../features/downloads';
import { renderWithMap } from '../features/render-with-map';
import { smallMap, TODAY } from '../features/test-map';

function Save({ storage }: { readonly storage: Storage }): ReactNode {
  const { open, today } = useEditing();
  const save = useSavePerson(storage, open, today);
  return (
    <Button
      onPress={() => {
        save('zhao');
      }}
    >
      Save
    </Button>
  );
}

async function saved(elsewhere: readonly string[], language: 'en' | 'zh-Hans' = 'en') {
  const downloads = catchDownloads();
  const toasts = createToasts();
  const map = smallMap();
  const { screen, storage } = await renderWithMap(
    (kept) => (
      <ToastsContext value={toasts}>
        <Save storage={kept} />
      </ToastsContext>
    ),
    { map, today: TODAY, language },
  );
  for (const name of elsewhere) {
    expect(await storage.create({ ...map, id: name, name })).toMatchObject({ ok: true });
  }
  // Only named in a text: nothing there is about him as a person.
  const unpeopled = { people: [], ties: [], visits: [], assessments: [], meetings: [] };
  await storage.create({ ...map, ...unpeopled, id: 'text', name: 'Text', notes: 'Zhao Lei' });
  await screen.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => toasts.queue.visibleToasts.length).toBe(1);
  await expect.poll(() => downloads.length).toBe(1);
  const [said] = toasts.queue.visibleToasts.map(({ content }) => content.message);
  return { said, name: downloads[0]?.name };
}

test('what was saved of a person is said to be what this map holds', async () => {
  const { said, name } = await saved([]);
  expect(said).toBe(
    `Everything that this map holds about this person was saved as ${String(name)}, private notes too.`,
  );
});

test('the other maps where the person is are named', async () => {
  const { said } = await saved(['Harbour cranes', 'Grid renewal']);
  expect(said).toMatch(
    /is also on: (Harbour cranes and Grid renewal|Grid renewal and Harbour cranes)\. To/,
  );
});

test('it speaks Chinese', async () => {
  const { said, name } = await saved(['港口'], 'zh-Hans');
  expect(said).toBe(
    `这张地图上关于此人的全部内容（含私人备注）已存成 ${String(name)}。以下地图上也有此人或同名的人：港口。要保存其中的内容，请打开那张地图。`,
  );
});
