import type { Day } from '../day';

/** The last day that there is: by then everybody on the map is known. */
export const LAST_DAY: Day = '9999-12-31';
