import { speak } from '../../src/language/language';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import type { Lens } from '../../src/graph-view/lenses/lens';
import { committing } from './committing';
import { editing } from './editing';
import { lookingThrough } from './looking-through';
import { openingBare, openingOurs, storeMap } from './opening';
import './page.css';

function container(id: 'ours' | 'bare'): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element;
}

const measured = {
  storeMap,
  openingOurs: (people: number) => openingOurs(people, container('ours')),
  openingBare: (people: number) => openingBare(people, container('bare')),
  editing: (people: number, lens: Lens, rounds: number) =>
    editing(people, lens, rounds, container('ours'), container('bare')),
  committing,
  lookingThrough,
};

/** What the driver of the browser calls. */
export type Measured = typeof measured;

await speak('en');
Object.assign(window, { measured });
