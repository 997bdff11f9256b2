import type { Day } from '../domain/day';
import type { PersonSection, RoleToFill } from '../domain/coverage';
import type { Level } from '../domain/vocabulary';

/** What a feature asks for without knowing who does it: `app` routes each one to its screen. */
export type Intent =
  | {
      readonly to: 'add-person';
      readonly seatIn?: string;
      readonly level?: Level;
      readonly place?: { x: number; y: number };
    }
  | {
      readonly to: 'show-person';
      readonly personId: string;
      /** The part of the person's page to go to. */
      readonly section?: PersonSection;
    }
  | { readonly to: 'add-tie'; readonly fromId?: string; readonly toId?: string }
  | { readonly to: 'show-tie'; readonly tieId: string }
  | {
      readonly to: 'plan-visit' | 'log-visit';
      readonly personIds: readonly string[];
      readonly by?: string;
      readonly date?: Day;
      readonly purpose?: string;
    }
  | { readonly to: 'edit-visit'; readonly visitId: string }
  | { readonly to: 'assess'; readonly personId: string }
  /** With whom to ask and whom to be introduced to, as far as that is known. */
  | {
      readonly to: 'ask-introduction';
      readonly toPersonId?: string;
      readonly forPersonId: string;
    }
  | { readonly to: 'confirm-authority'; readonly personId: string }
  | { readonly to: 'fill-role'; readonly role: RoleToFill }
  | { readonly to: 'note-rival' }
  | { readonly to: 'add-meeting'; readonly date?: Day }
  | { readonly to: 'show-meeting'; readonly meetingId: string }
  | { readonly to: 'name-seat'; readonly meetingId?: string }
  | {
      readonly to: 'ask-question';
      readonly questionId: string;
      readonly closers: readonly string[];
      readonly meetingId?: string;
    }
  | { readonly to: 'show-questions' }
  | { readonly to: 'edit-deal' }
  | { readonly to: 'show-team' }
  /** With the file that was dropped, if it was one. */
  | { readonly to: 'import-map'; readonly file?: File }
  /** Where the maps are kept, and the states of this one that were kept. */
  | { readonly to: 'show-my-data' }
  | { readonly to: 'show-states' }
  | { readonly to: 'export-json' }
  | { readonly to: 'export-sealed' }
  /** Everything about a person, as a file. */
  | { readonly to: 'save-person'; readonly personId: string }
  /** A person out of every copy. */
  | { readonly to: 'erase-person'; readonly personId: string }
  | { readonly to: 'export-picture' }
  | { readonly to: 'find' }
  | { readonly to: 'show-shortcuts' }
  | { readonly to: 'show-settings' }
  | { readonly to: 'open-map'; readonly mapId: string }
  | { readonly to: 'show-library' };
