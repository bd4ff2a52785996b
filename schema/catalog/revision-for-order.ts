import sql from 'sql-template-tag';
import { notFound } from '../kernel/fault.ts';
import { type Id, uuidOf } from '../kernel/id.ts';
import { problem, type UserError } from '../kernel/refusal.ts';
import type { Tx } from '../kernel/tx.ts';
import {
  componentsForOrder,
  type MadePart,
  type OrderComponents,
} from './components/components-for-order.ts';
import { stepsMax } from './routing.rules.ts';

/** A revision that an order is planned by: what is made and brought for it, and the codes of all steps, its own and those of its parts. */
export interface RevisionForOrder {
  readonly id: Id<'rev'>;
  readonly components: Omit<OrderComponents, 'problems'>;
  readonly stepCodes: ReadonlySet<string>;
  readonly problems: UserError[];
}

const path = ['revisionId'];

/**
 * The firm's own revision, to be planned by: NOT_RELEASED for a draft, ROUTING_FORKS for each step that goes two ways, because a plan
 * sends all pieces of a step to one next step, and what {@link componentsForOrder} says of its bill; TOO_MANY_STEPS where its steps and
 * those of its parts are more than a plan takes. NOT_FOUND where there is none.
 */
export async function itemRevisionForOrder(tx: Tx, wire: string): Promise<RevisionForOrder> {
  const id = uuidOf('rev', wire);
  const found =
    id &&
    (await tx.row<{ state: string; code: string }>(
      sql`select state, code from app.item_revision where id = ${id}::uuid`,
    ));
  if (!found) throw notFound(path);
  const components = await componentsForOrder(tx, id);
  const codes = await codesOf(tx, id, components.made);
  const problems =
    found.state === 'RELEASED'
      ? [
          ...(await forkProblems(tx, [id, ...components.made.map(({ revisionId }) => revisionId)])),
          ...components.problems,
          ...countProblems(codes),
        ]
      : [notReleased(found.code)];
  return { id, components, stepCodes: new Set(codes), problems };
}

const notReleased = (revision: string): UserError =>
  problem({ code: 'NOT_RELEASED', message: 'Release it first.', path, params: { revision } });

async function codesOf(tx: Tx, id: string, made: readonly MadePart[]): Promise<string[]> {
  const parts = [{ revisionId: id as string, prefix: '' }, ...made];
  const steps = await tx.rows<{ revisionId: string; code: string }>(sql`
    select s.revision_id, s.code from app.item_revision r join app.routing_step s on s.revision_id = r.id and s.version = r.version
    where r.id = any (${parts.map(({ revisionId }) => revisionId)}::uuid[]) order by s.revision_id, s.position`);
  return parts.flatMap(({ revisionId, prefix }) =>
    steps.filter((step) => step.revisionId === revisionId).map(({ code }) => prefix + code),
  );
}

function countProblems(codes: readonly string[]): UserError[] {
  const twice = codes.find((code, at) => codes.indexOf(code) !== at);
  if (twice !== undefined)
    return [problem({ code: 'STEP_TWICE', message: 'Each code once.', path, params: { step: twice } })];
  return codes.length <= stepsMax
    ? []
    : [
        problem({
          code: 'TOO_MANY_STEPS',
          message: `${stepsMax} steps at the most, those of its components included.`,
          path,
          params: { most: stepsMax, found: codes.length },
        }),
      ];
}

async function forkProblems(tx: Tx, revisionIds: readonly string[]): Promise<UserError[]> {
  const forks = await tx.rows<{ step: string }>(sql`
    select distinct a.from_code as step from app.item_revision r join app.routing_arc a on a.revision_id = r.id and a.version = r.version
    where r.id = any (${[...revisionIds]}::uuid[]) group by r.id, 1 having count(*) > 1 order by 1`);
  return forks.map(({ step }) =>
    problem({ code: 'ROUTING_FORKS', message: 'This step goes two ways.', path, params: { step } }),
  );
}
