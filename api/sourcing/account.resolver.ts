import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Firm, firmById } from '#schema/identity/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { idField } from '#schema/kernel/node.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import {
  Account,
  AccountAction,
  AccountContact,
  AccountNote,
  accountByFirm,
  contactsOf,
  Framework,
  listFrameworks,
  notesOfAccount,
  openActionOf,
  Rfq,
  rfqById,
  rfqIdsWith,
  WinLoss,
  winLossWith,
} from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';

/** As many as a page of the account shows. */
const shown = { first: 20 } as const;

@Resolver(() => Account)
export class AccountResolver {
  @Query(() => Account, {
    nullable: true,
    description: 'What the viewer’s firm keeps of a partner; null for its own firm.',
  })
  async account(
    @Arg('firmId', () => ID, { description: 'The partner, as the market shows it.' }) firmId: string,
    @Ctx() context: Context,
  ): Promise<Account | undefined> {
    context.requireSignedIn();
    return await accountByFirm(context.query, requireId('org', firmId, 'firmId'));
  }

  @FieldResolver(() => ID, idField)
  id(@Root() account: Account): string {
    return encodeId('acc', account.firmId);
  }
  @FieldResolver(() => Firm, { nullable: true, description: 'The partner.' })
  async firm(@Root() { firmId }: Account, @Ctx() { query }: Context): Promise<Firm | undefined> {
    return await firmById(query, firmId);
  }
  @FieldResolver(() => [AccountContact], { description: 'People there.' })
  async contacts(@Root() { firmId }: Account, @Ctx() { query }: Context): Promise<AccountContact[]> {
    return await contactsOf(query, firmId);
  }
  @FieldResolver(() => [AccountNote], { description: 'Notes, newest first; at most 200.' })
  async notes(@Root() { firmId }: Account, @Ctx() { query }: Context): Promise<AccountNote[]> {
    return await notesOfAccount(query, firmId);
  }
  @FieldResolver(() => AccountAction, { nullable: true, description: 'What is to be done next.' })
  async nextAction(
    @Root() { firmId }: Account,
    @Ctx() { query }: Context,
  ): Promise<AccountAction | undefined> {
    return await openActionOf(query, firmId);
  }
  @FieldResolver(() => WinLoss, {
    description: 'How it has gone where the viewer’s firm asks and the partner quotes.',
  })
  async bought(@Root() { firmId }: Account, @Ctx() { query }: Context): Promise<WinLoss> {
    return await winLossWith(query, firmId, 'BUYER');
  }
  @FieldResolver(() => WinLoss, {
    description: 'How it has gone where the partner asks and the viewer’s firm quotes.',
  })
  async sold(@Root() { firmId }: Account, @Ctx() { query }: Context): Promise<WinLoss> {
    return await winLossWith(query, firmId, 'SELLER');
  }
  @FieldResolver(() => [Rfq], {
    description: 'Requests between the two, both ways, newest first; at most 40.',
  })
  async rfqs(@Root() { firmId }: Account, @Ctx() { query }: Context): Promise<Rfq[]> {
    const asked = await rfqIdsWith(query, firmId, 'BUYER');
    const ids = [...asked, ...(await rfqIdsWith(query, firmId, 'SELLER'))].sort().reverse();
    const found = await Promise.all(ids.map((id) => rfqById(query, id)));
    return found.filter((rfq) => rfq !== undefined);
  }
  @FieldResolver(() => [Framework], { description: 'Agreements between the two, both ways; at most 40.' })
  async frameworks(@Root() { firmId }: Account, @Ctx() { query }: Context): Promise<Framework[]> {
    const bought = await listFrameworks(query, { side: 'BUYER', partnerId: firmId }, shown);
    const sold = await listFrameworks(query, { side: 'SELLER', partnerId: firmId }, shown);
    return [...bought.rows, ...sold.rows];
  }
}

@Resolver(() => AccountContact)
export class AccountContactResolver {
  @FieldResolver(() => ID, { description: 'The contact.' })
  id(@Root() contact: AccountContact): string {
    return encodeId('acn', contact.id);
  }
}

@Resolver(() => AccountAction)
export class AccountActionResolver {
  @FieldResolver(() => ID, { description: 'The action.' })
  id(@Root() action: AccountAction): string {
    return encodeId('aca', action.id);
  }
}
