import type { AccountMap, Tie } from '../../domain/account-map';
import { CERTAINTIES, TIE_KINDS } from '../../domain/vocabulary';
import type { TieKind } from '../../domain/vocabulary';

/** A tie while it is being put together: either end may still be missing. */
export interface TieDraft {
  readonly kind: TieKind;
  readonly fromId: string | null;
  readonly toId: string | null;
  readonly strength: Tie['strength'];
  readonly certainty: Tie['certainty'];
  readonly note: string;
}

export function newTieDraft(ends: {
  fromId?: string | undefined;
  toId?: string | undefined;
}): TieDraft {
  return {
    kind: TIE_KINDS[1],
    fromId: ends.fromId ?? null,
    toId: ends.toId ?? null,
    strength: 2,
    certainty: CERTAINTIES[2],
    note: '',
  };
}

export function draftOf({ kind, fromId, toId, strength, certainty, note }: Tie): TieDraft {
  return { kind, fromId, toId, strength, certainty, note: note ?? '' };
}

/** Trust and conflict stand between two people without a direction. */
export function hasDirection(kind: TieKind): boolean {
  return kind !== 'trusts' && kind !== 'conflicts';
}

/** Whether another tie of the kind already stands between the two, in the same direction if it has one. */
export function isTiedAlready(map: AccountMap, draft: TieDraft, exceptId?: string): boolean {
  return map.ties.some(
    (tie) =>
      tie.id !== exceptId &&
      tie.kind === draft.kind &&
      ((tie.fromId === draft.fromId && tie.toId === draft.toId) ||
        (!hasDirection(draft.kind) && tie.fromId === draft.toId && tie.toId === draft.fromId)),
  );
}
