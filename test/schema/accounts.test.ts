import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listTasks } from '#schema/inbox/index.ts';
import { addDays } from '#schema/kernel/calendar/plain-date.ts';
import { encodeId } from '#schema/kernel/id.ts';
import type { OutboxEvent } from '#schema/kernel/outbox.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import {
  accountActionDone,
  accountActionSet,
  accountByFirm,
  accountContactAdd,
  accountContactRemove,
  accountNoteAdd,
  contactsOf,
  notesOfAccount,
  openActionOf,
  rfqDecline,
  winLossWith,
} from '#schema/sourcing/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { handleWriteNotices } from '#workers/inbox/write-notices.job.ts';

let house: given.TestHouse;
let firm: given.Firm;
let partner: given.Firm;
let firmId: string;
beforeAll(async () => {
  house = await openTestHouse();
  [firm, partner] = [await given.givenFirm(house), await given.givenFirm(house)];
  firmId = encodeId('org', partner.id);
});
afterAll(() => house.close());

const read = <T>(who: given.Firm, reading: (query: Parameters<typeof contactsOf>[0]) => Promise<T>) =>
  runQuery(house.database, who.actor, reading);
const { refusalOf } = given;

describe('an account', () => {
  it('keeps people and notes of a partner for its own firm alone, and forgets a person for good', async () => {
    const contact = { firmId, name: '王芳', duty: '销售', email: 'wang@example.com', phone: '0510-8888' };
    await given.act(house, firm.actor, accountContactAdd, contact);
    await given.act(house, firm.actor, accountNoteAdd, { firmId, text: '磨床两台，交期稳定。' });
    const bad = { firmId, name: '', email: 'no mail' };
    expect((await refusalOf(given.act(house, firm.actor, accountContactAdd, bad))).sort()).toEqual([
      'EMAIL_MALFORMED',
      'MISSING',
    ]);
    const [known] = await read(firm, (query) => contactsOf(query, partner.id));
    expect(known).toMatchObject({ name: '王芳', phone: '0510-8888' });
    expect(await read(firm, (query) => notesOfAccount(query, partner.id))).toHaveLength(1);
    expect(await read(partner, (query) => contactsOf(query, partner.id))).toEqual([]);
    expect(await read(firm, (query) => accountByFirm(query, firm.id))).toBeUndefined();

    const contactId = encodeId('acn', known?.id ?? '');
    await expect(given.act(house, partner.actor, accountContactRemove, { contactId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await given.act(house, firm.actor, accountContactRemove, { contactId });
    expect(await read(firm, (query) => contactsOf(query, partner.id))).toEqual([]);
  });

  it('has one next action, which waits in the inbox of whoever set it until it is done or replaced', async () => {
    const tell = async (event: string) => {
      const { rows } = await house.admin.query<OutboxEvent>(
        `select id, organisation_id as "organisationId", request_id as "requestId", event, payload from app.outbox where event = $1 order by id desc limit 1`,
        [event],
      );
      if (rows[0]) await handleWriteNotices(house.workerDatabase, rows[0]);
    };
    const tasks = async () =>
      (await read(firm, (query) => listTasks(query, { first: 50 }))).rows
        .filter(({ kind }) => kind === 'account-action-waits')
        .map(({ facts }) => facts.text);
    const set = (text: string, dueOn: string = addDays(given.today(), 3)) =>
      given.act(house, firm.actor, accountActionSet, { firmId, text, dueOn });
    await set('寄样件');
    await tell('account.action-set.v1');
    expect(await tasks()).toEqual(['寄样件']);
    await set('回访');
    await tell('account.action-set.v1');
    await tell('account.action-ended.v1');
    expect(await tasks()).toEqual(['回访']);
    expect(await refusalOf(set('', '2020-01-01'))).toEqual(['MISSING', 'WINDOW_OVER']);

    const open = await read(firm, (query) => openActionOf(query, partner.id));
    const done = { actionId: encodeId('aca', open?.id ?? '') };
    await given.act(house, firm.actor, accountActionDone, done);
    expect(await tasks()).toEqual([]);
    expect(await refusalOf(given.act(house, firm.actor, accountActionDone, done))).toEqual(['WRONG_STATE']);
  });

  it('counts how requests have ended, both ways, and not what is still sealed', async () => {
    const won = await given.givenRfq(house, firm, [partner]);
    await given.givenAward(house, firm, won, await given.givenQuote(house, partner, won));
    const declined = await given.givenRfq(house, firm, [partner]);
    await given.act(house, partner.actor, rfqDecline, { rfqId: declined.wire, reason: 'NO_CAPACITY' });
    await given.givenQuote(house, partner, await given.givenRfq(house, firm, [partner], { sealed: true }));
    expect(await read(firm, (query) => winLossWith(query, partner.id, 'BUYER'))).toEqual({
      asked: 3,
      declined: 1,
      quoted: 1,
      won: 1,
      lost: 0,
    });
    expect(await read(partner, (query) => winLossWith(query, firm.id, 'SELLER'))).toMatchObject({
      quoted: 2,
      won: 1,
    });
    expect(await read(firm, (query) => winLossWith(query, partner.id, 'SELLER'))).toMatchObject({ asked: 0 });
  });
});
