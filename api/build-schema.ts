import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { BigIntScalar, DateTimeScalar } from '#schema/kernel/scalars.ts';
import { NodeResolver } from './node.resolver.ts';
import { apiSlices } from './slices.ts';

let built: GraphQLSchema | undefined;

/** The whole schema. Built once for a process: the decorators' registry is the process's too. */
export function buildSchema(): GraphQLSchema {
  const resolvers = [NodeResolver, ...apiSlices.flatMap((slice) => slice.resolvers)];
  built ??= buildSchemaSync({
    validate: false,
    // The library asks for one wherever there is a subscription; ours bring their own source, the outbox.
    pubSub: { publish: noPubSub, subscribe: noPubSub },
    orphanedTypes: apiSlices.flatMap((slice) => slice.problems ?? []),
    scalarsMap: [
      { type: Date, scalar: DateTimeScalar },
      { type: BigInt, scalar: BigIntScalar },
    ],
    resolvers: resolvers as unknown as NonEmptyArray<typeof NodeResolver>,
  });
  return built;
}

function noPubSub(): never {
  throw new Error('Subscriptions are fed by the outbox');
}
