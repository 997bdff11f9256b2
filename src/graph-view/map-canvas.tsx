import type { Core } from 'cytoscape';
import {
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { RefObject } from 'react';
import { fail } from '../domain/result';
import { Canvas } from './canvas';
import type { MapCanvasApi, MapCanvasProps } from './canvas-props';
import { bringIntoView } from './drawing';
import { personNode, rowId } from './element-spec';
import { desiredElements, nodeSubject, tieNames } from './elements';
import type { Point } from './geometry';
import { listenToPointer } from './gestures';
import type { GestureHandlers } from './gestures';
import type { Lens } from './lenses/lens';
import { levelAt } from './lenses/lens';
import { placesOf } from './lenses/places-of';
import { listedItems } from './listed-items';
import { paletteOf } from './palette';
import { moveNodes } from './movement';
import { PeopleOptions, optionId } from './people-list';
import { personMarks } from './person-marks';
import { withRoute } from './route';
import { STRAIGHT_FROM } from './tie-elements';
import { useDrawing } from './use-drawing';
import type { Numbers } from './use-drawing';
import { useKeys } from './use-keys';
import { useShape } from './use-shape';
import styles from './map-canvas.module.css';

export type { MapCanvasApi, MapCanvasProps } from './canvas-props';
export type { Lens } from './lenses/lens';
export type { HiddenMarks, Selected } from './picturing';
export type { Picture, PictureRequest } from './picture';

interface Tooltip extends Point {
  readonly text: string;
}

const NONE: ReadonlySet<string> = new Set();
const USUAL_ASPECT = 1.45;

/** The map as the chosen lens shows it, with everything a hand or a keyboard can do on it. */
export default function MapCanvas(props: MapCanvasProps) {
  const { map, today, lens, theme, words, selected, highlight, hidden, measure, route } = props;
  const region = useRef<HTMLElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [cy, setCy] = useState<Core | null>(null);
  const [unfolded, setUnfolded] = useState(NONE);
  const [tooltip, setTooltip] = useState<Tooltip | null>(null);
  const prefix = useId();
  const onSettled = useCallback((numbers: Numbers | null) => {
    const { dataset } = region.current ?? {};
    if (!dataset) return;
    if (numbers) Object.assign(dataset, numbers);
    else for (const name of ['people', 'ties']) Reflect.deleteProperty(dataset, name);
  }, []);
  const shape = useShape(frame, cy);
  const before = useLensBefore(lens);

  const aspect = shape?.aspect ?? USUAL_ASPECT;
  const placing = useMemo(
    () => placesOf(lens, before, { aspect, unfolded, measure }),
    [lens, before, aspect, unfolded, measure],
  );
  const lensPlaces = placing(map, today);
  const places = useMemo(() => withRoute(lensPlaces, route), [lensPlaces, route]);
  const marks = personMarks(map, today);
  const palette = useMemo(() => paletteOf(theme), [theme]);
  const drawn = useMemo(
    () =>
      desiredElements({
        map,
        marks,
        lens,
        places,
        palette,
        words,
        hidden,
        selected,
        highlight,
        measure,
        route,
      }),
    [map, marks, lens, places, palette, words, hidden, selected, highlight, measure, route],
  );
  const items = useMemo(
    () => listedItems(drawn, places, words, selected, measure),
    [drawn, places, words, selected, measure],
  );
  // A way that is drawn is to be seen, and what was there before it afterwards.
  const scene = useMemo(() => ({ placing, route }), [placing, route]);
  const view = useDrawing({ cy, drawn, scene, palette, shape, onSettled });

  const focusList = () => {
    list.current?.focus({ preventScroll: true });
  };
  const unfold = (department: string) => {
    setUnfolded((now) => new Set([...now, department]));
  };
  const choose = (elementId: string) => {
    const subject = nodeSubject(elementId);
    if (subject?.kind === 'person') props.onSelectPerson(subject.id);
    else if (subject?.kind === 'fold') unfold(subject.id);
    else props.onNameSeat();
  };

  const api: MapCanvasApi = {
    fit: () => {
      view.showAll();
    },
    zoomBy: (factor) => {
      if (!cy) return;
      view.keep();
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle });
    },
    center: (personId) => {
      const node = cy?.getElementById(personNode(personId));
      if (cy && node?.nonempty()) bringIntoView(cy, node.renderedPosition());
      keys.setActive(personNode(personId));
    },
    focus: focusList,
    picture: async (request) => {
      if (!cy) return fail({ code: 'nothing-drawn' });
      const { takePicture } = await import('./picture');
      const colours = paletteOf(request.theme);
      const picturing = { map, marks, lens, places, words, hidden, highlight, measure, route };
      const shown = desiredElements({ ...picturing, palette: colours, selected: null });
      return takePicture(cy, shown.elements, colours, request);
    },
  };
  useImperativeHandle(props.apiRef, () => api);
  const keys = useKeys({ cy, items, props, api, choose });

  const tooltipOf = (elementId: string): string => {
    if (!elementId.startsWith('t:')) {
      return items.find((item) => item.elementId === elementId)?.spoken ?? '';
    }
    const names = tieNames(map, rowId(elementId));
    return names ? words.describeTie(names.tie, names.from, names.to) : '';
  };

  usePointer(cy, frame, {
    onPerson: (id) => {
      keys.setActive(personNode(id));
      focusList();
      props.onSelectPerson(id);
    },
    onOpenPerson: props.onOpenPerson,
    onFold: unfold,
    onGhost: props.onNameSeat,
    onTie: (id) => {
      keys.setActive(null);
      focusList();
      props.onSelectTie(id);
    },
    onBackground: () => {
      keys.setActive(null);
      focusList();
      props.onClearSelection();
    },
    onAddAt: (point) => {
      const level = levelAt(places, point);
      props.onAddPersonAt({ ...point, ...(level && { level }) });
    },
    onConnect: props.onConnect,
    onDropped: (personId, { x, y }) => {
      if (lens !== 'free' || props.onMove([{ personId, x, y }]) === 'kept') return;
      const to = places.positions.get(personId);
      if (cy && to) void moveNodes(cy, [{ id: personNode(personId), to }], false);
    },
    onHover: (elementId, at) => {
      const text = elementId === null ? '' : tooltipOf(elementId);
      setTooltip(text === '' ? null : { text, ...at });
    },
    onViewport: () => {
      view.keep();
    },
  });
  useFocusMark(cy, keys.shown);

  const large = map.ties.length >= STRAIGHT_FROM;
  const activeIndex = items.findIndex(({ elementId }) => elementId === keys.active);
  return (
    <section
      ref={region}
      aria-label={words.region}
      className={styles.region}
      tabIndex={-1}
      onFocus={(event) => {
        if (event.target === region.current) focusList();
      }}
    >
      <div ref={frame} className={styles.frame} aria-hidden="true">
        <Canvas
          key={large ? 'large' : 'usual'}
          large={large}
          className={styles.canvas ?? ''}
          onCanvas={setCy}
        />
      </div>
      <div
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-label={words.people}
        aria-describedby={`${prefix}-help`}
        aria-activedescendant={activeIndex >= 0 ? optionId(prefix, activeIndex) : undefined}
        className={styles.list}
        onKeyDown={(event) => {
          setTooltip(null);
          keys.press(event);
        }}
        onKeyUp={keys.release}
        onBlur={keys.leave}
      >
        <PeopleOptions items={items} idPrefix={prefix} onChoose={choose} />
      </div>
      <p id={`${prefix}-help`} className={styles.list}>
        {words.help}
      </p>
      {unfolded.size > 0 && (
        <button
          type="button"
          className={styles.corner}
          onClick={() => {
            setUnfolded(NONE);
          }}
        >
          {words.foldDepartments}
        </button>
      )}
      {tooltip && (
        <div
          className={styles.tooltip}
          aria-hidden="true"
          style={{ left: tooltip.x + 16, top: tooltip.y + 16 }}
        >
          <bdi>{tooltip.text}</bdi>
        </div>
      )}
      {places.empty && <div className={styles.empty}>{props.empty}</div>}
    </section>
  );
}

/** The lens that was shown before this one. */
function useLensBefore(lens: Lens): Lens {
  const [seen, setSeen] = useState<{ now: Lens; before: Lens }>({ now: lens, before: 'levels' });
  if (seen.now === lens) return seen.before;
  setSeen({ now: lens, before: seen.now });
  return seen.now;
}

function usePointer(
  cy: Core | null,
  frame: RefObject<HTMLElement | null>,
  handlers: GestureHandlers,
): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    if (!cy || cy.destroyed() || !frame.current) return undefined;
    return listenToPointer(cy, frame.current, () => latest.current);
  }, [cy, frame]);
}

/** Shows where the keyboard is on the canvas, and brings it into view. */
function useFocusMark(cy: Core | null, elementId: string | null): void {
  useEffect(() => {
    if (!cy || cy.destroyed() || elementId === null) return undefined;
    const node = cy.getElementById(elementId);
    if (node.empty()) return undefined;
    node.addClass('focused');
    bringIntoView(cy, node.renderedPosition());
    return () => {
      if (!cy.destroyed()) cy.nodes('.focused').removeClass('focused');
    };
  }, [cy, elementId]);
}
