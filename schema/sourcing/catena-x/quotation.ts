import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import { decimal } from '../../kernel/decimal.ts';
import { formatAmount, money } from '../../kernel/money.ts';
import { incoterms } from '../incoterm.ts';
import { printedUnitName } from './unit-name.ts';

/**
 * What answers a `RequestForQuotation`: Catena-X has a model of the request and none of the answer. Names and shapes are the request's
 * (identification, quantity, delivery dates, header); the context says whose model it is, and which version.
 */
export const quotationContext = 'urn:openfloor:quotation:1.0.0';
export const awardContext = 'urn:openfloor:quotation_award:1.0.0';

const quantity = z.object({
  quantityNumber: z.number(),
  measurementUnit: z.string().regex(/^[a-zA-Z]*:[a-zA-Z]+$/),
});
const amount = z.object({ value: z.string().regex(/^-?\d+(\.\d+)?$/), currency: z.string().length(3) });
const header = (context: string) =>
  z.object({
    messageId: z.string().regex(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    context: z.literal(context),
    sentDateTime: z.iso.datetime(),
    version: z.literal('1.0.0'),
    relatedMessageId: z.string().optional(),
    senderBpn: z.string().optional(),
    receiverBpn: z.string().optional(),
  });
const identification = z.object({ rfqId: z.string(), rfqName: z.string(), rfqVersion: z.literal('1.0.0') });

/** Quotation 1.0.0. */
export const quotation = z.object({
  rfqIdentification: identification,
  quotationIdentification: z.object({
    quotationId: z.string(),
    quotationVersion: z.number().int().positive(),
    quotationState: z.enum(['SUBMITTED', 'COUNTERED', 'WITHDRAWN', 'EXPIRED', 'LOST', 'AWARDED']),
    validUntil: z.iso.datetime(),
    firmness: z.enum(['INDICATIVE', 'HELD']),
  }),
  terms: z.object({
    vatIncluded: z.boolean(),
    vatBasisPoints: z.number().int(),
    paymentDays: z.number().int(),
    /** By the name that DeliveryInformation 2.0.0 has for it; its list holds DAT of Incoterms 2010 besides. */
    incoterm: z.enum(incoterms).optional(),
    incotermPlace: z.string().optional(),
  }),
  positions: z.array(
    z.object({
      partId: z.string(),
      partName: z.string(),
      orderQuantity: quantity,
      unitPrice: amount,
      priceTiers: z.array(z.object({ fromQuantity: z.number(), unitPrice: amount })),
      oneTimeCosts: z.object({ setup: amount, tooling: amount, sample: amount }),
      netAmount: amount,
      leadTimeDays: z.number().int(),
      lastDeliveryDate: z.iso.date(),
    }),
  ),
  netAmount: amount,
  vatAmount: amount,
  cxHeader: header(quotationContext),
});
export type Quotation = z.infer<typeof quotation>;

/** QuotationAward 1.0.0. */
export const quotationAward = z.object({
  rfqIdentification: identification,
  awardIdentification: z.object({ awardId: z.string(), awardDateTime: z.iso.datetime() }),
  positions: z.array(
    z.object({
      partId: z.string(),
      partName: z.string(),
      quotationId: z.string(),
      orderQuantity: quantity,
      netAmount: amount,
    }),
  ),
  netAmount: amount,
  cxHeader: header(awardContext),
});
export type QuotationAward = z.infer<typeof quotationAward>;

/** The message that a request was drafted from, where there was one. */
export interface TakenMessage {
  readonly messageId: string;
  readonly senderBpn: string;
  readonly receiverBpn: string;
  readonly senderRfqId: string;
}

/** The same thing has the same message id, whenever it is written. */
export function messageIdOf(...parts: readonly (string | number)[]): string {
  const hex = createHash('sha256').update(parts.join('/')).digest('hex').slice(0, 32).split('');
  // A UUID of version 8 (RFC 9562): made by a rule of one's own.
  hex[12] = '8';
  hex[16] = '8';
  const at = (from: number, to: number) => hex.slice(from, to).join('');
  return `urn:uuid:${at(0, 8)}-${at(8, 12)}-${at(12, 16)}-${at(16, 20)}-${at(20, 32)}`;
}

/** Answers go back: who sent the request receives them. */
export function headerOf<Context extends string>(
  context: Context,
  messageId: string,
  sentAt: Date,
  taken: TakenMessage | undefined,
) {
  return {
    messageId,
    context,
    sentDateTime: new Date(sentAt).toISOString(),
    version: '1.0.0' as const,
    ...(taken
      ? {
          relatedMessageId: `urn:uuid:${taken.messageId}`,
          senderBpn: taken.receiverBpn,
          receiverBpn: taken.senderBpn,
        }
      : {}),
  };
}

export const identificationOf = (
  rfq: { readonly number: string; readonly title: string },
  taken: TakenMessage | undefined,
) => ({ rfqId: taken?.senderRfqId ?? rfq.number, rfqName: rfq.title, rfqVersion: '1.0.0' as const });

export const amountOf = (minor: bigint, currency: CurrencyCode) => ({
  value: formatAmount(money(minor, currency)),
  currency,
});

/** A quantity by the catalogue of units that the models use. */
export const quantityIn = (value: string, unit: string) => ({
  quantityNumber: Number(decimal(value).toFixed()),
  measurementUnit: printedUnitName(unit),
});
