import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { printContract } from '#api/print-schema.ts';
import { projectRoot } from '#config/project-root.ts';
import { objectFieldOf } from '../harness/client.ts';
import { allowedIn, compareContracts } from './breaking-changes.ts';
import { mutations, schema } from './schema-walk.ts';
import { spokenOfPeople } from './ways-in.ts';

const read = (file: string) => readFileSync(path.join(projectRoot, file), 'utf8');

describe('the committed contract', () => {
  it('is what the code says; `npm run schema` writes it', () => {
    expect(read('schema/schema.graphql')).toBe(printContract());
  });

  it('breaks no client of the last release, unless it is listed with its reason', () => {
    const released = read('test/api/contract/released.graphql');

    expect(compareContracts(released, schema, allowedIn(read('schema/breaking-changes.md')))).toEqual({
      unlisted: [],
      stale: [],
    });
  });
});

describe('the test for breaking changes', () => {
  const before = 'type Query { a: Int b(x: Int): String } enum E { ONE TWO }';

  it.each([
    ['a field that goes', 'type Query { b(x: Int): String } enum E { ONE TWO }', 'Query.a was removed.'],
    [
      'a field of another type',
      'type Query { a: String b(x: Int): String } enum E { ONE TWO }',
      'Query.a changed type from Int to String.',
    ],
    [
      'an argument that must be given',
      'type Query { a: Int b(x: Int!): String } enum E { ONE TWO }',
      'Query.b arg x has changed type from Int to Int!.',
    ],
    [
      'an enum value that goes',
      'type Query { a: Int b(x: Int): String } enum E { ONE }',
      'TWO was removed from enum type E.',
    ],
  ])('catches %s, until it is listed', (_what, after, line) => {
    expect(compareContracts(before, buildSchema(after), []).unlisted).toEqual([line]);
    expect(
      compareContracts(before, buildSchema(after), allowedIn(`# List\n\n- ${line}\n  Because.\n`)).unlisted,
    ).toEqual([]);
  });

  it('lets what is new pass, and wants no line for what has not happened', () => {
    const after = buildSchema(`${before.replace('a: Int', 'a: Int c: Int')} type New { a: Int }`);

    expect(compareContracts(before, after, ['Query.a was removed.'])).toEqual({
      unlisted: [],
      stale: ['Query.a was removed.'],
    });
  });
});

/** Every type, field, argument, input field and enum that a reader of the reference would look for in vain. */
function undescribed(type: GraphQLNamedType): string[] {
  const parts: readonly (GraphQLField<unknown, unknown> | GraphQLInputField)[] =
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? Object.values(type.getFields())
      : [];
  const found = parts.flatMap((field) => [
    ...(field.description ? [] : [`${type.name}.${field.name}`]),
    ...('args' in field
      ? field.args
          .filter(({ description }) => !description)
          .map(({ name }) => `${type.name}.${field.name}(${name})`)
      : []),
  ]);
  return type.description ? found : [type.name, ...found];
}

describe('the public reference', () => {
  const ours = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !(isScalarType(type) && isSpecifiedScalarType(type)),
  );
  const roots = [
    schema.getQueryType()?.name,
    schema.getMutationType()?.name,
    schema.getSubscriptionType()?.name,
  ];

  it('describes every type, field and argument', () => {
    expect(ours.flatMap(undescribed).filter((name) => !roots.includes(name))).toEqual([]);
  });

  it('says in its enum’s description what each value means, or each value says it', () => {
    const bare = ours.filter(isEnumType).filter((type) => !type.description);

    expect(bare.map(({ name }) => name)).toEqual([]);
  });
});

describe('a mutation', () => {
  it.each(mutations)(
    'takes one input with a key and gives its object and the refusals: $name',
    ({ name, args, type }) => {
      const [input] = args;
      const inputType = input && isNonNullType(input.type) ? input.type.ofType : undefined;
      const pascal = name.charAt(0).toUpperCase() + name.slice(1);

      expect(args.map((arg) => `${arg.name}: ${arg.type}`)).toEqual([`input: ${pascal}Input!`]);
      expect(String(type)).toBe(`${pascal}Payload!`);
      expect(isInputObjectType(inputType) && String(inputType.getFields().idempotencyKey?.type)).toBe(
        'String!',
      );
      const payload = schema.getType(`${pascal}Payload`);
      expect(isObjectType(payload) && String(payload.getFields().userErrors?.type)).toBe('[UserError!]!');
      expect(isObjectType(payload) && Object.keys(payload.getFields()).length).toBeLessThanOrEqual(2);
    },
  );

  it.each(mutations.filter(({ name }) => !spokenOfPeople.includes(name)))(
    'is named noun first: $name',
    ({ name }) => {
      expect(name.startsWith(objectFieldOf(name) ?? '?')).toBe(true);
    },
  );
});
