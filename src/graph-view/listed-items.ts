import type { CanvasWords } from './canvas-words';
import { decorationNode, foldNode, personNode } from './element-spec';
import type { Drawn } from './elements';
import type { Point } from './geometry';
import type { Places } from './lenses/lens';
import { inReadingOrder } from './neighbours';
import type { Measure } from './measure';
import type { ListedItem } from './people-list';
import type { PersonMarks } from './person-marks';
import type { Selected } from './picturing';

/** What is drawn, in words and in the order of reading: people, folded departments, ghosts. */
export function listedItems(
  drawn: Drawn,
  places: Places,
  words: CanvasWords,
  selected: Selected | null,
  measure: Measure | null,
): ListedItem[] {
  const items: (ListedItem & Point)[] = [
    ...drawn.people.map((marks) => ({
      elementId: personNode(marks.personId),
      spoken: withMeasure(spokenOf(marks, words), marks.personId, measure),
      selected: selected?.kind === 'person' && selected.id === marks.personId,
      ...(places.positions.get(marks.personId) ?? { x: 0, y: 0 }),
    })),
    ...[...places.folds.values()].map(({ department, personIds, x, y }) => ({
      elementId: foldNode(department),
      spoken: words.describeDepartment(department || words.noDepartment, personIds.length),
      selected: false,
      x,
      y,
    })),
    ...places.decorations.flatMap((decoration) =>
      decoration.kind === 'ghost'
        ? [
            {
              elementId: decorationNode(decoration.id),
              spoken: withMeasure(words.nameSeat, decoration.headId, measure),
              selected: false,
              x: decoration.x,
              y: decoration.y,
            },
          ]
        : [],
    ),
  ];
  return inReadingOrder(items).map(({ elementId, spoken, selected: chosen }) => ({
    elementId,
    spoken,
    selected: chosen,
  }));
}

function withMeasure(spoken: string, id: string | undefined, measure: Measure | null): string {
  const more = id === undefined ? '' : measure?.spoken(id);
  return more ? `${spoken}\n${more}` : spoken;
}

const sentences = new WeakMap<CanvasWords, WeakMap<PersonMarks, string>>();

/** What is said of a person, put together once for each look of him. */
function spokenOf(marks: PersonMarks, words: CanvasWords): string {
  const known = sentences.get(words) ?? new WeakMap<PersonMarks, string>();
  sentences.set(words, known);
  const spoken = known.get(marks) ?? words.describePerson(marks);
  known.set(marks, spoken);
  return spoken;
}
