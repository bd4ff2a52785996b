/** What belongs to a moment and not to a view: the page that was open, the row that was chosen. */
const PASSING = new Set(['after', 'before', 'cell', 'line', 'view', 'viewProblem']);

/** The query of a view as the API keeps it: in one order, without what belongs to a moment. */
export function viewQuery(search: string): string {
  const kept = [...new URLSearchParams(search)].filter(([name, value]) => !PASSING.has(name) && value !== '');
  return new URLSearchParams(
    kept.toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)),
  ).toString();
}

/** What the bar must know of a view. */
export interface View {
  id: string;
  name: string;
  query: string;
  shared: boolean;
  mine: boolean;
  isDefault: boolean;
}

/** The view that the address shows: the one it names, else the one of the same filters. */
export function currentView<V extends View>(views: readonly V[], search: string): V | undefined {
  const named = new URLSearchParams(search).get('view');
  const query = viewQuery(search);
  return views.find((view) => view.id === named) ?? views.find((view) => view.query === query);
}

/** Whether the filters have moved away from the view that the address names. */
export function hasChanged(view: View | undefined, search: string): boolean {
  return view !== undefined && view.query !== viewQuery(search);
}

/** The address of a view: its filters, and its name, so that a change of the filters is seen as one. */
export function addressOf(path: string, view: { id: string; query: string }): string {
  return `${path}?${view.query === '' ? '' : `${view.query}&`}view=${view.id}`;
}

/**
 * Where a list goes that is opened without any filter: to its default view. `view=none` asks for it as it comes; `base` names
 * parameters that choose the list itself, and are no filter of it.
 */
export function defaultAddress(
  path: string,
  views: readonly View[],
  search: string,
  base: readonly string[] = [],
): string | null {
  const params = new URLSearchParams(search);
  const filters = [...new URLSearchParams(viewQuery(search)).keys()].filter((name) => !base.includes(name));
  if (filters.length > 0 || params.has('view') || params.has('after')) return null;
  const chosen = views.find((view) => view.isDefault && view.query !== viewQuery(search));
  return chosen ? addressOf(path, chosen) : null;
}
