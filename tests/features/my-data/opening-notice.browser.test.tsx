import { expect, test } from 'vitest';
import { useOpeningNotice } from '../../../src/features/my-data/use-opening-notice';
import type { OpeningReport, Storage } from '../../../src/storage/storage';
import { createToasts, Toasts } from '../../../src/ui/toasts';
import type { ToastList } from '../../../src/ui/toasts';
import { press } from '../by-keyboard';
import { renderWithMap } from '../render-with-map';
import { smallMap, TODAY } from '../test-map';

function Told({ storage, toasts }: { readonly storage: Storage; readonly toasts: ToastList }) {
  useOpeningNotice(storage, toasts);
  return <Toasts toasts={toasts} label="Messages" closeLabel="Close" />;
}

async function openWith(report: Partial<OpeningReport>) {
  const toasts = createToasts();
  const opening = { wiped: false, unclean: true, healed: true, reconciled: [], ...report };
  const { screen } = await renderWithMap(
    (storage) => <Told storage={{ ...storage, opening }} toasts={toasts} />,
    { map: smallMap(), today: TODAY },
  );
  return screen;
}

const restored = (mapId: string) => ({ mapId, outcome: 'restored' }) as const;

test('a database that was lost is told, with how many maps came back', async () => {
  const screen = await openWith({ wiped: true, reconciled: [restored('a'), restored('b')] });
  const notice = screen.getByText(
    'The browser had lost its database. 2 maps were restored from the second copy.',
  );
  await expect.element(notice).toBeVisible();
  await press(screen.getByRole('button', { name: 'Close' }));
  await expect.element(notice).not.toBeInTheDocument();
});

test('a single map and the changes that the database lacked are told', async () => {
  const screen = await openWith({
    reconciled: [
      restored('a'),
      { mapId: 'b', outcome: 'replayed', entries: 2 },
      { mapId: 'c', outcome: 'replayed', entries: 1 },
    ],
  });
  await expect
    .element(
      screen.getByText('1 map was missing in the database and was restored', { exact: false }),
    )
    .toBeVisible();
  await expect
    .element(screen.getByText('3 changes were missing in the database and were put back.'))
    .toBeVisible();
});

test('what was only put right in the second copy is not spoken of', async () => {
  const screen = await openWith({
    reconciled: [
      { mapId: 'a', outcome: 'rebuilt' },
      { mapId: 'b', outcome: 'purged' },
    ],
  });
  await expect.element(screen.getByRole('button', { name: 'Close' })).not.toBeInTheDocument();
});
