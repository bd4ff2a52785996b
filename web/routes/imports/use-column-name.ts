import { nameOf } from '../../domain/names.ts';
import type { SheetImportQuery } from '../../gql/graphql.ts';
import { useLocale } from '../../i18n/use-t.ts';

export type Columns = SheetImportQuery['sheetKinds'][number]['columns'];

/** A column as its kind of sheet heads it in the reader's language, when the API names it by key: one key means other things in other sheets. */
export function useColumnName(columns: Columns): (column: string) => string {
  const locale = useLocale();
  return (column) => {
    const known = columns.find(({ key }) => key === column);
    return known ? nameOf(locale, known) : column;
  };
}
