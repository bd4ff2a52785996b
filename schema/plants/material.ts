import { Field, ID, ObjectType } from 'type-graphql';

/** A material or a family of materials: a tree, held as reference data. */
@ObjectType({ description: 'A material, or a family that includes the ones below it.' })
export class Material {
  @Field(() => ID, { description: 'Stable code.' })
  code!: string;

  @Field(() => ID, { nullable: true, description: 'The family it belongs to.' })
  parentCode!: string | null;

  @Field(() => String, { description: 'Name in Chinese.' })
  nameZh!: string;

  @Field(() => String, { description: 'Name in English.' })
  nameEn!: string;
}
