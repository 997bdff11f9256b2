/** What the system's file dialog offers: map files, sealed ones, and pictures with a map inside. */
export const MAP_FILES = '.json,.png,.sealed,application/json,image/png';
