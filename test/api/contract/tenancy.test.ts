import { isRequiredArgument } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '#schema/commands.ts';
import { decodeId, encodeId } from '#schema/kernel/id.ts';
import { isOperatorPermission } from '#schema/kernel/permissions.ts';
import type { Client } from '../harness/client.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { as } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';
import { givenOwnThings, type OwnThings, privateIdsOf } from './own-things.ts';
import { documentFor, idPathsOf, mutations, placed, queries } from './schema-walk.ts';
import { validArguments, validInputs } from './valid-inputs.ts';
import { strangersMutations } from './ways-in.ts';

let api: TestApi;
let theirs: OwnThings;
let own: OwnThings;
let client: Client;
beforeAll(async () => {
  api = await openTestApi();
  [theirs, own] = [await givenOwnThings(api), await givenOwnThings(api)];
  client = await as(api, own.firm);
});
afterAll(() => api.close());

let seen: Promise<Record<string, string>> | undefined;
/** What all tables hold, looked at now. */
const look = () => (seen = checksums(api));
/** What they held when a test before last looked: from its end to the beginning of the next nobody writes. After one that failed it is looked anew. */
const lastLook = () => {
  const taken = seen ?? checksums(api);
  seen = undefined;
  return taken;
};

/** What the operator's people alone may ask; others are turned away before anything is read. */
const operatorsQueries = ['jobQueues', 'schedules', 'jobFailureCauses'];

/** The same kind of id, of a thing that does not exist. */
function absentTwin(wire: string): string {
  const { prefix = 'xxx', uuid = '' } = decodeId(wire) ?? {};
  return encodeId(prefix, `${uuid.slice(0, -6)}ffffff`);
}

/** An offer on the market is everybody's to hold and to wait for; see those mutations' own tests. */
const ofTheMarket = ['reservationHold', 'waitingPlaceTake', 'orderPromiseWhatIf'];

/** Takes firms of the market. */
const ofFirms = [
  ...['partnerAdd', 'rfqCreate', 'rfqInvite', 'consentGive', 'orderPromiseInquire', 'frameworkPropose'],
  ...['accountContactAdd', 'accountNoteAdd', 'accountActionSet', 'approvedSourceAdd'],
];
/** Show a firm of the market; see their own tests. */
const aboutFirms = ['firmProfile', 'account'];

const rubbish = [
  '',
  ' ',
  'rubbish',
  'sit_',
  'sit_IIIIIIIIIIIIIIIIIIIIIIIIII',
  "' or 1=1 --",
  '../../etc/passwd',
  '1',
  '😀',
];

const queryPlaces = queries.flatMap((field) =>
  field.args.flatMap((arg) =>
    idPathsOf(arg).map((path) => ({ field, path, name: `${field.name} ${path.join('.')}` })),
  ),
);
/** Whose link is none learns nothing before its ids are looked at; see the guests' own tests. */
const mutationPlaces = mutations
  .filter(({ name }) => !strangersMutations.includes(name))
  .flatMap((field) =>
    field.args.flatMap((arg) =>
      idPathsOf(arg).map((path) => ({ field, path, name: `${field.name} ${path.join('.')}` })),
    ),
  );

/** What the operator alone may do is forbidden to everybody else, whatever the id. */
const forTheOperator = ({ field }: { field: { name: string } }) =>
  isOperatorPermission(commands.find(({ name }) => name === field.name)?.can ?? 'member');

/** What the caller learns: everything but the caller's own id, which an answer may repeat. */
async function answerTo(
  kind: 'query' | 'mutation',
  { field, path }: (typeof queryPlaces)[number],
  id: string,
) {
  const base =
    kind === 'query'
      ? (validArguments[field.name] ?? {})
      : { input: { ...validInputs[field.name]?.(own), idempotencyKey: crypto.randomUUID() } };
  const { data, errors } = await client.execute(
    documentFor(kind, field),
    placed(base, path, id) as Record<string, unknown>,
  );
  const text = JSON.stringify({ data, errors }, (key, value) => (key === 'asOf' ? 'now' : value));
  return JSON.parse(decodeId(id) ? text.replaceAll(id, 'ID') : text);
}

const codeOf = ({ errors }: { errors: { extensions: { code: string } }[] }) =>
  errors.length === 0 ? 'null' : errors.map(({ extensions }) => extensions.code).join(' ');

describe('a firm that asks for another firm’s things by their ids', () => {
  it('is asked about at every place that takes an id', () => {
    expect(mutations.map(({ name }) => name).filter((name) => !validInputs[name])).toEqual([]);
    const untold = queries.filter(({ name, args }) =>
      args.some(
        (arg) =>
          isRequiredArgument(arg) &&
          idPathsOf(arg).length === 0 &&
          !(arg.name in (validArguments[name] ?? {})),
      ),
    );
    expect(untold.map(({ name }) => name)).toEqual([]);
    expect(queryPlaces.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'node id',
        'nodes ids.*',
        'workCenters siteId',
        'capacityBoard siteId',
        'capacityCell workCenterId',
      ]),
    );
    expect(mutationPlaces.length).toBeGreaterThanOrEqual(14);
  });

  it.each(queryPlaces)('gets from the query $name what it gets for a thing that is not', async (place) => {
    const before = await lastLook();

    // A firm on the market is everybody's to look at; see firmProfile's own tests.
    const hidden = privateIdsOf(theirs).filter(
      (id) => !aboutFirms.includes(place.field.name) || id !== theirs.organisationId,
    );
    for (const id of hidden) {
      const [found, absent] = [
        await answerTo('query', place, id),
        await answerTo('query', place, absentTwin(id)),
      ];
      expect(found, id).toEqual(absent);
      expect(['null', 'NOT_FOUND'], id).toContain(codeOf(found));
    }

    expect(await look()).toEqual(before);
  });

  it.each(mutationPlaces)(
    'gets from the mutation $name what it gets for a thing that is not, and changes nothing',
    async (place) => {
      const before = await lastLook();
      const hidden = privateIdsOf(theirs).filter(
        (id) =>
          (!ofTheMarket.includes(place.field.name) || id !== theirs.offerId) &&
          // A firm on the market is everybody's to name and to ask.
          (!ofFirms.includes(place.field.name) || id !== theirs.organisationId),
      );

      for (const id of hidden) {
        const [found, absent] = [
          await answerTo('mutation', place, id),
          await answerTo('mutation', place, absentTwin(id)),
        ];
        expect(found, id).toEqual(absent);
        const code = forTheOperator(place) ? 'FORBIDDEN' : 'NOT_FOUND';
        expect(found.errors, id).toMatchObject([{ extensions: { code } }]);
      }

      expect(await look()).toEqual(before);
    },
  );

  it.each([
    ...queryPlaces.map((place) => [place.name, 'query', place] as const),
    ...mutationPlaces.map((place) => [place.name, 'mutation', place] as const),
  ])('is not broken by an id that is none: %s', async (_name, kind, place) => {
    const before = await lastLook();

    for (const id of rubbish) {
      const { errors, data } = await answerTo(kind, place, id);
      const codes = errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code);
      expect(
        codes.filter((code: string) => code !== (forTheOperator(place) ? 'FORBIDDEN' : 'NOT_FOUND')),
        id,
      ).toEqual([]);
      if (kind === 'mutation' && !(ofTheMarket.includes(place.field.name) && id === ''))
        expect(data?.[place.field.name] ?? null, id).toBeNull();
    }

    const after = await look();
    if (kind === 'query' || place.path.at(-1) !== 'requestId') expect(after).toEqual(before);
  });
});

describe('a firm that lists whatever it may', () => {
  it.each(queries)('meets nothing private of another firm in $name', async (field) => {
    const required = field.args.filter((arg) => isRequiredArgument(arg) && idPathsOf(arg).length > 0);
    const known: Readonly<Record<string, unknown>> = {
      ...{ ids: [own.siteId], firmId: own.partnerFirmId, revisionId: own.making.revisionId },
      ...{ rfqId: own.sourcing.rfqId, fileId: own.fileId },
    };
    const ids = Object.fromEntries(required.map(({ name }) => [name, known[name] ?? own.center.wire]));
    const { data, codes } = await client.execute(documentFor('query', field), {
      ...validArguments[field.name],
      ...ids,
    });

    expect(codes).toEqual(operatorsQueries.includes(field.name) ? ['FORBIDDEN'] : []);
    const text = JSON.stringify(data);
    const met = [...privateIdsOf(theirs), theirs.firm.email, theirs.center.code].filter((secret) =>
      text.includes(secret),
    );
    // The market names the firm that sells, and an order who may lead it.
    const namesSellers = ['market', 'orderLeads'].includes(field.name);
    expect(met.filter((id) => !namesSellers || id !== theirs.organisationId)).toEqual([]);
  });

  it('finds its own things at the same places', async () => {
    const ids = [
      own.siteId,
      own.center.wire,
      own.importId,
      own.differenceId,
      own.offerId,
      own.requestId,
      own.heldIds[0],
      own.awaitingIds[0],
      own.organisationId,
      own.personId,
    ];

    const { nodes } = await client.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });

    expect(nodes.map((node: { id: string } | null) => node?.id)).toEqual(ids);
  });
});
