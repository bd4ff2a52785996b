import sql from 'sql-template-tag';
import { command, type Outcome } from '../kernel/command.ts';
import { problem, refuse, refuseAny, type UserError } from '../kernel/refusal.ts';
import type { Tx } from '../kernel/tx.ts';
import {
  checkMaterials,
  checkProcess,
  type Process,
  type RequirementLists,
  requirementLists,
} from '../plants/index.ts';
import { lockItem } from './catalog.locks.ts';
import { shapeProblems, stepsMax } from './routing.rules.ts';
import type { ItemRevisionPutInput, RoutingStepInput } from './routing-input.ts';
import { stepProblems, textProblems } from './step.rules.ts';
import { type ByCode, draftOf, routedStep, writeArcs, writeSteps } from './write-routing.ts';

/**
 * Writes the routing of a revision, whole: a draft is written anew, a code that is not there yet becomes a draft. Refuses by row:
 * UNIT_MISMATCH, UNKNOWN_CHOICE, SUCCESSOR_MISSING, ROUTING_CYCLE, ROUTING_ENDS, STEP_TWICE, unknown codes; REVISION_RELEASED for one that stays as it is.
 */
export const itemRevisionPut = command<ItemRevisionPutInput>({
  name: 'itemRevisionPut',
  can: 'item:write',
  run: putRouting,
});

/** Writes a routing, whole, as {@link itemRevisionPut} says. */
export async function putRouting(
  tx: Tx,
  input: Pick<ItemRevisionPutInput, 'itemId' | 'revision' | 'steps'>,
): Promise<Outcome> {
  const itemId = await lockItem(tx, input.itemId);
  const processes = await processesOf(tx, input.steps);
  refuseAny(await routingProblems(tx, input, processes));
  const draft = await draftOf(tx, itemId, input.revision.trim());
  const { id, version } = draft;
  await writeSteps(tx, draft, input.steps, processes);
  await writeArcs(tx, draft, input.steps);
  tx.audit(
    { type: 'itemRevision', id },
    { steps: [null, input.steps.length], ...(version === 1 ? { state: [null, 'DRAFT'] } : {}) },
  );
  return { type: 'rev', id };
}

async function processesOf(tx: Tx, steps: readonly RoutingStepInput[]): Promise<ByCode> {
  const codes = [...new Set(steps.map(({ processCode }) => processCode))];
  const rows = await tx.rows<Process>(sql`select * from ref.process where code = any (${codes}::text[])`);
  return new Map(rows.map((row) => [row.code, row]));
}

async function routingProblems(
  tx: Tx,
  { steps, revision }: Pick<ItemRevisionPutInput, 'steps' | 'revision'>,
  processes: ByCode,
): Promise<UserError[]> {
  const found = textProblems(revision, 20, ['revision']);
  if (steps.length < 1 || steps.length > stepsMax)
    refuse({
      code: 'OUT_OF_RANGE',
      message: `1 to ${stepsMax} steps.`,
      path: ['steps'],
      params: { least: 1, most: stepsMax },
    });
  const standards = await knownStandards(tx, steps);
  const lists = await listsFor(tx, steps);
  for (const [row, step] of steps.entries()) {
    const process = processes.get(step.processCode);
    const path = ['steps', String(row)];
    if (!process)
      found.push(...(await checkProcess(tx, step.processCode, [...path, 'processCode'])).problems);
    else if (process.resource !== 'CAPACITY')
      found.push(
        problem({
          code: 'NOT_A_PROCESS',
          message: 'Nothing is worked by it.',
          path: [...path, 'processCode'],
        }),
      );
    if (step.materialCode)
      found.push(...(await checkMaterials(tx, [step.materialCode], [...path, 'materialCode'])));
    for (const standard of step.standards ?? [])
      if (!standards.has(standard))
        found.push(
          problem({
            code: 'UNKNOWN_STANDARD',
            message: 'This standard is not on the list.',
            path: [...path, 'standards'],
            params: { found: standard },
          }),
        );
    found.push(...stepProblems(step, { measure: process?.measure, lists }, row));
  }
  return [...found, ...shapeProblems(steps.map(routedStep))];
}

async function listsFor(tx: Tx, steps: readonly RoutingStepInput[]): Promise<RequirementLists> {
  return steps.some(({ requirements }) => (requirements ?? []).length > 0)
    ? await requirementLists(tx)
    : new Map();
}

async function knownStandards(tx: Tx, steps: readonly RoutingStepInput[]): Promise<Set<string>> {
  const codes = steps.flatMap(({ standards }) => standards ?? []);
  const rows = await tx.rows<{ code: string }>(
    sql`select code from ref.standard where code = any (${codes}::text[])`,
  );
  return new Set(rows.map(({ code }) => code));
}
