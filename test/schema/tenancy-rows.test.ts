import 'reflect-metadata';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reservationConfirm } from '#schema/exchange/index.ts';
import { readDossier } from '#schema/finance/index.ts';
import { capacityEdit } from '#schema/plants/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { givenScores } from '#test/workers/given-scores.ts';

/** By which columns a row of a table belongs to firms; tables of nobody in particular say `null`. */
const owners: Readonly<Record<string, string[] | null>> = {
  account_action: ['organisation_id'],
  account_contact: ['organisation_id'],
  account_note: ['organisation_id'],
  api_key: ['organisation_id'],
  approval_limit: ['organisation_id'],
  approved_source: ['organisation_id'],
  audit_batch: null,
  audit_check: null,
  audit_entry: ['organisation_id'],
  audit_pending: null,
  award: ['buyer_id'],
  award_line: ['buyer_id', 'seller_id'],
  calendar_exception: ['organisation_id'],
  capability: ['organisation_id'],
  capacity_difference: ['organisation_id'],
  capacity_edit: ['organisation_id'],
  capacity_offer: ['organisation_id'],
  capacity_offer_week: ['organisation_id'],
  capacity_request: ['organisation_id'],
  call_off: ['buyer_id', 'seller_id'],
  call_off_line: ['buyer_id', 'seller_id'],
  certificate: ['organisation_id'],
  consent: ['subject_id', 'recipient_id'],
  consent_read: ['subject_id', 'reader_id'],
  consent_salt: ['subject_id'],
  consumption: null,
  credit_score: ['organisation_id'],
  delivery_run: ['organisation_id'],
  device: ['organisation_id'],
  directory_listing: ['organisation_id'],
  equipment: ['organisation_id'],
  exact_read: ['organisation_id'],
  following: ['organisation_id'],
  hold_probe: ['seller_id'],
  idempotency: null,
  invitation: ['organisation_id'],
  framework: ['buyer_id', 'seller_id'],
  framework_line: ['buyer_id', 'seller_id'],
  item: ['organisation_id'],
  item_revision: ['organisation_id'],
  job: ['organisation_id'],
  job_failure: ['organisation_id'],
  joint_plan: ['organisation_id'],
  joint_plan_order: ['organisation_id'],
  licence: ['organisation_id'],
  licence_reminder: ['organisation_id'],
  machine_slot: ['organisation_id'],
  machine_slot_day: ['organisation_id'],
  mail: ['organisation_id'],
  model_drift: null,
  market_alert: ['organisation_id'],
  match: ['organisation_id'],
  membership: ['organisation_id'],
  notice: ['organisation_id'],
  notice_choice: ['organisation_id'],
  operating_day: ['organisation_id'],
  payroll_month: ['organisation_id'],
  peer_agreement: ['organisation_id'],
  peer_month: null,
  stock_month: ['organisation_id'],
  operating_hour: ['organisation_id'],
  order_promise: ['organisation_id'],
  organisation: ['id'],
  outbox: ['organisation_id'],
  partner: ['organisation_id'],
  person: null,
  photograph: ['organisation_id'],
  promise_line: ['organisation_id'],
  promise_plan: ['organisation_id'],
  promise_what_if: ['organisation_id'],
  quote: ['buyer_id', 'seller_id'],
  quote_hold: ['seller_id'],
  quote_hold_day: ['seller_id'],
  quote_line: ['buyer_id', 'seller_id'],
  quote_plan: ['seller_id'],
  quote_version: ['buyer_id', 'seller_id'],
  reading: ['organisation_id'],
  reading_touch: ['organisation_id'],
  reservation: ['buyer_id', 'seller_id'],
  reservation_day: ['buyer_id', 'seller_id'],
  reservation_week: ['buyer_id', 'seller_id'],
  rfq: ['organisation_id'],
  rfq_bidder: ['buyer_id', 'seller_id'],
  rfq_document: ['buyer_id'],
  rfq_document_read: ['buyer_id', 'seller_id'],
  rfq_due_move: ['buyer_id'],
  rfq_line: ['buyer_id'],
  rfq_note: ['buyer_id'],
  rfq_payload: ['organisation_id'],
  rfq_private: ['organisation_id'],
  rfq_reorder: ['organisation_id'],
  score_night: null,
  shift_pattern: ['organisation_id'],
  item_component: ['organisation_id'],
  item_receipt: ['organisation_id'],
  item_stock: ['organisation_id'],
  stock_allocation: ['organisation_id'],
  routing_arc: ['organisation_id'],
  routing_step: ['organisation_id'],
  saved_view: ['organisation_id'],
  saved_view_default: ['organisation_id'],
  search_word: ['organisation_id'],
  sheet_change: ['organisation_id'],
  sheet_import: ['organisation_id'],
  sheet_problem: ['organisation_id'],
  sheet_profile: ['organisation_id'],
  site: ['organisation_id'],
  source_demand: ['organisation_id'],
  stock_lot: ['organisation_id'],
  stored_file: ['organisation_id'],
  support_act: ['organisation_id', 'operator_organisation_id'],
  thread_message: ['buyer_id', 'seller_id'],
  thread_seen: ['organisation_id'],
  verification: ['organisation_id'],
  waiting_place: ['buyer_id', 'seller_id'],
  webhook_delivery: ['organisation_id'],
  webhook_endpoint: ['organisation_id'],
  work_center: ['organisation_id'],
  work_center_day: ['organisation_id'],
  work_center_performance: ['organisation_id'],
};

describe('one firm among others, in the database itself', () => {
  let house: given.TestHouse;
  let buyer: given.Firm;
  let stranger: given.Firm;
  let client: pg.Client;
  beforeAll(async () => {
    house = await openTestHouse();
    client = new pg.Client({ connectionString: house.appUrl });
    await client.connect();
    buyer = await given.givenFirm(house);
    stranger = await given.givenFirm(house);
    const { offer, seller, center } = await given.givenMarket(house);
    await given.givenSheet(house, seller, [{ center: center.code, period: given.monday(1), total: 1 }]);
    const cells = `${given.monday(3)}=12<16/0`;
    const rows = [{ workCenterId: center.wire, figure: 'TOTAL' as const, cells }];
    await given.act(house, seller.actor, capacityEdit, { bucket: 'DAY', rows, reason: '检修' });
    const device = await given.givenDevice(house, seller, center);
    const at = given.instantOf(await given.clockOf(house));
    await given.send(house, device, [{ sequence: 1, at, good: 1 }]);
    await given.givenRequest(house, buyer);
    const hold = await given.givenHold(house, buyer, offer, [[2, 8]]);
    await given.act(house, buyer.actor, reservationConfirm, { reservationId: hold.wire });
    const rfq = await given.givenRfq(house, buyer, [seller]);
    await given.givenQuote(house, seller, rfq);
    await given.givenCallOff(house, buyer, await given.givenFramework(house, buyer, seller));
    const bank = await given.givenInstitution(house);
    const consent = await given.givenConsent(house, buyer, bank);
    await givenScores(house, buyer);
    await readDossier(house.database, bank.actor, { consentId: consent.id, purpose: 'UNDERWRITE' });
  });
  afterAll(async () => {
    await client.end();
    await house.close();
  });

  /** One statement as role `app` for a firm, rolled back; the SQLSTATE when it is refused. One at a time. */
  async function as(
    firm: { id: string; actor?: { personId: string } },
    text: string,
  ): Promise<{ rows: Record<string, unknown>[]; count: number; code: string }> {
    await client.query('begin');
    try {
      await client.query(
        `select set_config('app.organisation', $1, true), set_config('app.person', $2, true)`,
        [firm.id, firm.actor?.personId ?? ''],
      );
      const { rows, rowCount } = await client.query(text);
      return { rows, count: rowCount ?? 0, code: '' };
    } catch (error) {
      return { rows: [], count: 0, code: error instanceof pg.DatabaseError ? (error.code ?? '?') : '?' };
    } finally {
      await client.query('rollback');
    }
  }
  const tables = async () => {
    const { rows } = await house.admin.query<{ relname: string }>(
      `select relname from pg_class where relnamespace = 'app'::regnamespace and relkind in ('r', 'p') order by 1`,
    );
    return rows.map(({ relname }) => relname);
  };

  it('is asked of every table that there is', async () => {
    expect(await tables()).toEqual(Object.keys(owners).sort());
  });

  it('sees rows of its own alone, and without a context nobody sees any', async () => {
    const leaks: string[] = [];
    let seen = 0;
    for (const [table, columns] of Object.entries(owners)) {
      for (const who of [buyer, stranger]) {
        const { rows } = await as(who, `select * from app.${table}`);
        seen += rows.length;
        for (const row of rows) {
          const mine = columns === null || columns.some((column) => row[column] === who.id);
          if (!mine) leaks.push(`${table}: ${JSON.stringify(row)}`);
        }
      }
      const { rows } = await as({ id: '' }, `select * from app.${table}`);
      if (rows.length > 0) leaks.push(`${table}: ${rows.length} rows without a context`);
    }
    expect(leaks).toEqual([]);
    expect(seen).toBeGreaterThan(10);
  });

  it('changes no row of another firm, and sees no person but its own', async () => {
    const changed: string[] = [];
    for (const [table, columns] of Object.entries(owners)) {
      const [column] = columns ?? [];
      if (!column) continue;
      const { rows } = await house.admin.query(
        `select a.attname from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and has_column_privilege('openfloor_app', a.attrelid, a.attnum, 'update')`,
        [`app.${table}`],
      );
      for (const { attname } of rows) {
        const { count, code } = await as(
          stranger,
          `update app.${table} set ${attname} = ${attname} where ${column} <> '${stranger.id}'`,
        );
        if (count > 0 || code) changed.push(`${table}.${attname}: ${count} ${code}`);
      }
    }
    expect(changed).toEqual([]);
    const persons = await as(stranger, 'select id from app.person');
    expect(persons.rows).toEqual([{ id: stranger.actor.personId }]);
  }, 60_000);

  it('writes no row in another’s name: copies of its own rows with another owner are refused', async () => {
    const admitted: string[] = [];
    let asked = 0;
    for (const [table, columns] of Object.entries(owners)) {
      const [column] = columns ?? [];
      if (!column) continue;
      const { rows } = await house.admin.query<{ attname: string }>(
        `select a.attname from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and has_column_privilege('openfloor_app', a.attrelid, a.attnum, 'insert')`,
        [`app.${table}`],
      );
      if (rows.length === 0) continue;
      asked += 1;
      const names = rows.map(({ attname }) => attname);
      const values = names.map((name) =>
        name === column ? `'${buyer.id}'` : name === 'id' ? 'uuidv7()' : `t.${name}`,
      );
      const { code } = await as(
        stranger,
        `insert into app.${table} (${names.join()}) select ${values.join()} from (select null::app.${table} as t) x, lateral (select (x.t).*) t`,
      );
      if (code !== '42501') admitted.push(`${table}: ${code || 'inserted'}`);
    }
    expect(admitted).toEqual([]);
    expect(asked).toBeGreaterThan(8);
  });

  it('has no other way in: counters, reservations and the market are written by functions alone', async () => {
    for (const text of [
      'update app.work_center_day set held = 0',
      'update app.work_center_day set reserved = 0',
      'update app.reservation set state = state',
      'insert into app.reservation default values',
      'delete from app.reservation',
      'update app.capacity_offer_week set held = 0',
      'update market.offer set bands = bands',
      'update ref.clock_offset set distance = distance',
      'select * from auth.session',
      'select market.sweep(1)',
      `select market.turn_the_page('${buyer.id}')`,
      `select market.requests_touched('${buyer.id}')`,
      'select market.project_cells(null, null)',
      'select market.turn_the_page_of_lots(1)',
      'select market.take_statistics()',
      'select market.project_lots(null)',
      `insert into app.exact_read select * from app.exact_read`,
      `insert into app.consent_read select * from app.consent_read`,
      'select * from app.consent_salt',
      'insert into app.credit_score select * from app.credit_score',
      `update app.credit_score set grade = 'AAA'`,
      'delete from app.credit_score',
      'select market.firms_to_score()',
      'update app.consent set drawn_on = null',
      `update app.consent set data_groups = '{PROFILE,ORDERS}'`,
      `select * from market.firm_figures('${buyer.id}', null, null, '2026-01-01', '2027-01-01')`,
      'select auth.session_sweep()',
      `select app.job_failures_retry('${buyer.id}', null)`,
      `select app.job_failures_discard('${buyer.id}', null)`,
      'select * from app.consumed_lately()',
      `select * from app.jobs_adrift('[]', '0')`,
      `select app.schedule_begun('purge')`,
      'select * from series.reading_rest',
      'select * from app.organisations_to_roll()',
      'select app.roll_readings(1)',
      `select app.drop_reading_months('2030-01-01')`,
      'delete from app.reading',
      'update app.reading set at = at',
      'insert into app.operating_hour select * from app.operating_hour',
    ])
      expect([text, (await as(buyer, text)).code]).toEqual([text, '42501']);
  });
});
