import sql from 'sql-template-tag';
import { completeCreditCode, type SignUpInput, signUp } from '#schema/identity/index.ts';
import type { PersonActor } from '#schema/kernel/actor.ts';
import type { Role } from '#schema/kernel/permissions.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import { act } from './act.ts';
import type { TestHouse } from './house.ts';

/** A registered firm, and its owner, who may do everything. */
export interface Firm {
  readonly id: string;
  readonly actor: PersonActor;
  readonly email: string;
  readonly password: string;
}

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A valid Unified Social Credit Code that no other test has. */
export function anyCreditCode(): string {
  const body = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => alphabet.charAt(byte % 31));
  return completeCreditCode('91320583', body.join(''));
}

/** What signs a firm up that nobody has registered yet. */
export function signUpInput(more: Partial<SignUpInput> = {}): SignUpInput {
  const tag = crypto.randomUUID().slice(0, 8);
  return {
    email: `owner-${tag}@example.com`,
    password: 'correct horse battery',
    personName: '王敏',
    organisationName: `昆山精密 ${tag}`,
    organisationNameEn: `Kunshan Precision ${tag}`,
    creditCode: anyCreditCode(),
    kinds: ['MANUFACTURER', 'BUYER'],
    cityCode: '320583',
    locale: 'zh-CN',
    ...more,
  };
}

/** Signs a firm up. */
export async function givenFirm(house: TestHouse, more: Partial<SignUpInput> = {}): Promise<Firm> {
  const input = signUpInput(more);
  const stranger = { kind: 'public', client: `test:${input.email}` } as const;
  const { id: personId } = await act(house, stranger, signUp, input);
  const person: PersonActor = { kind: 'person', personId, organisationId: '', roles: ['OWNER'] };
  const membership = await runQuery(house.database, person, (query) =>
    query.row<{ organisationId: string }>(
      sql`select organisation_id from app.membership where person_id = ${personId}::uuid`,
    ),
  );
  if (!membership) throw new Error('Somebody signed up and belongs to no firm');
  const { organisationId } = membership;
  return {
    id: organisationId,
    actor: { ...person, organisationId },
    email: input.email,
    password: input.password,
  };
}

/** The same firm through somebody with these roles only. */
export function actingAs(firm: Firm, ...roles: Role[]): PersonActor {
  return { ...firm.actor, roles };
}
