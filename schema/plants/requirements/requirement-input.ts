import { Field, InputType, registerEnumType } from 'type-graphql';
import { namesOf } from '../../kernel/enums.ts';
import { QuantityInput } from '../../kernel/values.ts';
import { type RequirementKind, requirementKinds } from './requirement.ts';

export const RequirementKindEnum = namesOf(requirementKinds);
registerEnumType(RequirementKindEnum, {
  name: 'RequirementKind',
  description:
    'What is asked of whoever works: SIZE of the part in any orientation, DIAMETER, LENGTH, WEIGHT; TOLERANCE (ISO 286), ROUGHNESS (Ra), CLEANLINESS (ISO 14644-1) or coarser; every CERTIFICATE through the weeks of work; every LANGUAGE; one of the places as REGION.',
});

@InputType({ description: 'One thing that a need asks of whoever works.' })
export class RequirementInput {
  @Field(() => RequirementKindEnum, { description: 'What is asked about; each kind once.' })
  kind!: RequirementKind;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether an offer without it does not fit; a wish where false. A must unless told.',
  })
  must?: boolean | null;
  @Field(() => [QuantityInput], {
    nullable: true,
    description: 'Three for SIZE; one for DIAMETER, LENGTH, WEIGHT, ROUGHNESS.',
  })
  bounds?: QuantityInput[] | null;
  @Field(() => [String], {
    nullable: true,
    description:
      'One grade for TOLERANCE (IT7) and CLEANLINESS (ISO 7); standards, languages; for REGION codes of provinces (32) or cities (320200).',
  })
  choices?: string[] | null;
}
