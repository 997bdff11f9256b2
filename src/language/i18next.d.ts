import 'i18next';
import type exchange from './en/exchange';
import type influence from './en/influence';
import type measures from './en/measures';
import type plan from './en/plan';
import type privacy from './en/privacy';
import type sealed from './en/sealed';
import type settings from './en/settings';
import type words from './en/words';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: typeof words & {
      exchange: typeof exchange;
      influence: typeof influence;
      measures: typeof measures;
      plan: typeof plan;
      privacy: typeof privacy;
      sealed: typeof sealed;
      settings: typeof settings;
    };
  }
}
