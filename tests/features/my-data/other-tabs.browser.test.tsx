import { describe, expect, test } from 'vitest';
import { addTie } from '../../../src/domain/commands/add-tie';
import { editDeal } from '../../../src/domain/commands/edit-deal';
import { editMeeting } from '../../../src/domain/commands/edit-meeting';
import { editPerson } from '../../../src/domain/commands/edit-person';
import { editTie } from '../../../src/domain/commands/edit-tie';
import { editVisit } from '../../../src/domain/commands/edit-visit';
import { placePeople } from '../../../src/domain/commands/place-people';
import { removePerson } from '../../../src/domain/commands/remove-person';
import type { OpenMap } from '../../../src/editing/open-map';
import OtherTabNotices from '../../../src/features/my-data/other-tab-notices';
import { press } from '../by-keyboard';
import { renderWithMap } from '../render-with-map';
import { smallMap, TODAY, withCommand } from '../test-map';
import { missingWords } from '../words-on-screen';

type Edit = (tab: OpenMap) => unknown;

async function twoTabs(language: 'en' | 'zh-Hans' = 'en') {
  const map = withCommand(
    smallMap(),
    addTie,
    { kind: 'trusts', fromId: 'zhao', toId: 'lin' },
    'tie',
  );
  const rendered = await renderWithMap((storage) => <OtherTabNotices storage={storage} />, {
    map,
    today: TODAY,
    language,
  });
  return { ...rendered, other: await rendered.openElsewhere() };
}

/** Both edit in the same moment, the other tab a little earlier. */
async function conflicting(theirs: Edit, mine: Edit, language: 'en' | 'zh-Hans' = 'en') {
  const tabs = await twoTabs(language);
  theirs(tabs.other.open);
  mine(tabs.open);
  const name = language === 'en' ? 'Changed in two tabs at once' : '两个标签页同时改动';
  const notice = tabs.screen.getByRole('region', { name });
  await expect.element(notice.first()).toBeVisible();
  return { ...tabs, notice };
}

const lin = (patch: Parameters<typeof editPerson>[1]['patch']): Edit => {
  return (tab) => tab.run(editPerson, { id: 'lin', patch });
};
const meeting = (patch: Parameters<typeof editMeeting>[1]['patch']): Edit => {
  return (tab) => tab.run(editMeeting, { id: 'meeting', patch });
};
const mode = (chosen: 'quick' | 'strategic'): Edit => {
  return (tab) => tab.run(editDeal, { patch: { mode: chosen } });
};
const amount = (value: number): Edit => {
  return (tab) => tab.run(editDeal, { patch: { amount: { value, currency: 'CNY' } } });
};
const strength = (chosen: 1 | 3): Edit => {
  return (tab) => tab.run(editTie, { id: 'tie', patch: { strength: chosen } });
};
const met = (patch: Parameters<typeof editVisit>[1]['patch']): Edit => {
  return (tab) => tab.run(editVisit, { id: 'visit-lin', patch });
};
const place = (x: number): Edit => {
  return (tab) => tab.run(placePeople, { places: [{ personId: 'lin', x, y: 1 }] });
};

const VALUES: readonly (readonly [string, Edit, Edit, string])[] = [
  [
    'text',
    lin({ title: 'Director' }),
    lin({ title: 'Chair' }),
    'Lin Qiang – Title: “Chair” here, “Director” in the other tab.',
  ],
  [
    'nothing',
    lin({ title: 'Director' }),
    lin({ title: undefined }),
    'Lin Qiang – Title: nothing here, “Director” in the other tab.',
  ],
  [
    'a word of the vocabulary',
    lin({ level: 'decision' }),
    lin({ level: 'management' }),
    'Lin Qiang – Level: Management here, Decision in the other tab.',
  ],
  [
    'several words',
    lin({ keyRoles: ['coach'] }),
    lin({ keyRoles: ['decision-maker', 'user'] }),
    'Lin Qiang – Key roles: Decision maker, User here, Coach in the other tab.',
  ],
  [
    'checks',
    lin({ coachChecks: { wantsUs: true, credible: false, crossChecked: true } }),
    lin({ coachChecks: { wantsUs: false, credible: true, crossChecked: false } }),
    'Lin Qiang – Checks of the coach: standing among colleagues here, a deed that shows support, a second source in the other tab.',
  ],
  [
    'a person',
    meeting({ chairId: 'lin' }),
    meeting({ chairId: 'chen' }),
    'GM office meeting – Chair: Chen Yu here, Lin Qiang in the other tab.',
  ],
  [
    'a day',
    meeting({ date: '2026-12-01' }),
    meeting({ date: '2026-12-03' }),
    'GM office meeting – Date: Dec 3, 2026 here, Dec 1, 2026 in the other tab.',
  ],
  [
    'entries',
    meeting({ seats: [] }),
    meeting({ seats: [{ personId: 'lin', weight: 1, veto: true, speaks: true }] }),
    'GM office meeting – Seats: 1 entry here, nothing in the other tab.',
  ],
  [
    'a field of the deal',
    mode('quick'),
    mode('strategic'),
    'Hengda – Mode: Strategic here, Quick in the other tab.',
  ],
  [
    'an amount',
    amount(5000),
    amount(6000),
    'Hengda – Amount: 6,000, “CNY” here, 5,000, “CNY” in the other tab.',
  ],
  [
    'the strength of a tie',
    strength(1),
    strength(3),
    'Tie Zhao Lei → Lin Qiang – Strength: Strong here, Weak in the other tab.',
  ],
  [
    'the people of a visit',
    met({ personIds: ['zhao', 'lin'] }),
    met({ personIds: ['chen'] }),
    'Visit of Nov 10, 2026 – People: Chen Yu here, Zhao Lei, Lin Qiang in the other tab.',
  ],
  [
    'a place on the canvas',
    place(1),
    place(2),
    'Lin Qiang – Place on the canvas: moved here, moved in the other tab.',
  ],
];

describe('a conflict', () => {
  test.each(VALUES)('shows both values: %s', async (_, theirs, mine, sentence) => {
    const { notice } = await conflicting(theirs, mine);
    await expect.element(notice).toHaveTextContent(sentence);
  });

  test('is settled by the other tab’s value, as a step that can be undone', async () => {
    const { screen, notice, open, stored } = await conflicting(
      lin({ title: 'Director' }),
      lin({ title: 'Chair' }),
    );
    await press(screen.getByRole('button', { name: 'Take the other’s' }));
    await expect.element(notice).not.toBeInTheDocument();
    const title = async () => (await stored()).people.find(({ id }) => id === 'lin')?.title;
    await expect.poll(title).toBe('Director');
    open.undo();
    await expect.poll(title).toBe('Chair');
  });

  test('is settled by this tab’s value', async () => {
    const { screen, notice, stored } = await conflicting(
      lin({ title: 'Director' }),
      lin({ title: 'Chair' }),
    );
    await press(screen.getByRole('button', { name: 'Keep this tab’s' }));
    await expect.element(notice).not.toBeInTheDocument();
    expect((await stored()).people.find(({ id }) => id === 'lin')?.title).toBe('Chair');
  });

  test('of several fields asks for each of them', async () => {
    const { screen, notice, open } = await conflicting(
      lin({ title: 'Director', department: 'Board' }),
      lin({ title: 'Chair', department: 'Finance' }),
    );
    await expect.poll(() => notice.elements().length).toBe(2);
    await press(
      notice.filter({ hasText: 'Department' }).getByRole('button', { name: 'Take the other’s' }),
    );
    await expect.poll(() => notice.elements().length).toBe(1);
    expect(open.get().people.find(({ id }) => id === 'lin')).toMatchObject({
      title: 'Chair',
      department: 'Board',
    });
    await press(screen.getByRole('button', { name: 'Keep this tab’s' }));
    await expect.element(notice).not.toBeInTheDocument();
  });
});

describe('somebody changed here and removed in the other tab', () => {
  const inTwo = () =>
    conflicting((tab) => tab.run(removePerson, { id: 'lin' }), lin({ title: 'Chair' }));
  const linIn = async (stored: Awaited<ReturnType<typeof inTwo>>['stored']) =>
    (await stored()).people.find(({ id }) => id === 'lin');

  test('comes back with what was changed here', async () => {
    const { screen, notice, stored } = await inTwo();
    await expect
      .element(notice)
      .toHaveTextContent('Lin Qiang: changed here, removed in the other tab.');
    await press(screen.getByRole('button', { name: 'Keep this tab’s' }));
    await expect.poll(() => linIn(stored)).toMatchObject({ name: 'Lin Qiang', title: 'Chair' });
    await expect.element(notice).not.toBeInTheDocument();
  });

  test('or stays removed', async () => {
    const { screen, notice, stored } = await inTwo();
    await press(screen.getByRole('button', { name: 'Take the other’s' }));
    await expect.element(notice).not.toBeInTheDocument();
    expect(await linIn(stored)).toBeUndefined();
  });
});

test('somebody removed here and changed in the other tab comes back as changed there', async () => {
  const { screen, notice, stored } = await conflicting(lin({ title: 'Director' }), (tab) =>
    tab.run(removePerson, { id: 'lin' }),
  );
  await expect
    .element(notice)
    .toHaveTextContent('Lin Qiang: removed here, changed in the other tab.');
  await press(screen.getByRole('button', { name: 'Take the other’s' }));
  await expect
    .poll(async () => (await stored()).people.find(({ id }) => id === 'lin')?.title)
    .toBe('Director');
});

test('a conflict is told in Chinese', async () => {
  const { notice } = await conflicting(
    lin({ level: 'decision' }),
    lin({ level: 'management' }),
    'zh-Hans',
  );
  await expect
    .element(notice)
    .toHaveTextContent('Lin Qiang · 层次：本标签页为管理层，另一个标签页为决策层。');
  expect(missingWords()).toEqual([]);
});

describe('a map deleted in another tab', () => {
  test('says so, and can be brought back from here', async () => {
    const { screen, other } = await twoTabs();
    await other.storage.remove('map');
    const notice = screen.getByText(/This map was deleted in another tab/);
    await expect.element(notice).toBeVisible();
    await press(screen.getByRole('button', { name: 'Bring it back' }));
    await expect.element(notice).not.toBeInTheDocument();
    const listed = await other.storage.list();
    expect(listed).toMatchObject({ ok: true, value: [{ id: 'map' }] });
    expect(listed.ok && listed.value[0]?.deletedAt).toBeUndefined();
  });

  test('no longer says so when the other tab has taken that back', async () => {
    const { screen, other } = await twoTabs();
    await other.storage.remove('map');
    const notice = screen.getByText(/This map was deleted in another tab/);
    await expect.element(notice).toBeVisible();
    await other.storage.restore('map');
    await expect.element(notice).not.toBeInTheDocument();
  });

  test('for good says that too, and can only be saved as a file', async () => {
    const { screen, other, raised } = await twoTabs();
    await other.storage.purge('map');
    await expect.element(screen.getByText(/deleted for good in another tab/)).toBeVisible();
    await expect
      .element(screen.getByRole('button', { name: 'Bring it back' }))
      .not.toBeInTheDocument();
    await press(screen.getByRole('button', { name: 'Save as a file' }));
    expect(raised).toEqual([{ to: 'export-json' }]);
  });
});
