import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, goodRow, known, openDesk } from './given-sheet.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.api.close());

it('an import is given up before it is written, and then nothing can be done with it', async () => {
  const made = await desk.sheet(known, goodRow(desk.center));

  await desk.member.client.act('sheetImportCancel', { importId: made.wire });

  expect(await desk.read(made)).toMatchObject({ state: 'CANCELLED', availableActions: [] });
  expect(await desk.member.client.refusals('sheetImportCancel', { importId: made.wire })).toEqual([
    'WRONG_STATE at ',
  ]);
  expect(await desk.member.client.refusals('sheetImportCommit', { importId: made.wire })).toEqual([
    'WRONG_STATE at ',
  ]);
});
