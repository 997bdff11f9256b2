import { Suspense, useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import { COVER_KEYS, coverScreen, followCover, isCovered } from '../features/privacy/cover-state';
import { useIdle } from '../features/privacy/use-idle';
import { usePreferences } from './frame-context';
import { combinationOf } from './keys';
import { lazyWithWords } from '../language/lazy-with-words';

const CoverScreen = lazyWithWords('privacy', () => import('../features/privacy/cover-screen'));

/** Covers everything when it is asked to, or when nobody has touched anything for a while. */
export function Cover() {
  const { coverAfter, coverCode } = usePreferences();
  const covered = useSyncExternalStore(followCover, isCovered);
  useIdle(coverAfter, coverScreen);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (combinationOf(event) !== COVER_KEYS) return;
      event.preventDefault();
      coverScreen();
    };
    // Before any field or dialog has the key.
    addEventListener('keydown', press, true);
    return () => {
      removeEventListener('keydown', press, true);
    };
  }, []);
  useLayoutEffect(() => {
    if (!covered) return undefined;
    const page = document.documentElement;
    page.dataset.covered = '';
    return () => {
      delete page.dataset.covered;
    };
  }, [covered]);
  return covered ? (
    <Suspense>
      <CoverScreen code={coverCode} />
    </Suspense>
  ) : null;
}
