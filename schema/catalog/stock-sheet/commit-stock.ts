import type { DoneImport, SubjectChange } from '#schema/imports/index.ts';
import { refuse } from '#schema/kernel/refusal.ts';
import type { Tx } from '#schema/kernel/tx.ts';
import { lockItems } from '../catalog.locks.ts';
import { stockOfItems } from '../stock/stock.queries.ts';
import type { ItemStock } from '../stock/stock.ts';
import { type KeptStock, writeStock } from '../stock/write-stock.ts';
import type { StockChange } from './check-stock-sheet.ts';

/** An item's writing before an import, and which one is the import's. */
interface Before {
  readonly stock: KeptStock | null;
}
interface After {
  readonly version: number;
}

const overtaken = (rows: number): never =>
  refuse({
    code: 'IMPORT_OVERTAKEN',
    message: 'Some have been written anew since.',
    path: ['importId'],
    params: { rows, what: '' },
  });

/** Adds a writing to each item. Refuses IMPORT_OVERTAKEN where one has been written since the sheet was checked. */
export async function commitStock(
  tx: Tx,
  _importId: string,
  changes: readonly StockChange[],
): Promise<SubjectChange[]> {
  const now = await newest(
    tx,
    changes.map(({ itemId }) => itemId),
  );
  const moved = changes.filter(({ itemId, version }) => (now.get(itemId)?.version ?? 0) !== version);
  if (moved.length > 0) overtaken(moved.length);
  const done: SubjectChange[] = [];
  for (const { itemId, stock } of changes) {
    const version = await writeStock(tx, itemId, stock, 'SHEET');
    done.push({ subjectId: itemId, before: { stock: saidIn(now.get(itemId)) }, after: { version } });
  }
  return done;
}

/**
 * Items say again what they said, in a writing of its own; of which nothing was known, that there is none. Refuses IMPORT_OVERTAKEN where
 * one has been written since.
 */
export async function undoStock(tx: Tx, _done: DoneImport, changes: readonly SubjectChange[]): Promise<void> {
  const now = await newest(
    tx,
    changes.map(({ subjectId }) => subjectId),
  );
  const moved = changes.filter(
    ({ subjectId, after }) => now.get(subjectId)?.version !== (after as After).version,
  );
  if (moved.length > 0) overtaken(moved.length);
  for (const { subjectId, before } of changes) {
    const none = {
      quantity: '0',
      asOf: now.get(subjectId)?.asOf ?? '',
      place: null,
      note: null,
      receipts: [],
    };
    await writeStock(tx, subjectId, (before as Before).stock ?? none, 'UNDONE');
  }
}

async function newest(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, ItemStock>> {
  await lockItems(tx, ids);
  return new Map((await stockOfItems(tx, ids)).map((stock) => [stock.itemId, stock]));
}

function saidIn(stock: ItemStock | undefined): KeptStock | null {
  if (!stock) return null;
  const { quantityValue: quantity, asOf, place, note, receipts } = stock;
  return { quantity, asOf, place, note, receipts };
}
