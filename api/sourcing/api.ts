import {
  accountByFirm,
  approvedSourceById,
  awardById,
  callOffById,
  frameworkById,
  quoteById,
  rfqById,
} from '#schema/sourcing/index.ts';
import type { ApiSlice } from '../kernel/api-slice.ts';
import { AccountActionResolver, AccountContactResolver, AccountResolver } from './account.resolver.ts';
import { AccountMutations } from './account-mutations.resolver.ts';
import {
  ApprovalLimitResolver,
  AwardLineResolver,
  AwardResolver,
  ComparedPartResolver,
  ComparedQuoteResolver,
} from './award.resolver.ts';
import { AwardMutations } from './award-mutations.resolver.ts';
import {
  DocumentReadResolver,
  RfqBidderResolver,
  RfqDocumentResolver,
  RfqNoteResolver,
} from './bidder.resolver.ts';
import { BidderMutations } from './bidder-mutations.resolver.ts';
import { CallOffLineResolver, CallOffResolver } from './call-off.resolver.ts';
import { CallOffMutations } from './call-off-mutations.resolver.ts';
import { CellQuotesResolver } from './cell-quotes.resolver.ts';
import { RfqChangeResolver, RfqChangesResolver } from './change.resolver.ts';
import { FrameworkLineResolver, FrameworkResolver } from './framework.resolver.ts';
import { FrameworkMutations } from './framework-mutations.resolver.ts';
import { GuestResolver } from './guest.resolver.ts';
import { MailedThreadResolver } from './mailed-thread.resolver.ts';
import { OrganisationLimitsResolver } from './organisation-limits.resolver.ts';
import { MessagePhraseResolver, PhraseFormResolver } from './phrase.resolver.ts';
import {
  LinePlanResolver,
  QuoteLineResolver,
  QuoteResolver,
  QuoteVersionResolver,
} from './quote.resolver.ts';
import { QuoteMutations } from './quote-mutations.resolver.ts';
import { QuoteSheetQueries, RfqSheetResolver, SheetQuoteLineResolver } from './quote-sheet.resolver.ts';
import {
  OpenRfqResolver,
  RfqCandidateResolver,
  RfqLineResolver,
  RfqReorderResolver,
  RfqResolver,
} from './rfq.resolver.ts';
import { RfqMutations } from './rfq-mutations.resolver.ts';
import { ApprovedSourceResolver, SourceBlockResolver } from './source.resolver.ts';
import { SourceMutations } from './source-mutations.resolver.ts';
import { CallOffThreadResolver, ThreadMessageResolver, ThreadResolver } from './thread.resolver.ts';
import { ThreadMutations } from './thread-mutations.resolver.ts';

export const sourcingApi: ApiSlice = {
  resolvers: [
    RfqResolver,
    RfqLineResolver,
    OpenRfqResolver,
    RfqMutations,
    RfqBidderResolver,
    RfqNoteResolver,
    RfqDocumentResolver,
    DocumentReadResolver,
    BidderMutations,
    QuoteResolver,
    LinePlanResolver,
    QuoteVersionResolver,
    QuoteLineResolver,
    QuoteMutations,
    AwardResolver,
    AwardLineResolver,
    ApprovalLimitResolver,
    ComparedQuoteResolver,
    ComparedPartResolver,
    AwardMutations,
    OrganisationLimitsResolver,
    GuestResolver,
    CellQuotesResolver,
    FrameworkResolver,
    FrameworkLineResolver,
    FrameworkMutations,
    CallOffResolver,
    CallOffLineResolver,
    CallOffMutations,
    ApprovedSourceResolver,
    SourceBlockResolver,

    SourceMutations,
    AccountResolver,
    AccountContactResolver,
    AccountActionResolver,
    AccountMutations,
    RfqReorderResolver,
    RfqSheetResolver,
    SheetQuoteLineResolver,
    QuoteSheetQueries,
    RfqCandidateResolver,
    ThreadResolver,
    ThreadMessageResolver,
    MessagePhraseResolver,
    PhraseFormResolver,
    CallOffThreadResolver,
    ThreadMutations,
    RfqChangeResolver,
    RfqChangesResolver,
    MailedThreadResolver,
  ],
  nodes: {
    rfq: ['Rfq', rfqById],
    quo: ['Quote', quoteById],
    awd: ['Award', awardById],
    fwk: ['Framework', frameworkById],
    cof: ['CallOff', callOffById],
    aps: ['ApprovedSource', approvedSourceById],
    acc: ['Account', accountByFirm],
  },
};
