import type { AccountMap } from '../domain/account-map';
import type { Attitude } from '../domain/attitude';
import type { TieKind } from '../domain/vocabulary';
import { foldNode, foldTitleNode, personNode } from './element-spec';
import type { ElementSpec } from './element-spec';
import { groundAt } from './decoration-elements';
import { LABEL_WIDTH, NAME_SIZE, foldRadius } from './geometry';
import type { Point } from './geometry';
import { isolated, wrapped } from './label-text';
import type { Fold, Places } from './lenses/lens';
import { MARK_REACH, dotFill, dotPicture } from './mark-pictures';
import type { DotLook } from './mark-pictures';
import type { PersonMarks } from './person-marks';
import type { Picturing } from './picturing';
import { classes, titleElement } from './title-element';

const WORST_FIRST: readonly Attitude[] = ['opponent', 'stranger', 'friend', 'partner', 'unknown'];

/** Departments folded into one dot each, and the ties between and to them added up. */
export function foldElements(picturing: Picturing): ElementSpec[] {
  const { folds } = picturing.places;
  if (folds.size === 0) return [];
  return [
    ...[...folds.values()].flatMap((fold) => foldDot(fold, picturing)),
    ...addedTies(picturing),
  ];
}

function foldDot(fold: Fold & Point, picturing: Picturing): ElementSpec[] {
  const { palette, words, places, highlight } = picturing;
  const look = foldLook(fold, picturing.marks);
  const name = wrapped(fold.department || words.noDepartment, NAME_SIZE * 1.06, LABEL_WIDTH, 2);
  const ground = groundAt(fold, places.decorations, palette);
  const dimmed = highlight !== null && !fold.personIds.some((id) => highlight.has(id));
  const position = { x: fold.x, y: fold.y };
  const label = {
    name: name.map(isolated).join('\n'),
    title: foldTitle(fold, picturing),
    nameLines: name.length,
    titleLines: 1,
  };
  return [
    {
      group: 'nodes',
      data: {
        id: foldNode(fold.department),
        label: label.name,
        size: look.radius * 2,
        fill: dotFill(look, palette),
        picture: dotPicture(look, palette),
        pictureSize: (look.radius + MARK_REACH) * 2,
        ground,
      },
      classes: classes('fold', dimmed && 'dimmed'),
      position,
    },
    titleElement(
      foldTitleNode(fold.department),
      foldNode(fold.department),
      label,
      ground,
      dimmed ? 'dimmed' : '',
      position,
      look.radius,
    ),
  ];
}

function foldTitle({ personIds }: Fold, { words, highlight }: Picturing): string {
  const highlighted = personIds.filter((id) => highlight?.has(id)).length;
  return highlighted > 0
    ? words.countHighlighted(highlighted, personIds.length)
    : words.countPeople(personIds.length);
}

/** The worst of its people's marks: the dot must not look better than anybody behind it. */
function foldLook(fold: Fold, marks: ReadonlyMap<string, PersonMarks>): DotLook {
  const people = fold.personIds.flatMap((id) => marks.get(id) ?? []);
  return {
    radius: foldRadius(people.length),
    attitude:
      WORST_FIRST.find((each) => people.some(({ attitude }) => attitude === each)) ?? 'unknown',
    hatched: false,
    founding: 'solid',
    freshness: 'fresh',
    ring: people.some(({ ring }) => ring === 'unmet-seat')
      ? 'unmet-seat'
      : people.length > 0 && people.every(({ ring }) => ring === 'met')
        ? 'met'
        : 'none',
    planned: false,
    rival: people.some(({ metByRivalOn }) => metByRivalOn !== undefined),
    badge: null,
    moreBadges: 0,
    stacked: true,
    camp: null,
  };
}

function addedTies(picturing: Picturing): ElementSpec[] {
  return linesOf(picturing).map(({ from, to, count }) => ({
    group: 'edges',
    data: {
      id: `a:${from}\n${to}`,
      source: from,
      target: to,
      width: Math.min(8, 0.8 + Math.log2(count)),
    },
    classes: 'added',
  }));
}

/** How many ties lie between two dots, at least one of which is folded. */
interface TieSum {
  readonly from: string;
  readonly to: string;
  count: number;
}

interface Lines {
  readonly ties: AccountMap['ties'];
  readonly tieKinds: ReadonlySet<TieKind>;
  readonly lines: readonly TieSum[];
}

const lastLines = new WeakMap<Places, Lines>();

/** The lines to draw, added up anew only when ties, places or what is hidden have changed. */
function linesOf(picturing: Picturing): readonly TieSum[] {
  const { ties } = picturing.map;
  const { tieKinds } = picturing.hidden;
  const last = lastLines.get(picturing.places);
  if (last?.ties === ties && last.tieKinds === tieKinds) return last.lines;
  const lines = readable(tieSums(picturing));
  lastLines.set(picturing.places, { ties, tieKinds, lines });
  return lines;
}

function tieSums({ map, places, hidden }: Picturing): TieSum[] {
  const dotOf = new Map<string, string>();
  for (const [department, { personIds }] of places.folds) {
    for (const id of personIds) dotOf.set(id, foldNode(department));
  }
  const sums = new Map<string, TieSum>();
  for (const { kind, fromId, toId } of map.ties) {
    if (hidden.tieKinds.has(kind)) continue;
    const ends = [dotFor(fromId, dotOf, places.positions), dotFor(toId, dotOf, places.positions)];
    const [from, to] = ends.sort();
    if (from === undefined || to === undefined || from === to) continue;
    if (!from.startsWith('f:') && !to.startsWith('f:')) continue;
    const key = `${from}\n${to}`;
    const sum = sums.get(key);
    if (sum) sum.count += 1;
    else sums.set(key, { from, to, count: 1 });
  }
  return [...sums.values()];
}

/** Between many departments almost everything is tied to everything: then each dot keeps its strongest lines. */
const ADDED_UP_TO = 200;
const STRONGEST_OF_EACH = 4;

function readable(sums: readonly TieSum[]): readonly TieSum[] {
  if (sums.length <= ADDED_UP_TO) return sums;
  const kept = new Map<string, number>();
  return [...sums]
    .sort((a, b) => b.count - a.count)
    .filter(({ from, to }) => {
      const before = [from, to].map((dot) => kept.get(dot) ?? 0);
      if (before.every((count) => count >= STRONGEST_OF_EACH)) return false;
      kept.set(from, (before[0] ?? 0) + 1);
      kept.set(to, (before[1] ?? 0) + 1);
      return true;
    });
}

function dotFor(
  personId: string,
  dotOf: ReadonlyMap<string, string>,
  positions: ReadonlyMap<string, Point>,
): string | undefined {
  return dotOf.get(personId) ?? (positions.has(personId) ? personNode(personId) : undefined);
}
