import { nameOf } from '../../domain/names.ts';
import type { Incoterm } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';

interface Said {
  readonly incoterm: Incoterm | null;
  readonly incotermPlace: string | null;
}
type City = Parameters<typeof nameOf>[1];

/** A rule of delivery with its place, which is the city of delivery where none is named; nothing where there is no rule. */
export function useIncoterm() {
  const t = useT();
  const locale = useLocale();
  return ({ incoterm, incotermPlace }: Said, deliverTo: City | null): string | null =>
    incoterm === null
      ? null
      : [t(`sourcing:incoterm.${incoterm}`), incotermPlace ?? (deliverTo ? nameOf(locale, deliverTo) : '')]
          .join(' ')
          .trim();
}
