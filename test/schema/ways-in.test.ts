import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  completeSignIn,
  findSession,
  newRecoveryCodes,
  openSession,
  passwordChange,
  passwordReset,
  passwordResetRequest,
  passwordResetToken,
  SecondFactorNeeded,
  secondFactorConfirm,
  secondFactorStart,
  totpCode,
} from '#schema/identity/index.ts';
import type { MailKind } from '#schema/kernel/notice.ts';
import { systemActorOf } from '#schema/kernel/outbox.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import { mailKinds } from '#schema/notices.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

const visitor = { ip: '203.0.113.7', userAgent: 'test' };
const elsewhere = { ip: '198.51.100.9', userAgent: 'test' };

describe('ways in', () => {
  let house: given.TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());
  const stranger = () => ({ kind: 'public', client: crypto.randomUUID() }) as const;
  const sessionHours = { hours: 12, visitor };

  /** The database's clock: it is what codes are held against. */
  async function now(): Promise<Date> {
    const { rows } = await house.admin.query<{ now: Date }>('select app.clock() as now');
    return rows[0]?.now ?? new Date(Number.NaN);
  }

  /** Turns the second factor on; gives the seed and the recovery codes. */
  async function givenSecondFactor(firm: given.Firm) {
    await given.act(house, firm.actor, secondFactorStart, {});
    const { rows } = await house.admin.query<{ seed: Buffer }>(
      'select seed from auth.totp where person_id = $1',
      [firm.actor.personId],
    );
    const seed = house.database.secrets.open('totp', rows[0]?.seed ?? Buffer.alloc(0));
    const recoveryCodes = newRecoveryCodes();
    const code = totpCode(seed, await now());
    await given.act(house, firm.actor, secondFactorConfirm, { code, recoveryCodes });
    return { seed, recoveryCodes, code };
  }

  async function stepOf(firm: given.Firm): Promise<string> {
    const error = await openSession(house.database, firm, 12, visitor).catch((thrown: unknown) => thrown);
    if (!(error instanceof SecondFactorNeeded)) throw new Error('No second factor was asked for');
    return error.step;
  }
  const complete = (step: string, code: string) =>
    given.refusalOf(completeSignIn(house.database, { step, code }, sessionHours));

  it('ask for a code after the password, take it once, and not the one that turned it on', async () => {
    const firm = await given.givenFirm(house);
    const { seed, code } = await givenSecondFactor(firm);
    const step = await stepOf(firm);

    expect(await complete(step, code)).toEqual(['WRONG_CODE']);
    expect(await complete(step, '000 000')).toEqual(['WRONG_CODE']);
    await given.moveClock(house, '30 seconds');
    const fresh = totpCode(seed, await now());
    expect(await complete(step, fresh)).toEqual([]);
    expect(await complete(step, fresh)).toEqual(['SIGN_IN_STEP_OVER']);
    expect(await complete(await stepOf(firm), fresh)).toEqual(['WRONG_CODE']);
    await given.moveClock(house, '0');
  });

  it('take a recovery code once, also when it comes twice at the same moment', async () => {
    const firm = await given.givenFirm(house);
    const { recoveryCodes } = await givenSecondFactor(firm);
    const [code = ''] = recoveryCodes;
    const steps = [await stepOf(firm), await stepOf(firm), await stepOf(firm)];

    const refusals = await Promise.all(steps.map((step) => complete(step, code.toUpperCase())));

    expect(refusals.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(new Set(refusals.flat())).toEqual(new Set(['WRONG_CODE']));
    const { rows } = await house.admin.query('select hash from auth.recovery_code where person_id = $1', [
      firm.actor.personId,
    ]);
    expect(JSON.stringify(rows)).not.toContain(code.replace('-', ''));
  });

  it('wait ten minutes for the code, and no longer', async () => {
    const firm = await given.givenFirm(house);
    const { recoveryCodes } = await givenSecondFactor(firm);
    const step = await stepOf(firm);

    await given.moveClock(house, '10 minutes 1 second');

    expect(await complete(step, recoveryCodes[0] ?? '')).toEqual(['SIGN_IN_STEP_OVER']);
    await given.moveClock(house, '0');
  });

  it('shut after ten wrong codes, to the right one too, for a quarter of an hour', async () => {
    const firm = await given.givenFirm(house);
    const { recoveryCodes } = await givenSecondFactor(firm);
    const step = await stepOf(firm);

    const guesses = await Promise.all(Array.from({ length: 14 }, () => complete(step, '123456')));

    expect(guesses.flat().filter((code) => code === 'WRONG_CODE').length).toBeLessThanOrEqual(10);
    expect(await complete(step, recoveryCodes[0] ?? '')).toEqual(['TOO_MANY_ATTEMPTS']);
  });

  it('stay open to whoever comes from where they have been before, while a stranger guesses elsewhere', async () => {
    const firm = await given.givenFirm(house);
    await openSession(house.database, firm, 12, visitor);
    const guess = () =>
      given.refusalOf(openSession(house.database, { ...firm, password: 'a wrong guess' }, 12, elsewhere));

    const guesses = await Promise.all(Array.from({ length: 15 }, guess));

    expect(guesses.flat().filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(10);
    expect(await given.refusalOf(openSession(house.database, firm, 12, elsewhere))).toEqual([
      'TOO_MANY_ATTEMPTS',
    ]);
    expect(await given.refusalOf(openSession(house.database, firm, 12, visitor))).toEqual([]);
  });

  it('count guesses at an address that nobody has like any other’s', async () => {
    const nobody = { email: `${crypto.randomUUID()}@example.com`, password: 'a wrong guess' };
    const guess = () => given.refusalOf(openSession(house.database, nobody, 12, elsewhere));

    const guesses: string[] = [];
    for (let n = 0; n < 11; n++) guesses.push(...(await guess()));

    expect(guesses.at(-2)).toBe('SIGN_IN_FAILED');
    expect(guesses.at(-1)).toBe('TOO_MANY_ATTEMPTS');
  });

  it('shut an address that guesses at many accounts', async () => {
    const from = { ip: '192.0.2.77', userAgent: 'test' };
    const guesses = await Promise.all(
      Array.from({ length: 104 }, (_, n) =>
        given.refusalOf(
          openSession(
            house.database,
            { email: `nobody-${n}@example.com`, password: 'wrong guess' },
            12,
            from,
          ),
        ),
      ),
    );

    expect(guesses.flat().filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(100);
    expect(guesses.flat().filter((code) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(4);
  });

  it('end everywhere else when the password changes', async () => {
    const firm = await given.givenFirm(house);
    const [mine, other] = [await openSession(house.database, firm), await openSession(house.database, firm)];
    const session = await findSession(house.database, mine);
    if (!session) throw new Error('There is a session');
    const change = (currentPassword: string, newPassword: string) =>
      given.refusalOf(given.act(house, session.actor, passwordChange, { currentPassword, newPassword }));

    expect(await change('not this one', 'another long password')).toEqual(['WRONG_PASSWORD']);
    expect(await change(firm.password, '1234567890')).toEqual(['PASSWORD_COMMON']);
    expect(await change(firm.password, 'another long password')).toEqual([]);

    expect(await findSession(house.database, mine)).toBeDefined();
    expect(await findSession(house.database, other)).toBeUndefined();
    expect(await given.refusalOf(openSession(house.database, firm))).toEqual(['SIGN_IN_FAILED']);
  });

  it('are opened anew by a link that works once, for an hour, and ends every session', async () => {
    const firm = await given.givenFirm(house);
    const session = await openSession(house.database, firm);
    const ask = async () => {
      const { id } = await given.act(house, stranger(), passwordResetRequest, { email: ` ${firm.email} ` });
      return { id, token: passwordResetToken(house.database.secrets, id) };
    };
    const reset = (token: string) =>
      given.refusalOf(
        given.act(house, stranger(), passwordReset, { token, newPassword: 'a password that is new' }),
      );
    const [{ token: earlier }, { token }] = [await ask(), await ask()];

    const twice = await Promise.all([reset(token), reset(token)]);

    expect(twice.flat()).toEqual(['LINK_NOT_VALID']);
    expect(await reset(token)).toEqual(['LINK_NOT_VALID']);
    expect(await reset(earlier)).toEqual(['LINK_NOT_VALID']);
    expect(await findSession(house.database, session)).toBeUndefined();
    const { token: late } = await ask();
    await given.moveClock(house, '61 minutes');
    expect(await reset(late)).toEqual(['LINK_NOT_VALID']);
    await given.moveClock(house, '0');
    expect(await reset('no such link')).toEqual(['LINK_NOT_VALID']);
  });

  it('tell by mail alone whether somebody has an address', async () => {
    const firm = await given.givenFirm(house);
    const mail = mailKinds().find(({ kind }) => kind === 'password-reset') as MailKind;
    const mailFor = async (email: string) => {
      const { id } = await given.act(house, stranger(), passwordResetRequest, { email });
      const event = {
        id: crypto.randomUUID(),
        organisationId: null,
        requestId: null,
        event: mail.event,
        payload: { subjectId: id },
      };
      const token = passwordResetToken(house.database.secrets, id);
      const found = await runQuery(house.workerDatabase, systemActorOf(event), (query) =>
        mail.read(query, house.workerDatabase.secrets, event),
      );
      return { found, token };
    };

    const known = await mailFor(firm.email);
    expect(known.found).toMatchObject({ to: firm.email, path: `/password/reset/${known.token}` });
    expect((await mailFor('nobody@example.com')).found).toBeUndefined();
  });
});
