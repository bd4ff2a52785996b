import sql from 'sql-template-tag';
import { Field, InputType } from 'type-graphql';
import { personOf } from '../../kernel/actor.ts';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { Organisation } from '../organisation.ts';

@InputType({ description: 'Whether members need a second factor.' })
export class OrganisationDemandSecondFactorInput extends CommandInput {
  @Field(() => Boolean, { description: 'True: members without one may do nothing but set one up.' })
  required!: boolean;
}

/**
 * Demands a second factor from every member of the organisation, or no longer. Refuses SECOND_FACTOR_FIRST to whoever has none: they
 * would shut themselves out.
 */
export const organisationDemandSecondFactor = command<OrganisationDemandSecondFactorInput>({
  name: 'organisationDemandSecondFactor',
  can: 'people:manage',
  async run(tx, { required }) {
    if (required && !(await hasOne(tx)))
      refuse({
        code: 'SECOND_FACTOR_FIRST',
        message: 'Set up your own second factor first.',
        path: ['required'],
      });
    const organisation = await tx.em.findOneOrFail(Organisation, { id: tx.organisationId });
    const before = organisation.secondFactorRequired;
    organisation.secondFactorRequired = required;
    tx.audit({ type: 'organisation', id: organisation.id }, { secondFactorRequired: [before, required] });
    return { type: 'org', id: organisation.id };
  },
});

async function hasOne(tx: Tx): Promise<boolean> {
  const totp = await tx.row<{ confirmedAt: Date | null }>(
    sql`select confirmed_at from auth.totp_find(${personOf(tx.actor)}::uuid)`,
  );
  return totp?.confirmedAt != null;
}
