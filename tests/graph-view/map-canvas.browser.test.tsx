import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { AccountMap } from '../../src/domain/account-map';
import { decisionMeeting, mapWith } from './maps';
import { drag, idsIn, idsOf, mountCanvas } from './mounted-canvas';

const MAP = mapWith({
  people: [
    { id: 'boss', name: 'Zhao Lei', title: 'General manager', level: 'decision' },
    { id: 'a', name: 'Chen Yu', level: 'management' },
    { id: 'b', name: 'Sun Hao', title: 'Head of equipment', level: 'management' },
    { id: 'c', name: 'Xu Na', level: 'operation' },
  ],
  ties: [
    { id: 't1', kind: 'reports-to', fromId: 'a', toId: 'boss' },
    { id: 't2', kind: 'influences', fromId: 'a', toId: 'boss' },
    { id: 't3', kind: 'reports-to', fromId: 'c', toId: 'b' },
  ],
  meetings: [
    decisionMeeting({
      chairId: 'boss',
      headcount: 4,
      seats: [
        { personId: 'a', weight: 1 },
        { personId: 'b', weight: 0 },
      ],
    }),
  ],
});

function without(map: AccountMap, personId: string): AccountMap {
  return {
    ...map,
    people: map.people.filter(({ id }) => id !== personId),
    ties: map.ties.filter(({ fromId, toId }) => fromId !== personId && toId !== personId),
  };
}

function renamed(map: AccountMap, personId: string, name: string): AccountMap {
  return {
    ...map,
    people: map.people.map((person) => (person.id === personId ? { ...person, name } : person)),
  };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the canvas', () => {
  test('draws every person and tie once, and says how many', async () => {
    const canvas = await mountCanvas(MAP);
    expect(idsOf(canvas.cy())).toEqual(idsIn(MAP));
    expect(canvas.region().dataset).toMatchObject({ people: '4', ties: '3' });
    expect(canvas.errors).not.toHaveBeenCalled();
    expect(canvas.warnings).not.toHaveBeenCalled();
  });

  test('neither loses nor doubles an element through drags, edits and changes of lens', async () => {
    const canvas = await mountCanvas(MAP);
    const grab = async (id: string, by: number) => {
      const from = canvas.cy().getElementById(`p:${id}`).renderedPosition();
      await drag(canvas.region(), from, { x: from.x + by, y: from.y + by / 2 });
    };
    await grab('a', 70);
    expect(idsOf(canvas.cy())).toEqual(idsIn(MAP));

    const edited = renamed(MAP, 'a', 'Chen Yulan');
    await canvas.show({ map: edited });
    expect(idsOf(canvas.cy())).toEqual(idsIn(edited));
    expect(canvas.cy().getElementById('p:a').data('label')).toContain('Chen Yulan');

    await canvas.show({ lens: 'meeting' });
    expect(idsOf(canvas.cy())).toEqual(['p:a', 'p:b', 'p:boss', 't:t1', 't:t2']);
    expect(canvas.cy().nodes('.ghost').length).toBe(1);
    await grab('boss', 40);

    await canvas.show({ lens: 'free' });
    expect(idsOf(canvas.cy())).toEqual(idsIn(edited));
    await grab('b', -50);
    expect(canvas.said.onMove).toHaveBeenCalledTimes(1);

    const fewer = without(edited, 'boss');
    await canvas.show({ map: fewer, lens: 'levels' });
    expect(idsOf(canvas.cy())).toEqual(idsIn(fewer));
    await canvas.show({ map: edited });
    expect(idsOf(canvas.cy())).toEqual(idsIn(edited));
    await canvas.show({ theme: 'dark' });
    expect(idsOf(canvas.cy())).toEqual(idsIn(edited));
    expect(canvas.errors).not.toHaveBeenCalled();
  });

  test('turns a tie round without doubling it', async () => {
    const canvas = await mountCanvas(MAP);
    const turned = {
      ...MAP,
      ties: MAP.ties.map((tie) =>
        tie.id === 't2' ? { ...tie, fromId: 'boss', toId: 'c', kind: 'conflicts' as const } : tie,
      ),
    };
    await canvas.show({ map: turned });
    const edge = canvas.cy().getElementById('t:t2');
    expect(idsOf(canvas.cy())).toEqual(idsIn(turned));
    expect([edge.data('source'), edge.data('target')]).toEqual(['p:boss', 'p:c']);
    expect(edge.classes()).toContain('conflicts');
    expect(edge.classes()).not.toContain('influences');
  });

  test('keeps a drag in Levels through an edit that moves nobody', async () => {
    const canvas = await mountCanvas(MAP);
    const node = () => canvas.cy().getElementById('p:c');
    const from = node().renderedPosition();
    await drag(canvas.region(), { ...from }, { x: from.x + 60, y: from.y });
    const dropped = { ...node().position() };
    await canvas.show({ map: renamed(MAP, 'c', 'Xu Nana') });
    expect(node().position()).toEqual(dropped);
    expect(canvas.said.onMove).not.toHaveBeenCalled();
  });

  test('puts a dot back in Free when the map does not take its new place', async () => {
    const canvas = await mountCanvas(MAP, { lens: 'free', onMove: () => 'refused' });
    const node = () => canvas.cy().getElementById('p:c');
    const place = { ...node().position() };
    const from = node().renderedPosition();
    await drag(canvas.region(), { ...from }, { x: from.x + 60, y: from.y });
    await expect.poll(() => node().position()).toEqual(place);
  });

  test('takes fields away that no longer are', async () => {
    const canvas = await mountCanvas(MAP);
    expect(canvas.cy().getElementById('d:title:boss').nonempty()).toBe(true);
    const untitled = {
      ...MAP,
      people: MAP.people.map(({ title: _title, ...person }) => person),
    };
    await canvas.show({ map: untitled });
    expect(canvas.cy().getElementById('d:title:boss').empty()).toBe(true);
  });

  test('draws ids as they are, whatever they look like', async () => {
    const ids = ['__proto__', 'constructor', 'a.b#c[d]', '" or 1', 'node.person', '👩‍👩‍👧'];
    const hostile = mapWith({
      people: ids.map((id) => ({ id, title: '<img src=x onerror=alert(1)>' })),
      ties: ids.slice(1).map((id, at) => ({
        id,
        kind: 'trusts',
        fromId: id,
        toId: ids[at],
      })),
    });
    const canvas = await mountCanvas(hostile);
    expect(idsOf(canvas.cy())).toEqual(idsIn(hostile));
    await canvas.show({ map: renamed(hostile, '__proto__', 'Somebody') });
    expect(canvas.cy().getElementById('p:__proto__').data('label')).toContain('Somebody');
    await canvas.show({ map: without(hostile, 'a.b#c[d]') });
    expect(idsOf(canvas.cy())).toEqual(idsIn(without(hostile, 'a.b#c[d]')));
    expect(canvas.errors).not.toHaveBeenCalled();
  });

  test('leaves out what the legend hides, and counts only what is drawn', async () => {
    const canvas = await mountCanvas(MAP);
    const hidden = {
      attitudes: new Set<never>(),
      tieKinds: new Set(['reports-to'] as const),
      contact: new Set<never>(),
    };
    await canvas.show({ hidden });
    expect(canvas.region().dataset).toMatchObject({ people: '4', ties: '1' });
    await canvas.show({ hidden: { ...hidden, contact: new Set(['unmet'] as const) } });
    expect(canvas.region().dataset).toMatchObject({ people: '0', ties: '0' });
  });

  test('dims everybody but those who are pointed out', async () => {
    const canvas = await mountCanvas(MAP, { highlight: new Set(['a']) });
    expect(
      canvas
        .cy()
        .nodes('.person.dimmed')
        .map((node) => node.id())
        .sort(),
    ).toEqual(['p:b', 'p:boss', 'p:c']);
    await canvas.show({ highlight: null });
    expect(canvas.cy().elements('.dimmed').length).toBe(0);
  });

  test('draws a tie dragged from the rim of one dot to another', async () => {
    const canvas = await mountCanvas(MAP);
    const from = canvas.cy().getElementById('p:a');
    const to = canvas.cy().getElementById('p:c');
    const at = { ...from.position() };
    const rim = from.renderedPosition();
    await drag(
      canvas.region(),
      { x: rim.x + from.renderedWidth() / 2 + 3, y: rim.y },
      to.renderedPosition(),
    );
    expect(canvas.said.onConnect).toHaveBeenCalledExactlyOnceWith('a', 'c');
    expect(from.position()).toEqual(at);
    expect(canvas.cy().elements('.connecting, .tip').length).toBe(0);
  });

  test('asks for the name of a seat that nobody can name', async () => {
    const canvas = await mountCanvas(MAP, { lens: 'meeting' });
    const ghost = canvas.cy().nodes('.ghost').first().renderedPosition();
    await drag(canvas.region(), ghost, ghost);
    expect(canvas.said.onNameSeat).toHaveBeenCalledOnce();
  });

  test('says so where there is no meeting to show', async () => {
    const canvas = await mountCanvas(mapWith({ people: [{ id: 'a' }] }), { lens: 'meeting' });
    await expect.element(canvas.screen.getByText('Nothing to show')).toBeVisible();
    expect(canvas.region().dataset).toMatchObject({ people: '0', ties: '0' });
  });

  test('is taken down with its last drawing', async () => {
    const canvas = await mountCanvas(MAP);
    const cy = canvas.cy();
    await canvas.screen.unmount();
    expect(cy.destroyed()).toBe(true);
    expect(canvas.errors).not.toHaveBeenCalled();
  });

  test('folds three hundred people into departments, and opens one by keyboard', async () => {
    const people = Array.from({ length: 300 }, (_, at) => ({
      id: `p${at}`,
      level: 'operation',
      department: `Department ${at % 5}`,
    }));
    const ties = people.slice(1).map(({ id }) => ({
      id: `t${id}`,
      kind: 'reports-to',
      fromId: id,
      toId: 'p0',
    }));
    const canvas = await mountCanvas(mapWith({ people, ties }));
    expect(canvas.region().dataset).toMatchObject({ people: '5', ties: '4' });
    await userEvent.keyboard('{Tab}{ArrowRight}{Enter}');
    await expect.poll(() => canvas.region().dataset.people, { timeout: 5000 }).toBe('64');
  });
});

describe('the canvas without a mouse', () => {
  test('lists what is drawn in words, and goes from person to person by arrow keys', async () => {
    const canvas = await mountCanvas(MAP);
    const options = canvas.screen.getByRole('option').elements();
    expect(options.map((option) => option.textContent)).toEqual([
      'Zhao Lei, unknown, unmet-seat',
      'Chen Yu, unknown, unmet-seat',
      'Sun Hao, unknown, unmet-seat',
      'Xu Na, unknown, none',
    ]);
    canvas.region().focus();
    const list = canvas.screen.getByRole('listbox').element();
    expect(document.activeElement).toBe(list);
    const active = () =>
      document.getElementById(list.getAttribute('aria-activedescendant') ?? '')?.textContent;
    await userEvent.keyboard('{ArrowDown}');
    expect(active()).toContain('Zhao Lei');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(active()).toContain('Xu Na');
    await userEvent.keyboard('{Enter}');
    expect(canvas.said.onSelectPerson).toHaveBeenCalledWith('c');
    expect(canvas.said.onOpenPerson).toHaveBeenCalledWith('c');
    await userEvent.keyboard('t');
    expect(canvas.said.onStartTie).toHaveBeenCalledWith('c');
    await userEvent.keyboard('{Delete}');
    expect(canvas.said.onDelete).toHaveBeenCalledWith({ kind: 'person', id: 'c' });
    await userEvent.keyboard('{Escape}');
    expect(canvas.said.onClearSelection).toHaveBeenCalled();
  });

  test('leaves single letters alone where they are switched off', async () => {
    const canvas = await mountCanvas(MAP, { singleKeys: false });
    canvas.region().focus();
    await userEvent.keyboard('{ArrowDown}t');
    expect(canvas.said.onStartTie).not.toHaveBeenCalled();
  });
});
