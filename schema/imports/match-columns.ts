import type { SheetCell } from './sheet.ts';

/** A column that an import knows: any of `names` (either language) may stand in the header. */
export interface KnownColumn<Key extends string> {
  readonly key: Key;
  readonly names: readonly string[];
  readonly isRequired: boolean;
}

/** Where the known columns stand (index from 0), and what does not fit. */
export interface ColumnMatch<Key extends string> {
  readonly indexByKey: ReadonlyMap<Key, number>;
  readonly unknown: readonly SheetCell[];
  readonly repeated: readonly SheetCell[];
  readonly missing: readonly Key[];
}

/** The form in which header names are compared: half width, small letters, no blanks, no unit in brackets at the end. */
export function normaliseHeader(text: string): string {
  const compact = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_*]+/g, '');
  return compact.replace(/(.)[([][^()[\]]*[)\]]$/, '$1');
}

/** Finds the known columns in a header by name. The first of two equal names counts; the other is `repeated`. */
export function matchColumns<Key extends string>(
  header: readonly SheetCell[],
  columns: readonly KnownColumn<Key>[],
): ColumnMatch<Key> {
  const keyByName = new Map(
    columns.flatMap(({ key, names }) => names.map((name) => [normaliseHeader(name), key])),
  );
  const indexByKey = new Map<Key, number>();
  const unknown: SheetCell[] = [];
  const repeated: SheetCell[] = [];
  header.forEach((cell, index) => {
    if (cell.kind === 'EMPTY') return;
    const key = keyByName.get(normaliseHeader(cell.text));
    if (key === undefined) unknown.push(cell);
    else if (indexByKey.has(key)) repeated.push(cell);
    else indexByKey.set(key, index);
  });
  const missing = columns
    .filter(({ key, isRequired }) => isRequired && !indexByKey.has(key))
    .map(({ key }) => key);
  return { indexByKey, unknown, repeated, missing };
}
