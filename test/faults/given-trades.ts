import {
  type Firm,
  givenFirm,
  givenMarket,
  givenOffer,
  hours,
  type TestHouse,
} from '#test/builders/index.ts';
import { Trader } from './trader.ts';

/** Buyers who are signed in, and offers to trade: one with plenty, one that runs out, one more of the same machines. */
export async function givenTrades(
  house: TestHouse,
  url: string,
  clients: number,
): Promise<{ traders: Trader[]; offerIds: string[] }> {
  const plenty = { capacity: { hoursPerDay: 2_000 }, offer: { perWeek: hours(9_000) } };
  const { seller, center, offer } = await givenMarket(house, plenty);
  const scarce = await givenMarket(house, { capacity: { hoursPerDay: 6 }, offer: { perWeek: hours(28) } });
  const second = await givenOffer(house, seller, center, { perWeek: hours(5_000) });
  // A storm of trades is a thousand probes: here nobody is stopped for them.
  await house.admin.query(
    'create or replace function market.probes_most(out coarse int, out stop int) language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$ select 1000000, 1000000 $$',
  );
  const firms: Firm[] = [];
  for (let n = 0; n < clients; n++) firms.push(await givenFirm(house));
  const traders = firms.map((firm) => new Trader(url, firm));
  for (const trader of traders) await trader.signIn();
  return { traders, offerIds: [offer.id, scarce.offer.id, second.id] };
}
