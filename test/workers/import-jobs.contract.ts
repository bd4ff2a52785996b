import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetCommitAsked, sheetImportCommit, sheetImportStart } from '#schema/imports/index.ts';
import { jobCancel } from '#schema/jobs/index.ts';
import type { OutboxEvent } from '#schema/kernel/outbox.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { handleSheetCommit } from '#workers/imports/sheet.job.ts';
import { type BackEnd, givenRun, openWorkers, until } from './open-workers.ts';

/** What must hold of imports whatever carries the queues. */
export function describeImportJobs(backEnd: BackEnd): void {
  describe(`bringing sheets in, on ${backEnd.name}`, () => {
    let house: given.TestHouse;
    let firm: given.Firm;
    let center: given.Center;
    beforeAll(async () => {
      house = await openTestHouse();
      firm = await given.givenFirm(house);
      center = await given.givenWorkCenter(house, firm);
    });
    afterAll(() => house.close());

    const stateOf = 'select state from app.sheet_import where id = $1';
    const start = async (rows: string[]) => {
      const text = ['Work centre,Date or week,Total,Committed', ...rows].join('\n');
      const file = await given.givenFile(house, firm, new TextEncoder().encode(text));
      return given.act(house, firm.actor, sheetImportStart, { fileId: file.wire });
    };
    const commit = (made: given.Made) =>
      given.act(house, firm.actor, sheetImportCommit, { importId: made.wire, rows: 'ALL' });
    const written = async (made: given.Made) =>
      (
        await house.admin.query(
          `select (select count(*)::int from app.outbox where event = 'capacity.imported.v1' and payload ->> 'subjectId' = $1::text) as told,
           (select count(*)::int from app.sheet_change where import_id = $1::uuid) as changes`,
          [made.id],
        )
      ).rows[0];
    const event = async (made: given.Made): Promise<OutboxEvent> => {
      const { rows } = await house.admin.query(
        'select id, organisation_id, payload from app.outbox where event = $2 and payload ->> $3 = $1 order by id desc limit 1',
        [made.id, sheetCommitAsked, 'subjectId'],
      );
      const { id, organisation_id: organisationId, payload } = rows[0];
      return { id, organisationId, requestId: null, event: sheetCommitAsked, payload };
    };
    const alone = givenRun();

    it('a sheet is read, checked and written, and says how it went', async () => {
      const workers = await openWorkers(house, backEnd);
      const made = await start([`${center.code},${given.monday(1)},16,4`]);
      await until(house, stateOf, [made.id], 'CHECKED');
      await commit(made);
      await until(house, stateOf, [made.id], 'COMMITTED');
      const bad = await start([`${center.code},${given.monday(1)},viel,4`]);
      await until(house, stateOf, [bad.id], 'REJECTED');
      const none = await start([]);
      await until(house, stateOf, [none.id], 'REFUSED');
      await workers.close();

      expect(await written(made)).toEqual({ told: 1, changes: 1 });
      const { rows } = await house.admin.query(
        'select marked_file_id is not null as marked from app.sheet_import where id = $1',
        [bad.id],
      );
      expect(rows).toEqual([{ marked: true }]);
    });

    it('a write that is delivered three times, and at once, writes once', async () => {
      const made = await given.givenCheckedSheet(house, firm, [
        { center: center.code, period: given.monday(2), total: 8 },
      ]);
      await commit(made);
      const asked = await event(made);
      await Promise.all([1, 2].map(() => handleSheetCommit(house.workerDatabase, asked, alone)));
      await handleSheetCommit(house.workerDatabase, asked, alone);

      expect(await written(made)).toEqual({ told: 1, changes: 1 });
    });

    it('a worker that dies between reading and writing leaves nothing; the next one writes it once', async () => {
      const made = await given.givenCheckedSheet(house, firm, [
        { center: center.code, period: given.monday(3), total: 8 },
      ]);
      await commit(made);
      const asked = await event(made);
      const ending = new AbortController();
      ending.abort(new Error('this process ends'));
      await expect(
        handleSheetCommit(house.workerDatabase, asked, { ...alone, signal: ending.signal }),
      ).rejects.toThrow();
      expect(await written(made)).toEqual({ told: 0, changes: 0 });
      expect((await house.admin.query(stateOf, [made.id])).rows).toEqual([{ state: 'COMMITTING' }]);

      const workers = await openWorkers(house, backEnd);
      await until(house, stateOf, [made.id], 'COMMITTED');
      await workers.close();
      expect(await written(made)).toEqual({ told: 1, changes: 1 });
    });

    it('a write that was cancelled while it waited writes nothing, and the sheet is checked anew', async () => {
      const made = await given.givenCheckedSheet(house, firm, [
        { center: center.code, period: given.monday(4), total: 8 },
      ]);
      await commit(made);
      const { rows } = await house.admin.query('select job_id from app.sheet_import where id = $1', [
        made.id,
      ]);
      await given.act(house, firm.actor, jobCancel, { jobId: given.wire('job', rows[0].job_id) });

      const workers = await openWorkers(house, backEnd);
      await until(house, stateOf, [made.id], 'CHECKED');
      await workers.close();
      expect(await written(made)).toEqual({ told: 0, changes: 0 });
    });
  });
}
