import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '../domain/result';
import type { MapSummary, Storage } from '../storage/storage';

export interface Maps {
  /** `null` until they were read. */
  readonly maps: readonly MapSummary[] | null;
  readonly failure: Failure | null;
  readonly refresh: () => void;
}

/** The maps kept in this browser, read again when this tab or another changes them. */
export function useMaps(storage: Storage): Maps {
  const [state, setState] = useState<Omit<Maps, 'refresh'>>({ maps: null, failure: null });
  const refresh = useCallback(() => {
    void storage.list().then((listed) => {
      setState(
        listed.ok ? { maps: listed.value, failure: null } : { maps: null, failure: listed.error },
      );
    });
  }, [storage]);
  useEffect(() => {
    refresh();
    const stopLibrary = storage.onLibraryChanged(refresh);
    const stopCommits = storage.onCommitted(refresh);
    return () => {
      stopLibrary();
      stopCommits();
    };
  }, [storage, refresh]);
  return { ...state, refresh };
}
