import pg from 'pg';
import { expect, inject, it } from 'vitest';
import { migrate } from '#migrations/migrate.ts';

it('threads of any matter keep what was said in the threads of bidders', async () => {
  const name = `t_${inject('runPid')}_${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`;
  const server = new pg.Client({ connectionString: inject('adminUrl') });
  await server.connect();
  await server.query(`create database ${name}`);
  await server.end();
  const adminUrl = Object.assign(new URL(inject('adminUrl')), { pathname: `/${name}` }).href;
  await migrate(adminUrl, { to: '0073_model_drift', withoutReference: true });
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    // Without the request that they hang on: only these rows are asked about.
    await admin.query(`set session_replication_role = replica`);
    await admin.query(`insert into app.rfq_message (id, rfq_id, bidder_id, buyer_id, seller_id, side, person_name, text, posted_at)
      select uuidv7(), uuidv7(), '01900000-0000-7000-8000-000000000001', uuidv7(), uuidv7(), 'BUYER', '周敏', '请看', now()`);
    await admin.query(
      `insert into app.rfq_seen values (uuidv7(), uuidv7(), '01900000-0000-7000-8000-000000000001', now())`,
    );

    await migrate(adminUrl, { withoutReference: true });

    const { rows } = await admin.query(
      `select m.text, m.phrase, m.by_mail_link, m.thread_id = s.thread_id as seen from app.thread_message m, app.thread_seen s`,
    );
    expect(rows).toEqual([{ text: '请看', phrase: null, by_mail_link: false, seen: true }]);
  } finally {
    await admin.end();
  }
}, 60_000);
