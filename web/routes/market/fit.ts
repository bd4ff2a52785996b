import { mondayOf, mondaysBetween } from '../../domain/week.ts';
import type { Band } from '../../gql/graphql.ts';

interface Weeks {
  readonly weeks: readonly { readonly weekStart: string; readonly band: Band }[];
}

/** In how many of the weeks that are asked for something is to be had; of an open window the offer's own weeks are asked for. */
export function fitOf(
  { weeks }: Weeks,
  window: { from?: string | null | undefined; until?: string | null | undefined },
) {
  const { from, until } = window;
  const asked =
    from && until
      ? mondaysBetween(from, until)
      : weeks
          .map(({ weekStart }) => weekStart)
          .filter((week) => (!from || week >= mondayOf(from)) && (!until || week < until));
  const open = new Set(weeks.filter(({ band }) => band !== 'FULL').map(({ weekStart }) => weekStart));
  const count = asked.filter((week) => open.has(week)).length;
  const kind = count === 0 ? 'NONE' : count === asked.length ? 'WHOLE' : 'PART';
  return { open: count, of: asked.length, kind } as const;
}
