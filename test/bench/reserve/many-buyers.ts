import { createHash, randomBytes } from 'node:crypto';
import type { PersonActor } from '#schema/kernel/actor.ts';
import { givenFirm, type TestHouse } from '#test/builders/index.ts';

/** A buyer with an open session. */
export interface Buyer {
  readonly actor: PersonActor & { readonly sessionId: string };
  readonly token: string;
}

/** So many buyers, each with a session: copies of one that signed up, for a password takes longer to hash than a hold to be made. */
export async function givenManyBuyers(house: TestHouse, count: number): Promise<Buyer[]> {
  const model = await givenFirm(house);
  const buyers = Array.from({ length: count }, () => ({
    token: randomBytes(32).toString('base64url'),
    actor: {
      kind: 'person' as const,
      personId: crypto.randomUUID() as PersonActor['personId'],
      organisationId: crypto.randomUUID() as PersonActor['organisationId'],
      sessionId: crypto.randomUUID() as NonNullable<PersonActor['sessionId']>,
      roles: ['OWNER' as const],
    },
  }));
  const firms = buyers.map(({ actor }) => actor.organisationId);
  const people = buyers.map(({ actor }) => actor.personId);
  const copies: readonly [table: string, where: string, change: string][] = [
    [
      'app.organisation',
      `t.id = '${model.id}'`,
      `'id', n.firm, 'credit_code', left(replace(n.firm::text, '-', ''), 18)`,
    ],
    ['app.person', `t.id = '${model.actor.personId}'`, `'id', n.person`],
    [
      'auth.credential',
      `t.person_id = '${model.actor.personId}'`,
      `'person_id', n.person, 'email', n.person || '@example.com'`,
    ],
    [
      'app.membership',
      `t.organisation_id = '${model.id}'`,
      `'organisation_id', n.firm, 'person_id', n.person`,
    ],
  ];
  const client = await house.admin.connect();
  // Without triggers: what they keep (names to search for, beginnings of a verification) no hold reads.
  await client.query(`begin; set local session_replication_role = replica; set local statement_timeout = 0`);
  for (const [table, where, change] of copies) {
    await client.query(
      `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object(${change}))).*
       from ${table} t, unnest($1::uuid[], $2::uuid[]) as n (firm, person) where ${where}`,
      [firms, people],
    );
  }
  await client.query(
    `insert into auth.session (token_hash, id, person_id, organisation_id, created_at, last_seen_at, expires_at)
     select h, s, p, f, app.clock(), app.clock(), app.clock() + interval '12 hours'
     from unnest($1::bytea[], $2::uuid[], $3::uuid[], $4::uuid[]) as x (h, s, p, f)`,
    [
      buyers.map(({ token }) => createHash('sha256').update(token).digest()),
      buyers.map(({ actor }) => actor.sessionId),
      people,
      firms,
    ],
  );
  await client.query('commit');
  client.release();
  return buyers;
}
