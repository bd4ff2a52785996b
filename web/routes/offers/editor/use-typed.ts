import { type FormEvent, useEffect, useState } from 'react';
import { useFetcher } from 'react-router';
import { mondayOf } from '../../../domain/week.ts';
import type { FormReply } from '../../../form/form-reply.ts';
import type { CheckedCenter } from './free-days.server.ts';
import type { loader } from './free-days.ts';
import { dateOf, type Typed, textOf } from './typed.ts';

/** What the fields say now: as filled in at first, as last posted, and with scripts as it is typed. */
export function useTyped(
  defaults: Readonly<Record<string, string | string[]>>,
  reply: FormReply | undefined,
): { typed: Typed; onInput(event: FormEvent<HTMLFormElement>): void } {
  const [live, setLive] = useState<Typed>();
  const filled = Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [name, Array.isArray(value) ? value : [value]]),
  );
  return {
    typed: live ?? reply?.values ?? filled,
    onInput: (event) => setLive(valuesOf(event.currentTarget)),
  };
}

function valuesOf(form: HTMLFormElement): Typed {
  const values: Record<string, string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') values[name] = [...(values[name] ?? []), value];
  }
  return values;
}

/** The free days of the centre and the window that are typed; asked for when they are not those that came with the screen. */
export function useFreeDays(
  typed: Typed,
  known: readonly (CheckedCenter | undefined)[],
): CheckedCenter | undefined {
  const fetcher = useFetcher<typeof loader>();
  const workCenterId = textOf(typed, 'workCenterId');
  const from = dateOf(typed, 'from');
  const monday = from && mondayOf(from);
  const fits = (one: CheckedCenter | undefined) =>
    one?.workCenterId === workCenterId && (monday === null || one.from === monday);
  const found = [...known, fetcher.data].find(fits);
  const isMissing = found === undefined && workCenterId !== '' && monday !== null;
  const load = fetcher.load;
  useEffect(() => {
    if (isMissing)
      void load(`/capacity/offers/free?${new URLSearchParams({ workCenter: workCenterId, from: monday })}`);
  }, [isMissing, workCenterId, monday, load]);
  return found;
}
