import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNullableType,
  isRequiredArgument,
} from 'graphql';
import { buildSchema } from '#api/build-schema.ts';

export const schema = buildSchema();

const fieldsOf = (type: ReturnType<typeof schema.getQueryType>) => Object.values(type?.getFields() ?? {});
export const queries = fieldsOf(schema.getQueryType());
export const mutations = fieldsOf(schema.getMutationType());

/** Where ids of things stand in an argument; `*` is each item of a list. Codes of reference data are ids of nobody's things. */
export function idPathsOf({ name, type }: GraphQLArgument | GraphQLInputField): string[][] {
  return pathsIn(type)
    .map((path) => [name, ...path])
    .filter(
      (path) =>
        !/(^code|Codes?)$|^(standards|provinces|cities|city)$/.test(
          path.findLast((step) => step !== '*') ?? '',
        ),
    );
}

function pathsIn(type: GraphQLInputType): string[][] {
  const bare = getNullableType(type);
  if (isListType(bare)) return pathsIn(bare.ofType).map((path) => ['*', ...path]);
  if (isInputObjectType(bare)) return Object.values(bare.getFields()).flatMap(idPathsOf);
  return getNamedType(bare).name === 'ID' ? [[]] : [];
}

/** A copy of `value` with `id` at the path. */
export function placed(value: unknown, [step, ...rest]: readonly string[], id: string): unknown {
  if (step === undefined) return id;
  if (step === '*') return [placed(Array.isArray(value) ? value[0] : undefined, rest, id)];
  const record = (value ?? {}) as Record<string, unknown>;
  return { ...record, [step]: placed(record[step], rest, id) };
}

/** All that can be asked of a type without arguments, so many levels deep. */
export function selectionOf(type: GraphQLOutputType, levels = 3): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (!('getFields' in named)) return '{ __typename }';
  const fields = Object.values(named.getFields()).filter(
    (field) =>
      !field.args.some(isRequiredArgument) && (levels > 1 || !isCompositeType(getNamedType(field.type))),
  );
  const own = fields.map((field) => `${field.name} ${selectionOf(field.type, levels - 1)}`);
  const kinds = isInterfaceType(named) && levels > 1 ? fragmentsOf(named.name, levels) : [];
  return `{ __typename ${[...own, ...kinds].join(' ')} }`;
}

/** One fact of each kind; under another name only where two kinds disagree, for a document has so many aliases and no more. */
function fragmentsOf(name: string, levels: number): string[] {
  const found = schema.getType(name);
  if (!isInterfaceType(found) || levels <= 1) return [];
  const met = new Map<string, string>();
  return schema.getImplementations(found).objects.map((type) => {
    // An id is asked of every kind already.
    const fact = Object.values(type.getFields()).find(
      (field) => !isCompositeType(getNamedType(field.type)) && field.name !== 'id',
    );
    if (!fact) return '';
    const isAsBefore = (met.get(fact.name) ?? String(fact.type)) === String(fact.type);
    if (isAsBefore) met.set(fact.name, String(fact.type));
    return `... on ${type.name} { ${isAsBefore ? '' : `${type.name}_${fact.name}: `}${fact.name} }`;
  });
}

/** The document that asks one root field for all that it tells. */
export function documentFor(
  kind: 'query' | 'mutation',
  { name, args, type }: GraphQLField<unknown, unknown>,
): string {
  // A variable of a non-null argument with a default would have to be given.
  const told = args.filter((arg) => isRequiredArgument(arg) || isNullableType(arg.type));
  const declared = told.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = told.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return `${kind} ${declared && `(${declared})`} { ${name}${passed && `(${passed})`} ${selectionOf(type)} }`;
}
