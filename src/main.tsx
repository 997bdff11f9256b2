import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { CannotOpen } from './app/cannot-open';
import { loadPreferences } from './app/preferences';
import { followToday } from './editing/today';
import { speak } from './language/language';
import { openStorage } from './storage/open-storage';
import './ui/tokens.css';
import './ui/base.css';

/** Opens the database, then shows the app or the screen that says why it cannot. */
async function start(container: HTMLElement) {
  const storage = await openStorage();
  const preferences = await loadPreferences(storage.ok ? storage.value : null);
  await speak(preferences.get().language);
  createRoot(container).render(
    <StrictMode>
      {storage.ok ? (
        <App storage={storage.value} preferences={preferences} today={followToday()} />
      ) : (
        <CannotOpen failure={storage.error} preferences={preferences} />
      )}
    </StrictMode>,
  );
}

const container = document.getElementById('root');
// A page inside another page could be clicked through: it shows nothing there.
if (container && window.top === window.self) void start(container);
