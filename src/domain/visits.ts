import type { Visit } from './account-map';
import type { Day } from './day';
import { derived } from './derived';
import { personOnTheMap } from './presence';

/** A visit that counts: it took place, in person or in a talk, and not lost in a crowd. */
export function visitCounts(visit: Visit, today: Day): boolean {
  return visit.date <= today && visit.met !== false && isTalk(visit);
}

/** A talk of ours that is still to come. Whether it was marked as met means nothing yet. */
export function isPlanned(visit: Visit, today: Day): boolean {
  return visit.by === 'us' && visit.date > today && isTalk(visit);
}

function isTalk(visit: Visit): boolean {
  return visit.channel !== 'message' && visit.setting !== 'crowd';
}

export interface Contacts {
  /** Day of our last counted visit by person. */
  readonly metByUs: ReadonlyMap<string, Day>;
  /** Day of any rival's last counted visit by person. */
  readonly metByRival: ReadonlyMap<string, Day>;
  /** Day of our next planned visit by person. */
  readonly planned: ReadonlyMap<string, Day>;
}

/** Who has met whom, in one pass over the visits. */
export const contacts = derived(
  (map) => [map.visits, map.people],
  (map, today): Contacts => {
    const metByUs = new Map<string, Day>();
    const metByRival = new Map<string, Day>();
    const planned = new Map<string, Day>();
    for (const visit of map.visits) {
      const counts = visitCounts(visit, today);
      const plan = isPlanned(visit, today);
      if (!counts && !plan) continue;
      const met = visit.by === 'us' ? metByUs : metByRival;
      for (const id of visit.personIds) {
        if (!personOnTheMap(map, id, today)) continue;
        if (counts && visit.date > (met.get(id) ?? '')) met.set(id, visit.date);
        if (plan && visit.date < (planned.get(id) ?? '9999-99-99')) planned.set(id, visit.date);
      }
    }
    return { metByUs, metByRival, planned };
  },
);
