import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PeopleList } from '../../../src/features/people/people-list';
import { renderWithMap } from '../render-with-map';
import { missingWords } from '../words-on-screen';
import { committee, TODAY } from './committee';

describe('PeopleList', () => {
  it('lists everybody, the deciding level first, with who was met and who sits in the meeting', async () => {
    const { screen } = await renderWithMap(<PeopleList />, { map: committee(), today: TODAY });
    const rows = screen
      .getByRole('listitem')
      .all()
      .map((row) => row.element().textContent);
    expect(rows.map((row) => /Zhao Lei|Sun Hao|Lin Qiang/.exec(row)?.[0])).toEqual([
      'Zhao Lei',
      'Sun Hao',
      'Lin Qiang',
    ]);
    expect(rows[0]).toContain('never met');
    expect(rows[0]).toContain('chairs the meeting');
    expect(rows[2]).toContain('met 12 days ago');
  });

  it('finds somebody by title and opens him with Enter', async () => {
    const { screen, raised } = await renderWithMap(<PeopleList />, {
      map: committee(),
      today: TODAY,
    });
    await screen.getByRole('searchbox').fill('EQUIP');
    await expect.element(screen.getByText('1 of 3 people')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(raised).toEqual([{ to: 'show-person', personId: 'sun' }]);
    await screen.getByRole('searchbox').fill('nobody');
    await expect.element(screen.getByText('Nobody matches “nobody”.')).toBeVisible();
  });

  it('is walked through with the keyboard', async () => {
    const { screen, raised } = await renderWithMap(<PeopleList />, {
      map: committee(),
      today: TODAY,
    });
    (screen.getByRole('searchbox').element() as HTMLElement).focus();
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Enter}');
    expect(raised).toEqual([{ to: 'show-person', personId: 'sun' }]);
  });

  it('says how to begin while nobody is there', async () => {
    const map = { ...committee(), people: [], ties: [], visits: [], assessments: [], meetings: [] };
    const { screen, raised } = await renderWithMap(<PeopleList />, {
      map,
      today: TODAY,
      language: 'zh-Hans',
    });
    await screen.getByRole('button', { name: '添加人物' }).click();
    expect(raised).toEqual([{ to: 'add-person' }]);
    expect(missingWords()).toEqual([]);
  });
});
