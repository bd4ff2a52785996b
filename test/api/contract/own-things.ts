import 'reflect-metadata';
import { capacityOfferWithdraw, reservationConfirm } from '#schema/exchange/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { act } from '#test/builders/act.ts';
import {
  type Center,
  csvOf,
  type Firm,
  givenCapacityFast,
  givenCheckedSheet,
  givenFile,
  givenFirm,
  givenHold,
  givenMarket,
  givenOffer,
  givenRequest,
  givenSheet,
  givenSite,
  givenWorkCenter,
  monday,
} from '#test/builders/index.ts';
import type { TestApi } from '../harness/open-test-api.ts';

/** One thing of every kind, and each in the state in which its mutations can be done; all ids as on the wire. */
export interface OwnThings {
  readonly firm: Firm;
  readonly center: Center;
  readonly siteId: string;
  readonly fileId: string;
  readonly importId: string;
  readonly differenceId: string;
  readonly offerId: string;
  readonly withdrawnOfferId: string;
  readonly withdrawnCardId: string;
  readonly requestId: string;
  readonly openRequestId: string;
  readonly organisationId: string;
  readonly personId: string;
  /** A card of somebody else's offer. */
  readonly marketCardId: string;
  /** Held as a buyer. */
  readonly heldIds: readonly [toConfirm: string, toRelease: string];
  /** Awaiting approval as a seller. */
  readonly awaitingIds: readonly [toAccept: string, toDecline: string];
}

export async function givenOwnThings(api: TestApi): Promise<OwnThings> {
  const firm = await givenFirm(api);
  const site = await givenSite(api, firm);
  const center = await givenWorkCenter(api, firm, { siteId: site.wire });
  await givenCapacityFast(api, firm, [center]);
  const bought = await givenMarket(api);
  const withdrawn = await givenOffer(api, firm, center);
  await act(api, firm.actor, capacityOfferWithdraw, { offerId: withdrawn.wire });
  const [offer, request, open] = [
    await givenOffer(api, firm, center),
    await givenRequest(api, firm),
    await givenRequest(api, firm),
  ];
  const file = await givenFile(api, firm, csvOf([{ center: center.code, period: monday(1), total: 16 }]));
  const sold = await soldThings(api, firm, center);
  const checked = await givenCheckedSheet(api, firm, [{ center: center.code, period: monday(2), total: 16 }]);
  return {
    firm,
    center,
    siteId: site.wire,
    fileId: file.wire,
    importId: checked.wire,
    offerId: offer.wire,
    withdrawnOfferId: withdrawn.wire,
    withdrawnCardId: encodeId('crd', withdrawn.id),
    requestId: request.wire,
    openRequestId: open.wire,
    organisationId: encodeId('org', firm.id),
    personId: encodeId('per', firm.actor.personId),
    marketCardId: encodeId('crd', bought.offer.id),
    heldIds: [
      (await givenHold(api, firm, bought.offer)).wire,
      (await givenHold(api, firm, bought.offer)).wire,
    ],
    ...sold,
  };
}

/** Two sales that await approval, and a sheet that leaves less than one that is sold. */
async function soldThings(api: TestApi, firm: Firm, center: Center) {
  const buyer = await givenFirm(api);
  const approval = await givenOffer(api, firm, center, { booking: 'APPROVAL' });
  const awaiting = async () => {
    const { wire } = await givenHold(api, buyer, approval, [[1, 8]]);
    await act(api, buyer.actor, reservationConfirm, { reservationId: wire });
    return wire;
  };
  const awaitingIds = [await awaiting(), await awaiting()] as const;
  await givenSheet(api, firm, [{ center: center.code, period: monday(1), total: 2 }]);
  const { rows } = await api.admin.query<{ id: string }>(
    'select id from app.capacity_difference where organisation_id = $1 limit 1',
    [firm.id],
  );
  return { awaitingIds, differenceId: encodeId('dif', rows[0]?.id ?? '') };
}

/** Every id of the firm's that nobody else may learn anything by. */
export function privateIdsOf(own: OwnThings): string[] {
  const { siteId, center, fileId, importId, differenceId, offerId, withdrawnOfferId, withdrawnCardId } = own;
  const { requestId, organisationId, personId, heldIds, awaitingIds } = own;
  const plant = [siteId, center.wire, fileId, importId, differenceId];
  const trade = [offerId, withdrawnOfferId, withdrawnCardId, requestId, heldIds[0], awaitingIds[0]];
  return [...plant, ...trade, organisationId, personId];
}
