import sql from 'sql-template-tag';
import type { DoneImport, SubjectChange } from '#schema/imports/index.ts';
import { canonicalJson } from '#schema/kernel/canonical-json.ts';
import { refuse } from '#schema/kernel/refusal.ts';
import { assertTransition } from '#schema/kernel/state-table.ts';
import type { Tx } from '#schema/kernel/tx.ts';
import { CapacityOffer, offerTable } from '../capacity-offer.ts';
import { putOnMarket } from '../put-on-market.ts';
import type { OfferChange, OfferContext, OfferDisclosure } from './offer-sheet.ts';
import { inputOf } from './row-facts.ts';

const namedMax = 5;

/** Publishes the new offers and shows more or less of the known ones, in the order of the sheet. */
export async function commitOffers(
  tx: Tx,
  _importId: string,
  changes: readonly OfferChange[],
): Promise<SubjectChange[]> {
  const done: SubjectChange[] = [];
  const centers = await measuresOf(tx);
  for (const change of changes)
    done.push(
      change.kind === 'PUBLISH'
        ? await publish(tx, change, centers)
        : await disclose(tx, change.id, change.to),
    );
  return done;
}

type Centers = readonly Pick<OfferContext['centers'][number], 'id' | 'measure'>[];

async function measuresOf(tx: Tx): Promise<Centers> {
  return await tx.rows(
    sql`select id, measure from app.work_center where organisation_id = app.organisation()`,
  );
}

async function publish(
  tx: Tx,
  { row, facts, weeks }: Extract<OfferChange, { kind: 'PUBLISH' }>,
  centers: Centers,
): Promise<SubjectChange> {
  const center = centers.find(({ id }) => id === row.workCenterId);
  if (!center) throw new Error(`No work centre ${row.workCenterId}`);
  const { id } = await putOnMarket(tx, inputOf(row, center), facts, weeks);
  return {
    subjectId: id,
    before: null,
    after: disclosureOf({ ...facts, withdrawWhenTaken: row.withdrawWhenTaken }),
  };
}

/** Shows more or less of an offer from now on, under the locks of all that the offer stands on, in the one order. */
export async function disclose(tx: Tx, id: string, to: OfferDisclosure): Promise<SubjectChange> {
  await tx.rows(sql`select market.lock_own_offer(${id}::uuid)`);
  const offer = await tx.em.findOneOrFail(CapacityOffer, { id: id as CapacityOffer['id'] });
  const before = disclosureOf(offer);
  Object.assign(offer, to);
  await tx.em.flush();
  await tx.rows(sql`select market.project_offer(${id}::uuid)`);
  tx.audit({ type: 'capacityOffer', id }, { disclosure: [before, to] });
  return { subjectId: id, before, after: disclosureOf(offer) };
}

export function disclosureOf(offer: OfferDisclosure): OfferDisclosure {
  const { memberGrade, partnerGrade, publicGrade, fenceDays, exposureBps, withdrawWhenTaken } = offer;
  return { memberGrade, partnerGrade, publicGrade, fenceDays, exposureBps, withdrawWhenTaken };
}

/** New offers leave the market, changed ones show what they showed; refused where somebody holds, has bought or waits, or where one was changed since. */
export async function undoOffers(
  tx: Tx,
  _done: DoneImport,
  changes: readonly SubjectChange[],
): Promise<void> {
  const ids = changes.map(({ subjectId }) => subjectId).toSorted();
  for (const id of ids) await tx.rows(sql`select market.lock_own_offer(${id}::uuid)`);
  await refuseUsed(
    tx,
    changes.filter(({ before }) => before === null).map(({ subjectId }) => subjectId),
  );
  const offers = await tx.em.find(CapacityOffer, { id: { $in: ids as CapacityOffer['id'][] } });
  refuseOvertaken(offers, changes);
  for (const offer of offers) {
    const before = changes.find(({ subjectId }) => subjectId === offer.id)?.before ?? null;
    if (before === null) withdraw(tx, offer);
    else {
      tx.audit({ type: 'capacityOffer', id: offer.id }, { disclosure: [disclosureOf(offer), before] });
      Object.assign(offer, before);
    }
  }
  await tx.em.flush();
  for (const id of ids) await tx.rows(sql`select market.project_offer(${id}::uuid)`);
}

/** An offer has a number that people may have seen: it leaves the market and is not deleted. */
function withdraw(tx: Tx, offer: CapacityOffer): void {
  const before = offer.state;
  offer.state = assertTransition(offerTable, before, 'WITHDRAW');
  offer.withdrawnAt = tx.now;
  tx.emit('offer.withdrawn.v1', { subjectId: offer.id });
  tx.audit({ type: 'capacityOffer', id: offer.id }, { state: [before, offer.state] });
}

async function refuseUsed(tx: Tx, ids: readonly string[]): Promise<void> {
  const used = await tx.rows<{ number: string }>(sql`
    select o.number from app.capacity_offer o where o.id = any (${[...ids]}::uuid[]) and (
      exists (select from app.reservation r where r.offer_id = o.id and r.seller_id = o.organisation_id
        and r.state in ('HELD', 'AWAITING_APPROVAL', 'CONFIRMED'))
      or exists (select from app.waiting_place p where p.offer_id = o.id and p.seller_id = o.organisation_id and p.state = 'WAITING'))
    order by 1`);
  if (used.length === 0) return;
  refuse({
    code: 'IMPORT_IN_USE',
    message: 'Something depends on it.',
    path: ['importId'],
    params: { rows: used.length, what: named(used.map(({ number }) => number)) },
  });
}

function refuseOvertaken(offers: readonly CapacityOffer[], changes: readonly SubjectChange[]): void {
  const overtaken = offers.filter((offer) => {
    const change = changes.find(({ subjectId }) => subjectId === offer.id);
    return offer.state !== 'PUBLISHED' || canonicalJson(disclosureOf(offer)) !== canonicalJson(change?.after);
  });
  if (overtaken.length === 0) return;
  refuse({
    code: 'IMPORT_OVERTAKEN',
    message: 'Some have been changed since.',
    path: ['importId'],
    params: { rows: overtaken.length, what: named(overtaken.map(({ number }) => number)) },
  });
}

function named(names: readonly string[]): string {
  return names.slice(0, namedMax).join(', ') + (names.length > namedMax ? ', …' : '');
}
