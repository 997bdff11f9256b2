/** Instants as a date and a time of the user's clock, by the 24 hours: “Nov 22, 2026, 16:05”. */
export function instantFormat(language: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
}
