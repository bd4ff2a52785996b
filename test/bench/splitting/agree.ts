import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Constraint, type Model, solve as solveElsewhere } from 'yalps';
import { keepAll } from '#workers/splitting/keep-candidates.ts';
import { Ledger } from '#workers/splitting/ledger.ts';
import { networkOf } from '#workers/splitting/network.ts';
import { buildArcModel } from '#workers/splitting/program/arc-model.ts';
import type { LinearModel } from '#workers/splitting/program/linear-model.ts';
import { openSolver, solve } from '#workers/splitting/program/solver.ts';
import { smallOrder } from '#workers/splitting/random-instance.fixture.ts';
import { split } from '#workers/splitting/split.ts';
import { thorough } from '#workers/splitting/split-limits.ts';
import { verifyPlan } from '#workers/splitting/verify.ts';

// Random small orders: the program is solved by the product's solver and by one that shares nothing with it, both to the optimum; and the
// plan in whole pieces is held before the verifier.
const { values } = parseArgs({
  options: { instances: { type: 'string', default: '1000' }, from: { type: 'string', default: '1' } },
});
const count = Number(values.instances);
const begin = Number(values.from);

const hasCbc = spawnSync('cbc', ['-quit']).status === 0;
const folder = mkdtempSync(path.join(tmpdir(), 'openfloor-agree-'));

/** By Debian's coinor-cbc where it is there, else by yalps, which takes small programs alone and is not always right about them. */
function elsewhere(model: LinearModel): number | undefined {
  return hasCbc ? byCbc(model) : byYalps(model);
}

function byCbc(model: LinearModel): number | undefined {
  const [problem, answer] = [path.join(folder, 'model.lp'), path.join(folder, 'answer.txt')];
  writeFileSync(problem, lpText(model));
  rmSync(answer, { force: true });
  spawnSync('cbc', [problem, 'ratioGap', '0', 'allowableGap', '0', 'sec', '60', 'solve', 'solution', answer]);
  if (!existsSync(answer)) return undefined;
  const [head = ''] = readFileSync(answer, 'utf8').split('\n');
  const found = /^Optimal.*objective value (\S+)/.exec(head);
  return found ? Number(found[1]) : undefined;
}

/** The program in the text form that every solver reads. */
function lpText(model: LinearModel): string {
  const term = (value: number, column: number) => `${value < 0 ? '-' : '+'} ${Math.abs(value)} x${column}`;
  const rows = model.rowLower.flatMap((min, row) => {
    const terms: string[] = [];
    for (let at = model.starts[row] ?? 0; at < (model.starts[row + 1] ?? 0); at++)
      terms.push(term(model.values[at] ?? 0, model.indices[at] ?? 0));
    const max = model.rowUpper[row] ?? 0;
    const text = terms.join(' ');
    if (min === max) return [`e${row}: ${text} = ${min}`];
    return [
      ...(min > Number.NEGATIVE_INFINITY ? [`g${row}: ${text} >= ${min}`] : []),
      ...(max < Number.POSITIVE_INFINITY ? [`l${row}: ${text} <= ${max}`] : []),
    ];
  });
  const bounds = model.upper.flatMap((max, column) =>
    max < Number.POSITIVE_INFINITY ? [`0 <= x${column} <= ${max}`] : [],
  );
  const whole = model.isInteger.flatMap((is, column) => (is ? [`x${column}`] : []));
  return [
    'Minimize',
    `cost: ${model.cost.map(term).join(' ')}`,
    'Subject To',
    ...rows,
    'Bounds',
    ...bounds,
    ...(whole.length > 0 ? ['Generals', ...whole] : []),
    'End',
    '',
  ].join('\n');
}

function byYalps(model: LinearModel): number | undefined {
  const constraints = new Map<string, Constraint>();
  const columns = model.cost.map((cost) => new Map<string, number>([['cost', cost]]));
  for (let row = 0; row < model.rows; row++) {
    const [min, max] = [model.rowLower[row] ?? 0, model.rowUpper[row] ?? 0];
    constraints.set(`r${row}`, {
      ...(min > Number.NEGATIVE_INFINITY ? { min } : {}),
      ...(max < Number.POSITIVE_INFINITY ? { max } : {}),
    });
    for (let at = model.starts[row] ?? 0; at < (model.starts[row + 1] ?? 0); at++)
      columns[model.indices[at] ?? 0]?.set(`r${row}`, model.values[at] ?? 0);
  }
  model.upper.forEach((max, column) => {
    if (max === Number.POSITIVE_INFINITY) return;
    constraints.set(`u${column}`, { max });
    columns[column]?.set(`u${column}`, 1);
  });
  const asked: Model = {
    direction: 'minimize',
    objective: 'cost',
    constraints,
    variables: new Map(columns.map((column, at) => [`x${at}`, column])),
    integers: model.isInteger.flatMap((is, at) => (is ? [`x${at}`] : [])),
  };
  const answer = solveElsewhere(asked, { tolerance: 0, timeout: 20_000, maxIterations: 1_000_000 });
  return answer.status === 'optimal' ? answer.result : undefined;
}

const highs = await openSolver();
const tally = { agree: 0, disagree: 0, cheaperHere: 0, unanswered: 0, plansHold: 0, plansRefused: 0 };
let largest = 0;

function compare(name: string, model: LinearModel, leaning?: 'proof'): void {
  const solved = solve(highs, model, { nodesMax: 100_000, secondsMax: 60, gap: 0, seed: 1, leaning });
  const ours = solved.status === 'OPTIMAL' ? solved.objective : undefined;
  const theirs = elsewhere(model);
  const apart =
    ours === undefined || theirs === undefined
      ? undefined
      : Math.abs(ours - theirs) / Math.max(1, Math.abs(theirs));
  if (apart === undefined) tally.unanswered += 1;
  else if (apart <= 1e-6) tally.agree += 1;
  else if (Number(ours) < Number(theirs) && solved.values && breaksNothing(model, solved.values)) {
    tally.cheaperHere += 1;
    console.log(`${name}: ${ours} here, and it breaks nothing; ${theirs} elsewhere`);
    return;
  } else {
    tally.disagree += 1;
    console.log(`${name}: ${ours} here, ${theirs} elsewhere`);
  }
  largest = Math.max(largest, apart ?? 0);
}

/** Every row and every whole number kept to a millionth: then whoever calls a dearer answer the best is wrong. */
function breaksNothing(model: LinearModel, values: Float64Array): boolean {
  const isWhole = model.isInteger.every((is, column) => {
    const value = values[column] ?? 0;
    return !is || Math.abs(value - Math.round(value)) <= 1e-6;
  });
  return (
    isWhole &&
    model.rowLower.every((min, row) => {
      let sum = 0;
      for (let at = model.starts[row] ?? 0; at < (model.starts[row + 1] ?? 0); at++)
        sum += (model.values[at] ?? 0) * (values[model.indices[at] ?? 0] ?? 0);
      return sum >= min - 1e-6 && sum <= (model.rowUpper[row] ?? 0) + 1e-6;
    })
  );
}

for (let seed = begin; seed < begin + count; seed++) {
  const instance = smallOrder(seed);
  const network = networkOf(instance);
  const orders = network.orders.map((net, order) => ({ order, kept: keepAll(net) }));
  // The program of the what-ifs, and the one that solves an order to its end.
  for (const exact of [false, true])
    compare(
      `${instance.id}${exact ? ' exact' : ''}`,
      buildArcModel(new Ledger(network), orders, 1_000, exact ? 'whole' : 'spread', { exact }).model,
      exact ? 'proof' : undefined,
    );
  const { plan } = await split(
    instance,
    { ...thorough, nodesMax: 200, roundsMax: 3, boundRounds: 10 },
    () => 0,
  );
  const { wrong } = verifyPlan(instance, plan);
  tally[wrong.length === 0 ? 'plansHold' : 'plansRefused'] += 1;
  if (wrong.length > 0) console.log(`${instance.id}: ${wrong[0]}`);
}
rmSync(folder, { recursive: true });
console.log({
  instances: count,
  referee: hasCbc ? 'coinor-cbc' : 'yalps',
  ...tally,
  largestDifference: largest,
});
process.exitCode = tally.disagree + tally.plansRefused > 0 ? 1 : 0;
