import 'reflect-metadata';
import { savedViewSave } from '#schema/desk/index.ts';
import {
  capacityOfferWithdraw,
  partnerAdd,
  reservationConfirm,
  waitingPlaceTake,
} from '#schema/exchange/index.ts';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { decodeId, encodeId } from '#schema/kernel/id.ts';
import { licenceAdd } from '#schema/organisations/index.ts';
import { capacityEdit } from '#schema/plants/index.ts';
import { act } from '#test/builders/act.ts';
import {
  type Center,
  csvOf,
  type Firm,
  givenApiKey,
  givenApplication,
  givenCapacityFast,
  givenCheckedSheet,
  givenColleague,
  givenDeadDelivery,
  givenDevice,
  givenEndpoint,
  givenException,
  givenFailure,
  givenFile,
  givenFirm,
  givenHold,
  givenInvitation,
  givenMachines,
  givenMarket,
  givenNotice,
  givenOffer,
  givenOperator,
  givenPattern,
  givenProposal,
  givenRequest,
  givenSheet,
  givenSite,
  givenSupportAct,
  givenWorkCenter,
  holdInput,
  monday,
  type Operator,
} from '#test/builders/index.ts';
import type { TestApi } from '../harness/open-test-api.ts';
import { givenOwnAgreements, type OwnAgreements } from './own-agreements.ts';
import { givenOwnFinance, type OwnFinance } from './own-finance.ts';
import { givenOwnMaking, type OwnMaking } from './own-making.ts';
import { givenOwnSourcing, type OwnSourcing } from './own-sourcing.ts';

/** One thing of every kind, and each in the state in which its mutations can be done; all ids as on the wire. */
export interface OwnThings {
  readonly sourcing: OwnSourcing;
  readonly agreements: OwnAgreements;
  readonly making: OwnMaking;
  readonly finance: OwnFinance;
  readonly documentFileId: string;
  readonly firm: Firm;
  readonly center: Center;
  readonly siteId: string;
  readonly shiftPatternId: string;
  readonly equipmentIds: readonly [toChange: string, toRetire: string];
  readonly capabilityId: string;
  readonly deviceId: string;
  /** One that nobody revokes. */
  readonly keptDeviceId: string;
  readonly certificateId: string;
  readonly photoFileId: string;
  readonly photographIds: readonly [toMove: string, toRemove: string];
  readonly calendarExceptionId: string;
  readonly fileId: string;
  readonly importId: string;
  /** Checked, checked, checked and committed: to be matched anew, committed, given up, undone. */
  readonly importIds: readonly [toMatch: string, toCommit: string, toCancel: string, toUndo: string];
  readonly differenceId: string;
  /** An edit of the board that can be taken back. */
  readonly editId: string;
  readonly offerId: string;
  /** Stays on the market. */
  readonly disclosedOfferId: string;
  /** A firm that is no partner yet, and a partner. */
  readonly partnerFirmId: string;
  readonly partnerId: string;
  readonly withdrawnOfferId: string;
  readonly withdrawnCardId: string;
  readonly requestId: string;
  readonly openRequestId: string;
  /** Waiting to be done. */
  readonly jobId: string;
  /** Of work that was given up, each a cause of its own. */
  readonly failureCauseIds: readonly [toRetry: string, toDiscard: string];
  /** Views of their own, not shared. */
  readonly viewId: string;
  readonly marketViewId: string;
  readonly viewToRemoveId: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly creditCode: string;
  readonly licenceIds: readonly [toReplace: string, toWithdraw: string];
  /** Of the operator's, in which it may do the steps. */
  readonly operator: Operator;
  /** Of other firms, in the operator's queue. */
  readonly caseIds: Readonly<Record<'toClaim' | 'toPropose' | 'toConfirm' | 'toSendBack', string>>;
  /** Opened by the operator's second person, in the firm. */
  readonly supportActId: string;
  readonly memberId: string;
  readonly removableMemberId: string;
  readonly invitationId: string;
  readonly revocableInvitationId: string;
  readonly apiKeyId: string;
  /** A card of somebody else's offer. */
  readonly marketCardId: string;
  /** Held as a buyer. */
  readonly heldIds: readonly [toConfirm: string, toRelease: string];
  /** Waited for as a buyer. */
  readonly waitingPlaceId: string;
  /** Awaiting approval as a seller. */
  readonly awaitingIds: readonly [toAccept: string, toDecline: string];
  /** Told to the firm's owner. */
  readonly noticeIds: readonly [toRead: string, toDismiss: string];
  readonly endpointIds: readonly [toChange: string, toRemove: string];
  /** Given up. */
  readonly deliveryId: string;
}

export async function givenOwnThings(api: TestApi): Promise<OwnThings> {
  const firm = await givenFirm(api);
  const site = await givenSite(api, firm);
  const center = await givenWorkCenter(api, firm, { siteId: site.wire });
  await givenCapacityFast(api, firm, [center]);
  const pattern = await givenPattern(api, firm, site);
  const machines = await givenMachines(api, firm, site, center);
  const exception = await givenException(api, firm, site, { from: monday(8), until: monday(9) });
  const bought = await givenMarket(api);
  const withdrawn = await givenOffer(api, firm, center);
  await act(api, firm.actor, capacityOfferWithdraw, { offerId: withdrawn.wire });
  const [offer, request, open] = [
    await givenOffer(api, firm, center),
    await givenRequest(api, firm),
    await givenRequest(api, firm),
  ];
  const file = await givenFile(api, firm, csvOf([{ center: center.code, period: monday(1), total: 16 }]));
  const [view, toRemove] = [await givenView(api, firm, 'kept'), await givenView(api, firm, 'to go')];
  const { stillWaitingId, ...sold } = await soldThings(api, firm, center);
  const failures = [await givenFailure(api, firm), await givenFailure(api, firm)] as const;
  const checked = await givenCheckedSheet(api, firm, [{ center: center.code, period: monday(2), total: 16 }]);
  const other = await givenWorkCenter(api, firm, { siteId: site.wire });
  const sheets = [1, 2, 3].map(() =>
    givenCheckedSheet(api, firm, [{ center: other.code, period: monday(2), total: 16 }]),
  );
  const [toMatch, toCommit, toCancel] = await Promise.all(sheets);
  const toUndo = await givenSheet(api, firm, [{ center: other.code, period: monday(4), total: 16 }]);
  return {
    firm,
    sourcing: await givenOwnSourcing(api, firm),
    agreements: await givenOwnAgreements(api, firm),
    making: await givenOwnMaking(api, firm),
    finance: await givenOwnFinance(api, firm),
    documentFileId: (await givenFile(api, firm, Buffer.from('%PDF-1.7'))).wire,
    center,
    siteId: site.wire,
    ...machines,
    deviceId: (await givenDevice(api, firm, center)).wire,
    keptDeviceId: (await givenDevice(api, firm, center)).wire,
    shiftPatternId: pattern.wire,
    calendarExceptionId: exception.wire,
    fileId: file.wire,
    failureCauseIds: [failures[0].causeId, failures[1].causeId],
    importId: checked.wire,
    editId: await editOf(api, firm, center),
    importIds: [toMatch?.wire ?? '', toCommit?.wire ?? '', toCancel?.wire ?? '', toUndo.wire],
    offerId: offer.wire,
    disclosedOfferId: (await givenOffer(api, firm, center)).wire,
    ...(await partnerThings(api, firm)),
    withdrawnOfferId: withdrawn.wire,
    withdrawnCardId: encodeId('crd', withdrawn.id),
    requestId: request.wire,
    openRequestId: open.wire,
    jobId: await waitingJob(api, request.id),
    viewId: view.wire,
    marketViewId: (await givenView(api, firm, 'market', 'market')).wire,
    viewToRemoveId: toRemove.wire,
    organisationId: encodeId('org', firm.id),
    personId: encodeId('per', firm.actor.personId),
    ...(await peopleThings(api, firm)),
    marketCardId: encodeId('crd', bought.offer.id),
    heldIds: [
      (await givenHold(api, firm, bought.offer)).wire,
      (await givenHold(api, firm, bought.offer)).wire,
    ],
    waitingPlaceId: (await act(api, firm.actor, waitingPlaceTake, holdInput(bought.offer.id, [[1, 40]])))
      .wire,
    ...sold,
    ...(await toldThings(api, firm, stillWaitingId)),
    ...(await organisationThings(api, firm)),
  };
}

/** A firm to be named, and one that has been. */
async function partnerThings(api: TestApi, firm: Firm) {
  const [other, named] = [await givenFirm(api), await givenFirm(api)];
  const partner = await act(api, firm.actor, partnerAdd, { firmId: encodeId('org', named.id) });
  return { partnerFirmId: encodeId('org', other.id), partnerId: partner.wire };
}

/** What the firm has shown to the operator, and what the operator has to do about others. */
async function organisationThings(api: TestApi, firm: Firm) {
  const operator = await givenOperator(api);
  const document = await givenFile(api, firm, Buffer.from('%PDF-1.7'));
  const licence = async (number: string) => {
    const facts = { number, issuer: 'CQC', validFrom: '2026-01-01', documentId: document.wire };
    return (await act(api, firm.actor, licenceAdd, { ...facts, kindCode: 'ISO_14001' })).wire;
  };
  const { rows } = await api.admin.query<{ code: string }>(
    'select credit_code as code from app.organisation where id = $1',
    [firm.id],
  );
  const supportAct = await givenSupportAct(api, { ...operator, first: operator.second }, firm);
  return {
    operator,
    creditCode: rows[0]?.code ?? '',
    licenceIds: [await licence('E-1'), await licence('E-2')] as const,
    supportActId: supportAct.wire,
    caseIds: {
      toClaim: (await givenApplication(api, await givenFirm(api))).wire,
      toPropose: (await givenApplication(api, await givenFirm(api))).wire,
      toConfirm: (await givenProposal(api, { ...operator, first: operator.second })).wire,
      toSendBack: (await givenProposal(api, { ...operator, first: operator.second })).wire,
    },
  };
}

/** Two colleagues, two invitations and a key of a program. */
async function peopleThings(api: TestApi, firm: Firm) {
  const [member, removable] = [await givenColleague(api, firm), await givenColleague(api, firm)];
  const [invitation, revocable] = [await givenInvitation(api, firm), await givenInvitation(api, firm)];
  const apiKey = await givenApiKey(api, firm);
  return {
    memberId: encodeId('mem', member.personId),
    removableMemberId: encodeId('mem', removable.personId),
    invitationId: invitation.wire,
    revocableInvitationId: revocable.wire,
    apiKeyId: apiKey.wire,
  };
}

/** An edit of a day that nothing else here touches. */
async function editOf(api: TestApi, firm: Firm, center: Center): Promise<string> {
  const rows = [
    {
      workCenterId: center.wire,
      figure: 'TOTAL' as const,
      cells: `${addDays(plainDate(monday(3)), 4)}=10<16/0`,
    },
  ];
  return (await act(api, firm.actor, capacityEdit, { bucket: 'DAY', rows, reason: '检修' })).wire;
}

function givenView(api: TestApi, firm: Firm, name: string, list = 'needs') {
  return act(api, firm.actor, savedViewSave, { list, name, query: 'state=OPEN', shared: false });
}

/** The matching that a need waits for: nobody works here. */
async function waitingJob({ admin }: TestApi, requestId: string): Promise<string> {
  const { rows } = await admin.query<{ id: string }>('select id from app.job where subject_id = $1', [
    requestId,
  ]);
  return encodeId('job', rows[0]?.id ?? '');
}

/** Sales that await approval, one for each answer and one that gets none, and a sheet that leaves less than one that is sold. */
async function soldThings(api: TestApi, firm: Firm, center: Center) {
  const buyer = await givenFirm(api);
  const approval = await givenOffer(api, firm, center, { booking: 'APPROVAL' });
  const awaiting = async () => {
    const { wire } = await givenHold(api, buyer, approval, [[1, 8]]);
    await act(api, buyer.actor, reservationConfirm, { reservationId: wire });
    return wire;
  };
  const awaitingIds = [await awaiting(), await awaiting()] as const;
  const stillWaitingId = await awaiting();
  const unknown = { total: 2, committed: 1, workOrders: 'WO-2020-000001=1' };
  await givenSheet(api, firm, [{ center: center.code, period: monday(1), ...unknown }]);
  const { rows } = await api.admin.query<{ id: string }>(
    `select id from app.capacity_difference where organisation_id = $1 and kind = 'UNKNOWN_WORK_ORDER'`,
    [firm.id],
  );
  return { awaitingIds, stillWaitingId, differenceId: encodeId('dif', rows[0]?.id ?? '') };
}

/**
 * Two tasks, the second of a sale that still waits, so that no other act of the firm settles it; two endpoints, and a message to one of
 * them that was given up.
 */
async function toldThings(api: TestApi, firm: Firm, awaitingId: string) {
  const subjectId = decodeId(awaitingId)?.uuid ?? '';
  const [first, second] = [await givenEndpoint(api, firm), await givenEndpoint(api, firm)];
  return {
    noticeIds: [
      (await givenNotice(api, firm)).wire,
      (await givenNotice(api, firm, { subjectId })).wire,
    ] as const,
    endpointIds: [first.wire, second.wire] as const,
    deliveryId: (await givenDeadDelivery(api, firm, first)).wire,
  };
}

/** Every id of the firm's that nobody else may learn anything by. */
export function privateIdsOf(own: OwnThings): string[] {
  const {
    siteId,
    center,
    fileId,
    importId,
    differenceId,
    editId,
    offerId,
    withdrawnOfferId,
    withdrawnCardId,
  } = own;
  const { requestId, organisationId, personId, heldIds, awaitingIds } = own;
  const plant = [
    siteId,
    own.shiftPatternId,
    own.equipmentIds[0],
    own.capabilityId,
    own.certificateId,
    own.photographIds[0],
    own.calendarExceptionId,
    center.wire,
    fileId,
    importId,
    differenceId,
    editId,
    own.partnerId,
  ];
  const trade = [
    offerId,
    withdrawnOfferId,
    withdrawnCardId,
    requestId,
    own.jobId,
    ...own.failureCauseIds,
    own.viewId,
    own.marketViewId,
    heldIds[0],
    own.waitingPlaceId,
    awaitingIds[0],
    own.noticeIds[0],
    own.endpointIds[0],
    own.deliveryId,
  ];
  const { sourcing } = own;
  const quoting = [
    sourcing.draftIds[0],
    sourcing.rfqId,
    sourcing.questionId,
    sourcing.guestId,
    sourcing.bidderId,
    sourcing.quoteToCounter.id,
    sourcing.quoteToCounter.lineId,
    sourcing.awardIds[0],
    sourcing.ownQuoteIds[0],
    sourcing.ownThreadId,
    sourcing.askedIds[0],
  ];
  const { agreements } = own;
  const agreed = [agreements.toCallOff.id, agreements.toCallOff.lineId, agreements.ownCallOffIds[0]];
  const organisation = [own.licenceIds[0], encodeId('ver', own.firm.id), own.supportActId];
  const people = [own.memberId, own.invitationId, own.apiKeyId];
  const making = [own.making.itemId, own.making.revisionId, own.making.promiseToReplanId];
  return [
    ...plant,
    ...trade,
    ...quoting,
    ...agreed,
    ...making,
    own.finance.consentIds[0],
    ...organisation,
    ...people,
    organisationId,
    personId,
  ];
}
