import sql from 'sql-template-tag';
import type { RevisionForOrder } from '../../catalog/index.ts';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import { notFound } from '../../kernel/fault.ts';
import { uuidOf } from '../../kernel/id.ts';
import { parseMoney } from '../../kernel/money.ts';
import { problem, type UserError } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import type { MoneyInput } from '../../kernel/values.ts';
import { figureProblems, type StepFigures } from './carbon.ts';
import { type ContractMode, contractProblems } from './contract.rules.ts';
import { needProblems, needsOf, type PromiseNeed } from './needs.ts';
import type { OrderPromiseInquireInput } from './promise-input.ts';

export const piecesMax = 1_000_000;
export const referenceMax = 60;
/** So many days ahead may a day be that is wanted: a year. */
export const horizonDays = 366;

/** What an inquiry is agreed on besides its pieces, as it is kept. */
export interface InquiryTerms {
  readonly contractMode: ContractMode;
  readonly leadId: string | null;
  readonly mainSteps: readonly string[];
  readonly mainWorkMayMove: boolean;
  readonly mayAsk: boolean;
  readonly binPieces: number | null;
  readonly freightPerBinMinor: bigint | null;
  readonly lateMinorPerDay: bigint | null;
  readonly stepFigures: readonly StepFigures[];
  readonly needs: readonly PromiseNeed[];
}

/**
 * Reads the terms of an inquiry, with every problem of them: those of its contract, figures and needs, UNKNOWN_FIRM, NOT_WHOLE_BINS, FREIGHT_WITHOUT_BINS,
 * and of its amounts OTHER_CURRENCY, AMOUNT_TOO_FINE, NEGATIVE.
 */
export async function readInquiryTerms(
  tx: Tx,
  input: OrderPromiseInquireInput,
  { revision, currency }: { readonly revision: RevisionForOrder; readonly currency: CurrencyCode },
): Promise<{ readonly terms: InquiryTerms; readonly problems: UserError[] }> {
  const codes = revision.stepCodes;
  const leadId = await leadOf(tx, input.leadId);
  const late = readAmount(input.latePerDay, 'latePerDay', currency);
  const freight = readAmount(input.freightPerBin, 'freightPerBin', currency);
  return {
    terms: {
      contractMode: input.contractMode ?? 'EACH_STEP',
      leadId,
      mainSteps: [...new Set(input.mainStepCodes ?? [])],
      mainWorkMayMove: input.mainWorkMayMove ?? false,
      mayAsk: input.mayAsk ?? false,
      binPieces: input.binPieces ?? null,
      freightPerBinMinor: freight.minor,
      lateMinorPerDay: late.minor,
      stepFigures: (input.stepFigures ?? []).map(({ stepCode, grams, wattHours }) => ({
        stepCode,
        grams: grams ?? null,
        wattHours: wattHours ?? null,
      })),
      needs: needsOf(input.needs ?? [], revision.components.brought),
    },
    problems: [
      ...needProblems(input.needs ?? [], codes),
      ...contractProblems(input, codes),
      ...figureProblems(input.stepFigures ?? [], codes),
      ...(leadId === tx.organisationId ? [ownLead()] : []),
      ...binProblems(input),
      ...late.problems,
      ...freight.problems,
    ],
  };
}

/** The factory that is to lead: a firm of the market. */
async function leadOf(tx: Tx, wire: string | null | undefined): Promise<string | null> {
  if (wire === null || wire === undefined) return null;
  const id = uuidOf('org', wire);
  if (!id || !(await tx.row(sql`select 1 from market.firm where id = ${id}::uuid`)))
    throw notFound(['leadId']);
  return id;
}

const ownLead = (): UserError =>
  problem({ code: 'UNKNOWN_FIRM', message: 'No other firm of the market.', path: ['leadId'] });

function binProblems({ binPieces, quantity, freightPerBin }: OrderPromiseInquireInput): UserError[] {
  if (binPieces === null || binPieces === undefined)
    return freightPerBin
      ? [
          problem({
            code: 'FREIGHT_WITHOUT_BINS',
            message: 'Say how many pieces fill a bin.',
            path: ['binPieces'],
          }),
        ]
      : [];
  const path = ['binPieces'];
  if (binPieces < 1 || binPieces > quantity)
    return [
      problem({
        code: 'OUT_OF_RANGE',
        message: 'Between 1 and the quantity.',
        path,
        params: { least: 1, most: quantity },
      }),
    ];
  return quantity % binPieces === 0
    ? []
    : [
        problem({
          code: 'NOT_WHOLE_BINS',
          message: 'The quantity does not fill whole bins.',
          path,
          params: { pieces: quantity, bin: binPieces },
        }),
      ];
}

/** An amount of the promise's currency, not below zero. */
function readAmount(
  input: MoneyInput | null | undefined,
  field: string,
  currency: CurrencyCode,
): { readonly minor: bigint | null; readonly problems: UserError[] } {
  if (!input) return { minor: null, problems: [] };
  const refused = (code: string, message: string, at: string, params?: Record<string, string>) => ({
    minor: null,
    problems: [problem({ code, message, path: [field, at], ...(params ? { params } : {}) })],
  });
  if (input.currency !== currency)
    return refused('OTHER_CURRENCY', 'Of the currency of the promise.', 'currency');
  const amount = parseMoney(input.amount, currency);
  if (!amount) return refused('AMOUNT_TOO_FINE', 'Not an amount of this currency.', 'amount', { currency });
  return amount.minor < 0n
    ? refused('NEGATIVE', 'Not below zero.', 'amount')
    : { minor: amount.minor, problems: [] };
}
