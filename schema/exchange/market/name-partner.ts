import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { personOf } from '../../kernel/actor.ts';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { notFound } from '../../kernel/fault.ts';
import { newId } from '../../kernel/id.ts';
import { refuse } from '../../kernel/refusal.ts';
import { requireId } from '../../kernel/require-id.ts';
import { Partner } from './partner.ts';

@InputType({ description: 'A firm to name as a partner.' })
export class PartnerAddInput extends CommandInput {
  @Field(() => ID, { description: 'The firm, as the market shows it.' }) firmId!: string;
}
@InputType({ description: 'A partner to name no longer.' })
export class PartnerEndInput extends CommandInput {
  @Field(() => ID, { description: 'The partner.' }) partnerId!: string;
}

/** Names a firm: from now on it sees of the caller's offers what their partner grade says. */
export const partnerAdd = command<PartnerAddInput>({
  name: 'partnerAdd',
  can: 'offer:write',
  async run(tx, input) {
    const firmId = requireId('org', input.firmId, 'firmId');
    if (firmId === tx.organisationId)
      refuse({ code: 'PARTNER_SELF', message: 'That is you.', path: ['firmId'] });
    if (!(await tx.row(sql`select 1 from market.firm where id = ${firmId}::uuid`)))
      throw notFound(['firmId']);
    await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${tx.organisationId + firmId}, 23))`);
    const known = await tx.row(
      sql`select 1 from app.partner where partner_id = ${firmId}::uuid and ended_at is null`,
    );
    if (known) refuse({ code: 'PARTNER_TWICE', message: 'It is a partner already.', path: ['firmId'] });
    const partner = tx.em.create(Partner, {
      id: newId<'ptn'>(),
      organisationId: tx.organisationId,
      partnerId: firmId,
      namedBy: personOf(tx.actor),
      namedAt: tx.now,
      endedBy: null,
      endedAt: null,
    });
    await tx.em.flush();
    await tx.rows(sql`select market.project_partner(${firmId}::uuid)`);
    tx.audit({ type: 'partner', id: partner.id }, { partnerId: [null, firmId] });
    return { type: 'ptn', id: partner.id };
  },
});

/** Ends a partnership: the firm sees no more than every member from now on. What it has read stays in the log. */
export const partnerEnd = command<PartnerEndInput>({
  name: 'partnerEnd',
  can: 'offer:write',
  async run(tx, input) {
    const id = requireId('ptn', input.partnerId, 'partnerId');
    const partner = await tx.em.findOne(Partner, { id });
    if (!partner) throw notFound(['partnerId']);
    if (partner.endedAt) refuse({ code: 'PARTNER_ENDED', message: 'It has ended.', path: ['partnerId'] });
    partner.endedAt = tx.now;
    partner.endedBy = personOf(tx.actor);
    await tx.em.flush();
    await tx.rows(sql`select market.project_partner(${partner.partnerId}::uuid)`);
    tx.audit({ type: 'partner', id }, { endedAt: [null, tx.now.toISOString()] });
    return { type: 'ptn', id };
  },
});
