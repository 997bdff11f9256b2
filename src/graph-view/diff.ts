import type { Core, ElementDefinition } from 'cytoscape';
import type { ElementSpec } from './element-spec';
import { moveNodes, placeFollowers } from './movement';
import type { Move } from './movement';

export interface Drawing {
  /** Dots travel to their new places in about 300 ms; otherwise they are there at once. */
  readonly animated: boolean;
}

/** What was asked for last, by canvas: an element is touched only where the wish has changed. */
const wishes = new WeakMap<Core, ReadonlyMap<string, ElementSpec>>();

/**
 * Makes the canvas hold exactly `elements`, by adding, removing and changing what differs.
 * A dot that was dragged stays where it is until its wished place changes. Resolves when
 * everything has arrived at its place.
 */
export async function applyElements(
  cy: Core,
  elements: readonly ElementSpec[],
  { animated }: Drawing,
): Promise<void> {
  const before = wishes.get(cy) ?? new Map<string, ElementSpec>();
  const after = new Map(elements.map((element) => [element.data.id, element]));
  wishes.set(cy, after);
  const moves: Move[] = [];
  cy.batch(() => {
    removeMissing(cy, before, after);
    addNew(cy, before, elements);
    for (const [id, element] of after) {
      const old = before.get(id);
      if (!old || old === element || isReplaced(old, element)) continue;
      const move = change(cy, old, element);
      if (move) moves.push(move);
    }
    placeFollowers(cy);
  });
  await moveNodes(cy, moves, animated);
}

function removeMissing(
  cy: Core,
  before: ReadonlyMap<string, ElementSpec>,
  after: ReadonlyMap<string, ElementSpec>,
): void {
  // Lines first: removing a dot would take its lines along without our knowing.
  for (const group of ['edges', 'nodes'] as const) {
    for (const [id, old] of before) {
      if (old.group !== group) continue;
      const element = after.get(id);
      if (!element || isReplaced(old, element)) cy.getElementById(id).remove();
    }
  }
}

function addNew(
  cy: Core,
  before: ReadonlyMap<string, ElementSpec>,
  elements: readonly ElementSpec[],
): void {
  const added = elements.filter((element) => {
    const old = before.get(element.data.id);
    return !old || isReplaced(old, element);
  });
  const order = [
    ...added.filter(({ group }) => group === 'nodes'),
    ...added.filter(({ group }) => group === 'edges'),
  ];
  if (order.length > 0) cy.add(order.map(definitionOf));
}

// The ends of a line cannot be changed: it becomes another line.
function isReplaced(old: ElementSpec, element: ElementSpec): boolean {
  return (
    old.group !== element.group ||
    old.data.source !== element.data.source ||
    old.data.target !== element.data.target
  );
}

/** A copy that cytoscape may keep and change. */
export function definitionOf({ group, data, classes, position }: ElementSpec): ElementDefinition {
  return {
    group,
    data: { ...data },
    classes,
    ...(position && { position: { ...position } }),
  };
}

function change(cy: Core, old: ElementSpec, element: ElementSpec): Move | undefined {
  const target = cy.getElementById(element.data.id);
  for (const field of Object.keys(old.data)) {
    if (!Object.hasOwn(element.data, field)) target.removeData(field);
  }
  const changed = Object.entries(element.data).filter(
    ([field, value]) => !Object.hasOwn(old.data, field) || old.data[field] !== value,
  );
  if (changed.length > 0) target.data(Object.fromEntries(changed));
  if (old.classes !== element.classes) {
    const next = new Set(element.classes.split(' '));
    // Pointing at something adds classes of its own, which stay.
    target.removeClass(
      old.classes
        .split(' ')
        .filter((name) => !next.has(name))
        .join(' '),
    );
    target.addClass(element.classes);
  }
  const { position } = element;
  const stays =
    !position ||
    element.data.owner !== undefined ||
    (position.x === old.position?.x && position.y === old.position.y) ||
    target.grabbed();
  return stays ? undefined : { id: element.data.id, to: position };
}
