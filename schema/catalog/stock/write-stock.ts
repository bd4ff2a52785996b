import sql from 'sql-template-tag';
import { personOf } from '../../kernel/actor.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { Tx } from '../../kernel/tx.ts';
import type { UnitCode } from '../../kernel/units.ts';
import { inUnit, type StockSaid } from './stock.rules.ts';
import type { ItemReceipt, StockCause } from './stock.ts';

/** A writing as it is kept: amounts are decimals in the unit of the item, receipts by their days. */
export interface KeptStock {
  readonly quantity: string;
  readonly asOf: string;
  readonly place: string | null;
  readonly note: string | null;
  readonly receipts: readonly ItemReceipt[];
}

/** What was said, in the unit of its item. */
export function keptStock(said: StockSaid, unit: UnitCode): KeptStock {
  return {
    quantity: inUnit(said.quantity, unit).toFixed(),
    asOf: said.asOf,
    place: said.place?.trim() || null,
    note: said.note?.trim() || null,
    receipts: (said.receipts ?? [])
      .map(({ quantity, arrivesOn }) => ({ arrivesOn, quantity: inUnit(quantity, unit).toFixed() }))
      .sort((a, b) => (a.arrivesOn < b.arrivesOn ? -1 : 1)),
  };
}

/** Adds a writing, which counts from now on, under the lock of the item. Answers which it is. */
export async function writeStock(
  tx: Tx,
  itemId: string,
  stock: KeptStock,
  cause: StockCause,
): Promise<number> {
  const kept = await tx.row<{ version: number }>(sql`
    insert into app.item_stock (organisation_id, item_id, version, quantity, as_of, place, note, cause, written_by, written_at)
    select ${tx.organisationId}::uuid, ${itemId}::uuid, coalesce(max(s.version), 0) + 1, ${stock.quantity}::numeric, ${stock.asOf}::date, ${stock.place},
      ${stock.note}, ${cause}, ${personOf(tx.actor)}::uuid, ${tx.now}
    from app.item_stock s where s.item_id = ${itemId}::uuid returning version`);
  const version = kept?.version ?? 1;
  const rows = stock.receipts.map((receipt, at) => ({ position: at + 1, ...receipt }));
  await tx.rows(sql`
    insert into app.item_receipt (organisation_id, item_id, version, position, arrives_on, quantity)
    select ${tx.organisationId}::uuid, ${itemId}::uuid, ${version}, x.position, x."arrivesOn", x.quantity
    from jsonb_to_recordset(${canonicalJson(rows)}::jsonb) as x (position int, "arrivesOn" date, quantity numeric)`);
  tx.audit({ type: 'item', id: itemId }, { onHand: [null, stock.quantity], asOf: [null, stock.asOf] });
  return version;
}
