import { type ClassType, Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';

/** How every `id` is described: a resolver that gives it says so again. */
export const idField = { description: 'Opaque, typed by its prefix, sorts by time.' } as const;

/** Anything that can be asked for by its id alone. The resolvers turn `id` into its typed, opaque form. */
@InterfaceType({
  description: 'Anything that can be asked for by its id alone.',
  resolveType: (value: { nodeType?: string }) => value.nodeType,
})
export abstract class Node {
  @Field(() => ID, idField)
  id!: string;
}

/** Where a page begins and ends. */
@ObjectType({ description: 'Where a page begins and ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there are rows after these.' }) hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether there are rows before these.' }) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null where there is none.' })
  startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last row: ask for rows after it.' })
  endCursor!: string | null;
}

/** Edge and connection of a type, made by one rule for every list. */
export function connectionOf<T extends object>(typeName: string, type: () => ClassType<T>) {
  @ObjectType(`${typeName}Edge`, { description: `One ${typeName} of a list.` })
  class Edge {
    @Field(() => type(), { description: 'The row.' }) node!: T;
    @Field(() => String, { description: 'Ask for rows after this one.' }) cursor!: string;
  }
  @ObjectType(`${typeName}Connection`, { description: `A page of ${typeName}.` })
  class Connection {
    @Field(() => [Edge], { description: 'The rows of this page.' }) edges!: Edge[];
    @Field(() => PageInfo, { description: 'Where the page begins and ends.' }) pageInfo!: PageInfo;
    // The plain default resolver calls a function: nobody counts unless asked.
    @Field(() => Int, {
      nullable: true,
      simple: true,
      description: 'How many there are in all, counted up to 10,000; null beyond.',
    })
    totalCount!: () => Promise<number | null>;
  }
  return Connection;
}
