import sql from 'sql-template-tag';
import { command } from '../../kernel/command.ts';
import { notFound } from '../../kernel/fault.ts';
import { newId, uuidOf } from '../../kernel/id.ts';
import { problem, refuse, refuseAny } from '../../kernel/refusal.ts';
import { checkProcess } from '../../plants/index.ts';
import { agreedToday } from '../agreed-day.ts';
import { requireFirms } from '../bidders/invite-bidders.ts';
import { textProblems } from '../rfq/read-rfq-input.ts';
import { speakerOf } from '../speaker.ts';
import type {
  ApprovedSourceAddInput,
  ApprovedSourceWithdrawInput,
  OrganisationSourceDemandSetInput,
} from './approved-source.ts';

/** Approves a firm for a part or one of its steps. Refuses WINDOW_EMPTY, WINDOW_OVER, SOURCE_TWICE where an approval of the same stands. */
export const approvedSourceAdd = command<ApprovedSourceAddInput>({
  name: 'approvedSourceAdd',
  can: 'source:approve',
  async run(tx, input) {
    const [firmId = ''] = await requireFirms(tx, [input.firmId], ['firmId']);
    const { validFrom, validUntil } = input;
    const today = agreedToday(tx);
    const problems = [
      ...textProblems(input.partNumber, 60, ['partNumber']),
      ...textProblems(input.reason, 500, ['reason']),
      ...(input.processCode ? (await checkProcess(tx, input.processCode, ['processCode'])).problems : []),
    ];
    if (validUntil && validUntil <= validFrom)
      problems.push(
        problem({ code: 'WINDOW_EMPTY', message: 'It must end after it begins.', path: ['validUntil'] }),
      );
    else if (validUntil && validUntil <= today)
      problems.push(
        problem({ code: 'WINDOW_OVER', message: 'It is over.', path: ['validUntil'], params: { today } }),
      );
    refuseAny(problems);
    const id = newId<'aps'>();
    const added = await tx.rows(sql`
      insert into app.approved_source (id, organisation_id, part_number, process_code, firm_id, reason, valid_from, valid_until, approved_by, approved_at)
      values (${id}::uuid, ${tx.organisationId}::uuid, ${input.partNumber.trim()}, ${input.processCode ?? null}, ${firmId}::uuid, ${input.reason.trim()},
        ${validFrom}, ${validUntil ?? null}, ${await speakerOf(tx)}, ${tx.now})
      on conflict (organisation_id, part_number, firm_id, coalesce(process_code, '')) where withdrawn_at is null do nothing returning id`);
    if (added.length === 0)
      refuse({ code: 'SOURCE_TWICE', message: 'Withdraw the earlier approval first.', path: ['firmId'] });
    tx.emit('source.approved.v1', { subjectId: id });
    tx.audit(
      { type: 'approvedSource', id },
      { number: [null, input.partNumber.trim()], firm: [null, firmId] },
      input.reason.trim(),
    );
    return { type: 'aps', id };
  },
});

/** Withdraws an approval: from now on the firm is not asked any more for what wants one. Refuses WRONG_STATE a second time. */
export const approvedSourceWithdraw = command<ApprovedSourceWithdrawInput>({
  name: 'approvedSourceWithdraw',
  can: 'source:approve',
  async run(tx, { sourceId, reason }) {
    const id = uuidOf('aps', sourceId);
    const found = id
      ? await tx.row<{ withdrawnAt: Date | null }>(sql`
          select withdrawn_at from app.approved_source where id = ${id}::uuid and organisation_id = app.organisation() for update`)
      : undefined;
    if (!id || !found) throw notFound(['sourceId']);
    refuseAny(textProblems(reason, 500, ['reason']));
    if (found.withdrawnAt)
      refuse({
        code: 'WRONG_STATE',
        message: 'It is withdrawn.',
        path: ['sourceId'],
        params: { state: 'WITHDRAWN', action: 'WITHDRAW' },
      });
    await tx.rows(sql`
      update app.approved_source set withdrawn_by = ${await speakerOf(tx)}, withdrawn_at = ${tx.now}, withdraw_reason = ${reason.trim()} where id = ${id}::uuid`);
    tx.emit('source.withdrawn.v1', { subjectId: id });
    tx.audit({ type: 'approvedSource', id }, { withdrawn: [false, true] }, reason.trim());
    return { type: 'aps', id };
  },
});

/** Says whether a part is made by approved firms alone. */
export const organisationSourceDemandSet = command<OrganisationSourceDemandSetInput>({
  name: 'organisationSourceDemandSet',
  can: 'source:approve',
  async run(tx, input) {
    refuseAny([
      ...textProblems(input.partNumber, 60, ['partNumber']),
      ...textProblems(input.reason, 500, ['reason']),
    ]);
    await tx.rows(sql`
      insert into app.source_demand (organisation_id, part_number, is_demanded, reason, changed_by, changed_at)
      values (${tx.organisationId}::uuid, ${input.partNumber.trim()}, ${input.demanded}, ${input.reason.trim()}, ${await speakerOf(tx)}, ${tx.now})
      on conflict (organisation_id, part_number) do update set is_demanded = excluded.is_demanded, reason = excluded.reason,
        changed_by = excluded.changed_by, changed_at = excluded.changed_at`);
    tx.audit(
      { type: 'organisation', id: tx.organisationId },
      { approvalDemanded: [null, `${input.partNumber.trim()} ${input.demanded}`] },
      input.reason.trim(),
    );
    return { type: 'org', id: tx.organisationId };
  },
});
