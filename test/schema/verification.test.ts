import 'reflect-metadata';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firmById } from '#schema/identity/index.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import {
  listVerificationCases,
  organisationChange,
  ownVerification,
  verificationApply,
  verificationClaim,
  verificationConfirm,
  verificationFile,
  verificationPropose,
  verificationSendBack,
} from '#schema/organisations/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

describe('the verification of a firm', () => {
  let house: given.TestHouse;
  let operator: given.Operator;
  beforeAll(async () => {
    house = await openTestHouse();
    operator = await given.givenOperator(house);
  });
  afterAll(() => house.close());

  const stateOf = async (firm: given.Firm) =>
    (await runQuery(house.database, firm.actor, (query) => ownVerification(query)))?.state;
  const markOf = async (firm: given.Firm) =>
    (await runQuery(house.database, operator.first.actor, (query) => firmById(query, firm.id)))
      ?.verifiedSince;

  it('takes two pairs of eyes, and every member of the market sees the mark', async () => {
    const { firm, wire: caseId } = await given.givenProposal(house, operator);
    expect(await stateOf(firm)).toBe('PENDING');
    expect(
      await given.refusalOf(given.act(house, operator.first.actor, verificationConfirm, { caseId })),
    ).toEqual(['SAME_PERSON']);

    await given.act(house, operator.second.actor, verificationConfirm, { caseId });

    expect(await stateOf(firm)).toBe('VERIFIED');
    expect(await markOf(firm)).toBeInstanceOf(Date);
    const { rows } = await house.admin.query(
      `select command, person_id from app.audit_entry where organisation_id = $1 and command like 'verification%' order by id`,
      [firm.id],
    );
    expect(rows).toEqual([
      { command: 'verificationApply', person_id: firm.actor.personId },
      { command: 'verificationConfirm', person_id: operator.second.actor.personId },
    ]);
  });

  it('is confirmed once when two confirm at the same moment', async () => {
    const { wire: caseId } = await given.givenProposal(house, operator);
    const third = { ...operator.second.actor };
    const outcomes = await Promise.all(
      [operator.second.actor, third].map((actor) =>
        given.refusalOf(given.act(house, actor, verificationConfirm, { caseId })),
      ),
    );
    expect(outcomes.sort()).toEqual([[], ['NOTHING_PROPOSED']]);
  });

  it('goes back to the queue with a reason, and to the firm with one', async () => {
    const { firm, wire: caseId } = await given.givenProposal(house, operator);
    const reason = '执照照片看不清';
    await given.act(house, operator.second.actor, verificationSendBack, { caseId, reason });
    expect(await stateOf(firm)).toBe('PENDING');
    await given.act(house, operator.second.actor, verificationPropose, { caseId, action: 'RETURN', reason });
    await given.act(house, operator.first.actor, verificationConfirm, { caseId });
    const own = await runQuery(house.database, firm.actor, (query) => ownVerification(query));
    expect(own).toMatchObject({ state: 'RETURNED', reason });
    expect((await given.givenApplication(house, firm)).wire).toBe(caseId);
    expect(await stateOf(firm)).toBe('PENDING');
  });

  it('keeps a case for whoever has taken it, for half an hour by the database’s clock', async () => {
    const { wire: caseId } = await given.givenApplication(house, await given.givenFirm(house));
    await given.act(house, operator.first.actor, verificationClaim, { caseId });
    const claim = () =>
      given.refusalOf(given.act(house, operator.second.actor, verificationClaim, { caseId }));
    expect(await claim()).toEqual(['CASE_CLAIMED']);
    await given.moveClock(house, '31 minutes');
    expect(await claim()).toEqual([]);
    await given.moveClock(house, '0');
  });

  it('begins anew when a verified firm takes another name, and not when it takes another address', async () => {
    const { firm, wire: caseId } = await given.givenProposal(house, operator);
    await given.act(house, operator.second.actor, verificationConfirm, { caseId });
    const { rows } = await house.admin.query('select name, credit_code from app.organisation where id = $1', [
      firm.id,
    ]);
    const profile = { name: rows[0].name, creditCode: rows[0].credit_code };
    await given.act(house, firm.actor, organisationChange, {
      ...profile,
      address: '无锡市新吴区 1 号',
      expectedVersion: 1,
    });
    expect(await stateOf(firm)).toBe('VERIFIED');
    await given.act(house, firm.actor, organisationChange, {
      ...profile,
      name: `${profile.name}二厂`,
      expectedVersion: 2,
    });
    expect([await stateOf(firm), await markOf(firm)]).toEqual(['PENDING', null]);
  });

  it('shows the operator who else has the same or nearly the same', async () => {
    const tag = crypto.randomUUID().slice(0, 4);
    const first = await given.givenFirm(house, {
      organisationName: `无锡霁澜精密机械${tag}有限公司`,
      email: `a@${tag}-works.example`,
    });
    const second = await given.givenFirm(house, {
      organisationName: `无锡霁澜精密机械${tag}（集团）股份有限公司`,
      email: `b@${tag}-works.example`,
    });
    await given.givenApplication(house, second);
    const file = await runQuery(house.database, operator.first.actor, (query) =>
      verificationFile(query, second.id),
    );
    const found = file?.checks
      .filter(({ passed }) => !passed)
      .map(({ code, likenesses }) => [code, likenesses[0]?.otherId]);
    expect(found).toEqual([
      ['NAME', first.id],
      ['EMAIL_DOMAIN', first.id],
    ]);
  });

  it('is nobody’s to see but the operator’s, and nobody’s to decide in the database either', async () => {
    const { firm, wire: caseId } = await given.givenProposal(house, operator);
    const owner = await given.givenFirm(house);
    // A role alone does not make an operator.
    const pretender = { ...owner.actor, isOperator: true };
    const seen = await runQuery(house.database, pretender, async (query) => [
      (await listVerificationCases(query, { first: 10 }, {})).rows.length,
      await verificationFile(query, firm.id),
      (await query.rows(sql`select * from app.verification`)).length,
      (await query.rows(sql`select * from app.stored_file where organisation_id = ${firm.id}::uuid`)).length,
    ]);
    expect(seen).toEqual([0, undefined, 1, 0]);
    await expect(given.act(house, pretender, verificationConfirm, { caseId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(given.act(house, firm.actor, verificationConfirm, { caseId })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(
      given.act(house, operator.first.actor, verificationApply, { documentId: given.wire('fil', firm.id) }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    // The firm's own session may write PENDING into its row and nothing else.
    await expect(
      runQueryAs(firm, `update app.verification set state = 'VERIFIED', verified_since = now()`),
    ).rejects.toThrow(/row-level security/);
  });

  async function runQueryAs(firm: given.Firm, text: string): Promise<void> {
    const client = await house.database.pool.connect();
    try {
      await client.query('begin');
      await client.query(
        `select set_config('app.organisation', $1, true), set_config('app.person', $2, true)`,
        [firm.id, firm.actor.personId],
      );
      await client.query(text);
    } finally {
      await client.query('rollback');
      client.release();
    }
  }
});
