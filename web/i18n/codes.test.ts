import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#config/project-root.ts';
import { LOCALES } from './locale.ts';
import { serverI18n } from './server.ts';

// The codes are read from the sources as text: the portal may not import the domain, and what is written there is the list.
const read = (file: string) => readFileSync(path.join(projectRoot, file), 'utf8');
const all = (text: string, pattern: RegExp) => Array.from(text.matchAll(pattern), (found) => found[1] ?? '');

/** The members of a union type of strings. */
function union(file: string, type: string): string[] {
  const body = new RegExp(`type ${type} =([^;]+);`).exec(read(file))?.[1] ?? '';
  return all(body, /'([A-Z_]+)'/g);
}

const domainSources = readdirSync(path.join(projectRoot, 'schema'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(name))
  .map((name) => ({ name, text: read(`schema/${name}`) }));

const sheetProblems = [
  ...union('schema/plants/capacity-sheet/sheet-problem.ts', 'SheetProblemCode'),
  ...union('schema/plants/work-center-sheet/work-center-problem.ts', 'WorkCenterProblemCode'),
  ...union('schema/plants/operating-sheet/operating-problem.ts', 'OperatingProblemCode'),
  ...union('schema/finance/books/books-problem.ts', 'BooksProblemCode'),
  // Its words are its list.
  ...all(read('schema/exchange/offers/offer-sheet/offer-problem.ts'), /^ {2}([A-Z_]+): \[/gm),
  ...union('schema/catalog/routing-sheet/routing-problem.ts', 'RoutingProblemCode'),
  ...union('schema/catalog/component-sheet/component-problem.ts', 'ComponentProblemCode'),
  ...union('schema/catalog/stock-sheet/stock-problem.ts', 'StockProblemCode'),
  ...union('schema/orders/order-sheet/order-problem.ts', 'OrderProblemCode'),
];
const sheetRefusals = union('schema/imports/sheet-refusal.ts', 'SheetRefusalCode');
const creditCode = all(
  /reason: ((?:'[A-Z_]+'(?: \| )?)+)/.exec(read('schema/identity/credit-code.ts'))?.[1] ?? '',
  /'([A-Z_]+)'/g,
).map((reason) => `CREDIT_CODE_${reason}`);
const reasons = [
  ...all(read('workers/matching/engine.ts'), /reason\('([A-Z_]+)'/g),
  ...all(read('workers/matching/reasons.ts'), /reason\('([A-Z_]+)'/g),
  ...all(read('schema/plants/requirements/requirement.ts'), /^ {2}'([A-Z]+)',$/gm),
];
/** Every kind of job that has a row, by the constant it is queued under, and every stage that one tells of. */
const workSources = readdirSync(path.join(projectRoot, 'workers'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(name))
  .map((name) => read(`workers/${name}`));
const sourceTexts = [...domainSources.map(({ text }) => text), ...workSources];
const kindNames = new Set(sourceTexts.flatMap((text) => all(text, /queueJob\(tx, (\w+Kind),/g)));
const jobKinds = sourceTexts
  .flatMap((text) => Array.from(text.matchAll(/const (\w+Kind) = '([a-z-]+)'/g)))
  .flatMap(([, name = '', kind = '']) => (kindNames.has(name) ? [kind] : []));
const jobStages = sourceTexts.flatMap((text) => all(text, /\.progress\('([a-z-]+)'/g));
const written = domainSources
  .filter(({ name }) => !/capacity-sheet|work-center-sheet/.test(name) && !name.includes('currencies'))
  .flatMap(({ text }) => all(text, /\bcode: '([A-Z_]+)'/g));
const enums = new Map(
  Array.from(read('schema/schema.graphql').matchAll(/^enum (\w+) \{([^}]+)\}/gm), (found) => [
    found[1] ?? '',
    all((found[2] ?? '').replace(/"""[\s\S]*?"""/g, ''), /^\s+([A-Z_]+)$/gm),
  ]),
);

/** Answered to devices, which read no words. */
const toDevices = ['CLOCK_DRIFT', 'MALFORMED', 'TOO_MANY_READINGS', 'DIFFERS'];
/** Answers that are faults, and what is no answer to a form. */
const notToForms = new Set(['BAD_USER_INPUT', 'OK', 'PASSED', 'FAILED', ...toDevices]);
const refusals = [...new Set([...written, ...creditCode])].filter((code) => !notToForms.has(code));

/** Where the words of an enum stand; the rest are inputs or chosen by name, and listed so that a new one is not forgotten. */
const enumGroups: Record<string, string> = {
  ActorKind: 'audit:actor',
  FirmSize: 'organisation:firmSize',
  LicenceState: 'domain:state.licence',
  Source: 'audit:source',
  TaxpayerType: 'organisation:taxpayerType',
  VerificationCheck: 'operator:check',
  VerificationProposal: 'operator:action',
  VerificationState: 'domain:state.verification',
  Band: 'domain:band',
  DocumentMark: 'sourcing:mark',
  Incoterm: 'sourcing:incoterm',
  Booking: 'domain:booking',
  CostKind: 'domain:cost',
  DifferenceKind: 'domain:difference',
  FilePurpose: 'files:field.hint',
  Grade: 'domain:grade',
  ImportState: 'domain:state.import',
  InvitationState: 'domain:state.invitation',
  JobState: 'domain:state.job',
  MatchingState: 'domain:state.matching',
  MailChoice: 'inbox:mail',
  MailState: 'inbox:mailState',
  MarketOrder: 'finding:order',
  Measure: 'domain:measure',
  NoticeNature: 'inbox:nature',
  OfferState: 'domain:state.offer',
  OrganisationKind: 'domain:kind',
  ReasonOutcome: 'domain:outcome',
  RequestState: 'domain:state.request',
  Resource: 'domain:resource',
  ReservationAction: 'reservations:action',
  ReservationState: 'domain:state.reservation',
  Role: 'domain:role',
  Scope: 'people:scope',
  StockCondition: 'domain:stockCondition',
  StockKind: 'domain:stockKind',
  Vehicle: 'domain:vehicle',
  VehicleBody: 'domain:body',
  SearchKind: 'search:kind',
  MatchedBy: 'imports:by',
  Severity: 'imports:severity',
  Side: 'reservations:title',
  TotalSource: 'domain:totalSource',
  WaitingState: 'domain:state.waiting',
  WebhookDeliveryState: 'webhooks:deliveryState',
  WebhookEndpointState: 'webhooks:endpointState',
  CapabilityDirection: 'plant:direction',
  Certainty: 'plant:certainty',
  ChangeKind: 'domain:change',
  RequirementKind: 'domain:requirement',
  CertificateState: 'domain:state.certificate',
  EquipmentStatus: 'plant:equipmentStatus',
  DayKind: 'plant:dayKind',
  ExceptionCause: 'plant:cause',
  TotalPartKind: 'plant:part',
  MachineState: 'operating:state',
  StopReason: 'operating:reason',
  OperatingSource: 'consents:source',
  StockStage: 'operating:stock.kind',
  DriftLevel: 'score:driftLevel',
  GateOutcome: 'score:gateOutcome',
  ModelGateName: 'score:gateName',
  OperatingBucket: 'operating:bucket',
  ItemComponentSource: 'making:componentSource',
  ItemStockCause: 'making:stock.cause',
  ItemRevisionState: 'domain:state.itemRevision',
  InspectionKind: 'making:inspectionKind',
  PromiseState: 'domain:state.promise',
  PromiseAction: 'making:act',
  JointPlanAction: 'making:joint.act',
  PromiseNeedSource: 'making:needSource',
  PromiseChange: 'making:whatIf',
  PromiseWhatIfOutcome: 'making:whatIf.outcome',
  PromiseOwnerAnswer: 'making:owners.answer',
  PromiseWish: 'making:wish',
  ContractMode: 'making:contractMode',
  PromiseWhyKind: 'making:whyKind',
  RfqState: 'domain:state.rfq',
  QuoteState: 'domain:state.quote',
  AwardState: 'domain:state.award',
  FrameworkState: 'domain:state.framework',
  CallOffState: 'domain:state.callOff',
  SourceState: 'domain:state.source',
  BlockReason: 'sourcing:block',
  RfqAudience: 'sourcing:audience',
  RfqChangeKind: 'sourcing:change',
  BidderOrigin: 'sourcing:origin',
  BidderState: 'sourcing:bidderState',
  DeclineReason: 'sourcing:declineReason',
  Firmness: 'sourcing:firmness',
  QuoteSide: 'sourcing:side',
  VersionOutcome: 'sourcing:outcome',
  BreakdownKind: 'quoting:breakdown',
  ComparedPartKind: 'sourcing:part',
  DocumentKind: 'sourcing:documentKind',
  ConsentState: 'domain:state.consent',
  DataGroup: 'consents:group',
  DataSource: 'consents:source',
  DossierOutcome: 'consents:outcome',
  Frequency: 'consents:frequency',
  Grain: 'consents:grain',
  Granularity: 'consents:granularity',
  Purpose: 'consents:purpose',
  CheckOutcome: 'score:checkOutcome',
  EvidenceState: 'score:state',
  ReasonCause: 'score:cause',
  ScoreCheckKind: 'score:check',
  ScorePlanKind: 'score:plan',
  ScoreView: 'score:view',
};
const chosenByName = [
  'JointPlanState',
  'ItemRevisionAction',
  'StepCause',
  'Grade',
  'Resource',
  'ImportAction',
  'ImportRows',
  'JobAction',
  'Locale',
  'OfferAction',
  'RequestAction',
  'UnitDimension',
  'BoardBucket',
  'CapacityFigure',
  'DayMark',
  'EditBucket',
  'ActorKind',
  'NoticeState',
  'FirmSize',
  'LicenceState',
  'Source',
  'TaxpayerType',
  'VerificationCheck',
  'VerificationProposal',
  'VerificationState',
  'MailChoice',
  'MailState',
  'NoticeNature',
  'NoticeState',
  'WebhookDeliveryState',
  'WebhookEndpointState',
  'RfqAction',
  'FrameworkAction',
  'CallOffAction',
  'QuoteAction',
  'Criterion',
  'ApproverRole',
  'GuestLinkState',
  'MailLinkState',
  // Said by the server, in `config/notices`.
  'ThreadPhrase',
  'PhraseBlank',
  'ThreadMatter',
  'ConsentAction',
  'ConsentSide',
];

function missing(locale: (typeof LOCALES)[number], keys: readonly string[]): string[] {
  return keys.filter((key) => !serverI18n(locale).exists(key, { count: 2 }));
}

describe.each(LOCALES)('in %s there are words for', (locale) => {
  it('every problem of a sheet, and how to mend it', () => {
    expect(sheetProblems).toContain('ROUNDED');
    expect(
      missing(
        locale,
        sheetProblems.map((code) => `imports:problem.${code}`),
      ),
    ).toEqual([]);
    expect(
      missing(
        locale,
        sheetProblems.map((code) => `imports:mend.${code}`),
      ),
    ).toEqual([]);
  });

  it('every reason to refuse a whole file', () => {
    expect(sheetRefusals).toContain('NOT_A_SHEET');
    expect(
      missing(
        locale,
        sheetRefusals.map((code) => `refusals:code.SHEET_${code}`),
      ),
    ).toEqual([]);
  });

  it('every refusal of a command', () => {
    expect(refusals).toContain('DUPLICATE_FIRM');
    expect(refusals).toContain('CREDIT_CODE_CHECK_CHARACTER');
    expect(
      missing(
        locale,
        refusals.map((code) => `refusals:code.${code}`),
      ),
    ).toEqual([]);
  });

  it('every reason why an offer fits or does not', () => {
    expect(reasons).toEqual(expect.arrayContaining(['CAPACITY', 'BATCH', 'ROUGHNESS']));
    const keys = reasons.flatMap((code) => [`domain:reason.${code}_PASSED`, `domain:reason.${code}_FAILED`]);

    expect(missing(locale, keys)).toEqual([]);
  });

  it('every statement on why a plan is as it is', () => {
    const codes = union('schema/orders/promise/why.ts', 'WhyCode');
    expect(codes).toContain('ENTERS_BELOW');
    expect(
      missing(
        locale,
        codes.map((code) => `making:whyCode.${code}`),
      ),
    ).toEqual([]);
  });

  it('every kind of job and every stage of one', () => {
    expect(jobKinds).toHaveLength(kindNames.size);
    expect(jobStages).toEqual(expect.arrayContaining(['matching', 'check', 'work-centers']));
    const keys = [
      ...jobKinds.map((kind) => `jobs:kind.${kind}`),
      ...jobStages.map((stage) => `jobs:stage.${stage}`),
    ];

    expect(missing(locale, keys)).toEqual([]);
  });

  it('every answer to a task, and the inbox posts each', () => {
    const answers = domainSources.flatMap(({ text }) => all(text, /mutation: '(\w+)', argument: /g));
    expect(answers).toContain('quoteCounterAccept');
    const posts = all(read('web/routes/inbox/answers.server.ts'), /^ {2}(\w+): async \(args/gm);

    const replies = domainSources.flatMap(({ text }) => all(text, /mutation: '(\w+)',\n\s+argument: /g));
    expect(replies).toContain('threadMessagePost');

    expect([...answers, ...replies].filter((mutation) => !posts.includes(mutation))).toEqual([]);
    expect(
      missing(
        locale,
        answers.map((mutation) => `inbox:answer.${mutation}`),
      ),
    ).toEqual([]);
  });

  it('every reason why a file bears no mark', () => {
    const reasons = all(
      /markProblems = \[([^\]]+)\]/.exec(read('schema/sourcing/documents/document-mark.ts'))?.[1] ?? '',
      /'([A-Z_]+)'/g,
    );
    expect(reasons).toContain('TOO_HEAVY');
    expect(
      missing(
        locale,
        reasons.map((reason) => `refusals:markProblem.${reason}`),
      ),
    ).toEqual([]);
  });

  it('every value of every enum', () => {
    const known = new Set([...Object.keys(enumGroups), ...chosenByName]);
    expect([...enums.keys()].filter((name) => !known.has(name))).toEqual([]);
    const keys = Object.entries(enumGroups).flatMap(([name, group]) =>
      (enums.get(name) ?? []).map((value) => `${group}.${value}`),
    );

    expect(keys.length).toBeGreaterThan(50);
    expect(missing(locale, keys)).toEqual([]);
  });
});
