import { z } from 'zod';
import { parsePlainDate } from '../../kernel/calendar/plain-date.ts';
import { billOfProcess } from '../../kernel/catena-x/bill-of-process.ts';

const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/, 'an instant');
const date = z.string().refine((text) => parsePlainDate(text) !== undefined, 'a calendar day');
const bpnl = z.string().regex(/^BPNL[a-zA-Z0-9]{12}$/, 'a BPNL');
const uuid = z.string().regex(/^(urn:uuid:)?[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/, 'a UUID');
const version = z.string().regex(/^\d+\.\d+\.\d+/, 'a version');
const quantity = z.looseObject({
  quantityNumber: z.number(),
  measurementUnit: z.string().regex(/^[a-zA-Z]*:[a-zA-Z]+$/, 'a unit'),
});
const file = z.looseObject({ fileType: z.string(), fileName: z.string() });

/** RequestForQuotation 3.0.0. What it does not name is let through. */
export const requestForQuotation = z.looseObject({
  rfqIdentification: z.looseObject({
    rfqId: z.string(),
    rfqName: z.string(),
    rfqDateTime: instant,
    rfqVersion: z.string(),
    rfqSource: z.string().optional(),
  }),
  rfqConfiguration: z.looseObject({
    cadFile: file,
    additionalFiles: file.optional(),
    firstDeliveryDate: date.optional(),
    lastDeliveryDate: date,
    orderQuantity: quantity,
    additionalComments: z.string().optional(),
    parts: z.looseObject({
      partId: z.string(),
      partName: z.string(),
      generalTolerance: z.string(),
      manufacturingDomain: z.string().optional(),
      additionalRequirements: z.string().optional(),
      partQuantity: quantity,
      material: z.looseObject({
        materialFamily: z.string().optional(),
        materialProperties: z.looseObject({
          value: z.string(),
          valueType: z.string(),
          propertyName: z.string(),
        }),
      }),
      billOfProcess: billOfProcess.optional(),
    }),
  }),
  rfqSender: z.looseObject({
    senderName: z.string(),
    senderAdress: z.string(),
    senderEMail: z.string(),
    senderPhoneNumber: z.string(),
    senderAccountAddress: z.string(),
    senderDeliveryAddress: z.string(),
  }),
  cxHeader: z.looseObject({
    messageId: uuid,
    context: z.string(),
    sentDateTime: instant,
    senderBpn: bpnl,
    receiverBpn: bpnl,
    expectedResponseBy: instant.optional(),
    relatedMessageId: uuid.optional(),
    version,
  }),
});
export type RequestForQuotation = z.infer<typeof requestForQuotation>;
