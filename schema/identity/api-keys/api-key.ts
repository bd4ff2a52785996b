import sql from 'sql-template-tag';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { ClientActor } from '../../kernel/actor.ts';
import type { Database } from '../../kernel/database.ts';
import type { Id } from '../../kernel/id.ts';
import { Node } from '../../kernel/node.ts';
import { newestFirst, type Page, type PageRequest, readPage } from '../../kernel/page.ts';
import { isOperatorPermission, type Permission, permissions } from '../../kernel/permissions.ts';
import type { Query } from '../../kernel/run-query.ts';
import { DateScalar } from '../../kernel/scalars.ts';
import { direct, hashOf } from '../direct.ts';
import { Person } from '../person.ts';

/** What a program may be given: never the operator's, and `public` needs no giving. */
export const scopes = permissions.filter(
  (permission) => permission !== 'public' && !isOperatorPermission(permission),
);

/** `plant:write` is PLANT_WRITE on the wire. */
export const ScopeEnum: Readonly<Record<string, Permission>> = Object.fromEntries(
  scopes.map((scope) => [scope.replace(':', '_').toUpperCase(), scope]),
);
registerEnumType(ScopeEnum, {
  name: 'Scope',
  description: 'What a key may be used for; MEMBER is reading.',
});

/** What every key begins with, so that one that has leaked is known for what it is. */
export const apiKeyPrefix = 'of_live_';

@ObjectType({ implements: Node, description: 'A key by which a program acts for the organisation.' })
export class ApiKey extends Node {
  override id!: Id<'key'>;

  @Field(() => String, { description: 'What it is for.' })
  name!: string;

  @Field(() => [ScopeEnum], { description: 'What it may be used for.' })
  scopes!: Permission[];

  @Field(() => String, { description: 'Its last four characters.' })
  ending!: string;

  @Field(() => Date, { description: 'Since when.' })
  createdAt!: Date;

  createdById!: string | null;

  @Field(() => Person, {
    nullable: true,
    description: 'Who made it; null when a program did, or one who has left.',
  })
  createdBy?: Person | null;

  @Field(() => Date, { description: 'Until when it works.' })
  expiresAt!: Date;

  @Field(() => DateScalar, { nullable: true, description: 'Day (UTC) on which it was last used.' })
  lastUsedOn!: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was revoked, if it was.' })
  revokedAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether it works now.' })
  isLive!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The key itself: once, in the answer that made it, and null ever after.',
  })
  secret?: string | null;
}

const columns = sql`id, name, scopes, ending, created_at, created_by as created_by_id, expires_at, last_used_on, revoked_at,
  revoked_at is null and expires_at > app.clock() as is_live`;
const own = sql`from app.api_key where organisation_id = app.organisation()`;

/** The organisation's keys, newest first, with those that have ended. Grows by some each year. */
export async function listApiKeys(query: Query, page: PageRequest): Promise<Page<ApiKey>> {
  return await readPage<ApiKey>(query, { columns, from: own, ...newestFirst<ApiKey>() }, page);
}

/** A key of the organisation acted for. */
export async function apiKeyById(query: Query, id: string): Promise<ApiKey | undefined> {
  return await query.row<ApiKey>(sql`select ${columns} ${own} and id = ${id}::uuid`);
}

/** For whom a key acts, and what it may; nothing when it is none of ours, has been revoked or has run out. */
export async function findClient(database: Database, key: string): Promise<ClientActor | undefined> {
  if (!key.startsWith(apiKeyPrefix)) return undefined;
  const [found] = await direct<Omit<ClientActor, 'kind'>>(
    database,
    sql`select * from auth.api_key_find(${hashOf(key)})`,
  );
  return found && { kind: 'client', ...found };
}
