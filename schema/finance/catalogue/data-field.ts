import sql from 'sql-template-tag';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../../kernel/enums.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { Granularity } from '../consent/terms.ts';

export const dataGroups = [
  'PROFILE',
  'ORDERS',
  'RELIABILITY',
  'CAPACITY',
  'QUOTING',
  'OPERATING',
  'STOCK',
  'STAFF',
] as const;
export type DataGroup = (typeof dataGroups)[number];
export const DataGroupEnum = namesOf(dataGroups);
registerEnumType(DataGroupEnum, {
  name: 'DataGroup',
  description:
    'What is shared together. PROFILE: the firm itself. ORDERS: what it sold. RELIABILITY: promises kept. CAPACITY: use of its work centres. QUOTING: answers to requests. OPERATING: what its machines did. STOCK: what its stock is worth. STAFF: how many people it pays.',
});

export const grains = ['TOTAL', 'MONTH', 'RAW'] as const;
export type Grain = (typeof grains)[number];
export const GrainEnum = namesOf(grains);
registerEnumType(GrainEnum, {
  name: 'Grain',
  description:
    'TOTAL: one figure of the window. MONTH: one a month. RAW: one an order, one a work centre and day, or one a kind of stock and month.',
});

export const dataSources = ['MEASURED', 'DECLARED', 'IMPORTED', 'SIMULATED'] as const;
export type DataSource = (typeof dataSources)[number];
export const DataSourceEnum = namesOf(dataSources);
registerEnumType(DataSourceEnum, {
  name: 'DataSource',
  description:
    'MEASURED: counted by the platform itself. DECLARED: entered by the firm. IMPORTED: from the firm’s own systems, by sheet. SIMULATED: made up for a demonstration.',
});

/** One field of the catalogue: what is not in it is shared with nobody. */
@ObjectType({ description: 'One field that can be shared, as the catalogue classifies it.' })
export class DataField {
  @Field(() => ID, { description: 'Stable name, such as `orders.value`.' }) code!: string;
  @Field(() => DataGroupEnum, { name: 'group', description: 'With what it is shared.' })
  dataGroup!: DataGroup;
  @Field(() => GrainEnum, { description: 'How fine its figures are.' }) grain!: Grain;
  @Field(() => String, { description: 'Unit by UNECE Rec 20; MONEY where each figure names its currency.' })
  unit!: string;
  @Field(() => DataSourceEnum, {
    description: 'Where its figures come from as a rule; each says it for itself.',
  })
  source!: DataSource;
  @Field(() => String, { description: 'Name in Chinese.' }) nameZh!: string;
  @Field(() => String, { description: 'Name in English.' }) nameEn!: string;
  @Field(() => String, { description: 'How it is worked out, in Chinese.' }) noteZh!: string;
  @Field(() => String, { description: 'How it is worked out, in English.' }) noteEn!: string;
}

/** The catalogue, in its order; read once per request. */
export function listDataFields(query: Query): Promise<readonly DataField[]> {
  const loader = query.loader<'all', readonly DataField[]>('data-fields', async () => [
    await query.rows<DataField>(sql`select * from ref.data_field order by position`),
  ]);
  return loader.load('all');
}

/** The fields of some codes, in the catalogue's order. */
export async function fieldsByCode(query: Query, codes: readonly string[]): Promise<DataField[]> {
  return (await listDataFields(query)).filter(({ code }) => codes.includes(code));
}

const grainsOf: Readonly<Record<Granularity, readonly Grain[]>> = {
  SCORE_ONLY: [],
  MONTHLY: ['TOTAL', 'MONTH'],
  RAW: grains,
};

/** The fields that some groups at a granularity give away: none where only a score is shared. */
export async function fieldsOf(
  query: Query,
  {
    dataGroups: groups,
    granularity,
  }: { readonly dataGroups: readonly DataGroup[]; readonly granularity: Granularity },
): Promise<DataField[]> {
  const all = await listDataFields(query);
  return all.filter(
    (field) => groups.includes(field.dataGroup) && grainsOf[granularity].includes(field.grain),
  );
}
