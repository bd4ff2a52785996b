import loader, { type Highs } from 'highs';
import type { LinearModel } from './linear-model.ts';

/** How much work a solve may do. The time is a guard alone: what ends by work gives the same answer again. */
export interface SolveLimits {
  readonly nodesMax: number;
  readonly secondsMax: number;
  /** Relative to the objective; 0 to prove the optimum. */
  readonly gap: number;
  readonly seed: number;
  /** Spends on proving what it would spend on finding: some of it, or all of it, where a good answer is known. */
  readonly leaning?: Leaning | undefined;
  /** Asks only whether there is an answer of less than this; where there is none, this is the bound. */
  readonly below?: number | undefined;
  /** An answer of no more than this is good enough. */
  readonly target?: number | undefined;
}

export type Leaning = 'answer' | 'proof' | 'whole proof';

/**
 * Found by trial on orders of five steps, options that the solver has and its types lack. Trying both ways of a choice before choosing takes three times the
 * work that it saves, but where pieces are whole it halves it. Of the ways to find an answer one is enough, and none where a good answer is known. By its own tolerance it told
 * of one program in 400 that a plan is the best of which there was a better one, 0.002 % cheaper; by this one of none.
 */
const answerOptions = {
  mip_pscost_minreliable: 0,
  mip_heuristic_run_rins: false,
  mip_heuristic_run_root_reduced_cost: false,
  mip_feasibility_tolerance: 1e-9,
};
const proofOptions = {
  ...answerOptions,
  mip_heuristic_effort: 0,
  mip_heuristic_run_rens: false,
  mip_heuristic_run_shifting: false,
  mip_heuristic_run_zi_round: false,
  mip_heuristic_run_feasibility_jump: false,
};
const leanOptions = {
  answer: answerOptions,
  proof: proofOptions,
  'whole proof': { ...proofOptions, mip_pscost_minreliable: 4 },
};

/**
 * The solver's rules for making a program smaller before it is solved, by their bits; without its aggregator. With it two of a thousand small orders ended
 * with a plan called the best that was up to 1.7 % dearer than the best, and a bound too high by as much; without it each agrees with another solver.
 */
const rulesOff = 1 << 12;

export interface Solved {
  readonly status: 'OPTIMAL' | 'FEASIBLE' | 'NOTHING' | 'INFEASIBLE';
  readonly stoppedBy: 'work' | 'guard';
  /** Of the best solution found, where there is one. */
  readonly objective: number | undefined;
  /** Nothing costs less than this; −∞ where nothing is proven. */
  readonly bound: number;
  readonly values: Float64Array | undefined;
  /** Price of one more unit of each row's bound; of continuous models alone. */
  readonly duals: Float64Array | undefined;
  readonly nodes: number;
}

/** Its types are written as of a CommonJS module; what is loaded is the ES module's default. */
const loadHighs = loader as unknown as typeof loader.default;

let loading: Promise<Highs> | undefined;

/** The solver, loaded once for a process. */
export async function openSolver(): Promise<Highs> {
  loading ??= loadHighs();
  return await loading;
}

/** Values of some columns to begin from; the solver finds the others, or does without. */
export interface Start {
  readonly indices: readonly number[];
  readonly values: readonly number[];
}

/** Minimises. */
export function solve(highs: Highs, model: LinearModel, limits: SolveLimits, start?: Start): Solved {
  return guarded(() =>
    highs.withModel(dataOf(highs, model), (opened): Solved => {
      opened.options.set({
        output_flag: false,
        mip_rel_gap: limits.gap,
        mip_abs_gap: 1e-6,
        random_seed: limits.seed,
        mip_max_nodes: limits.nodesMax,
        time_limit: limits.secondsMax,
        presolve_rule_off: rulesOff,
        ...(limits.leaning ? leanOptions[limits.leaning] : {}),
        ...(limits.below === undefined ? {} : { objective_bound: limits.below }),
        ...(limits.target === undefined ? {} : { objective_target: limits.target }),
      });
      if (start && start.indices.length > 0)
        opened.setSolution({
          indices: Int32Array.from(start.indices),
          values: Float64Array.from(start.values),
        });
      opened.run();
      return cutAt(limits.below, readSolved(highs, opened, model));
    }),
  );
}

/** An answer in broken numbers, near the best: what each column is worth, and what each row's bound. */
export interface Relaxed {
  readonly values: Float64Array;
  readonly duals: Float64Array;
}

/** How near the best an answer is to be; iterations are its only other limit, and time a guard. */
export interface RelaxLimits {
  readonly tolerance: number;
  readonly secondsMax: number;
}

const iterationsMax = 200;

/** Solves with everything broken, from inside the feasible region: large programs take a tenth of the time so. Undefined when time is over first. */
export function relax(
  highs: Highs,
  model: LinearModel,
  { tolerance, secondsMax }: RelaxLimits,
): Relaxed | undefined {
  const data = dataOf(highs, model, 'broken');
  return guarded(() =>
    highs.withModel(data, (opened): Relaxed | undefined => {
      opened.options.set({
        output_flag: false,
        solver: 'ipm',
        run_crossover: 'off',
        ipm_optimality_tolerance: tolerance,
        ipm_iteration_limit: iterationsMax,
        time_limit: secondsMax,
      });
      opened.run();
      if (opened.getModelStatus() === highs.constants.modelStatus.timeLimit) return undefined;
      const { colValue, rowDual } = opened.getSolution();
      if (!colValue || !rowDual) return undefined;
      return {
        values: Float64Array.from(colValue),
        duals: Float64Array.from(rowDual),
      };
    }),
  );
}

function guarded<Answer>(ask: () => Answer): Answer {
  try {
    return ask();
  } catch (error) {
    // The solver's own errors carry its whole source as text.
    throw new Error(
      `The solver ended: ${error instanceof Error ? `${error.name} ${error.message.slice(0, 200)}` : 'unknown'}`,
    );
  }
}

type Opened = Parameters<Parameters<Highs['withModel']>[1]>[0];

function dataOf(highs: Highs, model: LinearModel, kind: 'whole' | 'broken' = 'whole') {
  const { continuous, integer } = highs.constants.variableType;
  const isMip = kind === 'whole' && model.isInteger.includes(true);
  return {
    numCols: model.columns,
    numRows: model.rows,
    colCost: Float64Array.from(model.cost),
    colLower: Float64Array.from(model.lower),
    colUpper: Float64Array.from(model.upper),
    rowLower: Float64Array.from(model.rowLower),
    rowUpper: Float64Array.from(model.rowUpper),
    matrix: {
      format: 'csr' as const,
      numRows: model.rows,
      numCols: model.columns,
      starts: Int32Array.from(model.starts),
      indices: Int32Array.from(model.indices),
      values: Float64Array.from(model.values),
    },
    ...(isMip ? { integrality: model.isInteger.map((is) => (is ? integer : continuous)) } : {}),
  };
}

/** Where only less was asked for: what is not less is no answer, and of what is not less nothing is proven. */
function cutAt(below: number | undefined, solved: Solved): Solved {
  if (below === undefined) return solved;
  const bound = Math.min(solved.bound, below);
  if (solved.objective !== undefined && solved.objective < below) return { ...solved, bound };
  return { ...solved, status: 'NOTHING', objective: undefined, values: undefined, bound };
}

function readSolved(highs: Highs, opened: Opened, model: LinearModel): Solved {
  const status = opened.getModelStatus();
  const { modelStatus } = highs.constants;
  const isMip = model.isInteger.includes(true);
  if (status === modelStatus.infeasible)
    return {
      status: 'INFEASIBLE',
      stoppedBy: 'work',
      objective: undefined,
      bound: Number.POSITIVE_INFINITY,
      values: undefined,
      duals: undefined,
      nodes: 0,
    };
  const isOptimal = status === modelStatus.optimal;
  const isFeasible = Number(opened.info.get('primal_solution_status')) === 2;
  const objective = isFeasible ? opened.getObjectiveValue() : undefined;
  const solution = isFeasible ? opened.getSolution() : undefined;
  return {
    status: isOptimal ? 'OPTIMAL' : isFeasible ? 'FEASIBLE' : 'NOTHING',
    stoppedBy: status === modelStatus.timeLimit ? 'guard' : 'work',
    objective,
    bound: isMip
      ? Number(opened.info.get('mip_dual_bound'))
      : isOptimal && objective !== undefined
        ? objective
        : Number.NEGATIVE_INFINITY,
    values: solution ? Float64Array.from(solution.colValue) : undefined,
    duals: solution?.rowDual && !isMip ? Float64Array.from(solution.rowDual) : undefined,
    nodes: isMip ? Number(opened.info.get('mip_node_count')) : 0,
  };
}
