import { Profiler } from 'react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PersonText } from '../../../src/features/people/person-fields';
import { PersonHeader } from '../../../src/features/people/person-header';
import { PersonPanel } from '../../../src/features/people/person-panel';
import { LANGUAGES } from '../../../src/language/language';
import { renderWithMap } from '../render-with-map';
import { missingWords } from '../words-on-screen';
import { rowOf } from './reading';
import { committee, TODAY } from './committee';

const open = (personId: string, map = committee()) =>
  renderWithMap(<PersonPanel personId={personId} />, { map, today: TODAY });

describe('the head of a person', () => {
  it('says who it is and what cannot wait', async () => {
    const { screen } = await open('zhao');
    await expect
      .element(
        screen.getByText('General manager · Decision · Decider · chairs the meeting in 6 days'),
      )
      .toBeVisible();
    await expect
      .element(
        screen.getByText(
          'Zhao Lei decides in 6 days in “GM office meeting”, and you have never met.',
        ),
      )
      .toBeVisible();
    await expect
      .element(screen.getByText('Rivals have met Zhao Lei 2 times, most recently 2 days ago.'))
      .toBeVisible();
  });

  it('alarms nobody about people whom we have met', async () => {
    const { screen } = await open('lin');
    await expect.element(screen.getByRole('heading', { name: 'Lin Qiang' })).toBeVisible();
    expect(screen.container.textContent).not.toContain('never met');
  });

  it('asks for the visit, the log and the tie', async () => {
    const { screen, raised } = await open('zhao');
    await screen.getByRole('button', { name: 'Plan a visit' }).click();
    await screen.getByRole('button', { name: 'Log a visit' }).click();
    await screen.getByRole('button', { name: 'Add a tie' }).first().click();
    expect(raised).toEqual([
      { to: 'plan-visit', personIds: ['zhao'] },
      { to: 'log-visit', personIds: ['zhao'] },
      { to: 'add-tie', fromId: 'zhao' },
    ]);
  });

  it('removes the person with all ties at once, and undo brings both back', async () => {
    const { screen, open: map, session } = await open('lin');
    session.set({ ...session.get(), selection: { kind: 'person', id: 'lin' } });
    await screen.getByRole('button', { name: 'Remove from the map' }).click();
    expect(rowOf(map.get().people, 'lin')).toBeUndefined();
    expect(map.get().ties).toEqual([]);
    expect(session.get().selection).toBeNull();
    await expect.element(screen.getByText('Nobody is chosen')).toBeVisible();
    map.undo();
    expect(map.get()).toEqual(committee());
  });
});

describe('the attitude square', () => {
  it('records a view of today as a guess, and undo takes it back', async () => {
    const { screen, open: map, stored } = await open('zhao');
    await screen.getByRole('radio', { name: 'Partner' }).click();
    expect(map.get().assessments).toHaveLength(2);
    await expect.element(screen.getByRole('radio', { name: 'Partner' })).toBeChecked();
    await expect
      .poll(async () => (await stored()).assessments.find(({ date }) => date === TODAY))
      .toMatchObject({
        personId: 'zhao',
        needs: { personal: 'met', organisation: 'met' },
        evidence: 'guess',
      });
    map.undo();
    await expect.element(screen.getByRole('radio', { name: 'Opponent' })).toBeChecked();
    expect(map.get().assessments).toEqual(committee().assessments);
  });

  it('sharpens the view of today instead of adding another', async () => {
    const { screen, open: map } = await open('sun');
    await screen.getByRole('radio', { name: 'Friend' }).click();
    await screen.getByRole('button', { name: /^Rests on|Our guess/ }).click();
    await screen.getByRole('option', { name: 'Acted on it' }).click();
    await screen.getByRole('radio', { name: 'Stranger' }).click();
    const ofSun = map.get().assessments.filter(({ personId }) => personId === 'sun');
    expect(ofSun).toHaveLength(1);
    expect(ofSun[0]).toMatchObject({
      date: TODAY,
      needs: { personal: 'unmet', organisation: 'met' },
      evidence: 'acted',
    });
  });

  it('keeps the attitude when only a reaction was seen', async () => {
    const { screen, open: map } = await open('zhao');
    await screen.getByRole('button', { name: /Reaction seen/ }).click();
    await screen.getByRole('option', { name: 'Doubts' }).click();
    expect(map.get().assessments.find(({ date }) => date === TODAY)).toMatchObject({
      needs: { personal: 'unmet', organisation: 'unmet' },
      reaction: 'doubt',
    });
  });

  it('knows one need without the other', async () => {
    const { screen, open: map } = await open('sun');
    await screen.getByRole('radio', { name: 'Partner' }).click();
    await screen.getByRole('button', { name: 'More on this view' }).click();
    await screen.getByRole('radiogroup', { name: 'Own needs' }).getByText('Not known').click();
    expect(map.get().assessments.find(({ personId }) => personId === 'sun')?.needs).toEqual({
      personal: 'unknown',
      organisation: 'met',
    });
    await expect
      .element(
        screen
          .getByRole('radiogroup', { name: 'Attitude: what is served' })
          .getByRole('radio', { name: 'Not known' }),
      )
      .toBeChecked();
  });

  it('keeps what was thought before, to be read and removed', async () => {
    const { screen, open: map } = await open('zhao');
    await screen.getByRole('button', { name: 'Confirm again' }).click();
    await screen.getByRole('button', { name: /How the view changed/ }).click();
    await expect.element(screen.getByText('Nov 13, 2026 · Opponent')).toBeVisible();
    await screen.getByRole('button', { name: 'Remove the view of Nov 13, 2026' }).click();
    expect(map.get().assessments).toHaveLength(1);
    expect(map.get().assessments[0]).toMatchObject({ date: TODAY, evidence: 'guess' });
  });
});

describe('what a view rests on', () => {
  it('may be the person’s own word', async () => {
    const { screen, open: map } = await open('sun');
    await screen.getByRole('radio', { name: 'Partner' }).click();
    await screen.getByRole('combobox', { name: 'Told by' }).fill('Sun');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(screen.getByText('Our guess · Sun Hao · today').first()).toBeVisible();
    expect(map.get().assessments.find(({ personId }) => personId === 'sun')?.toldById).toBe('sun');
  });
});

describe('the fields of a person', () => {
  it('set the manner on the square, by keyboard alone', async () => {
    const { screen, open: map } = await open('zhao');
    const square = screen.getByRole('radiogroup', { name: 'Manner' });
    (square.getByRole('radio', { name: 'Not known' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowRight}');
    await expect.poll(() => rowOf(map.get().people, 'zhao')?.style).toBe('driver');
  });

  it('say that a name is needed and keep the one that was stored', async () => {
    const { screen, stored } = await open('zhao');
    const name = screen.getByRole('textbox', { name: 'Name' });
    await name.fill('');
    await expect.element(screen.getByText(/^A name is needed/)).toBeVisible();
    await expect.element(name).toHaveValue('');
    expect(rowOf((await stored()).people, 'zhao')?.name).toBe('Zhao Lei');
    await name.fill('Zhao Lei 2');
    await expect.element(screen.getByText(/^A name is needed/)).not.toBeInTheDocument();
    await expect.poll(async () => rowOf((await stored()).people, 'zhao')?.name).toBe('Zhao Lei 2');
  });

  it('take back what was typed into one field in one step', async () => {
    const { screen, open: map } = await open('zhao');
    await screen.getByRole('textbox', { name: 'Department' }).click();
    await userEvent.keyboard('Board');
    expect(rowOf(map.get().people, 'zhao')?.department).toBe('Board');
    map.undo();
    expect(rowOf(map.get().people, 'zhao')?.department).toBeUndefined();
    await expect.element(screen.getByRole('textbox', { name: 'Department' })).toHaveValue('');
  });

  it('render only what reads a name while it is typed', async () => {
    const renders: Record<string, number> = {};
    const count = (id: string) => {
      renders[id] = (renders[id] ?? 0) + 1;
    };
    const { screen } = await renderWithMap(
      <>
        <Profiler id="name" onRender={count}>
          <PersonText personId="lin" field="name" />
        </Profiler>
        <Profiler id="title" onRender={count}>
          <PersonText personId="lin" field="title" />
        </Profiler>
        <Profiler id="head" onRender={count}>
          <PersonHeader personId="lin" />
        </Profiler>
        <Profiler id="somebody else" onRender={count}>
          <PersonPanel personId="sun" />
        </Profiler>
      </>,
      { map: committee(), today: TODAY },
    );
    await screen.getByRole('textbox', { name: 'Name' }).first().click();
    for (const id of Object.keys(renders)) renders[id] = 0;
    await userEvent.keyboard('{End}!?');
    await expect.element(screen.getByRole('heading', { name: 'Lin Qiang!?' })).toBeVisible();
    expect(renders.title).toBe(0);
    expect(renders['somebody else']).toBe(0);
    expect(renders.head).toBe(2);
    expect(renders.name).toBeGreaterThanOrEqual(2);
  });

  it('show a safe link as one and refuse any other', async () => {
    const { screen, open: map } = await open('zhao');
    await screen.getByRole('button', { name: 'Where and how to reach' }).click();
    const field = screen.getByRole('textbox', { name: 'Web page' });
    await field.fill('https://example.com/zhao');
    const link = screen.getByRole('link', { name: 'Open the web page' });
    await expect.element(link).toHaveAttribute('href', 'https://example.com/zhao');
    await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer');
    await field.fill('javascript:alert(1)');
    await expect.element(screen.getByText(/^Only addresses that begin with/)).toBeVisible();
    expect(rowOf(map.get().people, 'zhao')?.link).toBe('https://example.com/zhao');
  });

  it('note who confirmed that somebody decides', async () => {
    const { screen, open: map } = await open('zhao');
    await screen.getByRole('button', { name: 'Weight and money' }).click();
    await screen.getByRole('button', { name: 'Add what somebody said' }).click();
    await expect.element(screen.getByRole('combobox', { name: 'Who was asked' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await screen.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.element(screen.getByText('Choose who was asked.')).toBeVisible();
    await screen.getByRole('combobox', { name: 'Who was asked' }).fill('Lin');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await screen.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.element(screen.getByText('Lin Qiang confirmed it, Nov 22, 2026')).toBeVisible();
    expect(rowOf(map.get().people, 'zhao')?.authorityChecks).toEqual([
      { personId: 'lin', date: TODAY, confirms: true },
    ]);
    await screen.getByRole('button', { name: 'Remove what Lin Qiang said' }).click();
    expect(rowOf(map.get().people, 'zhao')?.authorityChecks).toEqual([]);
  });

  it('lead to the ties, visits and meetings', async () => {
    const { screen, raised } = await open('zhao');
    await screen
      .getByRole('button', { name: 'Lin Qiang reports to Zhao Lei', exact: true })
      .click();
    await screen.getByRole('button', { name: /^2 days ago · Acme · Visit · One to one/ }).click();
    await screen.getByRole('button', { name: /^GM office meeting · chairs · in 6 days/ }).click();
    expect(raised).toEqual([
      { to: 'show-tie', tieId: 'lin-zhao' },
      { to: 'edit-visit', visitId: 'v3' },
      { to: 'show-meeting', meetingId: 'gm' },
    ]);
    await expect.element(screen.getByText('By us: never.')).toBeVisible();
  });
});

describe('the words', () => {
  for (const language of LANGUAGES) {
    it(`are all there in ${language}`, async () => {
      const map = committee({
        people: [
          {
            id: 'ma',
            name: 'Ma Tao',
            keyRoles: ['coach'],
            decisionRole: 'recommender',
            left: true,
          },
        ],
      });
      const { screen } = await renderWithMap(
        <>
          <PersonPanel personId="zhao" />
          <PersonPanel personId="ma" />
        </>,
        { map, today: TODAY, language },
      );
      for (const heading of screen.getByRole('heading').all()) {
        const trigger = heading.element().querySelector('button');
        trigger?.click();
      }
      await expect
        .poll(() => screen.container.querySelectorAll('textarea').length)
        .toBeGreaterThan(9);
      expect(missingWords()).toEqual([]);
    });
  }
});
