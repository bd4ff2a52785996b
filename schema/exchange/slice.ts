import type { Slice } from '../kernel/slice.ts';
import { callAlertsKind } from './alerts/call-alerts.ts';
import { marketAlertEnd, marketAlertSet } from './alerts/set-market-alert.ts';
import { exchangeNotices, exchangeWebhooks } from './exchange.notices.ts';
import { organisationSetListing } from './market/list-in-directory.ts';
import { partnerAdd, partnerEnd } from './market/name-partner.ts';
import { Partner } from './market/partner.ts';
import { matchRequestKind, rematchRequestsKind } from './matching/jobs.ts';
import { CapacityOffer } from './offers/capacity-offer.ts';
import { DeliveryRun } from './offers/delivery-run.ts';
import { capacityOfferDisclose } from './offers/disclose-offer.ts';
import { machineOfferPublish } from './offers/machines/index.ts';
import { capacityOfferPublish } from './offers/publish-capacity-offer.ts';
import { deliveryOfferPublish } from './offers/publish-delivery-offer.ts';
import { stockOfferPublish } from './offers/publish-stock-offer.ts';
import { StockLot } from './offers/stock-lot.ts';
import { capacityOfferWithdraw } from './offers/withdraw-capacity-offer.ts';
import { CapacityRequest } from './requests/capacity-request.ts';
import { capacityRequestClose } from './requests/close-capacity-request.ts';
import { capacityRequestPost } from './requests/post-capacity-request.ts';
import { capacityRequestReweigh } from './requests/reweigh-capacity-request.ts';
import { reservationHold } from './reservations/hold-reservation.ts';
import { waitingPlaceLeave } from './reservations/leave-waiting-place.ts';
import { Reservation } from './reservations/reservation.ts';
import {
  reservationAccept,
  reservationConfirm,
  reservationDecline,
  reservationRelease,
} from './reservations/settle-reservation.ts';
import { waitingPlaceTake } from './reservations/take-waiting-place.ts';

/** Idle capacity published, matched, held and confirmed. */
export const exchangeSlice: Slice = {
  name: 'exchange',
  entities: [CapacityOffer, StockLot, DeliveryRun, Partner, CapacityRequest, Reservation],
  commands: [
    capacityOfferPublish,
    capacityOfferWithdraw,
    capacityOfferDisclose,
    stockOfferPublish,
    deliveryOfferPublish,
    machineOfferPublish,
    partnerAdd,
    partnerEnd,
    organisationSetListing,
    capacityRequestPost,
    capacityRequestClose,
    capacityRequestReweigh,
    reservationHold,
    reservationConfirm,
    reservationRelease,
    reservationAccept,
    reservationDecline,
    waitingPlaceTake,
    waitingPlaceLeave,
    marketAlertSet,
    marketAlertEnd,
  ],
  consumers: {
    'request.posted.v1': [matchRequestKind],
    'request.rematch.v1': [matchRequestKind],
    'offer.published.v1': [rematchRequestsKind, callAlertsKind],
    'offer.freed.v1': [rematchRequestsKind],
    'offer.moved.v1': [rematchRequestsKind],
  },
  notices: exchangeNotices,
  followable: [
    { prefix: 'rsv', table: 'app.reservation' },
    { prefix: 'req', table: 'app.capacity_request' },
  ],
  webhooks: exchangeWebhooks,
};
