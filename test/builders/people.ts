import {
  apiKeyCreate,
  invitationAccept,
  invitationSend,
  invitationToken,
  newApiKey,
} from '#schema/identity/index.ts';
import type { PersonActor } from '#schema/kernel/actor.ts';
import type { Permission, Role } from '#schema/kernel/permissions.ts';
import { act, type Made } from './act.ts';
import type { Firm } from './firm.ts';
import type { TestHouse } from './house.ts';

/** Somebody who works at a firm besides its owner. */
export interface Colleague {
  readonly actor: PersonActor;
  readonly personId: string;
  readonly email: string;
  readonly password: string;
}

/** An invitation that waits, and the token of its link. */
export interface SentInvitation extends Made {
  readonly email: string;
  readonly token: string;
}

/** Invites an address to a firm. */
export async function givenInvitation(
  house: TestHouse,
  firm: Firm,
  { email = `${crypto.randomUUID()}@example.com`, roles = ['PLANNER'] as Role[] } = {},
): Promise<SentInvitation> {
  const made = await act(house, firm.actor, invitationSend, { email, roles, locale: 'zh-CN' });
  return { ...made, email, token: await tokenOfInvitation(house, made.id) };
}

/** The token of an invitation's last link, as whoever sends the mail works it out. */
export async function tokenOfInvitation({ admin, database }: TestHouse, id: string): Promise<string> {
  const { rows } = await admin.query<{ sendings: number }>(
    'select sendings from app.invitation where id = $1',
    [id],
  );
  return invitationToken(database.secrets, { id, sendings: rows[0]?.sendings ?? 0 });
}

/** Invites somebody new, who accepts. */
export async function givenColleague(
  house: TestHouse,
  firm: Firm,
  roles: Role[] = ['PLANNER'],
): Promise<Colleague> {
  const { email, token } = await givenInvitation(house, firm, { roles });
  const password = 'a colleague’s password';
  const stranger = { kind: 'public', client: `test:${email}` } as const;
  await act(house, stranger, invitationAccept, { token, personName: '李雷', password, locale: 'zh-CN' });
  const { rows } = await house.admin.query<{ id: string }>('select id from app.person where email = $1', [
    email,
  ]);
  const personId = rows[0]?.id ?? '';
  return {
    personId,
    email,
    password,
    actor: { kind: 'person', personId, organisationId: firm.id, roles },
  };
}

/** A key of a program at a firm, and the key itself. */
export async function givenApiKey(
  house: TestHouse,
  firm: Firm,
  scopes: Permission[] = ['member'],
): Promise<Made & { readonly key: string }> {
  const key = newApiKey();
  const made = await act(house, firm.actor, apiKeyCreate, { name: 'ERP', scopes, lifetimeDays: 30, key });
  return { ...made, key };
}
