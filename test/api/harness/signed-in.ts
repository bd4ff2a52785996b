import type { Role } from '#schema/kernel/permissions.ts';
import { type Firm, givenFirm } from '#test/builders/firm.ts';
import { Client } from './client.ts';
import type { TestApi } from './open-test-api.ts';

/** A firm and its owner at the API. */
export interface Member {
  readonly firm: Firm;
  readonly client: Client;
}

/** The firm's owner, signed in through the API. */
export async function as(api: TestApi, { email, password }: Firm): Promise<Client> {
  const client = new Client(api);
  await client.act('signIn', { email, password });
  return client;
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
