import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../../kernel/enums.ts';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import type { UnitCode } from '../../kernel/units.ts';

export const stockCauses = ['WRITTEN', 'SHEET', 'UNDONE', 'ISSUED'] as const;
export type StockCause = (typeof stockCauses)[number];
export const StockCauseEnum = namesOf(stockCauses);
registerEnumType(StockCauseEnum, {
  name: 'ItemStockCause',
  description:
    'WRITTEN: by hand. SHEET: by a sheet. UNDONE: a sheet was undone. ISSUED: components of an order were handed out.',
});

/** Something expected of an item, as it is kept: a decimal in the unit of the item. */
export interface ItemReceipt {
  readonly arrivesOn: string;
  readonly quantity: string;
}

/** What a firm has of one of its items, and what it expects: one writing. */
@ObjectType({ description: 'What there is of an item and what is expected, as it was written once.' })
export class ItemStock {
  itemId!: string;
  unit!: UnitCode;
  @Field(() => Int, { description: 'Which writing it is, from 1; the newest counts.' }) version!: number;
  /** A decimal in the unit of the item. */
  quantityValue!: string;
  @Field(() => DateScalar, { description: 'The day at whose end it was counted.' }) asOf!: string;
  @Field(() => String, { nullable: true, description: 'Where it lies.' }) place!: string | null;
  @Field(() => String, { nullable: true, description: 'What there is to be said of it.' })
  note!: string | null;
  receipts!: readonly ItemReceipt[];
  @Field(() => StockCauseEnum, { description: 'How it was written.' }) cause!: StockCause;
  writtenById!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was written.' }) writtenAt!: Date;
}
