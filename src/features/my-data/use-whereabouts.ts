import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '../../domain/result';
import type { Storage, Whereabouts } from '../../storage/storage';

interface Known {
  readonly whereabouts: Whereabouts | null;
  readonly failure: Failure | null;
  readonly refresh: () => void;
}

/** What is kept where, read anew when it is asked to. */
export function useWhereabouts(storage: Storage): Known {
  const [state, setState] = useState<Omit<Known, 'refresh'>>({ whereabouts: null, failure: null });
  const refresh = useCallback(() => {
    void storage.whereabouts().then((known) => {
      setState(
        known.ok
          ? { whereabouts: known.value, failure: null }
          : { whereabouts: null, failure: known.error },
      );
    });
  }, [storage]);
  useEffect(refresh, [refresh]);
  return { ...state, refresh };
}
