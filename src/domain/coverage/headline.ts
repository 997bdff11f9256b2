import type { AccountMap, Person } from '../account-map';
import type { Day } from '../day';
import { seatsMet } from '../meetings';
import { isCoach, isDecider } from '../roles';
import { isMet, rivalMetDaysAgo, situationOf } from './situation';

/** Some of several people: how many of how many, and who. By their ids. */
export interface Share {
  readonly met: readonly string[];
  readonly all: readonly string[];
}

/** The seats of the coming decision meeting. */
interface Room {
  /** All of them, those that nobody can name included. */
  readonly seats: number;
  /** Whom we have ever met of the voters. */
  readonly ours: Share;
  /** Whom any rival has met of them lately. */
  readonly rivals: Share;
}

/** How far we have got, in a few figures, each with its people. */
export interface Headline {
  /** Undefined while no decision meeting is known. */
  readonly room: Room | undefined;
  readonly deciders: Share;
  readonly moneyHolders: Share;
  /** `confirmed`: wants us to win, is credible and has been checked against another source. */
  readonly coach: {
    readonly state: 'confirmed' | 'unconfirmed' | 'none';
    readonly people: readonly string[];
  };
}

export function headlineOf(map: AccountMap, today: Day): Headline {
  const situation = situationOf(map, today);
  const { buyers, coming } = situation;
  const metByUs = (id: string) => isMet(situation, id);
  const metByRival = (id: string) => rivalMetDaysAgo(situation, id) !== undefined;
  const coaches = buyers.filter(isCoach);
  return {
    room: coming && {
      seats: seatsMet(map, coming.meeting, today).seats,
      ours: shareOf(coming.voters, metByUs),
      rivals: shareOf(coming.voters, metByRival),
    },
    deciders: shareOf(buyers.filter(isDecider), metByUs),
    moneyHolders: shareOf(
      buyers.filter(({ holdsMoney }) => holdsMoney),
      metByUs,
    ),
    coach: { state: coachState(coaches), people: coaches.map(({ id }) => id) },
  };
}

function shareOf(people: readonly Person[], isMet: (id: string) => boolean): Share {
  const all = people.map(({ id }) => id);
  return { met: all.filter(isMet), all };
}

function coachState(coaches: readonly Person[]): Headline['coach']['state'] {
  if (coaches.length === 0) return 'none';
  return coaches.some(
    ({ coachChecks: { wantsUs, credible, crossChecked } }) => wantsUs && credible && crossChecked,
  )
    ? 'confirmed'
    : 'unconfirmed';
}
