import type { ReactNode, Ref } from 'react';
import type { AccountMap } from '../domain/account-map';
import type { Day } from '../domain/day';
import type { Result } from '../domain/result';
import type { Level } from '../domain/vocabulary';
import type { CanvasWords } from './canvas-words';
import type { Point } from './geometry';
import type { Lens } from './lenses/lens';
import type { Measure } from './measure';
import type { Theme } from './palette';
import type { Picture, PictureRequest } from './picture';
import type { HiddenMarks, Route, Selected } from './picturing';

export interface MapCanvasApi {
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly center: (personId: string) => void;
  readonly focus: () => void;
  /** Codes: `nothing-drawn`, `picture-failed`. */
  readonly picture: (request: PictureRequest) => Promise<Result<Picture>>;
}

export interface MapCanvasProps {
  readonly map: AccountMap;
  readonly today: Day;
  readonly lens: Lens;
  readonly theme: Theme;
  readonly words: CanvasWords;
  readonly selected: Selected | null;
  /** Everybody else is dimmed; null dims nobody. */
  readonly highlight: ReadonlySet<string> | null;
  readonly hidden: HiddenMarks;
  /** What the size of the dots stands for; null is the influence set by hand. */
  readonly measure: Measure | null;
  /** A way that is drawn over the lens; its people are shown whatever the legend hides. */
  readonly route: Route | null;
  /** F and T work while the canvas has the focus. */
  readonly singleKeys: boolean;
  /** Shown over the canvas if the lens has nothing to show. */
  readonly empty: ReactNode;
  readonly onSelectPerson: (personId: string) => void;
  readonly onSelectTie: (tieId: string) => void;
  readonly onClearSelection: () => void;
  readonly onOpenPerson: (personId: string) => void;
  readonly onNameSeat: () => void;
  /** `level` is that of the band under the pointer, if it is one. */
  readonly onAddPersonAt: (at: Point & { readonly level?: Level }) => void;
  readonly onConnect: (fromId: string, toId: string) => void;
  readonly onStartTie: (fromId: string) => void;
  /** Refused, the dot goes back to its place. */
  readonly onMove: (places: { personId: string; x: number; y: number }[]) => 'kept' | 'refused';
  readonly onDelete: (selected: Selected) => void;
  readonly apiRef?: Ref<MapCanvasApi>;
}
