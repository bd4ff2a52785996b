import { Field, InterfaceType, ObjectType } from 'type-graphql';

/** One figure of a problem, for the sentence that a screen makes of it. */
@ObjectType({ description: 'One figure of a problem, by name, for the sentence that a screen makes of it.' })
export class ProblemParam {
  @Field(() => String, { description: 'Name of the figure, stable within its code.' })
  name!: string;

  @Field(() => String, { description: 'The figure: a number, date, code or text as found.' })
  value!: string;
}

/** A refusal as the caller sees it: the business said no, and the caller can act on it. */
@InterfaceType({
  description: 'A refusal: the business says no, nothing has changed, and the caller can act on it.',
})
export abstract class UserError {
  @Field(() => String, { description: 'Stable code; screens translate by it.' })
  code!: string;

  @Field(() => String, { description: 'What is wrong, in English, for developers.' })
  message!: string;

  @Field(() => [String], {
    description: 'The input field that is to blame, from the input inwards; empty when it is none.',
  })
  path!: string[];

  @Field(() => [ProblemParam], { description: 'The figures of the refusal.' })
  params!: ProblemParam[];
}

/** A refusal whose figures fit into `params`. */
@ObjectType({ implements: UserError, description: 'A refusal whose figures fit into `params`.' })
export class Problem extends UserError {}

/** What a rule hands to {@link Refusal}: the code, where, and the figures. */
export interface ProblemFacts {
  readonly code: string;
  readonly message: string;
  readonly path?: readonly string[];
  readonly params?: Readonly<Record<string, string | number | bigint>>;
}

/** A problem of the plain kind. */
export function problem({ code, message, path = [], params = {} }: ProblemFacts): Problem {
  const figures = Object.entries(params).map(([name, value]) => ({ name, value: String(value) }));
  return Object.assign(new Problem(), { code, message, path: [...path], params: figures });
}

/** Thrown inside a command: the transaction rolls back and the caller gets every problem at once. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly problems: readonly UserError[];

  constructor(problems: readonly UserError[]) {
    super(problems.map((found) => found.code).join(', '));
    this.problems = problems;
  }
}

/** Refuses with one problem. */
export function refuse(facts: ProblemFacts): never {
  throw new Refusal([problem(facts)]);
}

/** Refuses with all the problems found, if any. */
export function refuseAny(problems: readonly UserError[]): void {
  if (problems.length > 0) throw new Refusal(problems);
}
