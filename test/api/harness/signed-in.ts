import type { Permission, Role } from '#schema/kernel/permissions.ts';
import { type Firm, givenFirm } from '#test/builders/firm.ts';
import { givenApiKey } from '#test/builders/people.ts';
import { Client } from './client.ts';
import type { TestApi } from './open-test-api.ts';

/** A firm and its owner at the API. */
export interface Member {
  readonly firm: Firm;
  readonly client: Client;
}

/** Somebody of a firm's, its owner or another, signed in through the API. */
export async function as(
  api: TestApi,
  { email, password }: Pick<Firm, 'email' | 'password'>,
): Promise<Client> {
  const client = new Client(api);
  await client.act('signIn', { email, password });
  return client;
}

/** A program of a firm's, with a key of these scopes. */
export async function asProgram(api: TestApi, firm: Firm, ...scopes: Permission[]): Promise<Client> {
  return new Client(api, '127.0.0.1', (await givenApiKey(api, firm, scopes)).key);
}

/** A new firm, whose owner is signed in. */
export async function givenMember(api: TestApi): Promise<Member> {
  const firm = await givenFirm(api);
  return { firm, client: await as(api, firm) };
}

/** What a person may be from the next request on. No screen changes it yet, so the table is changed. */
export async function givenRoles({ admin }: TestApi, { actor }: Firm, ...roles: Role[]): Promise<void> {
  await admin.query('update app.membership set roles = $1 where person_id = $2', [roles, actor.personId]);
}
