import type { Core } from 'cytoscape';
import i18next from 'i18next';
import { useEffect } from 'react';
import type { Root } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { useCanvasWords } from '../../src/app/canvas-words';
import type { OpenMap } from '../../src/editing/open-map';
import { OpenMapProvider } from '../../src/editing/open-map-context';
import { FIRST_SESSION } from '../../src/editing/session';
import { createStore } from '../../src/editing/store';
import { useMap, useToday } from '../../src/editing/use-map';
import type { CanvasWords } from '../../src/graph-view/canvas-words';
import type { Lens } from '../../src/graph-view/lenses/lens';
import MapCanvas from '../../src/graph-view/map-canvas';
import { BENCH_DAY } from '../make-map';

const HIDDEN = {
  attitudes: new Set<never>(),
  tieKinds: new Set<never>(),
  contact: new Set<never>(),
};
const TODAY = createStore(BENCH_DAY);
const SESSION = createStore(FIRST_SESSION);
const nothing = () => undefined;

/** Puts the app's canvas up on the open map, following it as the app does. */
export function showOurs(root: Root, open: OpenMap, lens: Lens): void {
  root.render(
    <I18nextProvider i18n={i18next}>
      <OpenMapProvider open={open} today={TODAY} session={SESSION} raise={nothing}>
        <Screen lens={lens} />
      </OpenMapProvider>
    </I18nextProvider>,
  );
}

function Screen({ lens }: { readonly lens: Lens }) {
  const map = useMap((whole) => whole);
  const today = useToday();
  const words = useCanvasWords(today);
  return (
    <MapCanvas
      map={map}
      today={today}
      lens={lens}
      theme="light"
      words={words}
      selected={null}
      highlight={null}
      measure={null}
      route={null}
      hidden={HIDDEN}
      singleKeys
      empty={null}
      onSelectPerson={nothing}
      onSelectTie={nothing}
      onClearSelection={nothing}
      onOpenPerson={nothing}
      onNameSeat={nothing}
      onAddPersonAt={nothing}
      onConnect={nothing}
      onStartTie={nothing}
      onMove={() => 'kept'}
      onDelete={nothing}
    />
  );
}

/** Resolves when the canvas says that its drawing is settled: everything in place, every picture there. */
export function settled(container: HTMLElement): Promise<void> {
  const isSettled = () => container.querySelector('section')?.dataset.people !== undefined;
  return new Promise((done) => {
    if (isSettled()) {
      done();
      return;
    }
    const observer = new MutationObserver(() => {
      if (!isSettled()) return;
      observer.disconnect();
      done();
    });
    observer.observe(container, { subtree: true, childList: true, attributes: true });
  });
}

/** The canvas that the app has put up in the container; cytoscape keeps it there. */
export function canvasIn(container: HTMLElement): Core {
  const element = container.querySelector('.__________cytoscape_container');
  const { _cyreg } = element as unknown as { readonly _cyreg: { readonly cy: Core } };
  return _cyreg.cy;
}

/** The words of the canvas in the language on screen. */
export async function canvasWords(root: Root): Promise<CanvasWords> {
  const words = await new Promise<CanvasWords>((tell) => {
    root.render(
      <I18nextProvider i18n={i18next}>
        <Words tell={tell} />
      </I18nextProvider>,
    );
  });
  root.render(null);
  return words;
}

function Words({ tell }: { readonly tell: (words: CanvasWords) => void }) {
  const words = useCanvasWords(BENCH_DAY);
  useEffect(() => {
    tell(words);
  }, [tell, words]);
  return null;
}
