import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import i18next from 'i18next';
import type { Store } from '../editing/store';
import { speak } from '../language/language';
import { FrameContext } from './frame-context';
import type { Preferences } from './preferences';
import { useTheme } from './use-theme';

const LOCALES = { en: 'en-US', 'zh-Hans': 'zh-CN' } as const;

/** Language and theme around everything that is shown. */
export function AppFrame({
  preferences,
  children,
}: {
  readonly preferences: Store<Preferences>;
  readonly children: ReactNode;
}) {
  const chosen = useSyncExternalStore(preferences.subscribe, preferences.get);
  const theme = useTheme(chosen.theme);
  const [spoken, setSpoken] = useState(chosen.language);
  useEffect(() => {
    void speak(chosen.language).then(() => {
      setSpoken(chosen.language);
    });
  }, [chosen.language]);
  return (
    <FrameContext value={{ preferences, theme }}>
      <I18nextProvider i18n={i18next}>
        <I18nProvider locale={LOCALES[spoken]}>{children}</I18nProvider>
      </I18nextProvider>
    </FrameContext>
  );
}
