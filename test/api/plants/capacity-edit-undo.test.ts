import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '#schema/kernel/calendar/plain-date.ts';
import { exchangeFaults, givenHold, givenSheet, monday } from '#test/builders/index.ts';
import { givenTrade, type Trade } from '../harness/given-trade.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let trade: Trade;
beforeAll(async () => {
  api = await openTestApi();
});
beforeEach(async () => {
  trade = await givenTrade(api);
});
afterAll(() => api.close());

async function edit(cells: string, figure = 'TOTAL'): Promise<string> {
  const rows = [{ workCenterId: trade.center.wire, figure, cells }];
  const input = { bucket: 'DAY', rows, reason: '检修' };
  const { capacityEdit } = await trade.sellerClient.act('capacityEdit', input, 'capacityEdit { id }');
  return capacityEdit.id;
}
const dayOf = async (date: string) => {
  const { rows } = await api.admin.query<Record<string, unknown>>(
    `select total::int, committed::int, sellable::int, total_source, total_reason from app.work_center_day where work_center_id = $1 and work_date = $2`,
    [trade.center.id, date],
  );
  return rows[0];
};

describe('taking an edit of the board back', () => {
  it('makes every day again what it was, with who had the last word then, and keeps both in the book', async () => {
    const before = await dayOf(monday(1));
    const editId = await edit(`${monday(1)}=12<16/0 ${addDays(monday(1), 5)}=6<-/0`);

    const { capacityEdit } = await trade.sellerClient.act(
      'capacityEditUndo',
      { editId },
      'capacityEdit { undoable undoneAt }',
    );

    expect(capacityEdit).toEqual({ undoable: false, undoneAt: expect.any(String) });
    expect(await dayOf(monday(1))).toEqual(before);
    expect(await dayOf(addDays(monday(1), 5))).toMatchObject({ total: 0, sellable: 0 });
    const { rows } = await api.admin.query<{ command: string }>(
      `select command from app.audit_entry where organisation_id = $1 and subject_type = 'capacityEdit' order by id`,
      [trade.seller.id],
    );
    expect(rows.map(({ command }) => command)).toEqual(['capacityEdit', 'capacityEditUndo']);
  });

  it('gives back the firm’s own load without touching the total', async () => {
    const editId = await edit(`${monday(1)}=5<0/0`, 'COMMITTED');

    await trade.sellerClient.act('capacityEditUndo', { editId });

    expect(await dayOf(monday(1))).toMatchObject({
      total: 960,
      committed: 0,
      sellable: 960,
      total_source: 'SHEET',
    });
  });

  const late: readonly [string, (editId: string) => Promise<unknown>, string][] = [
    [
      'it has been taken back',
      (editId) => trade.sellerClient.act('capacityEditUndo', { editId }),
      'EDIT_UNDONE',
    ],
    ['somebody has edited one of its days', () => edit(`${monday(1)}=11<20/0`), 'EDIT_OVERTAKEN'],
    [
      'a sheet has spoken since',
      () => givenSheet(api, trade.seller, [{ center: trade.center.code, period: monday(1), total: 9 }]),
      'EDIT_OVERTAKEN',
    ],
    [
      'more has been sold than there was before',
      () => givenHold(api, trade.buyer.firm, trade.offer, [[1, 18]]),
      'EDIT_SOLD',
    ],
    [
      'twenty later edits stand before it',
      async () => {
        for (let turn = 0; turn < 20; turn++)
          await edit(`${monday(6)}=${turn + 1}<${turn === 0 ? '-' : turn}/0`);
      },
      'EDIT_TOO_OLD',
    ],
  ];
  it.each(late)('is refused once %s', async (_what, meanwhile, code) => {
    await edit(
      `${addDays(monday(1), 1)}=0<16/0 ${addDays(monday(1), 2)}=0<16/0 ${addDays(monday(1), 3)}=0<16/0 ${addDays(monday(1), 4)}=0<16/0`,
    );
    const editId = await edit(`${monday(1)}=20<16/0`);
    await meanwhile(editId);
    const before = await checksums(api);

    expect(await trade.sellerClient.refusals('capacityEditUndo', { editId })).toEqual([`${code} at editId`]);

    expect(await checksums(api)).toEqual(before);
    expect(await exchangeFaults(api)).toEqual([]);
  });

  it('of another firm is absent', async () => {
    const editId = await edit(`${monday(1)}=12<16/0`);
    const other = await givenTrade(api);

    expect(await other.sellerClient.faultOf('capacityEditUndo', { editId })).toBe('NOT_FOUND');
  });
});
