import { testDatabase } from '#test/harness/database.ts';
import { openHouseOver, type TestHouse } from './house.ts';

/** A house over a fresh migrated database. Open it in `beforeAll`, close it in `afterAll`. */
export async function openTestHouse(poolSize = 10): Promise<TestHouse> {
  const { adminUrl, name } = await testDatabase();
  const house = await openHouseOver(adminUrl, poolSize);
  // A copy of a database has its template's contents, but not the rights on the database itself that `migrate` gives.
  await house.admin.query(`grant create, temporary on database ${name} to openfloor_worker`);
  return house;
}
