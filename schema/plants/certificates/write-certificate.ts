import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { requireFile } from '#schema/files/index.ts';
import { command } from '#schema/kernel/command.ts';
import { CommandInput } from '#schema/kernel/command-input.ts';
import { notFound } from '#schema/kernel/fault.ts';
import { newId } from '#schema/kernel/id.ts';
import { problem, refuse, refuseAny, type UserError } from '#schema/kernel/refusal.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import { DateScalar } from '#schema/kernel/scalars.ts';
import { requireScope } from '../calendar/require-scope.ts';
import { readText } from '../center-scope.ts';
import { reminderDue } from './certificate.ts';

/** Fired at 60, 30 and 7 days before the end; the subject is the certificate. */
export const certificateExpiring = 'certificate.expiring.v1';

@InputType({ description: 'A certificate of a site or of one work centre.' })
export class CertificateAddInput extends CommandInput {
  @Field(() => ID, { description: 'The site.' }) siteId!: string;
  @Field(() => ID, { nullable: true, description: 'Only this work centre of it.' }) workCenterId?:
    | string
    | null;
  @Field(() => ID, { description: 'Code of the standard.' }) standardCode!: string;
  @Field(() => String, { description: 'Number as printed.' }) number!: string;
  @Field(() => String, { description: 'Who issued it.' }) issuer!: string;
  @Field(() => String, { nullable: true, description: 'What it covers, at most 500 characters.' })
  scope?: string | null;
  @Field(() => DateScalar, { description: 'First day on which it is valid.' }) validFrom!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it is valid.' }) validUntil?:
    | string
    | null;
  @Field(() => ID, { nullable: true, description: 'Its document, uploaded for DOCUMENT.' }) fileId?:
    | string
    | null;
}

@InputType({ description: 'A certificate that holds no more.' })
export class CertificateWithdrawInput extends CommandInput {
  @Field(() => ID, { description: 'The certificate.' }) certificateId!: string;
}

/** Adds a certificate. Refuses unknown standards, empty numbers, an end that is not after the beginning. */
export const certificateAdd = command<CertificateAddInput>({
  name: 'certificateAdd',
  can: 'certificate:write',
  async run(tx, input) {
    const { siteId, workCenterId } = await requireScope(tx, input);
    const fileId =
      typeof input.fileId === 'string' ? await requireFile(tx, input.fileId, 'fileId', ['DOCUMENT']) : null;
    const problems: UserError[] = [];
    const number = readText(input.number, 'number', { longest: 100, needed: true }, problems);
    const issuer = readText(input.issuer, 'issuer', { longest: 200, needed: true }, problems);
    const scope = readText(input.scope, 'scope', { longest: 500 }, problems);
    if (input.validUntil && input.validUntil <= input.validFrom)
      problems.push(
        problem({ code: 'WINDOW_EMPTY', message: 'It ends before it begins.', path: ['validUntil'] }),
      );
    if (!(await tx.row(sql`select 1 from ref.standard where code = ${input.standardCode}`)))
      problems.push(
        problem({
          code: 'UNKNOWN_STANDARD',
          message: 'This standard is not on the list.',
          path: ['standardCode'],
        }),
      );
    refuseAny(problems);
    const id = newId<'cer'>();
    await tx.rows(sql`
      insert into app.certificate (id, organisation_id, site_id, work_center_id, standard, number, issuer, scope, valid_from, valid_until,
        file_id, created_at)
      values (${id}::uuid, ${tx.organisationId}::uuid, ${siteId}::uuid, ${workCenterId}::uuid, ${input.standardCode}, ${number}, ${issuer},
        ${scope}, ${input.validFrom}::date, ${input.validUntil ?? null}::date, ${fileId}::uuid, ${tx.now}::timestamptz)`);
    tx.audit({ type: 'certificate', id }, { standard: [null, input.standardCode], number: [null, number] });
    return { type: 'cer', id };
  },
});

/** Takes a certificate back: it stays on record and counts no more. Refuses one that is withdrawn already. */
export const certificateWithdraw = command<CertificateWithdrawInput>({
  name: 'certificateWithdraw',
  can: 'certificate:write',
  async run(tx, input) {
    const id = requireId('cer', input.certificateId, 'certificateId');
    const found = await tx.row<{ withdrawnAt: Date | null }>(
      sql`select withdrawn_at from app.certificate where id = ${id}::uuid for update`,
    );
    if (!found) throw notFound(['certificateId']);
    if (found.withdrawnAt)
      refuse({ code: 'WRONG_STATE', message: 'It is withdrawn already.', params: { state: 'WITHDRAWN' } });
    await tx.rows(
      sql`update app.certificate set withdrawn_at = ${tx.now}::timestamptz where id = ${id}::uuid`,
    );
    tx.audit({ type: 'certificate', id }, { withdrawn: [false, true] });
    return { type: 'cer', id };
  },
});

/** Tells that a certificate ends soon: once at each of 60, 30 and 7 days, whoever calls and however often. */
export const certificateRemind = command<{ certificateId: string }>({
  name: 'certificateRemind',
  can: 'member',
  async run(tx, { certificateId: id }) {
    const found = await tx.row<{ left: number; remindedDays: number | null }>(sql`
      select c.valid_until - (app.clock() at time zone s.time_zone)::date as left, c.reminded_days
      from app.certificate c join app.site s on s.id = c.site_id
      where c.id = ${id}::uuid and c.withdrawn_at is null and c.valid_until is not null for update of c`);
    const due = found && reminderDue(found.left);
    if (!found || due === undefined || (found.remindedDays !== null && found.remindedDays <= due))
      return { type: 'cer', id };
    await tx.rows(sql`update app.certificate set reminded_days = ${due}::int where id = ${id}::uuid`);
    tx.emit(certificateExpiring, { subjectId: id, days: due });
    return { type: 'cer', id };
  },
});
