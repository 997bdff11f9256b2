import { version } from '../../package.json';

/** How the app signs its files. */
export const APP_SIGNATURE = `undercurrent ${version}`;
