import sql from 'sql-template-tag';
import type { Query } from '../../kernel/run-query.ts';
import type { Secrets } from '../../kernel/secrets.ts';
import { personById } from '../identity.queries.ts';
import { requirePerson } from '../require-person.ts';
import type { SecondFactor } from './second-factor.ts';
import { totpUri } from './totp.ts';

interface TotpRow {
  readonly seed: Buffer;
  readonly confirmedAt: Date | null;
}

/** The viewer's second factor; its seed only as long as it has not been confirmed. */
export async function mySecondFactor(query: Query, secrets: Secrets): Promise<SecondFactor> {
  const { personId } = requirePerson(query.actor);
  const totp = await query.row<TotpRow>(
    sql`select seed, confirmed_at from auth.totp_find(${personId}::uuid)`,
  );
  const left = await query.row<{ left: number }>(sql`select auth.recovery_codes_left() as left`);
  if (!totp || totp.confirmedAt)
    return { since: totp?.confirmedAt ?? null, recoveryCodesLeft: left?.left ?? 0, enrolment: null };
  const secret = secrets.open('totp', totp.seed);
  const person = await personById(query, personId);
  return {
    since: null,
    recoveryCodesLeft: 0,
    enrolment: { secret, uri: totpUri(secret, person?.email ?? 'Openfloor') },
  };
}
