/** `work_center_id` → `workCenterId`, once per name. */
const camelByName = new Map<string, string>();

function camel(name: string): string {
  let known = camelByName.get(name);
  if (known === undefined) {
    known = name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    camelByName.set(name, known);
  }
  return known;
}

/** Rows of the driver, by position, as objects with the names that entities and GraphQL use. */
export function objectsOf<Row>(columns: readonly string[], rows: readonly unknown[][]): Row[] {
  const names = columns.map(camel);
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])) as Row);
}

/** One row with its column names turned as in {@link objectsOf}. */
export function camelKeys<Row>(row: Record<string, unknown>): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), value])) as Row;
}
