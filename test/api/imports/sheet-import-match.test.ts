import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, goodRow, odd, openDesk } from './given-sheet.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.api.close());

const columns = ['workCenter', 'period', 'total', 'committed'].map((key, index) => ({ index, key }));

describe('saying what the columns are', () => {
  it('has the sheet checked with them, and the next file of the kind is known without a question', async () => {
    const made = await desk.sheet(odd, goodRow(desk.center));
    expect(await desk.read(made)).toMatchObject({ state: 'MATCHING', missing: ['workCenter'] });

    const { sheetImport } = await desk.member.client.act(
      'sheetImportMatch',
      { importId: made.wire, columns, saveAs: '车间日报' },
      'sheetImport { state job { kind state } }',
    );

    expect(sheetImport).toEqual({ state: 'CHECKING', job: { kind: 'sheet-check', state: 'QUEUED' } });
    expect(await desk.read(await desk.sheet(odd, goodRow(desk.center)))).toMatchObject({ state: 'CHECKED' });
    const { sheetProfiles } = await desk.member.client.ask(
      '{ sheetProfiles(kind: "capacity") { name kind } }',
    );
    expect(sheetProfiles).toEqual([{ name: '车间日报', kind: 'capacity' }]);
  });

  it('refuses a required column that is not there, one that stands twice, and what is no column', async () => {
    const { wire: importId } = await desk.sheet('甲,乙,丙,丁', goodRow(desk.center));
    const refused = (said: object[]) =>
      desk.member.client.refusals('sheetImportMatch', { importId, columns: said });

    expect(await refused(columns.slice(0, 3))).toEqual(['COLUMN_MISSING at columns']);
    expect(await refused([...columns, { index: 3, key: 'total' }])).toEqual(
      expect.arrayContaining(['COLUMN_TWICE at columns']),
    );
    expect(await refused([...columns, { index: 9, key: null }])).toEqual(['COLUMN_UNKNOWN at columns']);
    expect(await refused([...columns.slice(0, 3), { index: 3, key: 'price' }])).toEqual([
      'COLUMN_UNKNOWN at columns',
      'COLUMN_MISSING at columns',
    ]);
  });
});
