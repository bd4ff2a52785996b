import sql, { empty } from 'sql-template-tag';
import { checkCreditCode } from '../identity/index.ts';
import { may } from '../kernel/actor.ts';
import { type Page, type PageRequest, readPage } from '../kernel/page.ts';
import type { Query } from '../kernel/run-query.ts';
import { licencesOfFirm } from './licence.queries.ts';
import { automaticChecks, type Likeness, type VerificationState } from './verification.rules.ts';
import type { Verification, VerificationCase, VerificationFile } from './verification.ts';

/** The check of the actor's own organisation, as the firm may see it: a reason only once it has been decided upon. */
export async function ownVerification(query: Query): Promise<Verification | undefined> {
  return await query.row<Verification>(sql`
    select organisation_id, state, document_id, applied_at, decided_at, verified_since, version,
      case when state in ('RETURNED', 'SUSPENDED') and proposed_action is null then reason end as reason
    from app.verification where organisation_id = app.organisation()`);
}

/** Which part of the queue. */
export interface QueueFilter {
  readonly states?: readonly VerificationState[] | undefined;
  /** Those alone that wait for a second pair of eyes. */
  readonly proposed?: boolean | undefined;
}

/** The operator's queue, the firm that registered first at the top. Nobody else has any. */
export async function listVerificationCases(
  query: Query,
  page: PageRequest,
  { states, proposed }: QueueFilter,
): Promise<Page<VerificationCase>> {
  const inState = states ? sql`and state = any (${[...states]}::text[])` : empty;
  const waiting = proposed === undefined ? empty : sql`and (proposed_action is not null) = ${proposed}`;
  return await readPage<VerificationCase>(
    query,
    {
      columns: sql`*`,
      from: sql`from app.verification_queue() q where ${may(query.actor, 'operator:verify')} ${inState} ${waiting}`,
      key: sql`id`,
      direction: 'asc',
      cast: 'uuid',
      keyOf: ({ id }) => id,
    },
    page,
  );
}

/** One case of the queue. */
export async function verificationCaseById(query: Query, id: string): Promise<VerificationCase | undefined> {
  if (!may(query.actor, 'operator:verify')) return undefined;
  return await query.row<VerificationCase>(
    sql`select * from app.verification_queue() q where id = ${id}::uuid`,
  );
}

/** What the firm of a case has declared, with the automatic checks. The reading must have been noted before: see verificationRead. */
export async function verificationFile(query: Query, id: string): Promise<VerificationFile | undefined> {
  const facts = await query.row<VerificationFile & { creditCode: string }>(sql`
    select f.*, v.reason, v.document_id, v.version
    from app.verification_facts(${id}::uuid) f join app.verification v on v.organisation_id = f.id`);
  if (!facts) return undefined;
  const likenesses = await query.rows<Likeness>(sql`select * from app.verification_likenesses(${id}::uuid)`);
  const code = checkCreditCode(facts.creditCode);
  const checks = automaticChecks({
    creditCodeFault: code.ok ? null : code.reason,
    likenesses,
    licences: await licencesOfFirm(query, id),
  });
  return { ...facts, checks: checks.map((check) => ({ ...check, likenesses: [...check.likenesses] })) };
}
