import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { notFound } from '../kernel/fault.ts';
import { refuse, refuseAny } from '../kernel/refusal.ts';
import { requireId } from '../kernel/require-id.ts';
import type { Tx } from '../kernel/tx.ts';
import { factProblems, keepLicence, LicenceFactsInput } from './add-licence.ts';

@InputType({ description: 'The licence that takes another’s place: renewed, or typed wrongly.' })
export class LicenceReplaceInput extends LicenceFactsInput {
  @Field(() => ID, { description: 'The licence that it replaces.' }) licenceId!: string;
}

@InputType({ description: 'A licence that no longer counts.' })
export class LicenceWithdrawInput extends CommandInput {
  @Field(() => ID, { description: 'The licence.' }) licenceId!: string;
  @Field(() => String, { nullable: true, description: 'Why.' }) reason?: string | null;
}

interface Standing {
  readonly id: string;
  readonly kindCode: string;
  readonly number: string;
  readonly validUntil: string | null;
}

/** Puts a licence of the same kind in another's place; the old one is history. Refuses what licenceAdd refuses, and LICENCE_GONE. */
export const licenceReplace = command<LicenceReplaceInput>({
  name: 'licenceReplace',
  can: 'certificate:write',
  async run(tx, input) {
    const old = await lockStanding(tx, input.licenceId);
    refuseAny(factProblems(input));
    // Out of the way first: the new one may bear the same number.
    await tx.rows(sql`update app.licence set replaced_by = id where id = ${old.id}::uuid`);
    const id = await keepLicence(tx, old.kindCode, input);
    await tx.rows(sql`update app.licence set replaced_by = ${id}::uuid where id = ${old.id}::uuid`);
    tx.audit(
      { type: 'licence', id },
      { number: [old.number, input.number.trim()], validUntil: [old.validUntil, input.validUntil ?? null] },
    );
    return { type: 'lic', id };
  },
});

/** Takes a licence back. Refuses LICENCE_GONE when it is withdrawn or replaced already. */
export const licenceWithdraw = command<LicenceWithdrawInput>({
  name: 'licenceWithdraw',
  can: 'certificate:write',
  async run(tx, input) {
    const { id } = await lockStanding(tx, input.licenceId);
    await tx.rows(sql`update app.licence set withdrawn_at = app.clock() where id = ${id}::uuid`);
    tx.audit({ type: 'licence', id }, { withdrawn: [false, true] }, input.reason?.trim() || undefined);
    return { type: 'lic', id };
  },
});

async function lockStanding(tx: Tx, wire: string): Promise<Standing> {
  const id = requireId('lic', wire, 'licenceId');
  const found = await tx.row<Standing & { gone: boolean }>(sql`
    select id, kind_code, number, valid_until, withdrawn_at is not null or replaced_by is not null as gone
    from app.licence where id = ${id}::uuid and organisation_id = app.organisation() for update`);
  if (!found) throw notFound(['licenceId']);
  if (found.gone)
    refuse({ code: 'LICENCE_GONE', message: 'It is withdrawn or replaced already.', path: ['licenceId'] });
  return found;
}
