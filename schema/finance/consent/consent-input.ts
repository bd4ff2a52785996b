import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput } from '../../kernel/command-input.ts';
import { type DataGroup, DataGroupEnum } from '../catalogue/data-field.ts';
import {
  type Frequency,
  FrequencyEnum,
  type Granularity,
  GranularityEnum,
  type Purpose,
  PurposeEnum,
} from './terms.ts';

@InputType({ description: 'A consent to give.' })
export class ConsentGiveInput extends CommandInput {
  @Field(() => ID, { description: 'The institution, verified, of a kind that the purpose fits.' })
  recipientId!: string;
  @Field(() => PurposeEnum, { description: 'What for.' }) purpose!: Purpose;
  @Field(() => [DataGroupEnum], { description: 'Which groups of the catalogue; at least one.' })
  dataGroups!: DataGroup[];
  @Field(() => GranularityEnum, { description: 'How fine.' }) granularity!: Granularity;
  @Field(() => Int, { description: 'How far back, 1 to 36 months.' }) windowMonths!: number;
  @Field(() => FrequencyEnum, { description: 'On which days figures may be drawn.' }) frequency!: Frequency;
  @Field(() => Int, { description: 'For how long, 1 to 730 days.' }) validDays!: number;
  @Field(() => Int, { description: 'To be confirmed anew every 30 to 180 days.' }) reconfirmDays!: number;
}
@InputType({ description: 'A consent to confirm anew.' })
export class ConsentConfirmInput extends CommandInput {
  @Field(() => ID, { description: 'The consent.' }) consentId!: string;
}
@InputType({ description: 'A consent to revoke.' })
export class ConsentRevokeInput extends CommandInput {
  @Field(() => ID, { description: 'The consent.' }) consentId!: string;
  @Field(() => String, { nullable: true, description: 'Why, 1 to 500 characters; the institution reads it.' })
  reason?: string | null;
}
