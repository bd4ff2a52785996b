import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type CurrencyCode, isCurrencyCode } from '../../kernel/currencies.ts';
import { namesOf } from '../../kernel/enums.ts';
import { formatAmount, money } from '../../kernel/money.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../kernel/scalars.ts';
import { type DataSource, DataSourceEnum } from '../catalogue/data-field.ts';
import { DossierScore } from '../score/dossier-score.ts';

export const dossierOutcomes = [
  'READ',
  'LAPSED',
  'EXPIRED',
  'REVOKED',
  'PURPOSE_NOT_GIVEN',
  'FIELD_NOT_GIVEN',
  'TOO_SOON',
] as const;
export type DossierOutcome = (typeof dossierOutcomes)[number];
export const DossierOutcomeEnum = namesOf(dossierOutcomes);
registerEnumType(DossierOutcomeEnum, {
  name: 'DossierOutcome',
  description:
    'READ: here are the figures, and the firm’s log says so. Else nothing was read, because the consent lapsed, expired or was revoked, is for another purpose, does not give a field that was asked for, or lets figures be drawn again only later.',
});

/** One figure of a firm, with where it comes from. */
@ObjectType({ description: 'One figure of a firm, with where it comes from and how much stands behind it.' })
export class DossierFigure {
  /** Code of the catalogue. */
  field!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day of the month, or the day itself of RAW; null for the whole window.',
  })
  period!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Of RAW figures: the work centre, or the buyer under a name that is of this consent alone.',
  })
  item!: string | null;
  @Field(() => DecimalScalar, { description: 'The figure, in its unit.' }) value!: string;
  @Field(() => String, { description: 'Unit by UNECE Rec 20, or the currency.' }) unit!: string;
  @Field(() => DataSourceEnum, { description: 'Where it comes from.' }) source!: DataSource;
  @Field(() => Int, { description: 'How many rows stand behind it.' }) observations!: number;
  @Field(() => Int, { description: 'How much of its period was seen, in hundredths of a per cent.' })
  coverageBps!: number;
}

/** What a reading gave, or why it gave nothing. */
@ObjectType({ description: 'What one reading gave: figures by one consent, or why there are none.' })
export class Dossier {
  consentId!: string;
  @Field(() => DossierOutcomeEnum, { description: 'READ, or why nothing was read.' })
  outcome!: DossierOutcome;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'For TOO_SOON: from when figures may be drawn again; null for never.',
  })
  nextOn!: string | null;
  readId!: string | null;
  @Field(() => DateTimeScalar, { description: 'When the figures were worked out, by the database’s clock.' })
  asOf!: Date;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day of the window; null where nothing was read.',
  })
  fromDay!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day after its last; null where nothing was read.',
  })
  untilDay!: string | null;
  figures!: DossierFigure[];
  @Field(() => DossierScore, {
    nullable: true,
    description: 'The score by this consent; null where nothing was read, and until one is worked out.',
  })
  score!: DossierScore | null;
}

/** What a recipient would see, shown to the firm before it agrees. */
@ObjectType({
  description:
    'What a recipient would see by such a consent now. Reading it is noted nowhere: it is your own.',
})
export class DossierPreview {
  @Field(() => DateTimeScalar, { description: 'When the figures were worked out.' }) asOf!: Date;
  @Field(() => DateScalar, { description: 'First day of the window.' }) fromDay!: string;
  @Field(() => DateScalar, { description: 'The day after its last.' }) untilDay!: string;
  /** Codes of the catalogue. */
  fields!: string[];
  figures!: DossierFigure[];
}

/** Money comes from the database in minor units; every other figure as it is. */
export function shownFigure(figure: DossierFigure): DossierFigure {
  if (!isCurrencyCode(figure.unit)) return figure;
  return { ...figure, value: formatAmount(money(BigInt(figure.value), figure.unit as CurrencyCode)) };
}
