import sql from 'sql-template-tag';
import { Field, InputType } from 'type-graphql';
import { personOf } from '../../kernel/actor.ts';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';

@InputType({ description: 'Whether the firm is to be compared with firms alike.' })
export class OrganisationPeersSetInput extends CommandInput {
  @Field(() => Boolean, { description: 'Whether it agrees to be counted among them.' }) compared!: boolean;
}

/**
 * Agrees to be compared with firms alike, or no more. From the next month that is noted on the firm is counted among them, or not; its scores show them from
 * the next run on, or not.
 */
export const organisationPeersSet = command<OrganisationPeersSetInput>({
  name: 'organisationPeersSet',
  can: 'consent:write',
  async run(tx, { compared }) {
    const before = await tx.row<{ agreed: boolean }>(
      sql`select agreed from app.peer_agreement where organisation_id = app.organisation() for update`,
    );
    await tx.rows(sql`
      insert into app.peer_agreement (organisation_id, agreed, circles, changed_at, changed_by)
      values (${tx.organisationId}::uuid, ${compared}, app.peer_circles(app.organisation()), ${tx.now}, ${personOf(tx.actor)}::uuid)
      on conflict (organisation_id) do update set agreed = excluded.agreed, circles = excluded.circles, changed_at = excluded.changed_at,
        changed_by = excluded.changed_by`);
    tx.audit(
      { type: 'organisation', id: tx.organisationId },
      { peersCompared: [before?.agreed ?? false, compared] },
    );
    return { type: 'org', id: tx.organisationId };
  },
});
