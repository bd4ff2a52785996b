import sql from 'sql-template-tag';
import { Field, InputType } from 'type-graphql';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { refuse } from '../../kernel/refusal.ts';

@InputType({ description: 'Whether the caller’s firm stands in the public directory.' })
export class OrganisationSetListingInput extends CommandInput {
  @Field(() => Boolean, { description: 'Whether anybody may find it.' }) listed!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'What it says of itself there, at most 500 characters.',
  })
  words?: string | null;
}

/** Puts the firm into the public directory, or takes it out. It is found once the operator vouches for it; its blind offers stay so. */
export const organisationSetListing = command<OrganisationSetListingInput>({
  name: 'organisationSetListing',
  can: 'organisation:write',
  async run(tx, { listed, words }) {
    const said = words?.trim() || null;
    if ((said?.length ?? 0) > 500)
      refuse({
        code: 'TOO_LONG',
        message: 'At most 500 characters.',
        path: ['words'],
        params: { longest: 500 },
      });
    const before = await tx.row<{ isListed: boolean; words: string | null }>(
      sql`select is_listed, words from app.directory_listing where organisation_id = app.organisation()`,
    );
    await tx.rows(sql`
      insert into app.directory_listing (organisation_id, is_listed, words, changed_at)
      values (app.organisation(), ${listed}, ${said}, app.clock())
      on conflict (organisation_id) do update set is_listed = excluded.is_listed, words = excluded.words, changed_at = excluded.changed_at`);
    const changes = { isListed: [before?.isListed ?? false, listed], words: [before?.words ?? null, said] };
    tx.audit({ type: 'organisation', id: tx.organisationId }, changes);
    return { type: 'org', id: tx.organisationId };
  },
});
