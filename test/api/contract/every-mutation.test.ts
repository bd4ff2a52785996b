import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '#schema/commands.ts';
import { decodeId, encodeId } from '#schema/kernel/id.ts';
import {
  isOperatorPermission,
  type Permission,
  permits,
  type Role,
  roles,
} from '#schema/kernel/permissions.ts';
import { Client, objectFieldOf } from '../harness/client.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { as, givenRoles } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';
import { givenOwnThings, type OwnThings } from './own-things.ts';
import { idPathsOf, mutations, placed } from './schema-walk.ts';
import { validInputs } from './valid-inputs.ts';
import { personalMutations, sessionMutations, spokenOfPeople } from './ways-in.ts';
import whoMayDoWhat from './who-may-do-what.json' with { type: 'json' };

let api: TestApi;
let own: OwnThings;
let client: Client;
let operator: Client;
beforeAll(async () => {
  api = await openTestApi();
  own = await givenOwnThings(api);
  client = await as(api, own.firm);
  operator = await as(api, own.operator.first);
});
afterAll(() => api.close());

/** Files come in at `POST /files`. */
const otherDoors = ['fileStore'];
/** Of these there is one input only, whatever the key. */
const withoutFields = ['creditScoreRequest'];
const names = mutations.map(({ name }) => name);
const memberMutations = names.filter((name) => !spokenOfPeople.includes(name));
/** Of a firm that does not run the platform. */
const lets = (role: Role, permission: Permission) =>
  permits([role], permission) && !isOperatorPermission(permission);
const permissionOf = (name: string) => commands.find((command) => command.name === name)?.can ?? 'member';

/** Who may do it: the firm's owner, or the operator's. */
const clientFor = (name: string) => (isOperatorPermission(permissionOf(name)) ? operator : client);

const inputOf = (name: string) => validInputs[name]?.(own) ?? {};
/** The input with every id pointing at nothing: whoever is let in meets an absent thing. */
function ofNothing(name: string): object {
  const argument = mutations.find((field) => field.name === name)?.args[0];
  const paths = argument ? idPathsOf(argument).map(([, ...path]) => path) : [];
  const prefixOf = (path: string[]) =>
    decodeId(
      String(
        path.reduce<unknown>((value, step) => (value as Record<string, unknown>)?.[step], inputOf(name)),
      ),
    )?.prefix ?? 'xxx';
  return paths.reduce<object>(
    (input, path) =>
      placed(input, path, encodeId(prefixOf(path), '01900000-0000-7000-8000-000000000000')) as object,
    inputOf(name),
  );
}

describe('commands and mutations', () => {
  it('are the same list', () => {
    const declared = commands.map(({ name }) => name).filter((name) => !otherDoors.includes(name));

    expect([...declared, ...sessionMutations].sort()).toEqual([...names].sort());
  });
});

describe('somebody who is not signed in', () => {
  it.each([...memberMutations, ...personalMutations])('is turned away from %s', async (name) => {
    const before = await checksums(api);

    expect(await new Client(api).faultOf(name, inputOf(name))).toBe('UNAUTHENTICATED');

    expect(await checksums(api)).toEqual(before);
  });
});

describe.each(roles.filter((role): role is Role => role !== 'OWNER'))('a member who is only %s', (role) => {
  beforeAll(() => givenRoles(api, own.firm, role));
  afterAll(() => givenRoles(api, own.firm, 'OWNER'));

  it.each(memberMutations)(`is let in or turned away as the table says: %s`, async (name) => {
    const { codes } = await client.send(name, ofNothing(name));

    expect(codes.includes('FORBIDDEN')).toBe(!lets(role, permissionOf(name)));
    expect(codes.filter((code) => !['FORBIDDEN', 'NOT_FOUND'].includes(code))).toEqual([]);
  });

  it('is told beforehand what they may do', async () => {
    const { viewer } = await client.ask('{ viewer { roles permissions } }');

    const allowed = [...memberMutations, ...otherDoors].filter((name) => lets(role, permissionOf(name)));
    expect(viewer.roles).toEqual([role]);
    expect([...viewer.permissions].sort()).toEqual(allowed.sort());
  });
});

describe('who may do what', () => {
  it('stands in one table, which nobody changes unnoticed', () => {
    const table = Object.fromEntries(
      memberMutations.map((name) => [name, roles.filter((role) => lets(role, permissionOf(name))).join(' ')]),
    );

    expect(table).toEqual(whoMayDoWhat);
  });
});

describe('a mutation that is sent again', () => {
  it.each(memberMutations)('gives the same object and does nothing more: %s', async (name) => {
    const input = { ...inputOf(name), idempotencyKey: `again-${name}` };
    const field = objectFieldOf(name);
    const selection = `${field} { id }`;

    const [first, twin] = await Promise.all([
      clientFor(name).act(name, input, selection),
      clientFor(name).act(name, input, selection),
    ]);
    const after = await checksums(api);
    const replayed = await clientFor(name).act(name, input, selection);

    expect(first[field ?? ''].id).toMatch(/^[a-z]{3}_/);
    expect(twin).toEqual(first);
    expect(replayed).toEqual(first);
    expect(await checksums(api)).toEqual(after);
  });

  const isVaried = (found: unknown): boolean =>
    ['string', 'boolean'].includes(typeof found) || (Array.isArray(found) && typeof found[0] === 'string');
  const other = (value: unknown): unknown => {
    if (Array.isArray(value)) return [...value, 'x'];
    return typeof value === 'boolean' ? !value : `${value}x`;
  };
  const others = memberMutations.filter((name) => !withoutFields.includes(name));

  it.each(others)('is a fault when the key stood for another input: %s', async (name) => {
    const [field = '', value] = Object.entries(inputOf(name)).find(([, found]) => isVaried(found)) ?? [];
    const before = await checksums(api);

    const fault = await clientFor(name).faultOf(name, {
      ...inputOf(name),
      [field]: other(value),
      idempotencyKey: `again-${name}`,
    });

    expect(fault).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await checksums(api)).toEqual(before);
  });

  it.each([
    ['seven characters', '1234567'],
    ['256 characters', 'k'.repeat(256)],
    ['four characters that are two units each', '😀😀😀😀'],
  ])('needs a key of 8 to 255 characters, not %s', async (_what, idempotencyKey) => {
    expect(await client.faultOf('siteCreate', { ...inputOf('siteCreate'), idempotencyKey })).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('is another act under another firm’s same key', async () => {
    const other = await givenOwnThings(api);
    const input = validInputs.siteCreate?.(other) ?? {};

    expect(
      await (await as(api, other.firm)).refusals('siteCreate', {
        ...input,
        idempotencyKey: 'again-siteCreate',
      }),
    ).toEqual([]);
  });
});
