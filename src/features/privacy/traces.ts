import type { AccountMap, Rows, TableName } from '../../domain/account-map';
import { rowWithoutPerson } from '../../domain/without-person';

/** What erasing a person takes from a map, besides his own row, in numbers. */
export function tracesOf(map: AccountMap, personId: string) {
  const gone = (table: TableName) =>
    map[table].filter((row: Rows[TableName]) => rowWithoutPerson(table, row, personId) === null)
      .length;
  const visitsAlone = gone('visits');
  const visits = map.visits.filter(({ personIds }) => personIds.includes(personId)).length;
  const seats = map.meetings.filter((meeting) =>
    meeting.seats.some((seat) => seat.personId === personId),
  ).length;
  return {
    ties: gone('ties'),
    assessments: gone('assessments'),
    visitsAlone,
    visitsShared: visits - visitsAlone,
    seats,
    asks: gone('asks'),
  };
}
