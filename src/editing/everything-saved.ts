import type { OpenMap } from './open-map';

/** The maps open in this tab: one, or two for the moment in which one follows the other. */
const openMaps = new Set<OpenMap>();

/** Makes the map count for `everythingSaved` until the returned function is called. */
export function noteOpen(map: OpenMap): () => void {
  openMaps.add(map);
  return () => {
    openMaps.delete(map);
  };
}

/** Writes what waits in this tab; false when the database does not hold it all afterwards. */
export async function everythingSaved(): Promise<boolean> {
  const saved = await Promise.all([...openMaps].map(settled));
  return saved.every(Boolean);
}

function settled(map: OpenMap): Promise<boolean> {
  map.keepNow();
  return new Promise((resolve) => {
    const look = () => {
      const saving = map.saving();
      if (saving.state === 'saving') return;
      stop();
      resolve(saving.state === 'saved' && saving.missing?.copy !== 'database');
    };
    const stop = map.subscribe(look);
    look();
  });
}
