import sql from 'sql-template-tag';
import { command } from '../../kernel/command.ts';
import { refuseAny } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import type { UnitCode } from '../../kernel/units.ts';
import { lockItem } from '../catalog.locks.ts';
import { stockProblems } from './stock.rules.ts';
import type { ItemPutStockInput } from './stock-input.ts';
import { keptStock, writeStock } from './write-stock.ts';

/** Writes what there is of an item and what is expected; earlier writings are kept. Refuses what {@link stockProblems} says. */
export const itemPutStock = command<ItemPutStockInput>({
  name: 'itemPutStock',
  can: 'item:write',
  async run(tx, input) {
    const id = await lockItem(tx, input.itemId);
    const { unit, today } = await unitAndToday(tx, id);
    refuseAny(stockProblems(input, unit, today));
    await writeStock(tx, id, keptStock(input, unit), 'WRITTEN');
    return { type: 'itm', id };
  },
});

async function unitAndToday(tx: Tx, id: string): Promise<{ unit: UnitCode; today: string }> {
  const row = await tx.row<{ unit: UnitCode; today: string }>(
    sql`select unit, ${stockToday}::text as today from app.item where id = ${id}::uuid`,
  );
  if (!row) throw new Error('The item is locked and gone');
  return row;
}

/** The day by which stock is judged: items lie in no site, so it is the country's. */
export const stockToday = sql`(app.clock() at time zone 'Asia/Shanghai')::date`;
