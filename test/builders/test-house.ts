import { testDatabase } from '#test/harness/database.ts';
import { openHouseOver, type TestHouse } from './house.ts';

/** A house over a fresh migrated database. Open it in `beforeAll`, close it in `afterAll`. */
export async function openTestHouse(poolSize = 10): Promise<TestHouse> {
  const { adminUrl } = await testDatabase();
  return await openHouseOver(adminUrl, poolSize);
}
