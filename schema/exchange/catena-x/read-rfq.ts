import { addDays, plainDate } from '../../kernel/calendar/plain-date.ts';
import { type BillOfProcess, danglingSteps } from '../../kernel/catena-x/bill-of-process.ts';
import {
  codeIn,
  codeOf,
  type Known,
  type PayloadProblem,
  payloadProblem,
  type Read,
  shapeProblems,
} from '../../kernel/catena-x/payload-problem.ts';
import { isUnitCode } from '../../kernel/units.ts';
import { type Requirement, readRequirementParameters } from '../../plants/index.ts';
import { type RequestForQuotation, requestForQuotation } from './request-for-quotation.ts';

/** A need as a payload tells it, ready to be posted when somebody has looked at it. What it does not say is null. */
export interface NeedDraft {
  readonly title: string;
  readonly processCode: string;
  readonly materialCode: string | null;
  readonly pieces: number;
  readonly loadPerPiece: { readonly value: string; readonly unit: string } | null;
  readonly from: string | null;
  readonly until: string;
  readonly wishedBy: string | null;
  readonly deliverToCityCode: string | null;
  readonly priceCap: { readonly amount: string; readonly currency: string } | null;
  readonly requirements: readonly Requirement[];
}

const parts = 'rfqConfiguration.parts';
const bill = `${parts}.billOfProcess`;
/** Units of the catalogue that count pieces. */
const pieceUnits = new Set(['unit:piece', 'unit:one', 'unit:pieces']);

/** Reads RequestForQuotation 3.0.0: a draft, or everything that is wrong with its place. Nothing is kept. */
export function readRfq(payload: unknown, known: Known): Read<NeedDraft> {
  const parsed = requestForQuotation.safeParse(payload);
  if (!parsed.success) return { draft: null, problems: shapeProblems(parsed.error) };
  const problems: PayloadProblem[] = [];
  const draft = draftOf(parsed.data, known, problems);
  return problems.length > 0 ? { draft: null, problems } : { draft, problems: [] };
}

function draftOf(rfq: RequestForQuotation, known: Known, problems: PayloadProblem[]): NeedDraft {
  const { rfqConfiguration: asked, rfqIdentification } = rfq;
  const process = asked.parts.billOfProcess;
  if (process) problems.push(...danglingSteps(process, bill));
  const until = addDays(plainDate(asked.lastDeliveryDate), 1);
  const wishedBy = asked.firstDeliveryDate ? addDays(plainDate(asked.firstDeliveryDate), 1) : null;
  if (wishedBy !== null && wishedBy > until)
    problems.push(payloadProblem('WINDOW_EMPTY', 'rfqConfiguration.lastDeliveryDate'));
  const said = (name: string) => parameterOf(process, 'need', name)?.value ?? null;
  const cityCode = said('deliver-to');
  if (cityCode !== null && !known.cities.has(cityCode))
    problems.push(
      payloadProblem('UNKNOWN_CITY', placeOf(process, 'need', 'deliver-to'), { found: cityCode }),
    );
  const [amount, currency] = said('price-cap')?.split(' ') ?? [];
  return {
    title: rfqIdentification.rfqName,
    processCode: processOf(rfq, known, problems),
    materialCode: materialOf(rfq, known, problems),
    pieces: piecesOf(rfq, problems),
    loadPerPiece: loadOf(process, problems),
    from: said('not-before'),
    until,
    wishedBy,
    deliverToCityCode: cityCode,
    priceCap: amount && currency ? { amount, currency } : null,
    requirements: readRequirementParameters(parametersOf(process), `${bill}.process[0]`, problems),
  };
}

/** The first step's capability, else the domain: a code of the taxonomy. */
function processOf(rfq: RequestForQuotation, known: Known, problems: PayloadProblem[]): string {
  const { billOfProcess: process, manufacturingDomain } = rfq.rfqConfiguration.parts;
  const [first] = process?.process ?? [];
  const found = first ? (codeOf(first.capabilityId, 'process') ?? first.capabilityId) : manufacturingDomain;
  const path = first ? `${bill}.process[0].capabilityId` : `${parts}.manufacturingDomain`;
  if (found === undefined) problems.push(payloadProblem('MISSING', path));
  else if (!known.processes.has(found)) problems.push(payloadProblem('UNKNOWN_PROCESS', path, { found }));
  return found ?? '';
}

function materialOf(rfq: RequestForQuotation, known: Known, problems: PayloadProblem[]): string | null {
  const { materialProperties, materialFamily } = rfq.rfqConfiguration.parts.material;
  const code = codeOf(materialProperties.value, 'material');
  const found = code ?? materialFamily;
  if (found === undefined) return null;
  if (known.materials.has(found)) return found;
  const path = code === undefined ? 'materialFamily' : 'materialProperties.value';
  problems.push(payloadProblem('UNKNOWN_MATERIAL', `${parts}.material.${path}`, { found }));
  return null;
}

function piecesOf(rfq: RequestForQuotation, problems: PayloadProblem[]): number {
  const path = 'rfqConfiguration.orderQuantity';
  const { quantityNumber, measurementUnit } = rfq.rfqConfiguration.orderQuantity;
  if (!pieceUnits.has(measurementUnit))
    problems.push(
      payloadProblem('UNIT_OF_ANOTHER_KIND', `${path}.measurementUnit`, {
        unit: measurementUnit,
        expected: 'unit:piece',
      }),
    );
  if (!Number.isInteger(quantityNumber) || quantityNumber < 1)
    problems.push(payloadProblem('NOT_A_COUNT', `${path}.quantityNumber`, { found: String(quantityNumber) }));
  return quantityNumber;
}

function loadOf(process: BillOfProcess | undefined, problems: PayloadProblem[]): NeedDraft['loadPerPiece'] {
  const text = parameterOf(process, 'need', 'load-per-piece')?.value;
  const [value, unit] = text?.split(' ') ?? [];
  if (!value || !unit) return null;
  if (!isUnitCode(unit))
    problems.push(
      payloadProblem('UNKNOWN_UNIT', placeOf(process, 'need', 'load-per-piece'), { found: unit }),
    );
  return { value, unit };
}

type Parameters = NonNullable<BillOfProcess['process'][number]['inputParameters']>;

function parametersOf(process: BillOfProcess | undefined): Parameters {
  return process?.process[0]?.inputParameters ?? [];
}

function parameterOf(process: BillOfProcess | undefined, kind: string, code: string) {
  return parametersOf(process).find(({ semanticReference }) => codeIn(semanticReference, kind) === code);
}

function placeOf(process: BillOfProcess | undefined, kind: string, code: string): string {
  const index = parametersOf(process).findIndex(
    ({ semanticReference }) => codeIn(semanticReference, kind) === code,
  );
  return `${bill}.process[0].inputParameters[${index}].value`;
}
