/** The row of a table by its id. */
export function rowOf<R extends { id: string }>(table: readonly R[], id: string): R | undefined {
  return table.find((row) => row.id === id);
}
