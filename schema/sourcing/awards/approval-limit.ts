import sql from 'sql-template-tag';
import { Field, InputType } from 'type-graphql';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { parseMoney } from '../../kernel/money.ts';
import { problem, refuseAny, type UserError } from '../../kernel/refusal.ts';
import { DecimalScalar } from '../../kernel/scalars.ts';
import type { Tx } from '../../kernel/tx.ts';
import { textProblems } from '../rfq/read-rfq-input.ts';
import { type ApproverRole, ApproverRoleEnum } from './award.ts';

@InputType({ description: 'Up to what a role awards without a second person.' })
export class ApprovalLimitInput {
  @Field(() => ApproverRoleEnum, { description: 'The role.' }) role!: ApproverRole;
  @Field(() => DecimalScalar, { description: 'In yuan, net of VAT.' }) amount!: string;
}
@InputType({ description: 'The limits of the organisation, all that are to hold.' })
export class OrganisationApprovalLimitsSetInput extends CommandInput {
  @Field(() => [ApprovalLimitInput], {
    description: 'Each role at most once. A role without one awards any amount alone.',
  })
  limits!: ApprovalLimitInput[];
  @Field(() => String, { nullable: true, description: 'Why, at most 500 characters; the book keeps it.' })
  reason?: string | null;
}

/** What stands for "without a limit" in a table from which nothing is deleted. */
const unlimited = 9_000_000_000_000_000_000n;

/** Sets the limits up to which roles award alone. Awards that wait go on waiting. Refuses LIMIT_TWICE, an amount that is none. */
export const organisationApprovalLimitsSet = command<OrganisationApprovalLimitsSetInput>({
  name: 'organisationApprovalLimitsSet',
  can: 'organisation:write',
  async run(tx, { limits, reason }) {
    const problems: UserError[] = reason ? textProblems(reason, 500, ['reason']) : [];
    const read = limits.map(({ role, amount }, index) => {
      const money = parseMoney(amount, 'CNY');
      const path = ['limits', String(index), 'amount'];
      if (!money)
        problems.push(
          problem({ code: 'AMOUNT_TOO_FINE', message: 'Not an amount.', path, params: { currency: 'CNY' } }),
        );
      else if (money.minor < 0n)
        problems.push(problem({ code: 'NEGATIVE', message: 'Not below zero.', path }));
      return { role, limit: money?.minor ?? 0n };
    });
    if (new Set(limits.map(({ role }) => role)).size < limits.length)
      problems.push(problem({ code: 'LIMIT_TWICE', message: 'One limit a role.', path: ['limits'] }));
    refuseAny(problems);
    await tx.rows(sql`
      update app.approval_limit set limit_minor = ${unlimited}, changed_at = ${tx.now}
      where organisation_id = app.organisation() and role <> all (${read.map(({ role }) => role)})`);
    await tx.rows(sql`
      insert into app.approval_limit (organisation_id, role, limit_minor, changed_at)
      select ${tx.organisationId}::uuid, x.role, x."limit", ${tx.now} from jsonb_to_recordset(${canonicalJson(read)}::jsonb) as x (role text, "limit" bigint)
      on conflict (organisation_id, role) do update set limit_minor = excluded.limit_minor, changed_at = excluded.changed_at`);
    tx.audit(
      { type: 'organisation', id: tx.organisationId },
      { approvalLimits: [null, read.map(({ role, limit }) => `${role} ${limit}`).join(', ')] },
      reason?.trim() || undefined,
    );
    return { type: 'org', id: tx.organisationId };
  },
});

/** Whether a limit is one, or the mark that there is none. */
export const isLimit = (minor: bigint): boolean => minor < unlimited;

/**
 * The most that the actor awards without a second person: the highest of its roles' limits; nothing said is any amount. A program has its
 * organisation's lowest limit: nobody stands behind it.
 */
export async function limitOf(tx: Tx): Promise<bigint | null> {
  const { actor } = tx;
  const limits = await tx.rows<{ role: ApproverRole; limitMinor: bigint }>(
    sql`select role, limit_minor from app.approval_limit where organisation_id = app.organisation()`,
  );
  const set = new Map(
    limits.filter(({ limitMinor }) => isLimit(limitMinor)).map(({ role, limitMinor }) => [role, limitMinor]),
  );
  if (set.size === 0) return null;
  if (actor.kind !== 'person') return [...set.values()].reduce((low, one) => (one < low ? one : low));
  const roles: readonly ApproverRole[] = ['OWNER', 'BUYER', 'FINANCE'];
  const held = roles.filter((role) => actor.roles.includes(role));
  const own = held.map((role) => set.get(role) ?? null);
  if (own.length === 0 || own.includes(null)) return own.length === 0 ? 0n : null;
  return own.reduce((high, one) => ((one ?? 0n) > (high ?? 0n) ? one : high), 0n);
}
