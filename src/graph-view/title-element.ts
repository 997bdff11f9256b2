import type { ElementSpec } from './element-spec';
import { NAME_LINE, RING_SPACE, TITLE_LINE } from './geometry';
import type { Point } from './geometry';

export interface Label {
  readonly name: string;
  readonly title: string;
  readonly nameLines: number;
  readonly titleLines: number;
}

/** The quiet second line under a dot: a node that follows its `owner`, since one label has only one font. */
export function titleElement(
  id: string,
  owner: string,
  label: Label,
  ground: string,
  state: string,
  position: Point,
  radius: number,
): ElementSpec {
  const below =
    radius + RING_SPACE + label.nameLines * NAME_LINE + (label.titleLines * TITLE_LINE) / 2 + 1;
  return {
    group: 'nodes',
    data: { id, owner, label: label.title, ground, below },
    classes: classes('title', state),
    position: { x: position.x, y: position.y + below },
  };
}

export function classes(...names: readonly (string | false)[]): string {
  return names.filter((name) => name !== false && name !== '').join(' ');
}
