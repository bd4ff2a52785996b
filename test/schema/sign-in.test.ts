import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  closeSession,
  findSession,
  openSession,
  signUp,
  switchOrganisation,
} from '#schema/identity/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

describe('signing up and in', () => {
  let house: given.TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());
  const signUpAs = (more: Parameters<typeof given.signUpInput>[0]) =>
    given.refusalOf(
      given.act(house, { kind: 'public', client: crypto.randomUUID() }, signUp, given.signUpInput(more)),
    );
  const open = ({ email, password }: given.Firm, hours?: number) =>
    openSession(house.database, { email, password }, hours);
  const tryWrong = (firm: given.Firm) =>
    given.refusalOf(openSession(house.database, { email: firm.email, password: 'not this one' }));

  it('registers a firm once, an address once, and says everything that is wrong at once', async () => {
    const creditCode = given.anyCreditCode();
    const email = 'somebody@example.com';
    expect(await signUpAs({ creditCode, email })).toEqual([]);
    expect(await signUpAs({ creditCode })).toEqual(['DUPLICATE_FIRM']);
    expect(await signUpAs({ email: 'Somebody@Example.com' })).toEqual(['EMAIL_TAKEN']);
    expect(
      await signUpAs({
        creditCode: '91320583MADEM00011',
        email: 'nobody',
        password: 'short',
        personName: ' ',
        kinds: ['OPERATOR'],
        cityCode: '000000',
      }),
    ).toEqual(
      expect.arrayContaining([
        'EMAIL_MALFORMED',
        'PASSWORD_TOO_SHORT',
        'MISSING',
        'KIND_NOT_OPEN',
        'UNKNOWN_CITY',
      ]),
    );
    const left = await house.admin.query(`select count(*)::int as n from app.organisation`);
    expect(left.rows).toEqual([{ n: 1 }]);
  });

  it('registers one firm when sixteen sign up with its code at once', async () => {
    const creditCode = given.anyCreditCode();
    const codes = await Promise.all(Array.from({ length: 16 }, () => signUpAs({ creditCode })));
    expect(codes.filter((refused) => refused.length === 0)).toHaveLength(1);
    expect(new Set(codes.flat())).toEqual(new Set(['DUPLICATE_FIRM']));
  });

  it('answers unknown accounts and wrong passwords alike', async () => {
    const firm = await given.givenFirm(house);
    expect(await tryWrong(firm)).toEqual(['SIGN_IN_FAILED']);
    expect(await tryWrong({ ...firm, email: 'unknown@example.com' })).toEqual(['SIGN_IN_FAILED']);
  });

  it('shuts after ten wrong passwords for a quarter of an hour, to the right one too', async () => {
    const firm = await given.givenFirm(house);
    for (let n = 0; n < 10; n++) expect(await tryWrong(firm)).toEqual(['SIGN_IN_FAILED']);
    expect(await given.refusalOf(open(firm))).toEqual(['TOO_MANY_ATTEMPTS']);
    await given.moveClock(house, '14 minutes');
    expect(await given.refusalOf(open(firm))).toEqual(['TOO_MANY_ATTEMPTS']);
    await given.moveClock(house, '15 minutes 5 seconds');
    expect(await given.refusalOf(open(firm))).toEqual([]);
    await given.moveClock(house, '0');
  });

  it('forgets nine wrong ones at the right one', async () => {
    const firm = await given.givenFirm(house);
    for (let round = 0; round < 2; round++) {
      for (let n = 0; n < 9; n++) await tryWrong(firm);
      expect(await given.refusalOf(open(firm))).toEqual([]);
    }
  });

  it('opens a session that speaks for the person and their firm until it is closed', async () => {
    const firm = await given.givenFirm(house);
    const token = await open(firm);
    expect(await findSession(house.database, token)).toEqual({
      actor: { ...firm.actor, sessionId: expect.any(String), isOperator: false },
      locale: 'zh-CN',
      mustAddSecondFactor: false,
    });
    expect(await findSession(house.database, `${token}x`)).toBeUndefined();
    const stolen = await house.admin.query('select * from auth.session');
    expect(JSON.stringify(stolen.rows)).not.toContain(token);
    await closeSession(house.database, token);
    expect(await findSession(house.database, token)).toBeUndefined();
  });

  it('ends a session that is idle for four hours, and any after its time', async () => {
    const firm = await given.givenFirm(house);
    const idle = await open(firm);
    const busy = await open(firm);
    for (const distance of ['3 hours', '6 hours', '9 hours', '11 hours 59 minutes']) {
      await given.moveClock(house, distance);
      expect(await findSession(house.database, busy)).toBeDefined();
    }
    expect(await findSession(house.database, idle)).toBeUndefined();
    await given.moveClock(house, '12 hours 1 minute');
    expect(await findSession(house.database, busy)).toBeUndefined();
    await given.moveClock(house, '0');
  });

  it('switches to another firm of the same person, and to no other', async () => {
    const firm = await given.givenFirm(house);
    const second = await given.givenFirm(house);
    const token = await open(firm);
    await expect(switchOrganisation(house.database, token, second.id)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await house.admin.query(`insert into app.membership values ($1, $2, '{VIEWER}', now())`, [
      second.id,
      firm.actor.personId,
    ]);
    await switchOrganisation(house.database, token, second.id);
    expect((await findSession(house.database, token))?.actor).toMatchObject({
      organisationId: second.id,
      roles: ['VIEWER'],
    });
    expect((await findSession(house.database, await open(firm)))?.actor.organisationId).toBe(firm.id);
  });
});
