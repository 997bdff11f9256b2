import { useCallback, useMemo } from 'react';
import { rowsById } from '../domain/account-map';
import type { AccountMap } from '../domain/account-map';
import { onTheMap } from '../domain/presence';
import { useMap, useSession, useToday } from '../editing/use-map';
import MapCanvas from '../graph-view/map-canvas';
import type { MapCanvasProps } from '../graph-view/map-canvas';
import type { Route } from '../graph-view/picturing';
import { useMeasure } from './use-measure';

/** The canvas with what was worked out: in the lens Influence the size of the dots, and a way to somebody. */
export default function MeasuredCanvas(props: Omit<MapCanvasProps, 'measure' | 'route'>) {
  const measure = useMeasure(props.lens === 'influence');
  const route = useRoute();
  const onRoute = useMemo(() => route && new Set(route.people), [route]);
  return (
    <MapCanvas {...props} measure={measure} route={route} highlight={onRoute ?? props.highlight} />
  );
}

/** The way that is to be drawn, as long as everybody on it is on the map. */
function useRoute(): Route | null {
  const today = useToday();
  const route = useSession((session) => session.route);
  const isThere = useMap(
    useCallback(
      (map: AccountMap) =>
        route?.people.every((id) => {
          const person = rowsById(map.people).get(id);
          return person !== undefined && onTheMap(person, today);
        }) ?? false,
      [route, today],
    ),
  );
  return isThere ? route : null;
}
