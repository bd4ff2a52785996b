import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { notFound } from '../../kernel/fault.ts';
import { requireId } from '../../kernel/require-id.ts';

@InputType({ description: 'A key that is to work no longer.' })
export class ApiKeyRevokeInput extends CommandInput {
  @Field(() => ID, { description: 'Of the organisation acted for.' }) apiKeyId!: string;
}

/** Revokes a key at once and for good; one that was revoked stays so. */
export const apiKeyRevoke = command<ApiKeyRevokeInput>({
  name: 'apiKeyRevoke',
  can: 'key:manage',
  async run(tx, input) {
    const id = requireId('key', input.apiKeyId, 'apiKeyId');
    const found = await tx.row<{ revokedAt: Date | null }>(sql`
      select revoked_at from app.api_key where organisation_id = ${tx.organisationId}::uuid and id = ${id}::uuid for update`);
    if (!found) throw notFound(['apiKeyId']);
    if (!found.revokedAt) {
      await tx.rows(sql`update app.api_key set revoked_at = ${tx.now} where id = ${id}::uuid`);
      tx.audit({ type: 'apiKey', id }, { revokedAt: [null, tx.now.toISOString()] });
    }
    return { type: 'key', id };
  },
});
