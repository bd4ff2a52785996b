import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { totpCode } from '#schema/identity/index.ts';
import { type Firm, givenColleague, moveClock } from '#test/builders/index.ts';
import { Client } from '../harness/client.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember } from '../harness/signed-in.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const security =
  '{ accountSecurity { secondFactor { since recoveryCodesLeft enrolment { secret uri } } sessions { id current userAgent } } }';
const tokenOf = (client: Client) => /openfloor=([\w-]{43})/.exec(client.cookie ?? '')?.[1];

async function clock(): Promise<Date> {
  const { rows } = await api.admin.query<{ now: Date }>('select app.clock() as now');
  return rows[0]?.now ?? new Date(Number.NaN);
}

async function turnOn(client: Client) {
  await client.act('secondFactorStart', {});
  const { secret } = (await client.ask(security)).accountSecurity.secondFactor.enrolment;
  const key = { idempotencyKey: crypto.randomUUID(), code: totpCode(secret, await clock()) };
  const { recoveryCodes } = await client.act('secondFactorConfirm', key, 'recoveryCodes { codes }');
  return { secret, codes: recoveryCodes.codes as string[], key };
}

async function half(firm: Pick<Firm, 'email' | 'password'>): Promise<Client> {
  const client = new Client(api);
  const { email, password } = firm;
  expect(await client.refusals('signIn', { email, password })).toEqual(['SECOND_FACTOR_NEEDED at code']);
  return client;
}

describe('a second factor', () => {
  it('is shown until its first code, then no more; its recovery codes are told once; the session has a new token', async () => {
    const { client } = await givenMember(api);
    const before = tokenOf(client);

    const { codes, key } = await turnOn(client);

    expect(new Set(codes).size).toBe(10);
    expect(tokenOf(client)).not.toBe(before);
    const { secondFactor } = (await client.ask(security)).accountSecurity;
    expect(secondFactor).toMatchObject({ recoveryCodesLeft: 10, enrolment: null });
    expect(secondFactor.since).not.toBeNull();
    expect(
      (await client.act('secondFactorConfirm', key, 'recoveryCodes { codes }')).recoveryCodes,
    ).toBeNull();
    expect(await client.refusals('secondFactorStart', {})).toEqual(['SECOND_FACTOR_ON at ']);
  });

  it('makes the password alone open nothing: a half-open sign-in is no session', async () => {
    const { client, firm } = await givenMember(api);
    const { codes } = await turnOn(client);
    const half1 = await half(firm);

    expect(half1.cookie).toMatch(/^openfloor-step=[\w-]{43}$/);
    expect(await half1.ask('{ viewer { roles } signInStep { hasPasskey } }')).toEqual({
      viewer: null,
      signInStep: { hasPasskey: false },
    });
    const asSession = new Client(api);
    asSession.cookie = (half1.cookie ?? '').replace('openfloor-step', 'openfloor');
    expect(await asSession.ask('{ viewer { roles } }')).toEqual({ viewer: null });
    expect(await half1.refusals('signInComplete', { code: '000000' })).toEqual(['WRONG_CODE at code']);
    const { viewer } = await half1.act('signInComplete', { code: codes[0] }, 'viewer { roles }');
    expect(viewer.roles).toEqual(['OWNER']);
    expect(await half1.ask('{ signInStep { hasPasskey } }')).toEqual({ signInStep: null });
    expect(await new Client(api).refusals('signInComplete', { code: codes[1] })).toEqual([
      'SIGN_IN_STEP_OVER at code',
    ]);
  });

  it('is turned off and its codes renewed by the password alone', async () => {
    const { client, firm } = await givenMember(api);
    const { codes } = await turnOn(client);

    expect(await client.refusals('secondFactorRenewCodes', { password: 'a wrong one' })).toEqual([
      'WRONG_PASSWORD at password',
    ]);
    const { password } = firm;
    const renewed = await client.act('secondFactorRenewCodes', { password }, 'recoveryCodes { codes }');
    expect(renewed.recoveryCodes.codes).not.toEqual(codes);
    const step = await half(firm);
    expect(await step.refusals('signInComplete', { code: codes[0] })).toEqual(['WRONG_CODE at code']);
    expect(await client.refusals('secondFactorRemove', { password: 'a wrong one' })).toEqual([
      'WRONG_PASSWORD at password',
    ]);
    await client.act('secondFactorRemove', { password });
    expect(await new Client(api).refusals('signIn', { email: firm.email, password })).toEqual([]);
    expect(await client.refusals('secondFactorRemove', { password })).toEqual(['SECOND_FACTOR_OFF at ']);
  });

  it('may be demanded: whoever has none may do nothing but set one up', async () => {
    const { client, firm } = await givenMember(api);
    const colleague = await givenColleague(api, firm, ['PLANNER']);
    const member = new Client(api);
    await member.act('signIn', { email: colleague.email, password: colleague.password });
    expect(await client.refusals('organisationDemandSecondFactor', { required: true })).toEqual([
      'SECOND_FACTOR_FIRST at required',
    ]);
    await turnOn(client);

    await client.act('organisationDemandSecondFactor', { required: true });

    const asked = '{ viewer { roles permissions mustAddSecondFactor } }';
    expect(await member.ask(asked)).toEqual({
      viewer: { roles: [], permissions: [], mustAddSecondFactor: true },
    });
    expect((await member.execute('{ sites { totalCount } }')).codes).toEqual(['FORBIDDEN']);
    const site = { name: '二厂', cityCode: '320583', workingDays: [1] };
    expect(await member.faultOf('siteCreate', site)).toBe('FORBIDDEN');
    await turnOn(member);
    expect((await member.ask(asked)).viewer).toMatchObject({
      roles: ['PLANNER'],
      mustAddSecondFactor: false,
    });
    expect(await member.refusals('siteCreate', site)).toEqual([]);
  });
});

describe('sessions', () => {
  it('are listed with this one marked, and ended one by one or all but this one', async () => {
    const { client, firm } = await givenMember(api);
    const others = [new Client(api), new Client(api)];
    const first = new Client(api);
    const rest = others;
    for (const other of [first, ...others])
      await other.act('signIn', { email: firm.email, password: firm.password });
    const list = async () => (await client.ask(security)).accountSecurity.sessions;
    const listed = await list();
    expect(listed.map(({ current }: { current: boolean }) => current).filter(Boolean)).toHaveLength(1);
    const own = (await first.ask(security)).accountSecurity.sessions.find(
      (one: { current: boolean }) => one.current,
    );

    const key = { sessionId: own.id, idempotencyKey: crypto.randomUUID() };
    await client.act('sessionEnd', key);
    await client.act('sessionEnd', key);

    expect(await first.ask('{ viewer { roles } }')).toEqual({ viewer: null });
    const stranger = await givenMember(api);
    expect(await stranger.client.faultOf('sessionEnd', { sessionId: listed[0].id })).toBe('NOT_FOUND');
    await client.act('sessionEndOthers', {});
    for (const other of rest) expect(await other.ask('{ viewer { roles } }')).toEqual({ viewer: null });
    expect(await list()).toHaveLength(1);
  });

  it('have a new token after the password has changed, and the old one is worth nothing', async () => {
    const { client, firm } = await givenMember(api);
    const kept = new Client(api);
    kept.cookie = client.cookie;

    await client.act('passwordChange', {
      currentPassword: firm.password,
      newPassword: 'another long password',
    });

    expect(await kept.ask('{ viewer { roles } }')).toEqual({ viewer: null });
    expect((await client.ask('{ viewer { roles } }')).viewer.roles).toEqual(['OWNER']);
  });

  it('are over when their person leaves the firm or is removed', async () => {
    const { client, firm } = await givenMember(api);
    const colleague = await givenColleague(api, firm, ['OWNER']);
    const member = new Client(api);
    await member.act('signIn', { email: colleague.email, password: colleague.password });

    await member.act('organisationLeave', {});

    expect(await member.ask('{ viewer { roles } }')).toEqual({ viewer: null });
    expect(await client.refusals('organisationLeave', {})).toEqual(['LAST_OWNER at ']);
    await moveClock(api, '0');
  });
});
