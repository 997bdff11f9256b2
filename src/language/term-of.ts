import type { i18n as I18n } from 'i18next';
import type { RoleToFill, TermArea } from '../domain/coverage';

/** The word for an id of the vocabulary. */
export function termOf(area: TermArea, id: string, i18n: I18n): string {
  // A colon would lead i18next into another area.
  return i18n.t(`terms:${area}.${id.replace(':', '-')}` as 'terms:stage.intent');
}

/** A part that somebody may play in the purchase, as it stands in a sentence. */
export function roleName(role: RoleToFill, i18n: I18n): string {
  return termOf('roleToFill', role, i18n);
}
