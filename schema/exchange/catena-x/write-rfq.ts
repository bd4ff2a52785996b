import { addDays, plainDate } from '../../kernel/calendar/plain-date.ts';
import { reference } from '../../kernel/catena-x/payload-problem.ts';
import { decimal } from '../../kernel/decimal.ts';
import { formatAmount } from '../../kernel/money.ts';
import { requirementParameter } from '../../plants/index.ts';
import type { CapacityRequest } from '../requests/capacity-request.ts';
import type { RequestForQuotation } from './request-for-quotation.ts';

/** Who sends, to whom, under which message. */
export interface Sending {
  readonly messageId: string;
  readonly sentAt: Date;
  readonly senderBpn: string;
  readonly receiverBpn: string;
  readonly sender: RequestForQuotation['rfqSender'];
}

const none = 'not stated';

/** A need as RequestForQuotation 3.0.0; `read-rfq` gives the same need back. */
export function writeRfq(need: CapacityRequest, sending: Sending): RequestForQuotation {
  const quantity = { quantityNumber: need.pieces, measurementUnit: 'unit:piece' };
  const tolerance = need.requirements.find(({ kind }) => kind === 'TOLERANCE');
  return {
    rfqIdentification: {
      rfqId: need.number,
      rfqName: need.title,
      rfqDateTime: need.postedAt.toISOString(),
      rfqVersion: '1.0.0',
    },
    rfqConfiguration: {
      // The model asks for a file; a need has none.
      cadFile: { fileName: none, fileType: 'none' },
      ...(need.wishedBy ? { firstDeliveryDate: dayBefore(need.wishedBy) } : {}),
      lastDeliveryDate: dayBefore(need.validUntil),
      orderQuantity: quantity,
      parts: {
        partId: need.number,
        partName: need.title,
        generalTolerance: tolerance?.choices[0] ?? none,
        manufacturingDomain: need.processCode,
        partQuantity: quantity,
        material: {
          ...(need.materialCode ? { materialFamily: need.materialCode.split('.')[0] ?? '' } : {}),
          materialProperties: {
            propertyName: 'material code',
            value: need.materialCode ? reference('material', need.materialCode) : none,
            valueType: 'string',
          },
        },
        billOfProcess: billOf(need),
      },
    },
    rfqSender: sending.sender,
    cxHeader: {
      messageId: sending.messageId,
      context: 'urn:samm:io.catenax.request_for_quotation:3.x.x',
      sentDateTime: sending.sentAt.toISOString(),
      senderBpn: sending.senderBpn,
      receiverBpn: sending.receiverBpn,
      version: '3.0.0',
    },
  };
}

type Bill = NonNullable<RequestForQuotation['rfqConfiguration']['parts']['billOfProcess']>;

/** One step; what it has to meet as its parameters. */
function billOf(need: CapacityRequest): Bill {
  return {
    billOfProcessIdentification: need.number,
    productName: need.title,
    productVersion: '1.0.0',
    version: '1.0.0',
    process: [
      {
        processStepIdentifier: [need.number],
        processStepType: 'IsFirstElement',
        capabilityId: reference('process', need.processCode),
        inputParameters: [
          said('load-per-piece', `${decimal(need.loadPerPieceValue).toFixed()} ${need.loadUnit}`),
          said('not-before', need.validFrom),
          said('deliver-to', need.deliverToCityCode),
          ...(need.priceCapMinor === null
            ? []
            : [
                said(
                  'price-cap',
                  `${formatAmount({ minor: need.priceCapMinor, currency: need.currency })} ${need.currency}`,
                ),
              ]),
          ...need.requirements.map(requirementParameter),
        ],
      },
    ],
  };
}

function said(name: string, value: string) {
  return { name, semanticReference: [reference('need', name)], parameterKey: 'HasValue' as const, value };
}

function dayBefore(day: string): string {
  return addDays(plainDate(day), -1);
}
