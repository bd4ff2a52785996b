import 'reflect-metadata';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { command } from '#schema/kernel/command.ts';
import { Fault } from '#schema/kernel/fault.ts';
import { refuse } from '#schema/kernel/refusal.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import type { Tx } from '#schema/kernel/tx.ts';
import { siteCreate } from '#schema/plants/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

describe('a command', () => {
  let house: given.TestHouse;
  let firm: given.Firm;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  beforeEach(async () => {
    firm = await given.givenFirm(house);
  });
  afterAll(() => house.close());

  const site = (name = '一号厂') => ({ name, cityCode: '320583', workingDays: [1, 2, 3] });
  const run = (key: string, input = site()) => runCommand(house.database, firm.actor, siteCreate, input, key);
  const count = async (table: string) => {
    const column = table === 'idempotency' ? "scope = 'organisation:' || $1" : 'organisation_id = $1::uuid';
    const { rows } = await house.admin.query<{ n: number }>(
      `select count(*)::int as n from app.${table} where ${column}`,
      [firm.id],
    );
    return rows[0]?.n ?? -1;
  };
  /** A command that counts how often it is tried, and does what it is told before it adds a site. */
  const acting = (before: (tx: Tx, attempt: number) => Promise<unknown>) => {
    let attempt = 0;
    return command<{ name: string }>({
      name: 'testAct',
      can: 'plant:write',
      async run(tx, { name }) {
        await before(tx, ++attempt);
        await tx.rows(sql`insert into app.site (id, organisation_id, name, city_code, time_zone, working_days, created_at)
          values (${crypto.randomUUID()}::uuid, ${tx.organisationId}::uuid, ${name}, '320583', 'Asia/Shanghai', '{1}', app.clock())`);
        tx.emit('site.created.v1', { subjectId: firm.id });
        tx.audit({ type: 'site', id: firm.id });
        return { type: 'sit', id: firm.id };
      },
    });
  };

  it('that is sent again under its key answers as the first time did, and does nothing', async () => {
    const first = await run('a-key-of-mine');
    const again = await run('a-key-of-mine');

    expect(first.replayed).toBe(false);
    expect(again).toEqual({ outcome: first.outcome, replayed: true });
    expect(await count('site')).toBe(1);
  });

  it('that is sent by 16 at once under one key has one effect, and all get its answer', async () => {
    const answers = await Promise.all(Array.from({ length: 16 }, () => run('all-at-once')));

    expect(new Set(answers.map(({ outcome }) => outcome.id)).size).toBe(1);
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect([await count('site'), await count('audit_entry')]).toEqual([1, 2]);
  });

  it('keeps the keys of two firms apart', async () => {
    const first = await run('the-same-key');
    firm = await given.givenFirm(house);
    const second = await run('the-same-key');

    expect(second.replayed).toBe(false);
    expect(second.outcome.id).not.toBe(first.outcome.id);
  });

  it('under a used key with another input, or of another name, is a fault', async () => {
    await run('used-key-1');

    await expect(run('used-key-1', site('二号厂'))).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    const other = runCommand(
      house.database,
      firm.actor,
      acting(async () => {}),
      site(),
      'used-key-1',
    );
    await expect(other).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await count('site')).toBe(1);
  });

  it('that is refused leaves no row anywhere, and is judged anew under the same key', async () => {
    let open = false;
    const picky = acting(async (tx) => {
      await tx.rows(sql`insert into app.site (id, organisation_id, name, city_code, time_zone, working_days, created_at)
        values (${crypto.randomUUID()}::uuid, ${tx.organisationId}::uuid, 'half done', '320583', 'Asia/Shanghai', '{1}', app.clock())`);
      if (!open) refuse({ code: 'NOT_YET', message: 'Not yet.' });
    });
    const before = await Promise.all(['site', 'outbox', 'audit_entry', 'idempotency'].map(count));

    expect(await given.refusalOf(runCommand(house.database, firm.actor, picky, site(), 'try-again'))).toEqual(
      ['NOT_YET'],
    );
    expect(await Promise.all(['site', 'outbox', 'audit_entry', 'idempotency'].map(count))).toEqual(before);
    open = true;
    expect(await runCommand(house.database, firm.actor, picky, site(), 'try-again')).toMatchObject({
      replayed: false,
    });
    expect(await count('site')).toBe(2);
  });

  it('writes its event, its audit entry and its key in the transaction of its effect', async () => {
    const before = await count('outbox');
    const tx = new Set<string>();
    await runCommand(
      house.database,
      firm.actor,
      acting(async () => {}),
      site(),
      'one-transaction',
    );
    for (const table of ['site', 'outbox', 'audit_entry'])
      tx.add(
        (
          await house.admin.query(
            `select xmin::text as x from app.${table} where organisation_id = $1 order by id desc limit 1`,
            [firm.id],
          )
        ).rows[0].x,
      );
    tx.add(
      (await house.admin.query(`select xmin::text as x from app.idempotency where key = 'one-transaction'`))
        .rows[0].x,
    );

    expect(tx.size).toBe(1);
    expect(await count('outbox')).toBe(before + 1);
  });

  it('is tried again after a real deadlock, and both have their effect once', async () => {
    const other = await given.givenSite(house, firm);
    const one = await given.givenSite(house, firm);
    const lock = (tx: Tx, id: string) =>
      tx.rows(sql`select 1 from app.site where id = ${id}::uuid for update`);
    let met = 0;
    let both = () => {};
    const meeting = new Promise<void>((resolve) => {
      both = resolve;
    });
    const crossing = (first: string, second: string) =>
      acting(async (tx, attempt) => {
        await lock(tx, first);
        if (attempt === 1) {
          if (++met === 2) both();
          await meeting;
        }
        await lock(tx, second);
      });
    await Promise.all([
      runCommand(house.database, firm.actor, crossing(one.id, other.id), { name: 'left' }, 'cross-left'),
      runCommand(house.database, firm.actor, crossing(other.id, one.id), { name: 'right' }, 'cross-right'),
    ]);
    const { rows } = await house.admin.query(
      'select deadlocks::int from pg_stat_database where datname = current_database()',
    );

    expect(await count('site')).toBe(4);
    expect(rows[0].deadlocks).toBeGreaterThanOrEqual(1);
  });

  it('is tried again when its connection is killed, with one effect', async () => {
    let tries = 0;
    const killed = acting(async (tx, attempt) => {
      tries = attempt;
      if (attempt > 2) return;
      const [{ pid } = { pid: 0 }] = await tx.rows<{ pid: number }>(sql`select pg_backend_pid() as pid`);
      await house.admin.query('select pg_terminate_backend($1)', [pid]);
    });
    await runCommand(house.database, firm.actor, killed, { name: 'survivor' }, 'kill-me-twice');

    expect(tries).toBe(3);
    expect([await count('site'), (await run('after-the-kill')).replayed]).toEqual([1, false]);
  });

  it('gives up after five tries', async () => {
    let tries = 0;
    const doomed = acting(async (_, attempt) => {
      tries = attempt;
      throw Object.assign(new Error('could not serialize'), { code: '40001' });
    });
    await expect(runCommand(house.database, firm.actor, doomed, site(), 'doomed-key')).rejects.toThrow(
      'serialize',
    );
    expect(tries).toBe(5);
    expect(await count('site')).toBe(0);
  });

  it('with a character that the database cannot keep is the caller’s fault, not a bug', async () => {
    for (const name of ['nul \0 inside', 'half a pair \ud800']) {
      await expect(run('a-bad-character', site(name))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      await expect(run(`key ${name}`)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    expect((await run('a-backslash-u0000', site('C:\\u0000'))).replayed).toBe(false);
  });

  it('asks for the permission before anything else', async () => {
    const buyer = given.actingAs(firm, 'BUYER');
    const stranger = { kind: 'public', client: 'somewhere' } as const;
    await expect(runCommand(house.database, buyer, siteCreate, site(), 'not-allowed')).rejects.toThrow(Fault);
    await expect(
      runCommand(house.database, stranger, siteCreate, site(), 'not-known!'),
    ).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    for (const key of ['short', 'x'.repeat(256)])
      await expect(run(key)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
