import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, type OperationDefinitionNode } from 'graphql';
import { commands } from '#schema/commands.ts';
import type { PersonActor } from '#schema/kernel/actor.ts';
import { decodeId } from '#schema/kernel/id.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { supportActRead } from '#schema/organisations/index.ts';
import type { Context } from '../context.ts';

/** Who is asking says nothing of the firm: the shell asks it on every screen. */
const unnoted = new Set(['viewer', '__typename', '__schema', '__type']);
/** The doors of a session that stay open while it acts for another firm; the acts themselves are judged one by one. */
const ways = new Set(['supportActEnd', 'signOut', ...commands.map(({ name }) => name)]);

/** While a person of the operator's acts for a firm, all that they read is noted in that firm's book before it is answered. */
export function actingPlugin(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, operationName, request, contextValue }) {
          const { actor } = contextValue;
          if (actor.kind !== 'person' || !actor.supportActId || !operation) return;
          const fields = rootFieldsOf(operation);
          if (operation.operation === 'mutation') return refuseOwnAffairs(fields);
          const screen = operationName ?? '';
          await noteActingRead(contextValue, actor, { screen, fields, ids: idsIn(request.variables) });
        },
      };
    },
  };
}

/** Notes what was read while acting; nothing where it was only who is asking. */
export async function noteActingRead(
  { services }: Context,
  actor: PersonActor,
  read: { screen: string; fields: readonly string[]; ids: readonly string[] },
): Promise<void> {
  const fields = read.fields.filter((name) => !unnoted.has(name));
  if (fields.length === 0) return;
  const key = `acting-read:${crypto.randomUUID()}`;
  await runCommand(services.database, actor, supportActRead, { ...read, fields }, key);
}

function refuseOwnAffairs(fields: readonly string[]): void {
  const shut = fields.find((name) => !ways.has(name));
  if (shut)
    throw new GraphQLError('Not while acting for another firm.', {
      extensions: { code: 'FORBIDDEN', http: { status: 403 } },
    });
}

function rootFieldsOf({ selectionSet }: OperationDefinitionNode): string[] {
  return selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.name.value] : ['…'],
  );
}

/** Ids among the variables, however deep. */
function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return decodeId(value) ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(idsIn).slice(0, 20);
}
