import { Link } from 'react-router';
import { addDays } from '../../domain/week.ts';
import type { RfqLinePartsFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';

/** What a request asks of its lines besides. */
export interface Asked {
  readonly number: string;
  readonly deliverTo: { readonly code: string } | null;
}

/** The way from a line to what may be promised of it, where the reader's own catalogue knows its number: the form begins as the line says. */
export function AskLink({ line, of }: { line: RfqLinePartsFragment; of: Asked }) {
  const t = useT();
  if (!line.ownItem) return null;
  const params = new URLSearchParams({
    ...(line.quantity.unit === 'H87' ? { quantity: line.quantity.value } : {}),
    dueOn: addDays(line.wantedUntil, -1),
    ...(of.deliverTo ? { deliverToCityCode: of.deliverTo.code } : {}),
    reference: of.number,
  });
  return (
    <Link
      to={`/catalogue/${line.ownItem.id}?${params}`}
      aria-label={t('sourcing:askPromiseOf', { item: line.item })}
    >
      {t('sourcing:askPromise')}
    </Link>
  );
}
