import { nameOf } from '../../domain/names.ts';
import type { AppLocale } from '../../i18n/locale.ts';
import type { Row } from './board-lines.ts';
import type { BoardSearch } from './board-search.ts';

/** Rows that stand together, under one name. */
export interface Group {
  readonly key: string;
  readonly name: string;
  readonly rows: readonly Row[];
  readonly isClosed: boolean;
}

/** The rows by site or by process, each group where its first row stood; one group without a name where nothing was asked for. */
export function groupsOf(
  rows: readonly Row[],
  { group, closed }: Pick<BoardSearch, 'group' | 'closed'>,
  locale: AppLocale,
): Group[] {
  if (group === 'none') return [{ key: '', name: '', rows, isClosed: false }];
  const byKey = Map.groupBy(rows, ({ workCenter }) =>
    group === 'site' ? workCenter.site.id : workCenter.process.code,
  );
  return [...byKey].map(([key, together]) => ({
    key,
    name: together[0] ? nameIn(together[0], group, locale) : '',
    rows: together,
    isClosed: closed.includes(key),
  }));
}

function nameIn({ workCenter }: Row, group: 'site' | 'process', locale: AppLocale): string {
  return group === 'site' ? workCenter.site.name : nameOf(locale, workCenter.process);
}

/** The address with one group folded or unfolded. */
export function toggled(params: URLSearchParams, { key, isClosed }: Group): string {
  const next = new URLSearchParams(params);
  next.delete('closed', key);
  if (!isClosed) next.append('closed', key);
  return `?${next}`;
}
