import { canonicalHash } from '#schema/kernel/canonical-json.ts';
import { decimal } from '#schema/kernel/decimal.ts';
import { formatAmount, money } from '#schema/kernel/money.ts';
import { type UnitCode, unitLabel } from '#schema/kernel/units.ts';
import type { Contract, ContractLine, ContractParty, DeliveryTerm } from '#schema/sourcing/index.ts';
import { grouped, momentInChina } from '../papers/figures.ts';
import type { Paper, PaperFact, PaperPart } from '../papers/paper.ts';
import { type ContractLocale, contractWords } from './contract-words.ts';

type Words = (typeof contractWords)[ContractLocale];
interface Told {
  readonly contract: Contract;
  readonly words: Words;
  readonly locale: ContractLocale;
  /** Name of the city to deliver to. */
  readonly city: string | null;
}

/** A contract as a paper: who, what, for how much, on which terms, and where both sign. The foot bears the hash of what was agreed. */
export function contractPaper(contract: Contract, locale: ContractLocale, city: string | null): Paper {
  const words: Words = contractWords[locale];
  const told = { contract, words, locale, city };
  const { buyer, seller } = contract;
  return {
    locale,
    title: words[contract.kind],
    number: contract.number,
    note: dayOf(contract.agreedAt),
    parts: [
      { kind: 'parties', parties: [party(told, words.buyer, buyer), party(told, words.supplier, seller)] },
      { kind: 'facts', heading: words.terms, facts: terms(told) },
      goods(told),
      ...clauses(told),
      {
        kind: 'signatures',
        heading: words.signatures,
        places: [
          { field: 'buyer', role: words.buyer, name: nameOf(buyer, locale) },
          { field: 'supplier', role: words.supplier, name: nameOf(seller, locale) },
        ],
      },
    ],
    foot: words.foot(canonicalHash(contract).toString('hex')),
    author: 'Openfloor',
    at: contract.agreedAt,
  };
}

/** The day where most of its readers are. */
const dayOf = (moment: Date) => momentInChina(moment).slice(0, 10);
const percent = (bps: number) => `${decimal(String(bps)).div('100').toFixed()}%`;

function nameOf({ name, nameEn }: ContractParty, locale: ContractLocale): string {
  return locale === 'en' ? (nameEn ?? name) : name;
}

function party({ words, locale }: Told, role: string, firm: ContractParty) {
  const other = locale === 'en' && firm.nameEn ? [firm.name] : [];
  const code = firm.creditCode ? [words.creditCode(firm.creditCode)] : [];
  return {
    role,
    name: nameOf(firm, locale),
    lines: [...other, ...code, ...(firm.address ? [firm.address] : [])],
  };
}

function terms({ contract, words, city }: Told): PaperFact[] {
  const { validFrom, validUntil, leastMinor, mostMinor, currency } = contract;
  const amount = (minor: bigint) => `${currency} ${grouped(formatAmount(money(minor, currency)))}`;
  const facts: (PaperFact | false)[] = [
    { word: words.title, says: contract.title },
    contract.rfqNumber !== null && { word: words.request, says: contract.rfqNumber },
    { word: words.agreedOn, says: dayOf(contract.agreedAt) },
    validFrom !== null &&
      validUntil !== null && { word: words.validity, says: words.days(validFrom, validUntil) },
    city !== null && { word: words.deliverTo, says: city },
    contract.deliveryTerm !== undefined && {
      word: words.deliveryTerm,
      says: termOf(contract.deliveryTerm, words, city),
    },
    { word: words.payment, says: words.paymentDays(contract.paymentDays) },
    { word: words.vat, says: words.vatSays(percent(contract.vatBps), contract.vatIncluded) },
    leastMinor !== null && { word: words.least, says: amount(leastMinor) },
    mostMinor !== null && { word: words.most, says: amount(mostMinor) },
    contract.annualReductionBps !== null && {
      word: words.annual,
      says: percent(contract.annualReductionBps),
    },
  ];
  return facts.filter((fact) => fact !== false);
}

/** The code first: it is what other papers say, in every language. */
function termOf({ code, place }: DeliveryTerm, words: Words, city: string | null): string {
  return words.deliverySays(`${code} (${words.incoterms[code]})`, place ?? city ?? '');
}

function goods(told: Told): PaperPart {
  const { contract, words } = told;
  const isAward = contract.kind === 'AWARD';
  return {
    kind: 'table',
    heading: words.subject,
    columns: [
      { word: words.position, share: 1 },
      { word: words.item, share: 9 },
      { word: isAward ? words.quantity : words.bounds, share: isAward ? 4 : 5, isNumber: true },
      { word: `${words.unitPrice} ${contract.currency}`, share: isAward ? 4 : 5.5, isNumber: true },
      { word: isAward ? words.day : words.lead, share: 3.5, isNumber: true },
      ...(isAward ? [{ word: `${words.net} ${contract.currency}`, share: 4, isNumber: true }] : []),
    ],
    rows: contract.lines.map((line) => row(told, line)),
    totals: totals(told),
  };
}

function row({ contract, words, locale }: Told, line: ContractLine): string[] {
  const { position, item, partNumber, unit, tiers, unitPrice, leadDays, deliverOn, onceMinor, netMinor } =
    line;
  const once = onceMinor > 0n ? [words.once(grouped(formatAmount(money(onceMinor, contract.currency))))] : [];
  const prices = [
    grouped(unitPrice),
    ...tiers.map((tier) => words.tier(amountOf(tier.from, unit, locale), grouped(tier.unitPrice))),
    ...once,
  ];
  return [
    String(position),
    partNumber ? `${item}\n${partNumber}` : item,
    quantityOf(line, words, locale),
    prices.join('\n'),
    deliverOn ?? words.leadDays(leadDays),
    ...(netMinor === null ? [] : [grouped(formatAmount(money(netMinor, contract.currency)))]),
  ];
}

const amountOf = (value: string, unit: UnitCode, locale: ContractLocale) =>
  `${grouped(decimal(value).toFixed())} ${unitLabel(unit, locale)}`;

/** So many; or of an agreement from least to most, where it says so. */
function quantityOf(
  { quantity, least, unit, netMinor }: ContractLine,
  words: Words,
  locale: ContractLocale,
): string {
  if (netMinor !== null && quantity !== null) return amountOf(quantity, unit, locale);
  const bounds = [
    ...(least === null ? [] : [words.atLeast(amountOf(least, unit, locale))]),
    ...(quantity === null ? [] : [words.atMost(amountOf(quantity, unit, locale))]),
  ];
  return bounds.length === 0 ? words.unbound : bounds.join('\n');
}

function totals({ contract, words }: Told): PaperFact[] {
  const { netMinor, vatMinor, currency, vatBps } = contract;
  if (netMinor === null || vatMinor === null) return [];
  const amount = (minor: bigint) => `${currency} ${grouped(formatAmount(money(minor, currency)))}`;
  return [
    { word: words.netSum, says: amount(netMinor) },
    { word: words.vatSum(percent(vatBps)), says: amount(vatMinor) },
    { word: words.gross, says: amount(netMinor + vatMinor) },
  ];
}

function clauses({ contract, words }: Told): PaperPart[] {
  const ladder = contract.ladder.map(({ days, bps }) => words.ladderStep(days, percent(bps))).join('\n');
  const texts = [
    [words.index, contract.indexClause],
    [words.deviations, contract.deviations],
    [words.further, contract.terms],
    [words.ladder, ladder || null],
  ] as const;
  return texts.flatMap(([heading, text]): PaperPart[] => (text ? [{ kind: 'text', heading, text }] : []));
}
