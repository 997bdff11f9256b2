import { createRoot } from 'react-dom/client';
import { makeMap } from '../make-map';
import { bareDrawing, drawBare } from './bare';
import { canvasWords, settled, showOurs } from './ours';
import { presented, timed } from './pixels';
import { benchStorage, keep, openStored } from './stored';

export async function storeMap(people: number): Promise<void> {
  const storage = await benchStorage();
  await keep(storage, makeMap(people));
  storage.close();
}

/** From the wish to open the stored map to its whole drawing on the screen, ms. */
export async function openingOurs(people: number, container: HTMLElement): Promise<number> {
  const { id } = makeMap(people);
  const storage = await benchStorage();
  const root = createRoot(container);
  root.render(null);
  await presented();
  return timed(async () => {
    showOurs(root, await openStored(storage, id), 'levels');
    await settled(container);
    await presented();
  });
}

/** The same drawing by cytoscape alone, from elements that are ready in memory, ms. */
export async function openingBare(people: number, container: HTMLElement): Promise<number> {
  const words = await canvasWords(createRoot(document.createElement('div')));
  const drawing = bareDrawing(makeMap(people), 'levels', words, container);
  await presented();
  return timed(async () => {
    await drawBare(container, drawing).complete;
    await presented();
  });
}
