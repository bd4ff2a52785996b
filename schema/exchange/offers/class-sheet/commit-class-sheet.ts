import type { SubjectChange } from '#schema/imports/index.ts';
import type { Tx } from '#schema/kernel/tx.ts';
import { disclose, disclosureOf } from '../offer-sheet/commit-offer-sheet.ts';
import { putOnMarket } from '../put-on-market.ts';
import type { ClassChange } from './class-sheet.ts';

/** Publishes the new offers with their lots or runs and shows more or less of the known ones, in the order of the sheet. */
export async function commitClassSheet(
  tx: Tx,
  _importId: string,
  changes: readonly ClassChange[],
): Promise<SubjectChange[]> {
  const done: SubjectChange[] = [];
  for (const change of changes)
    done.push(
      change.kind === 'PUBLISH' ? await publish(tx, change) : await disclose(tx, change.id, change.to),
    );
  return done;
}

async function publish(
  tx: Tx,
  { input, facts, weeks, writeLot }: Extract<ClassChange, { kind: 'PUBLISH' }>,
): Promise<SubjectChange> {
  const { id } = await putOnMarket(tx, input, facts, weeks, (offer) => writeLot(tx, offer));
  return { subjectId: id, before: null, after: disclosureOf({ ...facts, withdrawWhenTaken: false }) };
}
