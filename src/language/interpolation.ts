import { isolated } from './isolated';

/** How values go into sentences: nothing is markup here, but a name may run the other way. */
export const WORDS_IN_SENTENCES = { escapeValue: true, escape: isolated };

/** For the few sentences that become a name in the map: not a character is added. */
export const KEPT_AS_TYPED = { escapeValue: false };
