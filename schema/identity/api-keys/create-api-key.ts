import sql from 'sql-template-tag';
import { Field, InputType, Int } from 'type-graphql';
import { may, personOf } from '../../kernel/actor.ts';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { newId } from '../../kernel/id.ts';
import type { Permission } from '../../kernel/permissions.ts';
import { problem, refuseAny, type UserError } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { hashOf, newToken } from '../direct.ts';
import { nameProblems } from '../person-name.ts';
import { apiKeyPrefix, ScopeEnum, scopes } from './api-key.ts';

const lifetimeDaysMax = 365;
const endingLength = 4;

@InputType({ description: 'A new key for a program.' })
export class ApiKeyCreateInput extends CommandInput {
  @Field(() => String, { description: 'What it is for, at most 100 characters.' }) name!: string;
  @Field(() => [ScopeEnum], { description: 'What it may be used for; no more than the viewer may.' })
  scopes!: Permission[];
  @Field(() => Int, { description: 'Days until it ends, 1 to 365.' }) lifetimeDays!: number;
}

/** A new key: 256 bits behind a prefix that tells what it is. */
export function newApiKey(): string {
  return apiKeyPrefix + newToken();
}

/**
 * Gives a program a key. The key itself is made by the caller, told once, and only its hash is kept. Refuses a name that is none, no
 * scope, SCOPE_TOO_WIDE beyond what the maker may do, a lifetime of more than a year.
 */
export const apiKeyCreate = command<ApiKeyCreateInput & { readonly key: string }>({
  name: 'apiKeyCreate',
  can: 'key:manage',
  secret: ['key'],
  async run(tx, input) {
    refuseAny([
      ...nameProblems(input.name, ['name']),
      ...scopeProblems(tx, input),
      ...lifetimeProblems(input),
    ]);
    const id = newId<'key'>();
    const granted = scopes.filter((scope) => input.scopes.includes(scope));
    await tx.rows(sql`
      insert into app.api_key (id, organisation_id, name, scopes, ending, created_by, created_at, expires_at)
      values (${id}::uuid, ${tx.organisationId}::uuid, ${input.name.trim()}, ${granted}, ${input.key.slice(-endingLength)},
        ${personOf(tx.actor)}::uuid, ${tx.now}, ${tx.now}::timestamptz + make_interval(days => ${input.lifetimeDays}))`);
    await tx.rows(sql`select auth.api_key_add(${id}::uuid, ${hashOf(input.key)})`);
    tx.audit(
      { type: 'apiKey', id },
      {
        name: [null, input.name.trim()],
        scopes: [null, granted],
        lifetimeDays: [null, input.lifetimeDays],
      },
    );
    return { type: 'key', id };
  },
});

function scopeProblems(tx: Tx, input: ApiKeyCreateInput): UserError[] {
  const path = ['scopes'];
  if (input.scopes.length === 0)
    return [problem({ code: 'MISSING', message: 'Name at least one scope.', path })];
  if (input.scopes.every((scope) => may(tx.actor, scope))) return [];
  return [problem({ code: 'SCOPE_TOO_WIDE', message: 'A key may do no more than its maker.', path })];
}

function lifetimeProblems({ lifetimeDays }: ApiKeyCreateInput): UserError[] {
  if (lifetimeDays >= 1 && lifetimeDays <= lifetimeDaysMax) return [];
  const params = { least: 1, most: lifetimeDaysMax };
  return [problem({ code: 'OUT_OF_RANGE', message: 'At most a year.', path: ['lifetimeDays'], params })];
}
