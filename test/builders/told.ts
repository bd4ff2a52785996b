import { noticesWrite } from '#schema/inbox/index.ts';
import { encodeId, newId } from '#schema/kernel/id.ts';
import type { MailChoice, NoticeNature } from '#schema/kernel/notice.ts';
import type { OutboxEvent } from '#schema/kernel/outbox.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { webhookDeliveryTest, webhookEndpointCreate } from '#schema/webhooks/index.ts';
import { act, type Made } from './act.ts';
import type { Firm } from './firm.ts';
import type { TestHouse } from './house.ts';

/** What a notice of a test may say otherwise than usual. */
export interface Telling {
  readonly nature?: NoticeNature;
  readonly mail?: MailChoice;
  readonly dueAt?: string;
  readonly subjectId?: string;
}

/** Tells the owner of a firm something, as the workers do: a task to approve a hold, unless it is news. */
export async function givenNotice(
  house: TestHouse,
  { id, actor }: Firm,
  telling: Telling = {},
): Promise<Made> {
  const { nature = 'TASK', mail = 'OFF', dueAt = null, subjectId = newId() } = telling;
  const kind = nature === 'TASK' ? 'reservation-awaits-approval' : 'reservation-held';
  const facts = {
    number: 'WO-2026-000001',
    partner: { zh: '昆山精密', en: 'Kunshan Precision' },
    process: { zh: '铣削', en: 'Milling' },
    quantity: { value: '8', unit: 'HUR' },
    price: { amount: '1760.00', currency: 'CNY' },
  } as const;
  await runCommand(
    house.workerDatabase,
    { kind: 'system', organisationId: id },
    noticesWrite,
    {
      eventId: newId(),
      kind,
      nature,
      defaultMail: mail,
      subjectId,
      audience: { personIds: [actor.personId] },
      facts,
      path: '/reservations',
      dueAt,
    },
    crypto.randomUUID(),
  );
  const { rows } = await house.admin.query<{ id: string }>(
    'select id from app.notice where person_id = $1 and subject_id = $2',
    [actor.personId, subjectId],
  );
  const notice = rows[0]?.id ?? '';
  return { id: notice, wire: encodeId('ntc', notice) };
}

/** An endpoint of a firm's that hears of reservations that are sold. */
export function givenEndpoint(house: TestHouse, { actor }: Firm): Promise<Made> {
  return act(house, actor, webhookEndpointCreate, {
    url: 'https://erp.example.com/openfloor',
    events: ['reservation.confirmed.v1'],
  });
}

/** A delivery to it that was given up. */
export async function givenDeadDelivery(house: TestHouse, { actor }: Firm, endpoint: Made): Promise<Made> {
  const sent = await act(house, actor, webhookDeliveryTest, { endpointId: endpoint.wire });
  await house.admin.query(
    `update app.webhook_delivery set state = 'DEAD', next_try_at = null where id = $1`,
    [sent.id],
  );
  return sent;
}

/** The last event of a name, about one subject where one is named, as workers get it. */
export async function eventOf({ admin }: TestHouse, event: string, subjectId?: string): Promise<OutboxEvent> {
  const { rows } = await admin.query<OutboxEvent>(
    `select id, organisation_id as "organisationId", request_id as "requestId", event, payload from app.outbox
     where event = $1 and payload ->> 'subjectId' = coalesce($2, payload ->> 'subjectId') order by id desc limit 1`,
    [event, subjectId ?? null],
  );
  if (!rows[0]) throw new Error(`There was no ${event}`);
  return rows[0];
}
