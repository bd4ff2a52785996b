import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestStop } from '#schema/inbox/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import {
  webhookDeliveryReplay,
  webhookDeliveryTest,
  webhookEndpointRotateSecret,
} from '#schema/webhooks/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { writeDigests } from '#workers/inbox/write-digests.ts';
import type { OutgoingMail, Sent } from '#workers/mail/mail-transport.ts';
import { purge } from '#workers/outbox/purge.ts';
import type { Outside } from '#workers/outside.ts';
import { wakeDeliveries } from '#workers/wake-deliveries.ts';
import type { Answer, OutgoingMessage } from '#workers/webhooks/webhook-sender.ts';
import { type BackEnd, openWorkers, until } from './open-workers.ts';

/** What must hold of mails and webhooks on their way, whatever carries the queues. */
export function describeDeliveries(backEnd: BackEnd): void {
  describe(`mails and webhooks, on ${backEnd.name}`, () => {
    let house: given.TestHouse;
    let firm: given.Firm;
    let workers: Awaited<ReturnType<typeof openWorkers>>;
    const mails: OutgoingMail[] = [];
    const messages: OutgoingMessage[] = [];
    let mailAnswer: Sent = { outcome: 'SENT', said: null };
    let hookAnswer: Answer = { status: 200, reason: null, isFinal: false };
    const outside: Outside = {
      publicUrl: 'https://openfloor.example',
      mail: {
        async send(mail) {
          mails.push(mail);
          return mailAnswer;
        },
        close: () => undefined,
      },
      webhooks: {
        async send(message) {
          messages.push(message);
          return hookAnswer;
        },
      },
    };
    beforeAll(async () => {
      house = await openTestHouse();
      firm = await given.givenFirm(house, { locale: 'en' });
      workers = await openWorkers(house, backEnd, [], { outside });
    });
    afterAll(async () => {
      await workers.close();
      await house.close();
    });

    const mailState = 'select state from app.mail where notice_id = $1';
    const hookState = 'select state from app.webhook_delivery where id = $1';
    const hookTries = 'select tries from app.webhook_delivery where id = $1';

    it('a mail that the server puts off is sent later, under the same id', async () => {
      mailAnswer = { outcome: 'RETRY', said: '451 later' };
      const notice = await given.givenNotice(house, firm, { mail: 'IMMEDIATE' });
      await until(house, 'select tries from app.mail where notice_id = $1', [notice.id], 1);
      expect(await wakeDeliveries(house.workerDatabase)).toBe(0);

      mailAnswer = { outcome: 'SENT', said: null };
      await house.admin.query('update app.mail set next_try_at = app.clock() where notice_id = $1', [
        notice.id,
      ]);
      expect(await wakeDeliveries(house.workerDatabase)).toBe(1);
      await until(house, mailState, [notice.id], 'SENT');

      const [first, second] = mails.splice(0);
      expect(second?.messageId).toBe(first?.messageId);
      expect(first).toMatchObject({
        to: firm.email,
        subject: expect.stringContaining('Kunshan Precision wants 8 h'),
      });
      expect(first?.text).toContain('https://openfloor.example/reservations');
    });

    it('a mail that the server refuses for good is given up, and says why', async () => {
      mailAnswer = { outcome: 'FAILED', said: '550 no such box' };
      const notice = await given.givenNotice(house, firm, { mail: 'IMMEDIATE' });
      await until(house, mailState, [notice.id], 'FAILED');
      mailAnswer = { outcome: 'SENT', said: null };
      mails.splice(0);
    });

    it('a digest comes once a day at eight by the reader’s clock, and ends with one click', async () => {
      const reader = await given.givenFirm(house);
      const digests = `select count(*)::int from app.mail where kind = 'digest' and person_id = $1`;
      const { rows } = await house.admin.query<{ zone: string }>(
        `select 'Etc/GMT' || case when h > 0 then '-' || h when h < 0 then '+' || -h else '' end as zone
         from (select case when x > 12 then x - 24 else x end as h from (
           select ((8 - extract(hour from app.clock() at time zone 'UTC')::int + 24) % 24) as x) y) z`,
      );
      await given.givenNotice(house, reader, { mail: 'DIGEST', nature: 'NEWS' });
      await given.givenNotice(house, reader, { mail: 'DIGEST', dueAt: '2099-01-01T00:00:00Z' });
      await house.admin.query(`update app.person set time_zone = 'Asia/Shanghai'`);
      const zone = rows[0]?.zone ?? '';
      await house.admin.query('update app.person set time_zone = $2 where id = $1', [
        reader.actor.personId,
        zone,
      ]);

      expect(await writeDigests(house.workerDatabase)).toBeGreaterThanOrEqual(1);
      expect(await writeDigests(house.workerDatabase)).toBe(0);
      await until(house, `${digests} and state = 'SENT'`, [reader.actor.personId], 1);

      const digest = mails.splice(0).find(({ to }) => to === reader.email);
      expect(digest?.subject).toBe('今天有 1 件事等您处理');
      const address = new URL(digest?.unsubscribe ?? '');
      const stop = (token: string) =>
        given.act(house, { kind: 'public', client: 'mail' }, digestStop, {
          organisationId: encodeId('org', reader.id),
          personId: encodeId('per', reader.actor.personId),
          token,
        });
      await expect(stop('another’s')).rejects.toThrow();
      await stop(address.searchParams.get('t') ?? '');
      await given.givenNotice(house, reader, { mail: 'DIGEST', nature: 'NEWS' });
      await house.admin.query('update app.mail set cause = cause || id where person_id = $1', [
        reader.actor.personId,
      ]);
      expect(await writeDigests(house.workerDatabase)).toBe(0);
      await house.admin.query(`update app.person set time_zone = 'Asia/Shanghai'`);
    });

    it('a webhook is signed with both secrets for a day after a rotation, under one id over its tries', async () => {
      hookAnswer = { status: 500, reason: 'HTTP_STATUS', isFinal: false };
      const endpoint = await given.givenEndpoint(house, firm);
      const sent = await given.act(house, firm.actor, webhookDeliveryTest, { endpointId: endpoint.wire });
      await until(house, hookTries, [sent.id], 1);
      await given.act(house, firm.actor, webhookEndpointRotateSecret, { endpointId: endpoint.wire });
      hookAnswer = { status: 200, reason: null, isFinal: false };
      await house.admin.query('update app.webhook_delivery set next_try_at = app.clock() where id = $1', [
        sent.id,
      ]);
      await wakeDeliveries(house.workerDatabase);
      await until(house, hookState, [sent.id], 'DELIVERED');

      const [before, after] = messages.splice(0);
      expect(after?.id).toBe(before?.id);
      expect(after?.secrets).toHaveLength(2);
      expect(after?.secrets[1]).toBe(before?.secrets[0]);
      expect(JSON.parse(after?.body ?? '')).toMatchObject({
        type: 'webhook.test.v1',
        data: { endpointId: endpoint.wire },
      });
    });

    it('five failures in a row leave an endpoint alone, and what waits counts no try', async () => {
      hookAnswer = { status: null, reason: 'TIMED_OUT', isFinal: false };
      const endpoint = await given.givenEndpoint(house, firm);
      for (let tries = 1; tries <= 5; tries++) {
        const sent = await given.act(house, firm.actor, webhookDeliveryTest, { endpointId: endpoint.wire });
        await until(house, hookTries, [sent.id], 1);
      }
      messages.splice(0);
      const waiting = await given.act(house, firm.actor, webhookDeliveryTest, { endpointId: endpoint.wire });
      await until(
        house,
        `select next_try_at > app.clock() + interval '30 seconds' and next_try_at < app.clock() + interval '5 minutes' from app.webhook_delivery where id = $1`,
        [waiting.id],
        true,
      );
      expect(messages).toEqual([]);

      hookAnswer = { status: 200, reason: null, isFinal: false };
      await given.moveClock(house, '10 minutes');
      await wakeDeliveries(house.workerDatabase);
      await until(house, `select failures from app.webhook_endpoint where id = $1`, [endpoint.id], 0);
      await given.moveClock(house, '0');
    });

    it('410 makes an endpoint gone; a delivery that was given up is sent again when asked', async () => {
      const endpoint = await given.givenEndpoint(house, firm);
      const dead = await given.givenDeadDelivery(house, firm, endpoint);
      await given.act(house, firm.actor, webhookDeliveryReplay, { deliveryId: dead.wire });
      await until(house, hookState, [dead.id], 'DELIVERED');
      hookAnswer = { status: 410, reason: 'HTTP_STATUS', isFinal: true };
      const last = await given.act(house, firm.actor, webhookDeliveryTest, { endpointId: endpoint.wire });
      await until(house, hookState, [last.id], 'DEAD');
      await until(house, 'select state from app.webhook_endpoint where id = $1', [endpoint.id], 'GONE');
    });

    it('what is old is forgotten, and open tasks are not', async () => {
      await house.admin.query(`update app.notice set told_at = now() - interval '91 days'`);
      await house.admin.query(`update app.mail set created_at = now() - interval '31 days'`);
      await purge(house.workerDatabase);
      const { rows } = await house.admin.query(
        `select (select count(*)::int from app.notice where nature = 'NEWS') as news, (select count(*)::int > 0 from app.notice) as tasks,
           (select count(*)::int from app.mail where state <> 'QUEUED') as mails`,
      );
      expect(rows).toEqual([{ news: 0, tasks: true, mails: 0 }]);
    });
  });
}
