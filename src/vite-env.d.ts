/// <reference types="vite/client" />

/** The app's version as in package.json. */
declare const __APP_VERSION__: string;
