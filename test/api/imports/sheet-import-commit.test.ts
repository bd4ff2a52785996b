import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, goodRow, known, openDesk } from './given-sheet.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.api.close());

const commit = (importId: string, rows = 'ALL') =>
  desk.member.client.refusals('sheetImportCommit', { importId, rows });

describe('committing a checked sheet', () => {
  it('has a worker write it', async () => {
    const made = await desk.sheet(known, goodRow(desk.center));
    expect(await commit(made.wire)).toEqual([]);

    expect(await desk.read(made)).toMatchObject({
      state: 'COMMITTING',
      rows: 'ALL',
      job: { kind: 'sheet-commit', state: 'QUEUED' },
      committedBy: { email: desk.member.firm.email },
      availableActions: [],
    });
    expect(await commit(made.wire)).toEqual(['WRONG_STATE at ']);
  });

  it('takes the good rows of a sheet with errors only when that is asked for', async () => {
    const made = await desk.sheet(known, goodRow(desk.center, 2), 'NO-SUCH,2026-W49,1,1');
    expect(await desk.read(made)).toMatchObject({
      state: 'REJECTED',
      rejectCount: 1,
      createCount: 1,
      availableActions: ['MATCH', 'COMMIT_GOOD', 'CANCEL'],
      markedFile: { name: 'capacity - 错误 errors.xlsx' },
    });

    expect(await commit(made.wire)).toEqual(['WRONG_STATE at ']);
    expect(await commit(made.wire, 'GOOD')).toEqual([]);
  });

  it('refuses when no row is good', async () => {
    const made = await desk.sheet(known, 'NO-SUCH,2026-W49,1,1');

    expect(await commit(made.wire, 'GOOD')).toEqual(['NOTHING_TO_IMPORT at rows']);
  });
});
