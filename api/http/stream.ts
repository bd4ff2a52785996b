import { type RequestHandler, Router } from 'express';
import { GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/express';
import { Fault } from '#schema/kernel/fault.ts';
import { Context, type Services } from '../context.ts';
import { formatError, type Logger } from '../errors.ts';
import { checkDocument, checkVariables } from '../limits/check-text.ts';
import { documentLimits, limitRules } from '../limits/validation-rules.ts';
import { callerOf, openContext } from './open-context.ts';

const rules = [...specifiedRules, ...limitRules];

/** Subscriptions as server-sent events at `/graphql/stream`, under the limits of every other request. */
export function stream(schema: GraphQLSchema, services: Services, log: Logger): Router {
  const format = formatError(log);
  const handler = createHandler({
    schema,
    validate: (subject, document) => validate(subject, document, rules),
    onSubscribe: (_request, { query, variables }) => {
      const errors = refusalsOf(query, variables);
      return errors ? { errors } : undefined;
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
  router.all('/graphql/stream', (async (request, response, next) => {
    await handler(request, response).catch(next);
  }) satisfies RequestHandler);
  return router;
}

/** A document that is malformed or passes a limit is answered before anything is executed. */
function refusalsOf(
  query: string,
  variables: Record<string, unknown> | null | undefined,
): GraphQLError[] | undefined {
  try {
    checkVariables(variables ?? {});
    checkDocument(parse(query, { maxTokens: documentLimits.tokens }));
    return;
  } catch (error) {
    if (error instanceof Fault)
      return [new GraphQLError(error.message, { extensions: { code: error.code, ...error.params } })];
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}
