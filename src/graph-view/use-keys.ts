import type { Core } from 'cytoscape';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { MapCanvasApi, MapCanvasProps } from './canvas-props';
import { nodeSubject } from './elements';
import { keyWish } from './keyboard';
import type { KeyWish } from './keyboard';
import { inReadingOrder, neighbour } from './neighbours';
import type { Direction, Reachable } from './neighbours';
import type { ListedItem } from './people-list';

interface Keys {
  readonly cy: Core | null;
  readonly items: readonly ListedItem[];
  readonly props: MapCanvasProps;
  readonly api: MapCanvasApi;
  readonly choose: (elementId: string) => void;
}

/** What is reached by arrow keys, and what the other keys do with it. */
export function useKeys({ cy, items, props, api, choose }: Keys) {
  const [active, setActive] = useState<string | null>(null);
  const [byKeyboard, setByKeyboard] = useState(false);

  const move = (direction: Direction) => {
    const reachable = placesOf(cy, items);
    const from = reachable.find(({ id }) => id === active);
    const next = from ? neighbour(from, direction, reachable) : inReadingOrder(reachable)[0];
    if (next) setActive(next.id);
  };

  const fulfil = (wish: KeyWish) => {
    const subject = active === null ? null : nodeSubject(active);
    const person = subject?.kind === 'person' ? subject.id : undefined;
    const { selected } = props;
    switch (wish.kind) {
      case 'move':
        move(wish.direction);
        break;
      case 'first':
        setActive(items[0]?.elementId ?? null);
        break;
      case 'last':
        setActive(items.at(-1)?.elementId ?? null);
        break;
      case 'open':
        if (active !== null) choose(active);
        if (person !== undefined) props.onOpenPerson(person);
        break;
      case 'delete':
        if (person !== undefined) props.onDelete({ kind: 'person', id: person });
        else if (selected) props.onDelete(selected);
        break;
      case 'clear':
        props.onClearSelection();
        break;
      case 'fit':
        api.fit();
        break;
      case 'tie':
        if (person !== undefined) props.onStartTie(person);
        else if (selected?.kind === 'person') props.onStartTie(selected.id);
        break;
      case 'zoom':
        api.zoomBy(wish.factor);
        break;
      case 'hand':
        // While it is held, a drag moves the canvas even where it starts on a dot.
        cy?.autoungrabify(true);
        break;
    }
  };

  return {
    active,
    /** The active element where it should be seen: the keyboard was the last to move it. */
    shown: byKeyboard ? active : null,
    /** Reached by pointer: the keyboard goes on from here. */
    setActive: (elementId: string | null) => {
      setByKeyboard(false);
      setActive(elementId);
    },
    leave: () => {
      setByKeyboard(false);
      cy?.autoungrabify(false);
    },
    release: (event: KeyboardEvent) => {
      if (event.key === ' ') cy?.autoungrabify(false);
    },
    press: (event: KeyboardEvent) => {
      const wish = keyWish(event, props.singleKeys);
      if (!wish) return;
      event.preventDefault();
      setByKeyboard(true);
      fulfil(wish);
    },
  };
}

function placesOf(cy: Core | null, items: readonly ListedItem[]): Reachable[] {
  return items.flatMap(({ elementId }) => {
    const node = cy?.getElementById(elementId);
    return node?.nonempty() ? [{ id: elementId, ...node.position() }] : [];
  });
}
