import sql from 'sql-template-tag';
import { addDays, plainDate } from '../../../kernel/calendar/plain-date.ts';
import { notFound } from '../../../kernel/fault.ts';
import { uuidOf } from '../../../kernel/id.ts';
import { problem, refuseAny, type UserError } from '../../../kernel/refusal.ts';
import type { Tx } from '../../../kernel/tx.ts';

const certificatesMax = 10;

interface Row {
  readonly id: string;
  readonly siteId: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly withdrawn: boolean;
}

/**
 * Certificates that buyers may count on throughout the window. One that is withdrawn, of another site, or past its date before the window's
 * end is refused by name; one that is not the caller's is as if absent.
 */
export async function readCertificates(
  tx: Tx,
  wires: readonly string[],
  facts: { siteId: string; from: string; until: string },
): Promise<{ ids: string[]; problems: UserError[] }> {
  if (wires.length > certificatesMax)
    refuseAny([
      problem({
        code: 'OUT_OF_RANGE',
        message: 'At most ten.',
        path: ['certificateIds'],
        params: { least: 0, most: certificatesMax },
      }),
    ]);
  const ids = wires.map((wire, index) => uuidOf('cer', wire) ?? absent(index));
  const rows = await tx.rows<Row>(sql`
    select id, site_id, valid_from::text as valid_from, valid_until::text as valid_until, withdrawn_at is not null as withdrawn
    from app.certificate where id = any (${ids}::uuid[])`);
  const problems = ids.flatMap((id, index) => {
    const found = rows.find((row) => row.id === id) ?? absent(index);
    return certificateProblem(found, facts, ['certificateIds', String(index)]);
  });
  return { ids, problems };
}

function absent(index: number): never {
  throw notFound(['certificateIds', String(index)]);
}

function certificateProblem(
  { siteId, validFrom, validUntil, withdrawn }: Row,
  facts: { siteId: string; from: string; until: string },
  path: readonly string[],
): UserError[] {
  if (withdrawn || siteId !== facts.siteId)
    return [problem({ code: 'CERTIFICATE_NOT_HERE', message: 'It is withdrawn, or of another site.', path })];
  if (validFrom > facts.from)
    return [
      problem({
        code: 'CERTIFICATE_NOT_YET',
        message: 'It begins after the window does.',
        path,
        params: { validFrom },
      }),
    ];
  // The last day of a certificate still counts; the window's end is the day after its last.
  return validUntil !== null && addDays(plainDate(validUntil), 1) < facts.until
    ? [
        problem({
          code: 'CERTIFICATE_ENDS',
          message: 'It ends before the window does.',
          path,
          params: { validUntil },
        }),
      ]
    : [];
}
