import { createRequire } from 'node:module';
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getNullableType,
  isListType,
} from 'graphql';
import type * as Complexity from 'graphql-query-complexity';
import { Fault } from '#schema/kernel/fault.ts';
import type { Context } from '../context.ts';
import { checkDocument, checkVariables } from './check-text.ts';
import { CostBudget, type Spending } from './cost-budget.ts';

// Its ES build brings a second copy of graphql into the process; the CommonJS one shares ours.
const { fieldExtensionsEstimator, getComplexity, simpleEstimator }: typeof Complexity = createRequire(
  import.meta.url,
)('graphql-query-complexity');

/** The largest body of a GraphQL request; larger things go through files. */
export const bodyBytesMax = 256 * 1024;

/** Fields that one request may make the server work out: a paged list counts by its `first`, one that says so as it says, any other as ten. */
export const complexityMax = 40_000;
const rowsAssumed = 10;

/** Without a status the server would answer 500. */
const tooCostly = { limit: 'complexity', http: { status: 422 } };

const listEstimator: Complexity.ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  // Introspection reads what is in memory; a rule of graphql-js holds its depth.
  if (type.name.startsWith('__')) return 1;
  if (typeof args.first === 'number') return 1 + Math.max(1, args.first) * childComplexity;
  // `edges` are the rows that `first` has counted already.
  const isList = isListType(getNullableType(field.type)) && field.name !== 'edges';
  return isList ? 1 + rowsAssumed * childComplexity : undefined;
};

/** How many errors one answer tells. */
const errorsMax = 5;

/** How long one request may be worked on; each of its statements has a limit of its own besides. */
export const deadlineMs = 10_000;

export interface RequestLimits {
  readonly budget?: CostBudget;
  readonly patienceMs?: number;
}

/**
 * Before anything is executed: texts that cannot be kept, requests that cost too much and callers who have spent their budget are
 * turned away. While it is: what takes too long is given up.
 */
export function requestLimits(
  schema: GraphQLSchema,
  { budget = new CostBudget(), patienceMs = deadlineMs }: RequestLimits,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let spending: Spending | undefined;
      return {
        async didResolveOperation({ document, request, operation, operationName, contextValue }) {
          if (operation?.operation === 'subscription')
            throw new GraphQLError('Subscriptions are streamed at /graphql/stream.', {
              extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
            });
          try {
            checkVariables(request.variables ?? {});
            checkDocument(document);
          } catch (error) {
            if (!(error instanceof Fault)) throw error;
            throw new GraphQLError(error.message, {
              extensions: { code: error.code, ...error.params, http: { status: 400 } },
            });
          }
          const complexity = complexityOf({
            schema,
            query: document,
            variables: request.variables ?? {},
            estimators: [
              fieldExtensionsEstimator(),
              listEstimator,
              simpleEstimator({ defaultComplexity: 1 }),
            ],
            ...(operationName ? { operationName } : {}),
          });
          if (complexity > complexityMax)
            throw new GraphQLError(`This asks for ${complexity} fields; at most ${complexityMax}.`, {
              extensions: tooCostly,
            });
          spending = budget.spend(contextValue.actor, complexity);
          if (!spending.isGranted) throw tooMany(spending);
        },
        async executionDidStart({ contextValue }) {
          const timer = setTimeout(() => contextValue.expire(), patienceMs).unref();
          return { executionDidEnd: async () => clearTimeout(timer) };
        },
        async willSendResponse({ contextValue, response: { body } }) {
          await contextValue.end();
          if (body.kind !== 'single') return;
          const { errors = [] } = body.singleResult;
          if (errors.length > errorsMax) body.singleResult.errors = weightiest(errors);
          // Programs pace themselves by it; people at screens have no use for it.
          if (spending && contextValue.actor.kind === 'client')
            body.singleResult.extensions = { ...body.singleResult.extensions, cost: costOf(spending) };
        },
      };
    },
  };
}

/** Which limit was passed says more than what else is wrong with the document. */
function weightiest(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  const weight = ({ extensions }: GraphQLFormattedError) => (extensions?.code === 'TOO_COSTLY' ? 0 : 1);
  return errors.toSorted((one, other) => weight(one) - weight(other)).slice(0, errorsMax);
}

function tooMany({ waitSeconds }: Spending): GraphQLError {
  const headers = new HeaderMap([['retry-after', String(waitSeconds)]]);
  return new GraphQLError(`Too many requests: try again in ${waitSeconds} s.`, {
    extensions: { code: 'TOO_MANY_REQUESTS', seconds: waitSeconds, http: { status: 429, headers } },
  });
}

function costOf({ available, perSecond }: Spending) {
  return { available, restoreRate: perSecond };
}

/** Variables of a wrong type are found here first; a document with too many nodes is given up. Both are the caller's doing. */
function complexityOf(options: Parameters<typeof getComplexity>[0]): number {
  try {
    return getComplexity(options);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const extensions = /maximum allowed number of nodes/.test(error.message)
      ? tooCostly
      : { code: 'BAD_USER_INPUT', http: { status: 400 } };
    throw new GraphQLError(error.message, { extensions });
  }
}
