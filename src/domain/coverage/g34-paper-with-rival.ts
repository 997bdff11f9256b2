import { daysBetween } from '../day';
import type { Day } from '../day';
import { personOnTheMap } from '../presence';
import { peopleFact, visitTo } from './facts';
import type { Gap } from './gap';
import { once } from './once';
import { closersAmong } from './situation';
import type { Situation } from './situation';

/** G34: a confidential paper is with somebody who has seen the rival since, or is close to him. */
export function paperWithRival(situation: Situation): Gap[] {
  return situation.map.documents.flatMap(({ id, name, confidential, shared }) => {
    if (!confidential) return [];
    return [...firstShared(situation, shared)].flatMap(([personId, day]) =>
      gapAbout(situation, { id, name }, personId, day),
    );
  });
}

function gapAbout(
  situation: Situation,
  document: { readonly id: string; readonly name: string },
  personId: string,
  sharedOn: Day,
): Gap[] {
  const { today, contacts } = situation;
  const rivalMet = contacts.metByRival.get(personId);
  const isSeenSince = rivalMet !== undefined && rivalMet > sharedOn;
  const friends = rivalFriends(situation).get(personId) ?? [];
  if (!isSeenSince && friends.length === 0) return [];
  return [
    {
      rule: 'G34',
      subject: `${document.id}>${personId}`,
      severity: 'high',
      people: [personId],
      closers: closersAmong(situation, [personId]),
      ...(!isSeenSince && { form: 'friend' }),
      facts: {
        document: { kind: 'text', text: document.name },
        person: { kind: 'person', id: personId },
        shared: { kind: 'days', days: daysBetween(today, sharedOn) },
        ...(isSeenSince && { rivalMet: { kind: 'days', days: daysBetween(today, rivalMet) } }),
        ...peopleFact(isSeenSince ? 'alsoClose' : 'friends', friends),
      },
      steps: [...visitTo(situation, [personId]), { do: 'note-rival' }],
    },
  ];
}

/** The buyer's people who have the paper, each with the day on which they had it first. */
function firstShared(
  { today, buyersById }: Situation,
  shared: readonly { readonly date: Day; readonly personId: string }[],
): ReadonlyMap<string, Day> {
  const first = new Map<string, Day>();
  for (const { date, personId } of shared) {
    if (date > today || !buyersById.has(personId)) continue;
    const earlier = first.get(personId);
    if (earlier === undefined || date < earlier) first.set(personId, date);
  }
  return first;
}

/** By person, those on the rival's side whom he informs or trusts. */
const rivalFriends = once(({ map, today }): ReadonlyMap<string, readonly string[]> => {
  const friends = new Map<string, string[]>();
  const add = (id: string, otherId: string) => {
    const other = personOnTheMap(map, otherId, today);
    if (other?.side !== 'rival' || other.left) return;
    friends.set(id, [...(friends.get(id) ?? []), otherId]);
  };
  for (const { kind, fromId, toId } of map.ties) {
    if (kind === 'informs' || kind === 'trusts') add(fromId, toId);
    if (kind === 'trusts') add(toId, fromId);
  }
  return friends;
});
