import type { BillOfProcess } from '../../kernel/catena-x/bill-of-process.ts';
import { reference } from '../../kernel/catena-x/payload-problem.ts';
import { decimal } from '../../kernel/decimal.ts';
import { baseUnitOf } from '../../kernel/measure.ts';
import { requirementParameter } from '../../plants/index.ts';
import type { Item, ItemRevision, RoutingArc, RoutingStep } from '../item.ts';

/** A routing with what it is of. */
export interface Routing {
  readonly item: Pick<Item, 'number' | 'name'>;
  readonly revision: Pick<ItemRevision, 'code'>;
  readonly steps: readonly RoutingStep[];
  readonly arcs: readonly Pick<RoutingArc, 'fromCode' | 'toCode' | 'per'>[];
}

/** A routing as Catena-X BillOfProcess 1.1.0; `readBill` gives the same routing back. What the model leaves to text is told by references of ours. */
export function writeBill({ item, revision, steps, arcs }: Routing): BillOfProcess {
  return {
    billOfProcessIdentification: `${item.number} ${revision.code}`,
    productName: item.name,
    productVersion: revision.code,
    version: '1.0.0',
    process: steps.map((step) => {
      const next = arcs.filter(({ fromCode }) => fromCode === step.code);
      const isFirst = !arcs.some(({ toCode }) => toCode === step.code);
      return {
        processStepIdentifier: [step.code],
        processStepType: isFirst
          ? ('IsFirstElement' as const)
          : next.length === 0
            ? ('IsLastElement' as const)
            : ('IsProcessElement' as const),
        capabilityId: reference('process', step.processCode),
        inputParameters: parametersOf(step, next),
        ...(next.length > 0
          ? {
              precedenceRelation: [{ precedenceElements: [{ successor: next.map(({ toCode }) => toCode) }] }],
            }
          : {}),
      };
    }),
  };
}

function parametersOf(step: RoutingStep, next: Routing['arcs']) {
  const several = next.filter(({ per }) => per !== 1).map(({ toCode, per }) => `${toCode}*${per}`);
  const said: readonly (readonly [name: string, value: string | null])[] = [
    ['name', step.name],
    ['load-per-piece', `${decimal(step.loadPerPieceValue).toFixed()} ${step.loadUnit}`],
    ['set-up', BigInt(step.setupAmount) === 0n ? null : `${step.setupAmount} ${baseUnitOf(step.measure)}`],
    ['set-up-family', step.setupFamily],
    ['yield-bps', step.yieldBps === 10_000 ? null : String(step.yieldBps)],
    ['lot-least', step.lotLeast === null ? null : String(step.lotLeast)],
    ['lot-most', step.lotMost === null ? null : String(step.lotMost)],
    ['transfer-batch', step.transferBatch === null ? null : String(step.transferBatch)],
    ['material', step.materialCode],
    ['standards', step.standards.join('; ') || null],
    ['inspection', inspectionText(step)],
    ['pieces-per-next', several.join('; ') || null],
  ];
  const own = said.flatMap(([name, value]) =>
    value === null
      ? []
      : [{ name, semanticReference: [reference('step', name)], parameterKey: 'HasValue' as const, value }],
  );
  return [...own, ...step.requirements.map(requirementParameter)];
}

/** As `SAMPLE; 2 MIN; 3 DAY`: which pieces, what one takes, how long the result takes. */
function inspectionText({ inspection }: RoutingStep): string | null {
  if (!inspection) return null;
  const { kind, perPiece, days } = inspection;
  return `${kind}; ${perPiece.value} ${perPiece.unit}; ${days} DAY`;
}
