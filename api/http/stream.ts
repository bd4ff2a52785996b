import express, { type RequestHandler, Router } from 'express';
import { GraphQLError, type GraphQLSchema, getOperationAST, parse, specifiedRules, validate } from 'graphql';
import type { RequestParams } from 'graphql-sse';
import { createHandler } from 'graphql-sse/lib/use/express';
import { Fault } from '#schema/kernel/fault.ts';
import { Context, type Services } from '../context.ts';
import { formatError, type Logger } from '../errors.ts';
import { checkDocument, checkVariables } from '../limits/check-text.ts';
import { bodyBytesMax } from '../limits/request-limits.ts';
import { documentLimits, limitRules } from '../limits/validation-rules.ts';
import { callerOf, openContext } from './open-context.ts';

const rules = [...specifiedRules, ...limitRules];

/** Subscriptions as server-sent events at `/graphql/stream`, under the limits of every other request. */
export function stream(schema: GraphQLSchema, services: Services, log: Logger): Router {
  const format = formatError(log);
  const handler = createHandler({
    schema,
    // One stream for each operation: streams that are prepared first would be kept for whoever asks for one.
    authenticate: () => null,
    validate: (subject, document) =>
      validate(subject, document, rules).map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')),
    onSubscribe: (_request, params) => {
      const errors = refusalsOf(params);
      // Without `data` the library would not take it for a result.
      return errors ? { data: null, errors } : undefined;
    },
    context: async (request) => (await openContext(services, callerOf(request.raw))) as never,
    onNext: async (context: unknown, _request, result) => {
      if (context instanceof Context) await context.renewQuery();
      if (!result.errors) return;
      return { ...result, errors: result.errors.map((error) => format(error.toJSON(), error)) as never };
    },
    onComplete: async (context: unknown) => {
      if (context instanceof Context) await context.end();
    },
  });
  const router = Router();
  router.all('/graphql/stream', express.json({ limit: bodyBytesMax }), (async (request, response, next) => {
    await handler(request, response).catch(next);
  }) satisfies RequestHandler);
  return router;
}

/** A document that is malformed or passes a limit is answered before anything is executed. */
function refusalsOf({ query, variables, operationName }: RequestParams): GraphQLError[] | undefined {
  try {
    checkVariables(variables ?? {});
    const document = parse(query, { maxTokens: documentLimits.tokens });
    checkDocument(document);
    // The rest has its place at /graphql, where it is weighed before it is done.
    if (getOperationAST(document, operationName)?.operation !== 'subscription')
      throw new Fault('BAD_USER_INPUT', 'Only subscriptions are streamed.');
    return;
  } catch (error) {
    if (error instanceof Fault)
      return [new GraphQLError(error.message, { extensions: { code: error.code, ...error.params } })];
    if (error instanceof GraphQLError) return [withCode(error, 'GRAPHQL_PARSE_FAILED')];
    throw error;
  }
}

function withCode(
  { message, nodes, source, positions, extensions }: GraphQLError,
  code: string,
): GraphQLError {
  const place = { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null };
  return new GraphQLError(message, { ...place, extensions: { code, ...extensions } });
}
