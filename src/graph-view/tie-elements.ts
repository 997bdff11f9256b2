import type { Tie } from '../domain/account-map';
import { bows } from './bows';
import { personNode, tieEdge } from './element-spec';
import type { ElementSpec } from './element-spec';
import { dotRadius } from './measure';
import type { PersonMarks } from './person-marks';
import type { Picturing } from './picturing';
import { classes } from './title-element';

/** From so many ties on, those that are not reporting lines step back until somebody is pointed at. */
const DENSE_FROM = 60;
/** From so many on, lines are straight and deaf to the pointer: drawing and hovering stay quick. */
export const STRAIGHT_FROM = 500;
/** Beyond this many lines × dots nobody could follow a curve anyway. */
const CURVED_UP_TO = 30_000;

interface Remembered {
  readonly rests: readonly unknown[];
  readonly elements: readonly ElementSpec[];
}

let last: Remembered | undefined;

/**
 * The lines between those who are shown. Most edits leave them as they are: the last answer is
 * given again, the very same elements, as long as nothing that it rests on has changed.
 */
export function tieElements(
  shown: readonly PersonMarks[],
  picturing: Picturing,
): readonly ElementSpec[] {
  const { map, places, hidden, lens, selected, highlight, measure } = picturing;
  const rests = [
    map.ties,
    places,
    hidden,
    lens,
    selected,
    highlight,
    measure,
    ...shown.flatMap(({ personId, influence }) => [personId, influence]),
  ];
  const same =
    last?.rests.length === rests.length && rests.every((each, at) => each === last?.rests[at]);
  if (!same) last = { rests, elements: linesBetween(shown, picturing) };
  return last?.elements ?? [];
}

function linesBetween(shown: readonly PersonMarks[], picturing: Picturing): ElementSpec[] {
  const marks = new Map(shown.map((person) => [person.personId, person]));
  const ties = picturing.map.ties.filter(
    ({ kind, fromId, toId }) =>
      !picturing.hidden.tieKinds.has(kind) &&
      fromId !== toId &&
      marks.has(fromId) &&
      marks.has(toId),
  );
  const curves = curvesOf(ties, shown, picturing);
  const dense = ties.length >= DENSE_FROM && 'dense';
  const straight = ties.length >= STRAIGHT_FROM && 'straight';
  return ties.map((tie, index) => {
    const bow = straight ? 0 : (curves[index] ?? 0);
    return {
      group: 'edges',
      data: {
        id: tieEdge(tie.id),
        source: personNode(tie.fromId),
        target: personNode(tie.toId),
        ...(bow !== 0 && { bow }),
      },
      classes: classes(
        'tie',
        tie.kind,
        `strength-${tie.strength}`,
        tie.certainty === 'guess' && 'guess',
        dense,
        straight,
        picturing.lens === 'meeting' && 'thin',
        bow !== 0 && 'bowed',
        ...stateOf(tie, picturing),
      ),
    };
  });
}

function stateOf({ id, fromId, toId }: Tie, { selected, highlight }: Picturing) {
  const person = selected?.kind === 'person' ? selected.id : undefined;
  return [
    highlight !== null && !(highlight.has(fromId) && highlight.has(toId)) && 'dimmed',
    (person === fromId || person === toId) && 'lit',
    selected?.kind === 'tie' && selected.id === id && 'selected',
  ] as const;
}

function curvesOf(
  ties: readonly Tie[],
  shown: readonly PersonMarks[],
  { lens, places, measure }: Picturing,
): readonly number[] {
  // In Free the dots are moved by hand, and a curve that was right is wrong the next moment.
  if (lens === 'free' || ties.length * shown.length > CURVED_UP_TO) return [];
  const dots = shown.map((person) => ({
    id: person.personId,
    radius: dotRadius(person, measure),
    ...(places.positions.get(person.personId) ?? { x: 0, y: 0 }),
  }));
  return bows(
    ties.map(({ fromId, toId }) => ({ from: fromId, to: toId })),
    dots,
  );
}
