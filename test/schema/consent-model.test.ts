import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestHouse } from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { givenStage, playConsents, type Stage } from '#test/faults/consent-model.ts';

describe('random consents, read by anybody, for any purpose, at any time', () => {
  let house: TestHouse;
  let stage: Stage;
  beforeAll(async () => {
    house = await openTestHouse();
    stage = await givenStage(house);
  });
  afterAll(() => house.close());

  // `npm run faults:consent` plays ten thousand of these cases.
  it('give away nothing that was not agreed, and leave every reading in the firm’s log', async () => {
    const played = await playConsents(stage, 200);

    expect(played.cases).toBe(200);
    expect(played.figures).toBeGreaterThan(0);
    expect(Object.keys(played.verdicts)).toEqual(
      expect.arrayContaining(['READ', 'REVOKED', 'ABSENT', 'FORBIDDEN']),
    );
  }, 120_000);

  it('would be found to leave a reading out of the log', async () => {
    await house.admin.query(`
      create function app.forget() returns trigger language plpgsql as 'begin return null; end';
      create trigger forget before insert on app.consent_read for each row execute function app.forget()`);

    await expect(playConsents(stage, 300, 7)).rejects.toThrow(/in the firm's log/);
    await house.admin.query('drop trigger forget on app.consent_read; drop function app.forget()');
  }, 120_000);

  it('would be found to give away order by order what was agreed month by month', async () => {
    await house.admin.query(`
      create or replace function market.fields_given(groups text[], granularity text) returns text[]
      language sql stable set search_path = pg_catalog, pg_temp as $$
        select coalesce(array_agg(d.code order by d.position), '{}') from ref.data_field d where d.data_group = any (groups)
      $$`);

    await expect(playConsents(stage, 300, 7)).rejects.toThrow(
      /Outside the consent|READ where FIELD_NOT_GIVEN/,
    );
  }, 120_000);
});
