import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completeCreditCode } from '#schema/identity/index.ts';
import { signUpInput as given } from '#test/builders/firm.ts';
import { Client } from '../harness/client.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';

/** As the wire writes it: an enum by its name. */
const signUpInput = (more: object = {}) => ({ ...given(), locale: 'ZH_CN', ...more });

let api: TestApi;
let stranger: Client;
beforeAll(async () => {
  api = await openTestApi();
  stranger = new Client(api);
});
afterAll(() => api.close());

describe('registering a firm', () => {
  it('makes its person the owner and signs them in', async () => {
    const client = new Client(api);
    const input = signUpInput({ organisationName: '  无锡精密  ', kinds: ['MANUFACTURER', 'MANUFACTURER'] });

    const { viewer } = await client.act(
      'signUp',
      input,
      'viewer { roles organisation { name creditCode kinds city { nameZh } } person { email locale } memberships { current } }',
    );

    expect(viewer).toEqual({
      roles: ['OWNER'],
      organisation: {
        name: '无锡精密',
        creditCode: input.creditCode,
        kinds: ['MANUFACTURER'],
        city: { nameZh: '昆山' },
      },
      person: { email: input.email, locale: 'ZH_CN' },
      memberships: [{ current: true }],
    });
    expect(await client.ask('{ viewer { roles } }')).toEqual({ viewer: { roles: ['OWNER'] } });
  });

  const wrong: readonly [what: string, overrides: object, refusals: readonly string[]][] = [
    [
      'a credit code with a wrong check character',
      { creditCode: '91320200MADEM01X0' },
      ['CREDIT_CODE_LENGTH at creditCode'],
    ],
    ['an address that is none', { email: 'nobody' }, ['EMAIL_MALFORMED at email']],
    ['a short password', { password: 'short' }, ['PASSWORD_TOO_SHORT at password']],
    ['a person without a name', { personName: ' ' }, ['MISSING at personName']],
    ['a firm without a name', { organisationName: '' }, ['MISSING at organisationName']],
    ['a firm that does nothing', { kinds: [] }, ['MISSING at kinds']],
    ['an operator', { kinds: ['OPERATOR'] }, ['KIND_NOT_OPEN at kinds']],
    ['a city that is not on the list', { cityCode: 'XXXXXX' }, ['UNKNOWN_CITY at cityCode']],
    ['a name that is too long', { personName: '王'.repeat(101) }, ['TOO_LONG at personName']],
    ['a firm with too long a name', { organisationName: '厂'.repeat(201) }, ['TOO_LONG at organisationName']],
    [
      'an English name that is too long',
      { organisationNameEn: 'a'.repeat(201) },
      ['TOO_LONG at organisationNameEn'],
    ],
    ['an address that is too long', { email: `a@${'b'.repeat(255)}.cn` }, ['EMAIL_MALFORMED at email']],
    [
      'everything at once, all of it told',
      { email: '', password: '', kinds: [] },
      ['EMAIL_MALFORMED at email', 'PASSWORD_TOO_SHORT at password', 'MISSING at kinds'],
    ],
  ];
  it.each(wrong)('refuses %s and keeps nothing', async (_what, overrides, expected) => {
    const before = await checksums(api);

    const refusals = await stranger.refusals('signUp', signUpInput(overrides));

    expect(refusals).toEqual(expected);
    expect(await checksums(api)).toEqual(before);
    expect(stranger.cookie).toBeNull();
  });

  it('refuses a firm or an address that is registered already', async () => {
    const first = signUpInput();
    await new Client(api).act('signUp', first);
    const before = await checksums(api);

    expect(await stranger.refusals('signUp', signUpInput({ creditCode: first.creditCode }))).toEqual([
      'DUPLICATE_FIRM at creditCode',
    ]);
    expect(await stranger.refusals('signUp', signUpInput({ email: first.email }))).toEqual([
      'EMAIL_TAKEN at email',
    ]);
    expect(
      await stranger.refusals('signUp', signUpInput({ email: String(first.email).toUpperCase() })),
    ).toEqual(['EMAIL_TAKEN at email']);
    expect(await checksums(api)).toEqual(before);
  });

  it('tells the kind of mistake in a credit code and where it is', async () => {
    const right = completeCreditCode('91320200', 'MADEM0XY');
    const creditCode = `${right.slice(0, 17)}${right.endsWith('0') ? '1' : '0'}`;

    const { data } = await stranger.send('signUp', signUpInput({ creditCode }));

    expect(data.userErrors).toHaveLength(1);
    expect(data.userErrors[0].code).toMatch(/^CREDIT_CODE_/);
    expect(data.userErrors[0].params.length).toBeGreaterThan(0);
  });

  it('registers once when the answer was lost and the same is sent again', async () => {
    const input = { ...signUpInput(), idempotencyKey: 'registered-once' };
    const id = 'viewer { organisation { id } }';

    const first = await new Client(api).act('signUp', input, id);
    const again = await new Client(api).act('signUp', input, id);

    expect(again).toEqual(first);
    expect(await new Client(api).faultOf('signUp', { ...input, personName: '李雷' })).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
  });

  it('keeps the keys of strangers apart by their address', async () => {
    const idempotencyKey = 'the-same-key';
    await new Client(api, '192.0.2.1').act('signUp', { ...signUpInput(), idempotencyKey });

    const other = await new Client(api, '192.0.2.2').send('signUp', { ...signUpInput(), idempotencyKey });

    expect(other.codes).toEqual([]);
  });

  it('keeps no trace of the password that a dictionary could be tried on quickly', async () => {
    const input = signUpInput();
    const idempotencyKey = crypto.randomUUID();
    await new Client(api).act('signUp', { ...input, idempotencyKey });

    const hash = await api.admin.query<{ hash: Buffer }>(
      'select input_hash as hash from app.idempotency where key = $1',
      [idempotencyKey],
    );
    const again = await new Client(api).send('signUp', {
      ...input,
      idempotencyKey,
      password: 'another long one',
    });

    // Were the password part of the hash, this would be another input.
    expect(hash.rows).toHaveLength(1);
    expect(again.codes).toEqual([]);
    expect(again.data.userErrors.map(({ code }: { code: string }) => code)).toEqual(['SIGN_IN_FAILED']);
  });

  it('signs nobody in under another firm’s session', async () => {
    const { client } = await givenMember(api);
    const before = client.cookie;

    await client.act('signUp', signUpInput());

    expect(client.cookie).not.toBe(before);
  });
});
