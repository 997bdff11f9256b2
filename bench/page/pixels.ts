import type { Core } from 'cytoscape';

/** Resolves when what was drawn so far is on the screen: two display frames later. */
export function presented(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
  });
}

/** Resolves at the end of the next drawing in which `isShown` holds. */
export function drawn(cy: Core, isShown: () => boolean): Promise<void> {
  return new Promise((done) => {
    const look = () => {
      if (!isShown()) return;
      cy.off('render', look);
      done();
    };
    cy.on('render', look);
  });
}

/** Milliseconds that the work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
