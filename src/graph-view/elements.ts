import { rowsById } from '../domain/account-map';
import type { AccountMap } from '../domain/account-map';
import { isTurned } from '../domain/turned-text';
import { decorationElements, groundAt } from './decoration-elements';
import { personNode, rowId, titleNode } from './element-spec';
import type { ElementSpec } from './element-spec';
import { foldElements } from './fold-elements';
import { LABEL_WIDTH, NAME_SIZE, TITLE_SIZE } from './geometry';
import { isolated, textWidth, wrapped } from './label-text';
import { MARK_REACH, dotFill, dotLook, dotPicture } from './mark-pictures';
import { dotRadius } from './measure';
import type { PersonMarks } from './person-marks';
import type { HiddenMarks, Picturing } from './picturing';
import { routeElements } from './route';
import { tieElements } from './tie-elements';
import { classes, titleElement } from './title-element';
import type { Label } from './title-element';

export interface Drawn {
  readonly elements: readonly ElementSpec[];
  /** Who is drawn as a dot of his own, in the order of the map. */
  readonly people: readonly PersonMarks[];
}

/** Everything that should be on the canvas. */
export function desiredElements(picturing: Picturing): Drawn {
  const people = [...picturing.places.positions.keys()].flatMap(
    (id) => picturing.marks.get(id) ?? [],
  );
  const { hidden, route } = picturing;
  const shown = people.filter(
    (marks) => route?.people.includes(marks.personId) === true || isShown(marks, hidden),
  );
  const nodes = shown.flatMap((marks) => personElements(marks, picturing));
  return {
    elements: [
      ...decorationElements(picturing),
      ...nodes,
      ...foldElements(picturing),
      ...tieElements(shown, picturing),
      ...routeElements(route, shown, picturing),
    ],
    people: shown,
  };
}

function isShown(marks: PersonMarks, hidden: HiddenMarks): boolean {
  if (hidden.attitudes.has(marks.attitude)) return false;
  return !hidden.contact.has(marks.metOn === undefined ? 'unmet' : 'met');
}

function personElements(marks: PersonMarks, picturing: Picturing): ElementSpec[] {
  const { places, palette, highlight, selected } = picturing;
  const position = places.positions.get(marks.personId) ?? { x: 0, y: 0 };
  const { measure } = picturing;
  const camp = measure?.camps?.get(marks.personId) ?? null;
  const look = dotLook(marks, dotRadius(marks, measure), camp);
  const picture = (look.radius + MARK_REACH) * 2;
  const label = labelOf(marks, picturing);
  const ground = groundAt(position, places.decorations, palette);
  const state = classes(
    highlight !== null && !highlight.has(marks.personId) && 'dimmed',
    marks.left && 'left',
  );
  const chosen = selected?.kind === 'person' && selected.id === marks.personId;
  const dot: ElementSpec = {
    group: 'nodes',
    data: {
      id: personNode(marks.personId),
      label: label.name,
      size: look.radius * 2,
      fill: dotFill(look, palette),
      picture: dotPicture(look, palette),
      pictureSize: picture,
      ground,
    },
    classes: classes('person', state, chosen && 'selected'),
    position,
  };
  if (label.title === '') return [dot];
  return [
    dot,
    titleElement(
      titleNode(marks.personId),
      personNode(marks.personId),
      label,
      ground,
      state,
      position,
      look.radius,
    ),
  ];
}

function labelOf(marks: PersonMarks, picturing: Picturing): Label {
  // Bold is a little wider than the estimate for regular type.
  const name = wrapped(marks.name, NAME_SIZE * 1.06, LABEL_WIDTH, 2);
  const title = titleLines(marks, notesOf(marks, picturing), 3 - name.length);
  return {
    name: name.map(isolated).join('\n'),
    title: title.map(isolated).join('\n'),
    nameLines: name.length,
    titleLines: title.length,
  };
}

function notesOf(marks: PersonMarks, { words, lens }: Picturing): string[] {
  return [
    lens === 'meeting' && marks.seat?.chair ? words.chair : '',
    lens === 'meeting' && marks.seat?.observer ? words.observer : '',
    marks.left ? words.left : '',
    isTurned(marks.name) ? words.turned : '',
  ].filter((note) => note !== '');
}

// The notes stand behind the title where there is room, else on a line of their own.
function titleLines(
  { title = '' }: PersonMarks,
  notes: readonly string[],
  lines: number,
): readonly string[] {
  const joined = [title, ...notes].filter((part) => part !== '').join(' · ');
  if (notes.length === 0 || textWidth(joined, TITLE_SIZE) <= LABEL_WIDTH) {
    return wrapped(joined, TITLE_SIZE, LABEL_WIDTH, lines);
  }
  // Of a single line it is the title that may be cut.
  if (lines === 1) return wrapped([...notes, title].join(' · '), TITLE_SIZE, LABEL_WIDTH, 1);
  return [
    ...wrapped(title, TITLE_SIZE, LABEL_WIDTH, lines - 1),
    ...wrapped(notes.join(' · '), TITLE_SIZE, LABEL_WIDTH, 1),
  ];
}

/** The person of a dot, or the department of a folded one. */
export function nodeSubject(elementId: string): { kind: 'person' | 'fold'; id: string } | null {
  if (elementId.startsWith('p:')) return { kind: 'person', id: rowId(elementId) };
  if (elementId.startsWith('f:')) return { kind: 'fold', id: rowId(elementId) };
  return null;
}

/** Names of the two people of a tie, for its tooltip. */
export function tieNames(map: AccountMap, tieId: string) {
  const tie = rowsById(map.ties).get(tieId);
  const people = rowsById(map.people);
  const from = tie && people.get(tie.fromId);
  const to = tie && people.get(tie.toId);
  return tie && from && to ? { tie, from: from.name, to: to.name } : null;
}
