import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type WrittenSheet, writeSheet } from '../../imports/index.ts';
import { decimal } from '../../kernel/decimal.ts';
import type { Query } from '../../kernel/run-query.ts';
import { linesOfRfq, rfqById } from '../rfq/rfq.queries.ts';

/** The columns of a quote's sheet: the first ones are the buyer's, the rest is the supplier's to fill in. */
export const quoteColumns = [
  { key: 'position', zh: '行号', en: 'Line', width: 8 },
  { key: 'item', zh: '品项', en: 'Item', width: 32 },
  { key: 'partNumber', zh: '零件号', en: 'Part number', width: 18 },
  { key: 'asked', zh: '需求数量', en: 'Wanted quantity', width: 14 },
  { key: 'unit', zh: '单位', en: 'Unit', width: 8 },
  { key: 'wantedFrom', zh: '最早到货', en: 'Wanted from', width: 14 },
  { key: 'wantedUntil', zh: '须早于', en: 'Wanted before', width: 14 },
  { key: 'quantity', zh: '报价数量', en: 'Quoted quantity', width: 14 },
  { key: 'unitPrice', zh: '单价', en: 'Unit price', width: 12 },
  { key: 'setup', zh: '调机费', en: 'Set-up', width: 12 },
  { key: 'tooling', zh: '工装费', en: 'Tooling', width: 12 },
  { key: 'sample', zh: '样件费', en: 'Samples', width: 12 },
  { key: 'leadDays', zh: '交货周期（天）', en: 'Lead time, days', width: 14 },
  { key: 'deliverOn', zh: '到货日期', en: 'Arrives on', width: 14 },
] as const;
export type QuoteColumn = (typeof quoteColumns)[number]['key'];

/** What a sheet says of one line, ready for the editor; nothing of it is a quote yet. */
@ObjectType({ description: 'What a sheet says of one line of the request; nothing of it is a quote yet.' })
export class SheetQuoteLine {
  rfqLineId!: string;
  @Field(() => String, { description: 'Price of one.' }) unitPrice!: string;
  @Field(() => String, { nullable: true, description: 'How many, where not all.' }) quantity!: string | null;
  @Field(() => String, { nullable: true, description: 'Set-up, once.' }) setup!: string | null;
  @Field(() => String, { nullable: true, description: 'Tooling, once.' }) tooling!: string | null;
  @Field(() => String, { nullable: true, description: 'Samples, once.' }) sample!: string | null;
  @Field(() => Int, { description: 'Days from the order to delivery.' }) leadDays!: number;
  @Field(() => String, { description: 'The day on which it arrives.' }) deliverOn!: string;
}

/** What is wrong in a sheet, by row and column. */
@ObjectType({ description: 'What is wrong in a sheet of prices, by row and column.' })
export class SheetQuoteProblem {
  @Field(() => Int, { description: 'The row, as the spreadsheet counts; 0 for the whole sheet.' })
  row!: number;
  @Field(() => String, { description: 'The column, by its title; empty for the whole row.' }) column!: string;
  @Field(() => String, { description: 'What stands there.' }) found!: string;
  @Field(() => String, { description: 'What is wrong, as refusals are coded.' }) code!: string;
}

/** A sheet as it was read: lines that hold, and problems of the others. */
@ObjectType({
  description: 'A sheet of prices as it was read: the lines that hold, and what is wrong in the others.',
})
export class SheetQuote {
  @Field(() => ID, { description: 'The file.' }) fileId!: string;
  @Field(() => [SheetQuoteLine], { description: 'Lines that hold; each once.' }) lines!: SheetQuoteLine[];
  @Field(() => [SheetQuoteProblem], { description: 'What is wrong, by row.' }) problems!: SheetQuoteProblem[];
}

/** The lines of a request that the actor may see as an .xlsx: the buyer's columns filled, the supplier's empty. */
export async function writeQuoteSheet(
  query: Query,
  rfqId: string,
  locale: 'zh' | 'en',
): Promise<Uint8Array | undefined> {
  const rfq = await rfqById(query, rfqId);
  if (!rfq) return undefined;
  const sheet: WrittenSheet = {
    name: rfq.number,
    columns: quoteColumns.map((column) => ({ title: column[locale], width: column.width })),
    rows: (await linesOfRfq(query, rfqId)).map((line) => [
      line.position,
      line.item,
      line.partNumber,
      Number(decimal(line.quantityValue).toFixed()),
      line.unit,
      { day: line.wantedFrom },
      { day: line.wantedUntil },
      ...Array.from({ length: 7 }, () => null),
    ]),
  };
  return await writeSheet(sheet);
}
