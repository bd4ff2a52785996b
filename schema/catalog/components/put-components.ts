import sql from 'sql-template-tag';
import { command, type Outcome } from '../../kernel/command.ts';
import { notFound } from '../../kernel/fault.ts';
import { uuidOf } from '../../kernel/id.ts';
import { refuseAny } from '../../kernel/refusal.ts';
import { assertTransition } from '../../kernel/state-table.ts';
import type { Tx } from '../../kernel/tx.ts';
import type { UnitCode } from '../../kernel/units.ts';
import { lockRevision } from '../catalog.locks.ts';
import { revisionTable } from '../item.ts';
import { cycleProblems, lockBills } from './check-components.ts';
import { componentProblems } from './component.rules.ts';
import type { ItemComponentInput, ItemRevisionPutComponentsInput } from './component-input.ts';
import { currentRevisionOf, readBills } from './read-bills.ts';
import { writeComponents } from './write-components.ts';

/** An item that a line names, and by which revision it would be made. */
interface Named {
  readonly id: string;
  readonly number: string;
  readonly unit: UnitCode;
  readonly madeById: string | null;
  readonly pinnedId: string | null;
}

/**
 * Writes the bill of material of a draft, whole. Refuses by row UNKNOWN_STEP, COMPONENT_TWICE, COMPONENT_CYCLE with the way, UNIT_MISMATCH and
 * what else {@link componentProblems} says; WRONG_STATE for a released revision. NOT_FOUND for items and revisions that are not the firm’s.
 */
export const itemRevisionPutComponents = command<ItemRevisionPutComponentsInput>({
  name: 'itemRevisionPutComponents',
  can: 'item:write',
  async run(tx, { revisionId, components }): Promise<Outcome> {
    await lockBills(tx);
    const revision = await lockRevision(tx, revisionId);
    const named = await namesOf(tx, components);
    assertTransition(revisionTable, revision.state, 'PUT');
    refuseAny([
      ...componentProblems(components, named, await stepsOf(tx, revision.id)),
      ...(await circles(tx, revision.itemId, components, named)),
    ]);
    const rows = components.map((line, row) => ({
      componentId: named[row]?.id ?? '',
      pinnedId: named[row]?.pinnedId ?? null,
      ...keptOf(line),
    }));
    await writeComponents(tx, revision.id, rows);
    tx.audit({ type: 'itemRevision', id: revision.id }, { components: [null, rows.length] });
    return { type: 'rev', id: revision.id };
  },
});

const keptOf = (line: ItemComponentInput) => ({
  quantity: line.quantity.value,
  unit: line.quantity.unit,
  scrapBps: line.scrapBps ?? 0,
  stepCode: line.stepCode,
  source: line.source,
  leadWorkingDays: line.leadWorkingDays ?? null,
});

/** What each line names, by two statements however many there are; the first that names nothing of the firm's is NOT_FOUND. */
async function namesOf(tx: Tx, components: readonly ItemComponentInput[]): Promise<Named[]> {
  const asked = components.map(({ itemId, revisionId }) => ({
    id: uuidOf('itm', itemId),
    pinned: revisionId === null || revisionId === undefined ? null : (uuidOf('rev', revisionId) ?? ''),
  }));
  const items = await tx.rows<Omit<Named, 'pinnedId'>>(sql`
    select i.id, i.number, i.unit, ${currentRevisionOf(sql`i.id`)} as made_by_id from app.item i
    where i.id = any (${asked.flatMap(({ id }) => id ?? [])}::uuid[])`);
  const revisions = await tx.rows<{ id: string; itemId: string }>(sql`
    select id, item_id from app.item_revision where id = any (${asked.flatMap(({ pinned }) => pinned || [])}::uuid[])`);
  const [itemsById, ownerOf] = [
    new Map(items.map((item) => [item.id, item])),
    new Map(revisions.map(({ id, itemId }) => [id, itemId])),
  ];
  return asked.map(({ id, pinned }, row) => {
    const at = ['components', String(row)];
    const item = itemsById.get(id ?? '');
    if (!item) throw notFound([...at, 'itemId']);
    if (pinned === null) return { ...item, pinnedId: null };
    if (ownerOf.get(pinned) !== item.id) throw notFound([...at, 'revisionId']);
    return { ...item, madeById: pinned, pinnedId: pinned };
  });
}

async function stepsOf(tx: Tx, revisionId: string): Promise<ReadonlySet<string>> {
  const steps = await tx.rows<{ code: string }>(sql`
    select s.code from app.item_revision r join app.routing_step s on s.revision_id = r.id and s.version = r.version
    where r.id = ${revisionId}::uuid`);
  return new Set(steps.map(({ code }) => code));
}

async function circles(
  tx: Tx,
  itemId: string,
  components: readonly ItemComponentInput[],
  named: readonly Named[],
) {
  const item = await tx.row<{ id: string; number: string }>(
    sql`select id, number from app.item where id = ${itemId}::uuid`,
  );
  const lines = named.map(({ id, number, madeById }, row) => ({
    componentId: id,
    number,
    madeById: components[row]?.source === 'MAKE' ? madeById : null,
  }));
  const bills = await readBills(
    tx,
    lines.flatMap(({ madeById }) => madeById ?? []),
  );
  return item ? cycleProblems(item, lines, bills, (row) => ['components', String(row), 'itemId']) : [];
}
