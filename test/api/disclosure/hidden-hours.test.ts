import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CapacityOfferPublishInput, machineOfferPublish, partnerAdd } from '#schema/exchange/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { equipmentCreate } from '#schema/plants/index.ts';
import * as given from '#test/builders/index.ts';
import { Client } from '../harness/client.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { as } from '../harness/signed-in.ts';
import { type Asked, hiddenWeeks, moveHidden, type Question, questionsOf } from './hidden-worlds.ts';

/**
 * Two worlds that differ only in what an audience may not know must answer every question alike: lists with every filter, counts,
 * orders, cursors, cards, refusals of holds. Granted holds stand apart: they are bought with hours, counted and seen by the owner.
 */
let api: TestApi;
let clients: Record<'member' | 'partner' | 'public', Client>;
let cards: string[];

beforeAll(async () => {
  api = await openTestApi();
  const seller = await given.givenFirm(api);
  const partner = await given.givenFirm(api);
  const member = await given.givenFirm(api);
  await given.act(api, seller.actor, partnerAdd, { firmId: encodeId('org', partner.id) });
  const terms: readonly Partial<CapacityOfferPublishInput>[] = [
    { memberGrade: 'BAND', partnerGrade: 'BAND', publicGrade: 'YES_NO' },
    { memberGrade: 'YES_NO', publicGrade: 'YES_NO', blind: true },
    { memberGrade: 'BAND', priceSteps: [{ by: 'LOAD', band: 'TIGHT', changeBps: 1500 }] },
    { memberGrade: 'BAND', follow: { shareBps: 6000, beyondDays: 0 } },
    { memberGrade: 'NOTHING', partnerGrade: 'BAND' },
  ];
  cards = [];
  let slotOf: given.Center | undefined;
  for (const more of terms) {
    const center = await given.givenWorkCenter(api, seller);
    await given.givenCapacityFast(api, seller, [center]);
    const offer = await given.givenOffer(api, seller, center, { minimumLot: given.hours(8), ...more });
    cards.push(encodeId('crd', offer.id));
    if (cards.length === 1) slotOf = center;
  }
  if (slotOf) cards.push(await publishSlot(seller, slotOf));
  clients = { member: await as(api, member), partner: await as(api, partner), public: new Client(api) };
}, 120_000);
afterAll(() => api.close());

/** One of two machines on the Monday of the second week: it is to be had or not, and the hours beside it are hidden. */
async function publishSlot(seller: given.Firm, { wire: workCenterId }: given.Center): Promise<string> {
  const machine = (number: string) =>
    given.act(api, seller.actor, equipmentCreate, { workCenterId, number, status: 'RUNNING' });
  const [first] = [await machine('1'), await machine('2')];
  const slot = await given.act(api, seller.actor, machineOfferPublish, {
    equipmentId: first.wire,
    startsAt: new Date(`${given.monday(2)}T00:00:00+08:00`),
    endsAt: new Date(`${given.monday(2)}T23:59:00+08:00`),
    unitPrice: { amount: '220', currency: 'CNY' as const },
    setupPrice: { amount: '0', currency: 'CNY' as const },
    booking: 'INSTANT' as const,
  });
  return encodeId('crd', slot.id);
}

const audiences = ['member', 'partner', 'public'] as const;

/** Every question of an audience, answered; one text, so that two worlds can be laid side by side. */
async function answers(audience: (typeof audiences)[number], ask: Asked, about = ''): Promise<string[]> {
  // Those who ask too often are stopped: by what they have asked themselves. Either world is asked from the start.
  await api.admin.query('delete from app.hold_probe');
  const found: string[] = [];
  const all = questionsOf(audience, cards);
  // Of what leaks, every third question: it is asked of two worlds a time.
  const questions =
    about === '' ? all : all.filter(({ document }, at) => document.includes(about) && at % 3 === 0);
  for (const question of questions)
    for await (const answer of pagesOf(clients[audience], question, ask)) found.push(JSON.stringify(answer));
  return found;
}

/** The answer to a question, and where it walks, that of each page behind the cursor of the one before. */
async function* pagesOf(client: Client, question: Question, ask: Asked) {
  let after: string | null = null;
  do {
    const answer: Awaited<ReturnType<Asked>> = await ask(client, {
      ...question,
      variables: { ...question.variables, after },
    });
    yield answer;
    const info = question.walks ? answer.data?.[question.walks].pageInfo : undefined;
    after = info?.hasNextPage ? info.endCursor : null;
  } while (after !== null);
}
const honestly: Asked = (client, { document, variables }) => client.execute(document, variables);

/** Moves hidden hours of some weeks as far as the audience's grade allows; true when something hidden has moved. */
async function moved(
  audience: (typeof audiences)[number],
  picks: readonly { week: number; free: number }[],
): Promise<boolean> {
  const weeks = await hiddenWeeks(api);
  const before = weeks.map(({ open }) => open).join();
  for (const { week, free } of picks) {
    const target = weeks[week % weeks.length];
    if (target) await moveHidden(api, audience, target, free);
  }
  hidden = undefined;
  return (await hiddenWeeks(api)).map(({ open }) => open).join() !== before;
}

/** Hidden hours in all, as a careless server would have them at hand: of the world as it stands. */
let hidden: Promise<number> | undefined;
const hiddenSum = (): Promise<number> => {
  hidden ??= hiddenWeeks(api).then((weeks) => weeks.reduce((sum, { open }) => sum + Number(open), 0));
  return hidden;
};

const picks = fc.array(fc.record({ week: fc.nat(40), free: fc.integer({ min: 0, max: 80 }) }), {
  minLength: 6,
  maxLength: 12,
});

/** How many worlds told themselves apart by any answer, of so many whose hidden hours differ. */
async function differences(
  audience: (typeof audiences)[number],
  ask: Asked,
  { runs, about = '' }: { runs: number; about?: string },
) {
  let worlds = 0;
  let told = 0;
  // What the world before has answered last: until the next hours are moved nobody writes.
  let before = await answers(audience, ask, about);
  await fc.assert(
    fc.asyncProperty(picks, async (chosen) => {
      if (!(await moved(audience, chosen))) return;
      worlds += 1;
      const after = await answers(audience, ask, about);
      if (JSON.stringify(before) !== JSON.stringify(after)) told += 1;
      before = after;
    }),
    { numRuns: runs, seed: 20261123 },
  );
  return { worlds, told };
}

describe('what nobody may know', () => {
  it('is asked about where there is something to see', async () => {
    const seen = async (audience: (typeof audiences)[number]) => (await answers(audience, honestly)).join();
    expect((await seen('member')).match(/"number":"CO-/g)?.length).toBeGreaterThan(8);
    expect(await seen('member')).toContain('CAPACITY_EXCEEDED');
    expect(await seen('member')).toContain('"bands":[{"band":"FREE"');
    expect(await seen('partner')).toContain('"grade":"BAND","seller"');
    expect(await seen('public')).toContain('"open":true');
  }, 60_000);

  it.each(audiences)(
    'makes no difference to any answer that the %s gets',
    async (audience) => {
      const { worlds, told } = await differences(audience, honestly, { runs: 8 });
      expect(worlds).toBeGreaterThan(2);
      expect(told).toBe(0);
    },
    120_000,
  );

  /** What leaks, in answers to which questions, and how. */
  const leaks: readonly [string, string, Asked][] = [
    [
      'a count',
      'market(',
      async (client, question) => {
        const answer = await honestly(client, question);
        const found = answer.data?.market;
        if (found) found.totalCount += (await hiddenSum()) % 7;
        return answer;
      },
    ],
    [
      'a sort order',
      'market(',
      async (client, question) => {
        const answer = await honestly(client, question);
        const edges = answer.data?.market?.edges ?? [];
        edges.push(...edges.splice(0, ((await hiddenSum()) / 60) % 5));
        return answer;
      },
    ],
    [
      'a count beside a search',
      'capacitySearch',
      async (client, question) => {
        const answer = await honestly(client, question);
        const [first] = answer.data?.capacitySearch?.facets.provinces ?? [];
        if (first) first.count.value += (await hiddenSum()) % 7;
        return answer;
      },
    ],
    [
      'a filter by hours that looks behind the bands',
      'capacitySearch',
      async (client, question) => {
        const answer = await honestly(client, question);
        const { filter } = question.variables as { filter?: { amount?: object } };
        const found = answer.data?.capacitySearch;
        if (found?.edges && filter?.amount) found.edges = found.edges.slice(((await hiddenSum()) / 60) % 3);
        return answer;
      },
    ],
    [
      'a cursor',
      'capacitySearch',
      async (client, question) => {
        const answer = await honestly(client, question);
        for (const edge of answer.data?.capacitySearch?.edges ?? []) edge.cursor += (await hiddenSum()) % 7;
        return answer;
      },
    ],
    [
      'an error text',
      'reservationHold',
      async (client, question) => {
        const answer = await honestly(client, question);
        const problems = answer.data?.reservationHold?.userErrors ?? [];
        for (const one of problems) one.message += ` ${await hiddenSum()} left.`;
        return answer;
      },
    ],
  ];
  it.each(leaks)(
    'would be found out through %s',
    async (_what, about, leaky) => {
      const { told } = await differences('member', leaky, { runs: 4, about });
      expect(told).toBeGreaterThan(0);
    },
    120_000,
  );
});
