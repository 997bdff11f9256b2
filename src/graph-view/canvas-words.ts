import type { Meeting, Tie } from '../domain/account-map';
import type { Level } from '../domain/vocabulary';
import type { PersonMarks } from './person-marks';

/** A strip of the lens Levels: one of the levels, or what stands beside them. */
export type Band = Level | 'unknown' | 'outside' | 'departments';

/** Who stands at the door of the meeting. `rivalName` is missing for us. */
export interface Guest {
  readonly by: 'us' | 'rival';
  readonly rivalName?: string;
  readonly invited: boolean;
}

/** Every word the canvas shows or speaks; the caller hands them in, in the language of the screen. */
export interface CanvasWords {
  /** Accessible name of the region: “Map”. */
  readonly region: string;
  /** Accessible name of the list of what is drawn. */
  readonly people: string;
  /** How to move about, read out with the list. */
  readonly help: string;
  readonly bands: Readonly<Record<Band, string>>;
  readonly noDepartment: string;
  /** The button that folds all departments again. */
  readonly foldDepartments: string;
  /** A ghost at the table: “who?”. */
  readonly who: string;
  /** What a ghost says in the list and as its tooltip. */
  readonly nameSeat: string;
  /** Where a way begins that leads from us to somebody. */
  readonly us: string;
  readonly observers: string;
  /** Beside the title of whoever leads the meeting. */
  readonly chair: string;
  readonly observer: string;
  /** Beside the title of somebody who has left. */
  readonly left: string;
  /** Beside the title of somebody whose name holds marks that turn the direction of reading. */
  readonly turned: string;
  readonly door: string;
  /** The lines in the middle of the table; the first is the meeting's name. */
  readonly table: (meeting: Meeting) => readonly string[];
  readonly guest: (guest: Guest) => string;
  /** “Zhao Lei, general manager, decider, opponent by hearsay, not met, …” */
  readonly describePerson: (marks: PersonMarks) => string;
  /** What a tie's tooltip says. */
  readonly describeTie: (tie: Tie, fromName: string, toName: string) => string;
  /** How many people stand behind one dot: “34 people”. */
  readonly countPeople: (people: number) => string;
  /** How many of the people of a folded department are highlighted. */
  readonly countHighlighted: (highlighted: number, people: number) => string;
  readonly describeDepartment: (name: string, people: number) => string;
}
