import { afterAll, beforeAll, expect, it } from 'vitest';
import { givenCommitted } from '#test/builders/index.ts';
import { type Desk, goodRow, known, openDesk } from './given-sheet.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.api.close());

it('a committed import is undone once; one that is only checked cannot be', async () => {
  const checked = await desk.sheet(known, goodRow(desk.center));
  expect(await desk.member.client.refusals('sheetImportUndo', { importId: checked.wire })).toEqual([
    'WRONG_STATE at ',
  ]);
  await givenCommitted(desk.api, desk.member.firm, checked);
  expect(await desk.read(checked)).toMatchObject({ state: 'COMMITTED', availableActions: ['UNDO'] });

  await desk.member.client.act('sheetImportUndo', { importId: checked.wire });

  expect(await desk.read(checked)).toMatchObject({ state: 'UNDONE', availableActions: [] });
  expect(await desk.member.client.refusals('sheetImportUndo', { importId: checked.wire })).toEqual([
    'WRONG_STATE at ',
  ]);
});

it('undoing is refused when another sheet has changed the figures since', async () => {
  const first = await desk.sheet(known, goodRow(desk.center, 3));
  await givenCommitted(desk.api, desk.member.firm, first);
  const second = await desk.sheet(known, goodRow(desk.center, 3).replace(',16,', ',24,'));
  await givenCommitted(desk.api, desk.member.firm, second);

  expect(await desk.member.client.refusals('sheetImportUndo', { importId: first.wire })).toEqual([
    'IMPORT_OVERTAKEN at importId',
  ]);
});
