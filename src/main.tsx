import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { App } from './app/app';
import { CannotOpen } from './app/cannot-open';
import { Framed } from './app/framed';
import { loadPreferences } from './app/preferences';
import { followToday } from './editing/today';
import { speak } from './language/language';
import { openStorage } from './storage/open-storage';
import type { StorageOptions } from './storage/open-storage';
import './ui/tokens.css';
import './ui/base.css';

/** Opens what is kept here, then shows the app or the screen that says why it cannot. */
async function start(root: Root, options: StorageOptions = {}) {
  const storage = await openStorage(options);
  const preferences = await loadPreferences(storage.ok ? storage.value : null);
  await speak(preferences.get().language);
  root.render(
    <StrictMode>
      {storage.ok ? (
        <App storage={storage.value} preferences={preferences} today={followToday()} />
      ) : (
        <CannotOpen
          failure={storage.error}
          preferences={preferences}
          onStartAnew={() => {
            void start(root, { startAnew: true });
          }}
        />
      )}
    </StrictMode>,
  );
}

/** A page inside another page could be clicked through: it opens nothing there and says so. */
async function refuse(root: Root) {
  const preferences = await loadPreferences(null);
  await speak(preferences.get().language);
  root.render(<Framed preferences={preferences} />);
}

const container = document.getElementById('root');
if (container) {
  const root = createRoot(container);
  void (window.top === window.self ? start(root) : refuse(root));
}
