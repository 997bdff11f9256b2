import { useMemo, useSyncExternalStore } from 'react';
import { sameData } from '../domain/same-data';
import type { Store } from './store';

/** Follows what `select` reads of the store; renders again only when that has changed as data. */
export function useStore<T, S>(
  store: Pick<Store<T>, 'get' | 'subscribe'>,
  select: (value: T) => S,
): S {
  const selected = useMemo(() => remembering(store, select), [store, select]);
  return useSyncExternalStore(store.subscribe, selected);
}

/** Reads the store; answers with the value it gave before for as long as that is equal as data. */
function remembering<T, S>(store: Pick<Store<T>, 'get'>, select: (value: T) => S): () => S {
  let last: { readonly from: T; readonly value: S } | undefined;
  return () => {
    const from = store.get();
    if (last && Object.is(last.from, from)) return last.value;
    const value = select(from);
    last = { from, value: last && sameData(last.value, value) ? last.value : value };
    return last.value;
  };
}
