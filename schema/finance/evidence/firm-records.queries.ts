import sql from 'sql-template-tag';
import { invariant } from '../../kernel/invariant.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { Deal, FirmRecords, Purchase } from './firm-records.ts';

type Written<T extends { valueMinor: bigint }> = Omit<T, 'valueMinor'> & { readonly valueMinor: string };

/** Records as `app.firm_records` writes them: money as text, so that no digit is lost on the way. */
export interface WrittenRecords extends Omit<FirmRecords, 'deals' | 'purchases' | 'freshOn'> {
  readonly deals: readonly Written<Deal>[];
  readonly purchases: readonly Written<Purchase>[];
  /** When a sheet of the firm was last taken in. */
  readonly committedOn: string | null;
}

/** All that features and checks are worked out from, read as the firm itself, as of today in the platform's zone. */
export async function readFirmRecords(query: Query): Promise<FirmRecords> {
  const found = await query.row<{ records: WrittenRecords }>(
    sql`select records from app.firm_records(array[app.organisation()])`,
  );
  invariant(found !== undefined, 'a firm reads its own records');
  return recordsOf(found.records);
}

/** As features read them. */
export function recordsOf({ committedOn, ...written }: WrittenRecords): FirmRecords {
  const deals = written.deals.map(valued);
  const days = [
    ...deals.flatMap(({ askedOn, confirmedOn }) => [askedOn, confirmedOn]),
    ...written.offers.map(({ publishedOn }) => publishedOn),
    committedOn,
  ].filter((day) => day !== null);
  return {
    ...written,
    deals,
    purchases: written.purchases.map(valued),
    freshOn: days.reduce<FirmRecords['freshOn']>(
      (last, day) => (last === null || day > last ? (day as FirmRecords['asOf']) : last),
      null,
    ),
  };
}

function valued<T extends { readonly valueMinor: string }>(
  row: T,
): Omit<T, 'valueMinor'> & { valueMinor: bigint } {
  return { ...row, valueMinor: BigInt(row.valueMinor) };
}
