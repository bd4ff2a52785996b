import { holdTogether, reservationHold } from '#schema/exchange/index.ts';
import { canonicalJson } from '#schema/kernel/canonical-json.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { isTransient } from '#schema/kernel/transient-error.ts';
import * as given from '#test/builders/index.ts';
import { naiveReserve } from '../../schema/naive-reserve.ts';
import { lockingReserve } from './locking-reserve.ts';
import type { Buyer } from './many-buyers.ts';
import type { Stage } from './stage.ts';

/** Where buyers go: all to one bucket, to any of many offers, or to five weeks of a few offers at once. */
export type Crowd = 'hot' | 'spread' | 'five buckets';

/** One way to sell: `sell` answers how many holds it made. */
export interface Way {
  readonly name: string;
  readonly clients: number;
  readonly sell: () => Promise<number>;
}

const document = `mutation ($input: ReservationHoldInput!) { reservationHold(input: $input) {
  userErrors { code } reservation { id number state expiresAt price { total { amount } } } } }`;

/** Waiting longer than a pool allows is an answer too: nothing was sold. */
async function soldOrNot(selling: Promise<number>): Promise<number> {
  return await selling.catch((error: unknown) => {
    if (isTransient(error)) return 0;
    throw error;
  });
}

export function waysOf(stage: Stage, crowd: Crowd): readonly Way[] {
  const { markets, buyers, admin, app, batcher, house, api } = stage;
  let turn = 0;
  const buyer = (): Buyer => buyers[turn++ % buyers.length] as Buyer;
  const many = crowd === 'hot' ? 1 : crowd === 'five buckets' ? 20 : markets.length;
  const market = () => markets[Math.floor(Math.random() * many)] as given.Market;
  const weeks = () => {
    if (crowd !== 'five buckets') return [1];
    const all = [1, 2, 3, 4, 5, 6, 7, 8];
    return all.toSorted(() => Math.random() - 0.5).slice(0, 5);
  };
  const item = () => ({
    offerId: market().offer.id,
    weeks: weeks().map((week) => ({ weekStart: given.monday(week), amount: 1 })),
  });
  const place = () => {
    const { offer, center } = market();
    return { offerId: offer.id, centerId: center.id, days: weeks().map(given.monday), amount: 1 };
  };
  const gathered = async (size: number) => {
    const items = Array.from({ length: size }, () => {
      const { actor } = buyer();
      return {
        ...item(),
        id: crypto.randomUUID(),
        buyerId: actor.organisationId,
        person: actor.personId,
        session: actor.sessionId,
        key: crypto.randomUUID(),
        hash: 'ab'.repeat(32),
        priceMinor: 100,
        currency: 'CNY',
        parts: [],
      };
    });
    const { rows } = await batcher.query<{ answers: { granted?: boolean }[] }>({
      name: 'gathered',
      text: `select market.reserve_gathered($1::jsonb, interval '4 hours') as answers`,
      values: [canonicalJson(items)],
    });
    return rows[0]?.answers.filter(({ granted }) => granted).length ?? 0;
  };
  const input = () => {
    const { offerId, weeks: lines } = item();
    return {
      offerId: encodeId('crd', offerId),
      weeks: lines.map(({ weekStart }) => ({ weekStart, quantity: { value: '1', unit: 'MIN' as const } })),
    };
  };
  const one = async () => {
    const [answer] = await given.reserve(app, buyer().actor.organisationId, [item()]);
    return Number(answer?.granted ?? false);
  };
  const graphql = async () => {
    const caller = { cookie: `openfloor=${buyer().token}`, ip: '127.0.0.1', requestId: 'bench' };
    const variables = { input: { idempotencyKey: crypto.randomUUID(), ...input() } };
    const { data, errors } = await api.client.execute({ query: document, variables }, caller);
    if (errors) throw new Error(canonicalJson(errors));
    const { reservationHold } = data as { reservationHold: { reservation: object | null } };
    return Number(reservationHold.reservation !== null);
  };
  const command = async () => {
    const { actor } = buyer();
    await given.act(house, actor, reservationHold, input());
    return 1;
  };
  const together = async () => {
    await holdTogether(api.services.database, buyer().actor, input(), crypto.randomUUID());
    return 1;
  };
  const ways: Way[] = [
    {
      name: 'naive check-then-insert (wrong)',
      clients: 64,
      sell: async () => Number(await naiveReserve(admin, { ...place(), day: given.monday(1) })),
    },
    {
      name: 'SELECT … FOR UPDATE',
      clients: 64,
      sell: async () => Number(await lockingReserve(admin, place())),
    },
    { name: 'reserve(items[1])', clients: 64, sell: one },
    { name: 'reserve_gathered(items[64]) on 2', clients: 2, sell: () => gathered(64) },
    { name: 'reserve_gathered(items[128]) on 2', clients: 2, sell: () => gathered(128) },
    { name: 'reserve_gathered(items[256]) on 2', clients: 2, sell: () => gathered(256) },
    { name: 'holdTogether, 128 callers', clients: 128, sell: together },
    { name: 'holdTogether, 512 callers', clients: 512, sell: together },
    { name: 'runCommand, one by one', clients: 64, sell: command },
    { name: 'GraphQL, 64 callers', clients: 64, sell: graphql },
    { name: 'GraphQL, 256 callers', clients: 256, sell: graphql },
  ];
  return ways.map((way) => ({ ...way, sell: () => soldOrNot(way.sell()) }));
}
