import { registerEnumType } from 'type-graphql';
import { namesOf } from '../../kernel/enums.ts';

/** What is on sale: hours of a work centre, a lot of stock, a truck run. One mechanism, a class each. */
export const resources = ['CAPACITY', 'STOCK', 'DELIVERY'] as const;
export type Resource = (typeof resources)[number];
export const ResourceEnum = namesOf(resources);
registerEnumType(ResourceEnum, {
  name: 'Resource',
  description:
    'CAPACITY: of a work centre. STOCK: material, tooling, gauges, space. DELIVERY: an empty truck run.',
});
