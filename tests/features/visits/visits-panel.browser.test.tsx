import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { addVisit } from '../../../src/domain/commands/add-visit';
import { contacts } from '../../../src/domain/visits';
import VisitsPanel from '../../../src/features/visits/visits-panel';
import { find, press } from '../by-keyboard';
import { InPanel } from '../in-panel';
import { renderWithMap } from '../render-with-map';
import { smallMap, TODAY, withCommand } from '../test-map';
import { missingWords } from '../words-on-screen';

function fullMap() {
  let map = smallMap();
  for (const [id, date] of [
    ['later', '2026-12-02'],
    ['sooner', '2026-11-24'],
    ['gone-by', '2026-11-20'],
  ] as const) {
    map = withCommand(map, addVisit, { date, by: 'us', personIds: ['zhao'], met: false }, id);
  }
  return map;
}

test('plans stand soonest first, what has been latest first, a rival under its name', async () => {
  const { screen } = await renderWithMap(
    <InPanel>
      <VisitsPanel />
    </InPanel>,
    { map: fullMap(), today: TODAY },
  );
  const namesIn = (list: string) =>
    screen
      .getByRole('list', { name: list, exact: true })
      .getByRole('button', { name: / to .*2026$/ })
      .elements()
      .map((button) => button.getAttribute('aria-label'));
  expect(namesIn('Planned')).toEqual([
    'We to Zhao Lei, Nov 24, 2026',
    'We to Zhao Lei, Dec 2, 2026',
  ]);
  expect(namesIn('So far')).toEqual([
    'We to Zhao Lei, Nov 20, 2026',
    'Rival: Acme to Zhao Lei and Chen Yu, Nov 15, 2026',
    'We to Lin Qiang, Nov 10, 2026',
  ]);
});

test('a plan whose day has gone by counts only after somebody says that it took place', async () => {
  const { screen, stored } = await renderWithMap(
    <InPanel>
      <VisitsPanel />
    </InPanel>,
    { map: fullMap(), today: TODAY },
  );
  expect(contacts(await stored(), TODAY).metByUs.has('zhao')).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'The visit to Zhao Lei took place' }));
  await expect
    .poll(async () => contacts(await stored(), TODAY).metByUs.get('zhao'))
    .toBe('2026-11-20');
});

test('a row opens its visit, and the filter shows the visits to one person', async () => {
  const { screen, raised } = await renderWithMap(
    <InPanel>
      <VisitsPanel />
    </InPanel>,
    { map: fullMap(), today: TODAY },
  );
  await find(screen.getByRole('combobox', { name: 'Visits to' }), 'Lin');
  await expect.element(screen.getByText('Nothing is planned.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /^We to Lin Qiang/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Plan a visit' }));
  expect(raised).toEqual([
    { to: 'edit-visit', visitId: 'visit-lin' },
    { to: 'plan-visit', personIds: ['lin'] },
  ]);
});

test('a next step is ticked off where it stands', async () => {
  const { screen, stored } = await renderWithMap(
    <InPanel>
      <VisitsPanel />
    </InPanel>,
    { map: fullMap(), today: TODAY },
  );
  await expect.element(screen.getByText('overdue since Nov 20, 2026')).toBeVisible();
  await press(screen.getByRole('checkbox', { name: 'Send the list of references' }));
  await expect
    .poll(async () => (await stored()).visits.find(({ id }) => id === 'visit-lin')?.nextStep?.done)
    .toBe(true);
  await expect.element(screen.getByText('Next steps still open')).not.toBeInTheDocument();
});

test('a map without visits says how to begin', async () => {
  const map = { ...smallMap(), visits: [] };
  const { screen, raised } = await renderWithMap(
    <InPanel>
      <VisitsPanel />
    </InPanel>,
    { map, today: TODAY },
  );
  await userEvent.click(screen.getByRole('button', { name: 'Log a visit' }));
  expect(raised).toEqual([{ to: 'log-visit', personIds: [] }]);
});

test.each(['en', 'zh-Hans'] as const)(
  'every word of the panel is there in %s',
  async (language) => {
    const { screen } = await renderWithMap(
      <InPanel>
        <VisitsPanel />
      </InPanel>,
      {
        map: fullMap(),
        today: TODAY,
        language,
      },
    );
    await expect.element(screen.getByRole('list').first()).toBeVisible();
    expect(missingWords()).toEqual([]);
  },
);
