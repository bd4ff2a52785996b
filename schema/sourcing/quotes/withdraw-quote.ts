import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { assertTransition } from '../../kernel/state-table.ts';
import { sellerQuoteTable } from './quote.ts';
import { requireOwnQuote } from './require-quote.ts';

@InputType({ description: 'A quote to take back.' })
export class QuoteWithdrawInput extends CommandInput {
  @Field(() => ID, { description: 'The quote.' }) quoteId!: string;
}

/** Takes a quote back; what it held is free at once. It may be made anew while the request is open. Refuses WRONG_STATE. */
export const quoteWithdraw = command<QuoteWithdrawInput>({
  name: 'quoteWithdraw',
  can: 'quote:write',
  async run(tx, input) {
    const quote = await requireOwnQuote(tx, input.quoteId);
    const next = assertTransition(sellerQuoteTable, quote.state, 'WITHDRAW');
    await tx.rows(
      sql`update app.quote set state = ${next}, ended_at = ${tx.now} where id = ${quote.id}::uuid`,
    );
    tx.emit('quote.withdrawn.v1', { subjectId: quote.id, rfqId: quote.rfqId, buyerId: quote.buyerId });
    tx.audit({ type: 'quote', id: quote.id }, { state: [quote.state, next] });
    return { type: 'quo', id: quote.id };
  },
});
