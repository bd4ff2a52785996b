import { createRequire } from 'node:module';
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLSchema, getNullableType, isListType } from 'graphql';
import type * as Complexity from 'graphql-query-complexity';
import { Fault } from '#schema/kernel/fault.ts';
import type { Context } from '../context.ts';
import { checkDocument, checkVariables } from './check-text.ts';

// Its ES build brings a second copy of graphql into the process; the CommonJS one shares ours.
const { getComplexity, simpleEstimator }: typeof Complexity = createRequire(import.meta.url)(
  'graphql-query-complexity',
);

/** The largest body of a GraphQL request; larger things go through files. */
export const bodyBytesMax = 256 * 1024;

/** Fields that one request may make the server work out: a paged list counts by its `first`, any other as ten. */
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

/** Before anything is executed: texts that cannot be kept and requests that cost too much are turned away. */
export function requestLimits(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, request, operation, operationName }) {
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
            estimators: [listEstimator, simpleEstimator({ defaultComplexity: 1 })],
            ...(operationName ? { operationName } : {}),
          });
          if (complexity > complexityMax)
            throw new GraphQLError(`This asks for ${complexity} fields; at most ${complexityMax}.`, {
              extensions: tooCostly,
            });
        },
        async willSendResponse({ contextValue }) {
          await contextValue.end();
        },
      };
    },
  };
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
