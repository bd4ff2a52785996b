import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { fileById } from '#schema/files/index.ts';
import { type Locale, LocaleEnum } from '#schema/identity/index.ts';
import { notFound } from '#schema/kernel/fault.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import {
  linesOfRfq,
  Rfq,
  readQuoteSheet,
  rfqById,
  SheetQuote,
  SheetQuoteLine,
  writeQuoteSheet,
} from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';

@Resolver(() => Rfq)
export class RfqSheetResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Its lines as an .xlsx in which a supplier fills prices and days in, base64.',
  })
  async quoteSheet(
    @Root() rfq: Rfq,
    @Arg('locale', () => LocaleEnum, { description: 'Language of the titles.' }) locale: Locale,
    @Ctx() { query }: Context,
  ): Promise<string | null> {
    const bytes = await writeQuoteSheet(query, rfq.id, locale === 'en' ? 'en' : 'zh');
    return bytes ? Buffer.from(bytes).toString('base64') : null;
  }
}

@Resolver(() => SheetQuoteLine)
export class SheetQuoteLineResolver {
  @FieldResolver(() => ID, { name: 'lineId', description: 'The line of the request.' })
  rfqLine(@Root() line: SheetQuoteLine): string {
    return encodeId('rfl', line.rfqLineId);
  }
}

@Resolver()
export class QuoteSheetQueries {
  @Query(() => SheetQuote, {
    description: 'What a filled-in sheet says of a request: a draft of a quote, of which nothing is kept.',
  })
  async quoteSheet(
    @Arg('rfqId', () => ID, { description: 'The request.' }) rfqId: string,
    @Arg('fileId', () => ID, { description: 'The sheet, stored as a file of the viewer’s firm.' })
    fileId: string,
    @Ctx() context: Context,
  ): Promise<SheetQuote> {
    context.requireSignedIn();
    const { query, services } = context;
    const rfq = await rfqById(query, requireId('rfq', rfqId, 'rfqId'));
    const file = await fileById(query, requireId('fil', fileId, 'fileId'));
    if (!rfq) throw notFound(['rfqId']);
    if (!file || file.bytesDeletedAt) throw notFound(['fileId']);
    const lines = await linesOfRfq(query, rfq.id);
    const bytes = await services.database.files.get(file.sha256);
    return { fileId, ...(await readQuoteSheet(bytes, file.name, lines)) };
  }
}
