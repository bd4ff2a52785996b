import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  findSession,
  invitationAccept,
  invitationResend,
  invitationRevoke,
  invitationSend,
  memberChangeRoles,
  memberRemove,
  openSession,
  organisationLeave,
} from '#schema/identity/index.ts';
import type { MailKind } from '#schema/kernel/notice.ts';
import { systemActorOf } from '#schema/kernel/outbox.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import { mailKinds } from '#schema/notices.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

describe('people of a firm', () => {
  let house: given.TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());
  const stranger = () => ({ kind: 'public', client: crypto.randomUUID() }) as const;
  const accept = (token: string, more: object = {}) =>
    given.act(house, stranger(), invitationAccept, {
      token,
      personName: '李雷',
      password: 'a fine long password',
      locale: 'zh-CN',
      ...more,
    });
  const remove = (by: { actor: given.Firm['actor'] }, personId: string) =>
    given.refusalOf(given.act(house, by.actor, memberRemove, { memberId: given.wire('mem', personId) }));
  const ownersOf = async (firm: given.Firm) => {
    const { rows } = await house.admin.query<{ n: number }>(
      `select count(*)::int as n from app.membership where organisation_id = $1 and 'OWNER' = any (roles)`,
      [firm.id],
    );
    return rows[0]?.n;
  };

  it('keep an owner when two owners remove each other at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const firm = await given.givenFirm(house);
      const other = await given.givenColleague(house, firm, ['OWNER']);

      const refusals = await Promise.all([remove(firm, other.personId), remove(other, firm.actor.personId)]);

      expect(refusals.flat()).toEqual(['LAST_OWNER']);
      expect(await ownersOf(firm)).toBe(1);
    }
  });

  it('keep an owner when the last one leaves or gives up the role', async () => {
    const firm = await given.givenFirm(house);
    const memberId = given.wire('mem', firm.actor.personId);

    expect(await given.refusalOf(given.act(house, firm.actor, organisationLeave, {}))).toEqual([
      'LAST_OWNER',
    ]);
    expect(
      await given.refusalOf(
        given.act(house, firm.actor, memberChangeRoles, { memberId, roles: ['PLANNER'] }),
      ),
    ).toEqual(['LAST_OWNER']);
    expect(await remove(firm, firm.actor.personId)).toEqual(['LAST_OWNER']);
    expect(await ownersOf(firm)).toBe(1);
  });

  it('are out at once when they are removed: their sessions in the firm end', async () => {
    const firm = await given.givenFirm(house);
    const member = await given.givenColleague(house, firm);
    const token = await openSession(house.database, member);

    expect(await remove(firm, member.personId)).toEqual([]);

    expect(await findSession(house.database, token)).toBeUndefined();
    expect(await given.refusalOf(openSession(house.database, member))).toEqual(['NO_ORGANISATION']);
  });

  it('join once, however often the link is opened at the same moment', async () => {
    const firm = await given.givenFirm(house);
    const { token, email } = await given.givenInvitation(house, firm);

    const refusals = await Promise.all(Array.from({ length: 8 }, () => given.refusalOf(accept(token))));

    expect(refusals.filter((codes) => codes.length === 0)).toHaveLength(1);
    // The later ones meet the account or the invitation that the first has left behind.
    for (const code of refusals.flat())
      expect(['INVITATION_USED', 'SIGN_IN_FIRST', 'EMAIL_TAKEN']).toContain(code);
    const { rows } = await house.admin.query('select id from app.person where email = $1', [email]);
    expect(rows).toHaveLength(1);
  });

  it('come by a link that lives seven days, until it is taken back, and only the last one sent', async () => {
    const firm = await given.givenFirm(house);
    const invitation = await given.givenInvitation(house, firm);
    const invitationId = invitation.wire;

    await given.act(house, firm.actor, invitationResend, { invitationId });
    expect(await given.refusalOf(accept(invitation.token))).toEqual(['LINK_NOT_VALID']);
    const renewed = await given.tokenOfInvitation(house, invitation.id);
    await given.moveClock(house, '7 days 1 minute');
    expect(await given.refusalOf(accept(renewed))).toEqual(['INVITATION_EXPIRED']);
    await given.moveClock(house, '0');
    await given.act(house, firm.actor, invitationRevoke, { invitationId });
    expect(await given.refusalOf(accept(renewed))).toEqual(['INVITATION_REVOKED']);
    expect(await given.refusalOf(given.act(house, firm.actor, invitationResend, { invitationId }))).toEqual([
      'WRONG_STATE',
    ]);
  });

  it('have one open invitation however often they are invited', async () => {
    const firm = await given.givenFirm(house);
    const email = `${crypto.randomUUID()}@example.com`;
    const input = { email, roles: ['VIEWER' as const], locale: 'en' as const };

    const made = await Promise.all(
      Array.from({ length: 4 }, () => given.act(house, firm.actor, invitationSend, input)),
    );

    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(await given.refusalOf(accept(await given.tokenOfInvitation(house, made[0]?.id ?? '')))).toEqual(
      [],
    );
    expect(await given.refusalOf(given.act(house, firm.actor, invitationSend, input))).toEqual([
      'ALREADY_MEMBER',
    ]);
  });

  it('join a second firm by the account that they have, and nobody joins in another’s place', async () => {
    const firm = await given.givenFirm(house);
    const other = await given.givenFirm(house);
    const { token } = await given.givenInvitation(house, firm, { email: other.email.toUpperCase() });

    expect(await given.refusalOf(accept(token))).toEqual(['SIGN_IN_FIRST']);
    const third = await given.givenFirm(house);
    expect(await given.refusalOf(given.act(house, third.actor, invitationAccept, { token }))).toEqual([
      'INVITATION_FOR_ANOTHER',
    ]);
    expect(await given.refusalOf(given.act(house, other.actor, invitationAccept, { token }))).toEqual([]);
    const { rows } = await house.admin.query('select roles from app.membership where person_id = $1', [
      other.actor.personId,
    ]);
    expect(rows).toHaveLength(2);
  });

  it('get their link by mail, and nothing when it is dead by then', async () => {
    const firm = await given.givenFirm(house);
    const invitation = await given.givenInvitation(house, firm);
    const mail = mailKinds().find(({ kind }) => kind === 'invitation') as MailKind;
    const event = {
      id: crypto.randomUUID(),
      organisationId: firm.id,
      requestId: null,
      event: mail.event,
      payload: { subjectId: invitation.id },
    };
    const read = () =>
      runQuery(house.workerDatabase, systemActorOf(event), (query) =>
        mail.read(query, house.workerDatabase.secrets, event),
      );

    expect(await read()).toMatchObject({ to: invitation.email, path: `/invitations/${invitation.token}` });
    await given.act(house, firm.actor, invitationRevoke, { invitationId: invitation.wire });
    expect(await read()).toBeUndefined();
  });
});
