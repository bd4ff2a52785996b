/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment AuditLine on AuditEntry {\n    id at actor command subjectType subjectId source reason requestId\n    person { id name }\n    supportAct { id personName operatorName }\n    changes { field before after }\n  }\n": typeof types.AuditLineFragmentDoc,
    "\n  query AuditTrail($subjectId: ID!, $first: Int!) {\n    auditEntries(subjectId: $subjectId, first: $first) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...AuditLine } }\n    }\n    auditChain { sealedUpTo checkedUpTo fault }\n  }\n": typeof types.AuditTrailDocument,
    "\n  fragment FileCard on StoredFile { id name mediaType sizeBytes purpose isImage width height path bytesDeletedAt }\n": typeof types.FileCardFragmentDoc,
    "\n  fragment FirmCard on Firm { id name nameEn kinds verifiedSince }\n": typeof types.FirmCardFragmentDoc,
    "\n  fragment ProcessName on Process { code nameZh nameEn }\n": typeof types.ProcessNameFragmentDoc,
    "\n  fragment OfferCardParts on OfferCard {\n    id number blind grade resource city { code nameZh nameEn } province { code nameZh nameEn } measure unit from until booking holdMinutes mine note\n    seller { ...FirmCard }\n    process { ...ProcessName }\n    materials { code nameZh nameEn }\n    perWeek { value unit }\n    minimumLot { value unit }\n    unitPrice { amount currency per }\n    setupPrice { amount currency }\n    weeks { weekStart band }\n  }\n": typeof types.OfferCardPartsFragmentDoc,
    "\n  fragment CostParts on LandedCost {\n    perPiece\n    total { amount currency }\n    weighted { amount currency }\n    parts { kind amount { amount currency } weighted { amount currency } params { name value } }\n  }\n": typeof types.CostPartsFragmentDoc,
    "\n  fragment ReservationLine on Reservation {\n    id number state side availableActions heldAt expiresAt\n    buyer { ...FirmCard }\n    seller { ...FirmCard }\n    process { ...ProcessName }\n    quantity { value unit }\n    weeks { weekStart quantity { value unit } }\n    price { perPiece total { amount currency } }\n  }\n": typeof types.ReservationLineFragmentDoc,
    "\n  fragment DifferenceLine on CapacityDifference {\n    id kind weekStart workOrderNumber resolvedAt note\n    workCenter { id code name }\n    inSheet { value unit }\n    soldHere { value unit }\n    import { id fileName uploadedAt }\n  }\n": typeof types.DifferenceLineFragmentDoc,
    "\n  fragment ImportLine on SheetImport {\n    id kind fileName state rowCount createCount changeCount sameCount rejectCount warningCount uploadedAt committedAt\n    uploadedBy { name }\n  }\n": typeof types.ImportLineFragmentDoc,
    "\n  fragment Refusal on UserError {\n    code message path params { name value }\n    ... on CapacityExceededProblem { weekStart band requested { value unit } available { value unit } }\n  }\n": typeof types.RefusalFragmentDoc,
    "\n  mutation SignIn($input: SignInInput!) { signIn(input: $input) { userErrors { ...Refusal } } }\n": typeof types.SignInDocument,
    "\n  query SignInStep { signInStep { hasPasskey } }\n": typeof types.SignInStepDocument,
    "\n  mutation SignInComplete($input: SignInCompleteInput!) {\n    signInComplete(input: $input) { userErrors { ...Refusal } }\n  }\n": typeof types.SignInCompleteDocument,
    "\n  mutation SignInPasskeyStart($input: SignInPasskeyStartInput!) {\n    signInPasskeyStart(input: $input) { challenge { options } userErrors { ...Refusal } }\n  }\n": typeof types.SignInPasskeyStartDocument,
    "\n  mutation SignInPasskey($input: SignInPasskeyInput!) {\n    signInPasskey(input: $input) { userErrors { ...Refusal } }\n  }\n": typeof types.SignInPasskeyDocument,
    "\n  query SignUpForm { cities { code nameZh nameEn } }\n": typeof types.SignUpFormDocument,
    "\n  mutation SignUp($input: SignUpInput!) { signUp(input: $input) { userErrors { ...Refusal } } }\n": typeof types.SignUpDocument,
    "\n  mutation SignOut($input: SignOutInput!) { signOut(input: $input) { userErrors { ...Refusal } } }\n": typeof types.SignOutDocument,
    "\n  mutation OrganisationSwitch($input: OrganisationSwitchInput!) {\n    organisationSwitch(input: $input) { userErrors { ...Refusal } }\n  }\n": typeof types.OrganisationSwitchDocument,
    "\n  mutation PasswordResetRequest($input: PasswordResetRequestInput!) {\n    passwordResetRequest(input: $input) { userErrors { ...Refusal } }\n  }\n": typeof types.PasswordResetRequestDocument,
    "\n  query PasswordResetLive($token: String!) { passwordResetLive(token: $token) }\n": typeof types.PasswordResetLiveDocument,
    "\n  mutation PasswordReset($input: PasswordResetInput!) {\n    passwordReset(input: $input) { userErrors { ...Refusal } }\n  }\n": typeof types.PasswordResetDocument,
    "\n  query InvitationLink($token: String!) {\n    invitationLink(token: $token) { organisationName organisationNameEn email roles state expiresAt hasAccount }\n  }\n": typeof types.InvitationLinkDocument,
    "\n  mutation InvitationAccept($input: InvitationAcceptInput!) {\n    invitationAccept(input: $input) { invitation { id } userErrors { ...Refusal } }\n  }\n": typeof types.InvitationAcceptDocument,
    "\n  mutation FrameworkPropose($input: FrameworkProposeInput!) { frameworkPropose(input: $input) { framework { id } userErrors { ...Refusal } } }\n": typeof types.FrameworkProposeDocument,
    "\n  mutation FrameworkAccept($input: FrameworkAcceptInput!) { frameworkAccept(input: $input) { framework { id } userErrors { ...Refusal } } }\n": typeof types.FrameworkAcceptDocument,
    "\n  mutation FrameworkDecline($input: FrameworkDeclineInput!) { frameworkDecline(input: $input) { framework { id } userErrors { ...Refusal } } }\n": typeof types.FrameworkDeclineDocument,
    "\n  mutation FrameworkEnd($input: FrameworkEndInput!) { frameworkEnd(input: $input) { framework { id } userErrors { ...Refusal } } }\n": typeof types.FrameworkEndDocument,
    "\n  mutation CallOffPlace($input: CallOffPlaceInput!) { callOffPlace(input: $input) { callOff { id } userErrors { ...Refusal } } }\n": typeof types.CallOffPlaceDocument,
    "\n  mutation CallOffRepeat($input: CallOffRepeatInput!) { callOffRepeat(input: $input) { callOff { id } userErrors { ...Refusal } } }\n": typeof types.CallOffRepeatDocument,
    "\n  mutation CallOffConfirm($input: CallOffConfirmInput!) { callOffConfirm(input: $input) { callOff { id } userErrors { ...Refusal } } }\n": typeof types.CallOffConfirmDocument,
    "\n  mutation CallOffDecline($input: CallOffDeclineInput!) { callOffDecline(input: $input) { callOff { id } userErrors { ...Refusal } } }\n": typeof types.CallOffDeclineDocument,
    "\n  mutation CallOffCancel($input: CallOffCancelInput!) { callOffCancel(input: $input) { callOff { id } userErrors { ...Refusal } } }\n": typeof types.CallOffCancelDocument,
    "\n  query Agreements($side: QuoteSide!, $first: Int!, $after: String) {\n    frameworks(side: $side, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { ...AgreementHead lines { id item called { value unit } most { value unit } } } }\n    }\n    callOffs(side: $side, state: ASKED, first: 20) { totalCount edges { node { ...CallOffParts framework { id number title } partner { ...FirmCard } } } }\n  }\n": typeof types.AgreementsDocument,
    "\n  fragment AgreementHead on Framework {\n    id number state side proposedBy title terms currency vatIncluded vatBps paymentDays validFrom validUntil saidBy proposedAt answeredBy answeredAt\n    endedBy endedAt reason availableActions partner { ...FirmCard } least { amount currency } most { amount currency } called { amount currency }\n  }\n": typeof types.AgreementHeadFragmentDoc,
    "\n  fragment CallOffParts on CallOff {\n    id number state wantedOn promisedOn note placedBy placedAt answeredBy answeredAt cancelledBy cancelledAt reason availableActions\n    net { amount currency } fee { amount currency } deliverTo { code nameZh nameEn } repeats { id number }\n    lines { quantity { value unit } unitPrice { amount currency per } line { id item } }\n  }\n": typeof types.CallOffPartsFragmentDoc,
    "\n  query Agreement($id: ID!) {\n    cities { code nameZh nameEn }\n    node(id: $id) { __typename ... on Framework {\n      ...AgreementHead ladder { days bps } award { id number rfq { id title } }\n      lines { id position item partNumber leadDays process { ...ProcessName } unitPrice { amount currency per }\n        tiers { from { value unit } unitPrice { amount currency per } } least { value unit } most { value unit } called { value unit } left { value unit } }\n      callOffs { ...CallOffParts unreadCount }\n    } }\n  }\n": typeof types.AgreementDocument,
    "\n  query AgreementForm { vatRates { taxpayerType bps } processes { code nameZh nameEn parentCode depth leaf measure } }\n": typeof types.AgreementFormDocument,
    "\n  query AwardForAgreement($id: ID!) {\n    node(id: $id) { __typename ... on Award { id number rfq { id title currency }\n      lines { bidder { id firm { ...FirmCard } } quantity { value unit } line { id item partNumber process { code } } quote { id live {\n        vatIncluded vatBps paymentDays lines { lineId leadDays unitPrice { amount } } } } } } }\n  }\n": typeof types.AwardForAgreementDocument,
    "\n  query Audit(\n    $first: Int!, $after: String, $subjectId: ID, $personId: ID, $supportActId: ID, $command: String, $field: String,\n    $requestId: String, $from: DateTime, $until: DateTime\n  ) {\n    auditEntries(\n      first: $first, after: $after, subjectId: $subjectId, personId: $personId, supportActId: $supportActId, command: $command,\n      field: $field, requestId: $requestId, from: $from, until: $until\n    ) { totalCount pageInfo { hasNextPage endCursor } edges { node { ...AuditLine } } }\n  }\n": typeof types.AuditDocument,
    "\n  query AuditFilters {\n    auditCommands\n    auditChain { sealedUpTo checkedUpTo checkedAt head fault }\n    supportActs(first: 10) { edges { node { id personName operatorName reason roles beganAt endsAt endedAt open firm { ...FirmCard } } } }\n  }\n": typeof types.AuditFiltersDocument,
    "\n  query CapacityBoard(\n    $bucket: BoardBucket!, $from: Date!, $count: Int!, $siteId: ID, $processCode: ID, $text: String, $first: Int!, $after: String,\n    $cell: Boolean!, $cellCenter: ID!, $cellWeek: Date!\n  ) {\n    capacityGrid(\n      bucket: $bucket, from: $from, count: $count, siteId: $siteId, processCode: $processCode, text: $text, first: $first, after: $after\n    ) {\n      asOf totalCount\n      columns { label start end }\n      pageInfo { hasNextPage endCursor }\n      edges { node { ...BoardRow } }\n    }\n    lastCapacityEdit { ...BoardEdit }\n    sites(first: 50) { edges { node { id name } } }\n    processes { code nameZh nameEn parentCode depth leaf }\n    capacityCell(workCenterId: $cellCenter, weekStart: $cellWeek) @include(if: $cell) { ...CellDetail }\n  }\n": typeof types.CapacityBoardDocument,
    "\n  fragment BoardRow on CapacityGridRow {\n    workCenter { id code name unit measure parallelMachines site { id name } process { ...ProcessName } }\n    known total committed held reserved free loadBps marks offered\n  }\n": typeof types.BoardRowFragmentDoc,
    "\n  fragment BoardEdit on CapacityEdit { id reason cellCount editedAt undoneAt undoable editedBy { name } }\n": typeof types.BoardEditFragmentDoc,
    "\n  mutation CapacityEdit($input: CapacityEditInput!) {\n    capacityEdit(input: $input) {\n      capacityEdit { ...BoardEdit }\n      userErrors { ...Refusal ... on CapacityCellProblem { workCenterId start figure } }\n    }\n  }\n": typeof types.CapacityEditDocument,
    "\n  mutation CapacityEditUndo($input: CapacityEditUndoInput!) {\n    capacityEditUndo(input: $input) { capacityEdit { ...BoardEdit } userErrors { ...Refusal } }\n  }\n": typeof types.CapacityEditUndoDocument,
    "\n  fragment CellDetail on CapacityCellDetail {\n    workCenter { id code name unit site { name } process { ...ProcessName } }\n    week { label start end }\n    cell {\n      weekStart known loadBps\n      total { value unit } committed { value unit } held { value unit } reserved { value unit } free { value unit }\n    }\n    days {\n      calendar {\n        shiftCount machines efficiencyBps total { value unit }\n        parts { kind cause certainty factorPermille quantity { value unit } }\n      }\n      date totalSource totalReason total { value unit } committed { value unit } held { value unit } reserved { value unit } free { value unit }\n    }\n    quotes { quantity { value unit } quote { id number state rfq { id buyer { ...FirmCard } } } }\n    reservations { quantity { value unit } reservation { id number state buyer { ...FirmCard } expiresAt } }\n    offers { offered { value unit } taken { value unit } offer { id number state unitPrice { amount currency per } } }\n    lastImport { ...ImportLine }\n    differences { ...DifferenceLine }\n  }\n": typeof types.CellDetailFragmentDoc,
    "\n  query CapacityDifferences($open: Boolean!, $first: Int!, $after: String) {\n    capacityDifferences(open: $open, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...DifferenceLine } }\n    }\n  }\n": typeof types.CapacityDifferencesDocument,
    "\n  mutation CapacityDifferenceResolve($input: CapacityDifferenceResolveInput!) {\n    capacityDifferenceResolve(input: $input) { capacityDifference { id } userErrors { ...Refusal } }\n  }\n": typeof types.CapacityDifferenceResolveDocument,
    "\n  fragment ConsentTerms on Consent {\n    id number state side availableActions purpose dataGroups granularity windowMonths frequency reconfirmDays\n    givenAt confirmBy expiresAt revokedAt revokeReason drawnOn subject { ...FirmCard } recipient { ...FirmCard }\n  }\n": typeof types.ConsentTermsFragmentDoc,
    "\n  fragment DataFieldParts on DataField { code group grain unit source nameZh nameEn noteZh noteEn }\n": typeof types.DataFieldPartsFragmentDoc,
    "\n  fragment FigureParts on DossierFigure {\n    field { ...DataFieldParts } period item value unit source observations coverageBps\n  }\n": typeof types.FigurePartsFragmentDoc,
    "\n  fragment ConsentReadLine on ConsentRead {\n    id at reader purpose fromDay untilDay figureCount scoreShown institution { ...FirmCard } consent { id number } fields { code nameZh nameEn }\n  }\n": typeof types.ConsentReadLineFragmentDoc,
    "\n  query Consents($side: ConsentSide!, $first: Int!, $after: String) {\n    consents(side: $side, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...ConsentTerms } }\n    }\n  }\n": typeof types.ConsentsDocument,
    "\n  query Consent($id: ID!) {\n    node(id: $id) { __typename ... on Consent { ...ConsentTerms fields { ...DataFieldParts } } }\n    consentReads(side: SUBJECT, consentId: $id, first: 50) { totalCount edges { node { ...ConsentReadLine } } }\n  }\n": typeof types.ConsentDocument,
    "\n  query ConsentReads($side: ConsentSide!, $first: Int!, $after: String) {\n    consentReads(side: $side, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...ConsentReadLine } }\n    }\n  }\n": typeof types.ConsentReadsDocument,
    "\n  query ConsentReceipt($id: ID!) { node(id: $id) { __typename ... on Consent { number receipt odrl } } }\n": typeof types.ConsentReceiptDocument,
    "\n  query Institutions($first: Int!) {\n    institutions(first: $first) { edges { node { id purposes firm { ...FirmCard } } } }\n    dataFields { ...DataFieldParts }\n  }\n": typeof types.InstitutionsDocument,
    "\n  query DossierPreview($dataGroups: [DataGroup!]!, $granularity: Granularity!, $windowMonths: Int!) {\n    dossierPreview(dataGroups: $dataGroups, granularity: $granularity, windowMonths: $windowMonths) {\n      asOf fromDay untilDay fields { ...DataFieldParts } figures { ...FigureParts }\n    }\n  }\n": typeof types.DossierPreviewDocument,
    "\n  mutation ConsentGive($input: ConsentGiveInput!) { consentGive(input: $input) { consent { id } userErrors { ...Refusal } } }\n": typeof types.ConsentGiveDocument,
    "\n  mutation ConsentConfirm($input: ConsentConfirmInput!) { consentConfirm(input: $input) { consent { id } userErrors { ...Refusal } } }\n": typeof types.ConsentConfirmDocument,
    "\n  mutation ConsentRevoke($input: ConsentRevokeInput!) { consentRevoke(input: $input) { consent { id } userErrors { ...Refusal } } }\n": typeof types.ConsentRevokeDocument,
    "\n  query ReceivedConsent($id: ID!) {\n    node(id: $id) { __typename ... on Consent { ...ConsentTerms fields { ...DataFieldParts } } }\n  }\n": typeof types.ReceivedConsentDocument,
    "\n  query Dossier($id: ID!, $purpose: Purpose!) {\n    dossier(consentId: $id, purpose: $purpose) {\n      outcome nextOn readId asOf fromDay untilDay figures { ...FigureParts }\n      score {\n        asOf stillOn rated score grade pdLowPpm pdHighPpm confidenceBps reference model { code calibrated }\n        reasons { feature { ...ScoreFeatureParts } cause pointsLost textZh textEn } checks { ...ScoreCheckParts }\n      }\n    }\n  }\n": typeof types.DossierDocument,
    "\n  query StoredFile($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on StoredFile {\n        ...FileCard\n        sha256 uploadedAt textHead\n        uploadedBy { name }\n        stepHeader {\n          name description timeStamp authors organisations originatingSystem preprocessor authorisation schemas implementationLevel\n        }\n      }\n    }\n  }\n": typeof types.StoredFileDocument,
    "\n  query FirmProfile($firmId: ID!, $first: Int!, $after: String) {\n    firmProfile(firmId: $firmId) {\n      id words mine offerCount\n      firm { ...FirmCard city { code nameZh nameEn province { code nameZh nameEn } } }\n      processes { code nameZh nameEn }\n      cities { code nameZh nameEn }\n      standards { code nameZh nameEn }\n      record { breakBps dealsLeast asOf }\n      offers(first: $first, after: $after) {\n        totalCount pageInfo { hasNextPage endCursor }\n        edges { node { ...OfferCardParts ...CardClass } }\n      }\n    }\n  }\n": typeof types.FirmProfileDocument,
    "\n  query GuestRoom($token: String!) {\n    guestRoom(token: $token) {\n      state guestName sentTo buyerName buyerNameEn linkExpiresAt ndaAccepted declined\n      rfq { number title note state dueAt currency sealed ndaText incoterm incotermPlace deliverTo { code nameZh nameEn } }\n      lines { ...RfqLineParts }\n      notes { id question text answer postedAt }\n      documents { id kind name revision sizeBytes path mark hash }\n      quote { number state submittedAt validUntil }\n      quoted { vatIncluded vatBps paymentDays net { amount currency } vat { amount currency } deviations }\n      quotedLines { ...QuotedLine }\n      vatRates { taxpayerType bps }\n    }\n  }\n": typeof types.GuestRoomDocument,
    "\n  mutation GuestQuoteSubmit($input: GuestQuoteSubmitInput!) { guestQuoteSubmit(input: $input) { guestRoom { state } userErrors { ...Refusal } } }\n": typeof types.GuestQuoteSubmitDocument,
    "\n  mutation GuestDecline($input: GuestDeclineInput!) { guestDecline(input: $input) { guestRoom { state } userErrors { ...Refusal } } }\n": typeof types.GuestDeclineDocument,
    "\n  mutation GuestQuestionAsk($input: GuestQuestionAskInput!) { guestQuestionAsk(input: $input) { guestRoom { state } userErrors { ...Refusal } } }\n": typeof types.GuestQuestionAskDocument,
    "\n  mutation GuestNdaAccept($input: GuestNdaAcceptInput!) { guestNdaAccept(input: $input) { guestRoom { state } userErrors { ...Refusal } } }\n": typeof types.GuestNdaAcceptDocument,
    "\n  query Home($fromWeek: String!, $locale: Locale!) {\n    tasks(first: 10) { totalCount edges { node { ...TaskLine } } }\n    sold: reservations(side: SELLER, state: CONFIRMED, first: 1) { totalCount }\n    bought: reservations(side: BUYER, state: CONFIRMED, first: 1) { totalCount }\n    sites(first: 1) { totalCount }\n    workCenters(first: 1) { totalCount }\n    capacityOffers(state: PUBLISHED, first: 1) { totalCount }\n    capacityRequests(state: OPEN, first: 5) {\n      totalCount\n      edges { node { id number title until matching { state } process { ...ProcessName } } }\n    }\n    capacityBoard(fromWeek: $fromWeek, weeks: 4, first: 100) {\n      asOf\n      edges { node {\n        workCenter { id measure unit }\n        cells { known loadBps total { value unit } free { value unit } }\n      } }\n    }\n  }\n": typeof types.HomeDocument,
    "\n  query SheetImports($first: Int!, $after: String, $kind: String) {\n    sheetKinds { kind nameZh nameEn isAllowed }\n    sheetImports(first: $first, after: $after, kind: $kind) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...ImportLine } }\n    }\n  }\n": typeof types.SheetImportsDocument,
    "\n  mutation SheetImportStart($input: SheetImportStartInput!) {\n    sheetImportStart(input: $input) { sheetImport { id } userErrors { ...Refusal } }\n  }\n": typeof types.SheetImportStartDocument,
    "\n  query SheetImport($id: ID!, $after: String) {\n    sheetKinds { kind nameZh nameEn isAllowed columns { key nameZh nameEn isRequired example noteZh noteEn } }\n    node(id: $id) { __typename ... on SheetImport {\n      ...ImportLine\n      availableActions rows keptUntil undoneAt profileCode profileName missing\n      columns { index title examples key by }\n      refusal { code params { name value } }\n      causes { code count exampleRow exampleFound column severity }\n      problems(first: 100, after: $after) {\n        totalCount pageInfo { hasNextPage endCursor }\n        edges { node { row column cell found expected code severity params { name value } } }\n      }\n      differences { ...DifferenceLine }\n      job { id state stage done total createdAt startedAt error { code } }\n      file { ...FileCard }\n      markedFile { ...FileCard }\n      committedBy { name }\n      undoneBy { name }\n    } }\n  }\n": typeof types.SheetImportDocument,
    "\n  mutation SheetImportMatch($input: SheetImportMatchInput!) {\n    sheetImportMatch(input: $input) { sheetImport { id } userErrors { ...Refusal } }\n  }\n": typeof types.SheetImportMatchDocument,
    "\n  mutation SheetImportCommit($input: SheetImportCommitInput!) {\n    sheetImportCommit(input: $input) { sheetImport { id } userErrors { ...Refusal } }\n  }\n": typeof types.SheetImportCommitDocument,
    "\n  mutation SheetImportCancel($input: SheetImportCancelInput!) {\n    sheetImportCancel(input: $input) { sheetImport { id } userErrors { ...Refusal } }\n  }\n": typeof types.SheetImportCancelDocument,
    "\n  mutation SheetImportUndo($input: SheetImportUndoInput!) {\n    sheetImportUndo(input: $input) { sheetImport { id } userErrors { ...Refusal } }\n  }\n": typeof types.SheetImportUndoDocument,
    "query InboxCount { inbox { tasks unread } }": typeof types.InboxCountDocument,
    "\n  fragment TaskLine on Notice {\n    id kind path dueAt toldAt readAt title(locale: $locale) text(locale: $locale)\n    answers { mutation argument subjectId }\n  }\n": typeof types.TaskLineFragmentDoc,
    "\n  query Tasks($locale: Locale!, $first: Int!, $after: String) {\n    inbox { tasks unread }\n    tasks(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { ...TaskLine } }\n    }\n  }\n": typeof types.TasksDocument,
    "\n  query News($locale: Locale!, $first: Int!, $after: String) {\n    inbox { tasks unread }\n    news(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id kind path toldAt readAt title(locale: $locale) text(locale: $locale) reply { mutation argument subjectId } } }\n    }\n  }\n": typeof types.NewsDocument,
    "\n  mutation NoticeMarkRead($input: NoticeMarkReadInput!) {\n    noticeMarkRead(input: $input) { notice { id } userErrors { ...Refusal } }\n  }\n": typeof types.NoticeMarkReadDocument,
    "\n  mutation NoticeDismiss($input: NoticeDismissInput!) {\n    noticeDismiss(input: $input) { notice { id } userErrors { ...Refusal } }\n  }\n": typeof types.NoticeDismissDocument,
    "\n  mutation FollowingStart($input: FollowingStartInput!) {\n    followingStart(input: $input) { following { id } userErrors { ...Refusal } }\n  }\n": typeof types.FollowingStartDocument,
    "\n  mutation FollowingEnd($input: FollowingEndInput!) {\n    followingEnd(input: $input) { following { id } userErrors { ...Refusal } }\n  }\n": typeof types.FollowingEndDocument,
    "\n  fragment JobFacts on Job {\n    id kind state stage done total createdAt startedAt finishedAt cancelRequestedAt availableActions\n    requestedBy { name }\n    error { code reason }\n  }\n": typeof types.JobFactsFragmentDoc,
    "\n  query Jobs($first: Int!, $after: String) {\n    jobs(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { ...JobFacts } }\n    }\n  }\n": typeof types.JobsDocument,
    "\n  query Job($id: ID!) { node(id: $id) { __typename ... on Job { ...JobFacts subjectId } } }\n": typeof types.JobDocument,
    "\n  mutation JobCancel($input: JobCancelInput!) {\n    jobCancel(input: $input) { userErrors { ...Refusal } }\n  }\n": typeof types.JobCancelDocument,
    "\n  query Items($words: String, $first: Int!, $after: String) {\n    items(words: $words, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id number name material { code nameZh nameEn } revisions { id code state } } }\n    }\n    materials { code nameZh nameEn }\n  }\n": typeof types.ItemsDocument,
    "\n  mutation ItemCreate($input: ItemCreateInput!) { itemCreate(input: $input) { item { id } userErrors { ...Refusal } } }\n": typeof types.ItemCreateDocument,
    "\n  query ItemPage($id: ID!) {\n    processes { code nameZh nameEn parentCode depth leaf measure }\n    cities { code nameZh nameEn }\n    capabilityKinds { code choices }\n    node(id: $id) { __typename ... on Item {\n      id number name unit material { code nameZh nameEn }\n      stock { version quantity { value unit } asOf place note receipts { arrivesOn quantity { value unit } } }\n      freeStock { onHand { value unit } short { value unit } receipts { arrivesOn quantity { value unit } } }\n      taken { quantity { value unit } readyOn promise { id number state } }\n      stockWritings { version quantity { value unit } asOf cause note writtenAt writtenBy { name } }\n      revisions {\n        id code state releasedAt availableActions\n        steps { position code name measure standards yieldBps lotLeast lotMost transferBatch setupFamily requirements { kind bounds { value unit } choices } inspection { kind perPiece { value unit } days } process { ...ProcessName } loadPerPiece { value unit } setup { value unit } }\n        arcs { fromCode toCode per }\n      }\n    } }\n  }\n": typeof types.ItemPageDocument,
    "\n  query OrderPromises($words: String, $first: Int!, $after: String) {\n    orderPromises(words: $words, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node {\n        id number reference quantity dueOn state askedAt chosenPlanId availableActions jointPlan { id number } revision { code item { id number name } }\n        plans { id arrivesOn lateDays unserved landedCost { total { amount currency } } }\n      } }\n    }\n  }\n": typeof types.OrderPromisesDocument,
    "\n  query RevisionPromises($revisionId: ID!) {\n    orderLeads(revisionId: $revisionId) { ...FirmCard }\n    node(id: $revisionId) { __typename ... on ItemRevision { madeParts { prefix number name revision { id steps { code name } } } } }\n    orderPromises(revisionId: $revisionId, first: 20) { edges { node { id number reference quantity dueOn state askedAt } } }\n  }\n": typeof types.RevisionPromisesDocument,
    "\n  query RevisionStructure($id: ID!, $pieces: Int!) {\n    items(first: 200) { edges { node { id number name } } }\n    node(id: $id) { __typename ... on ItemRevision {\n      id code state\n      components { item { id } revision { id } quantity { value unit } scrapBps stepCode source leadWorkingDays }\n      structure(pieces: $pieces) {\n        complete\n        rows { level needed { value unit } component { item { id number name } quantity { value unit } scrapBps stepCode source leadWorkingDays madeBy { id code } } }\n        totals { item { id number name } needed { value unit } }\n      }\n    } }\n  }\n": typeof types.RevisionStructureDocument,
    "\n  mutation ItemRevisionPutComponents($input: ItemRevisionPutComponentsInput!) { itemRevisionPutComponents(input: $input) { itemRevision { id } userErrors { ...Refusal } } }\n": typeof types.ItemRevisionPutComponentsDocument,
    "\n  mutation ItemPutStock($input: ItemPutStockInput!) { itemPutStock(input: $input) { item { id } userErrors { ...Refusal } } }\n": typeof types.ItemPutStockDocument,
    "\n  mutation OrderPromiseIssue($input: OrderPromiseIssueInput!) { orderPromiseIssue(input: $input) { orderPromise { id } userErrors { ...Refusal } } }\n": typeof types.OrderPromiseIssueDocument,
    "\n  mutation ItemRevisionPut($input: ItemRevisionPutInput!) { itemRevisionPut(input: $input) { itemRevision { id } userErrors { ...Refusal } } }\n": typeof types.ItemRevisionPutDocument,
    "\n  mutation ItemRevisionPutBill($input: ItemRevisionPutBillInput!) { itemRevisionPutBill(input: $input) { itemRevision { id } userErrors { ...Refusal } } }\n": typeof types.ItemRevisionPutBillDocument,
    "\n  query RevisionBill($id: ID!) { node(id: $id) { __typename ... on ItemRevision { code billOfProcess item { number } } } }\n": typeof types.RevisionBillDocument,
    "\n  mutation ItemRevisionRelease($input: ItemRevisionReleaseInput!) { itemRevisionRelease(input: $input) { itemRevision { id } userErrors { ...Refusal } } }\n": typeof types.ItemRevisionReleaseDocument,
    "\n  mutation OrderPromiseInquire($input: OrderPromiseInquireInput!) { orderPromiseInquire(input: $input) { orderPromise { id } userErrors { ...Refusal } } }\n": typeof types.OrderPromiseInquireDocument,
    "\n  fragment PlanLine on PromiseLine {\n    position stepCode stepName pieces asksFirst setupFamily ownerAnswer process { ...ProcessName } reasons { code params { name value } }\n    offer { id number seller { ...FirmCard } city { code nameZh nameEn } province { code nameZh nameEn } }\n    weeks { weekStart pieces quantity { value unit } setup { value unit } }\n    price { ...CostParts }\n    inspection { kind pieces quantity { value unit } days readyOn price { amount currency } }\n    reservation { id number state seller { ...FirmCard } }\n  }\n": typeof types.PlanLineFragmentDoc,
    "\n  fragment PlanParts on PromisePlan {\n    id wishes arrivesOn lateDays factoryCount unserved gapBps landedCost { ...CostParts }\n    search { engine solver seed nodesMax roundsMax guarded }\n    carbon { known { value unit } transport { value unit } energy { value unit } unknown { code stepCode } }\n    ways { stepCode toStepCode leavesOn arrivesOn pieces loads km cost { amount currency } from { code nameZh nameEn } to { code nameZh nameEn } run { departsAt arrivesAt quantity { value unit } instead { amount currency } } }\n    vat { amount currency } gross { amount currency }\n    lines { ...PlanLine }\n    hauls { way position stepCode stepName pieces asksFirst ownerAnswer offer { id number seller { ...FirmCard } } price { total { amount currency } } reservation { id number state seller { ...FirmCard } } }\n  }\n": typeof types.PlanPartsFragmentDoc,
    "\n  query PromisePage($id: ID!) {\n    node(id: $id) { __typename ... on OrderPromise {\n      id number reference quantity dueOn state final availableActions chosenPlanId quotedUntil askedAt\n      latePerDay { amount currency } contractMode lead { ...FirmCard } mainStepCodes mainWorkMayMove mayAsk withoutOfferIds ownersAsked binPieces freightPerBin { amount currency }\n      needs { stepCode name source days arrivesOn workingDays component } madeParts { prefix number name intoStepCode per }\n      components { stepCode number name source restOn item { id } needed { value unit } fromStock { value unit } rest { value unit } receipts { arrivesOn quantity { value unit } } }\n      arcs { fromCode toCode per }\n      why { kind code stepCode weekStart params { name value } offer { id number seller { ...FirmCard } } }\n      job { state } jointPlan { id number } deliverTo { code nameZh nameEn }\n      revision { id code item { id number name } } shortages { stepCode candidates possible }\n      plans { ...PlanParts }\n      whatIfs {\n        id change amount unit weekStart outcome job { state } offer { id number seller { ...FirmCard } }\n        plan {\n          arrivesOn daysLater unserved difference { amount currency } differences { kind amount { amount currency } } landedCost { ...CostParts }\n          lines { stepCode pieces offer { id number seller { ...FirmCard } } }\n        }\n      }\n    } }\n  }\n": typeof types.PromisePageDocument,
    "\n  mutation OrderPromiseWhatIf($input: OrderPromiseWhatIfInput!) { orderPromiseWhatIf(input: $input) { orderPromise { id } userErrors { ...Refusal } } }\n": typeof types.OrderPromiseWhatIfDocument,
    "\n  mutation OrderPromiseReplan($input: OrderPromiseReplanInput!) { orderPromiseReplan(input: $input) { orderPromise { id } userErrors { ...Refusal } } }\n": typeof types.OrderPromiseReplanDocument,
    "\n  mutation OrderPromiseQuote($input: OrderPromiseQuoteInput!) { orderPromiseQuote(input: $input) { orderPromise { id } userErrors { ...Refusal } } }\n": typeof types.OrderPromiseQuoteDocument,
    "\n  mutation OrderPromiseConfirm($input: OrderPromiseConfirmInput!) { orderPromiseConfirm(input: $input) { orderPromise { id } userErrors { ...Refusal } } }\n": typeof types.OrderPromiseConfirmDocument,
    "\n  mutation OrderPromiseRelease($input: OrderPromiseReleaseInput!) { orderPromiseRelease(input: $input) { orderPromise { id } userErrors { ...Refusal } } }\n": typeof types.OrderPromiseReleaseDocument,
    "\n  query JointPlans($first: Int!, $after: String) {\n    jointPlans(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id number state final askedAt unserved total { amount currency } job { state } orders { position current } } }\n    }\n  }\n": typeof types.JointPlansDocument,
    "\n  query JointPlanPage($id: ID!) {\n    node(id: $id) { __typename ... on JointPlan {\n      id number state final askedAt unserved gapBps availableActions total { amount currency } job { id state stage done total startedAt finishedAt }\n      orders {\n        position current leaving { lateDays whole spared { amount currency } }\n        promise { id number reference quantity dueOn state chosenPlanId revision { code item { number name } } }\n        alone { arrivesOn lateDays unserved landedCost { total { amount currency } } }\n        plan {\n          id arrivesOn lateDays unserved factoryCount landedCost { total { amount currency } }\n          lines { stepCode stepName offer { id number seller { ...FirmCard } } weeks { weekStart pieces } }\n        }\n      }\n      contended {\n        weekStart offer { id number seller { ...FirmCard } } wanted { value unit } free { value unit } taken { value unit } promises { id number }\n      }\n    } }\n  }\n": typeof types.JointPlanPageDocument,
    "\n  mutation JointPlanAsk($input: JointPlanAskInput!) { jointPlanAsk(input: $input) { jointPlan { id } userErrors { ...Refusal } } }\n": typeof types.JointPlanAskDocument,
    "\n  mutation JointPlanReplan($input: JointPlanReplanInput!) { jointPlanReplan(input: $input) { jointPlan { id } userErrors { ...Refusal } } }\n": typeof types.JointPlanReplanDocument,
    "\n  mutation JointPlanQuote($input: JointPlanQuoteInput!) { jointPlanQuote(input: $input) { jointPlan { id } userErrors { ...Refusal } } }\n": typeof types.JointPlanQuoteDocument,
    "\n  mutation JointPlanConfirm($input: JointPlanConfirmInput!) { jointPlanConfirm(input: $input) { jointPlan { id } userErrors { ...Refusal } } }\n": typeof types.JointPlanConfirmDocument,
    "\n  mutation JointPlanRelease($input: JointPlanReleaseInput!) { jointPlanRelease(input: $input) { jointPlan { id } userErrors { ...Refusal } } }\n": typeof types.JointPlanReleaseDocument,
    "\n  query MarketAlerts { marketAlerts { id } }\n": typeof types.MarketAlertsDocument,
    "\n  mutation MarketAlertSet($input: MarketAlertSetInput!) {\n    marketAlertSet(input: $input) { marketAlert { id } userErrors { ...Refusal } }\n  }\n": typeof types.MarketAlertSetDocument,
    "\n  mutation MarketAlertEnd($input: MarketAlertEndInput!) {\n    marketAlertEnd(input: $input) { userErrors { ...Refusal } }\n  }\n": typeof types.MarketAlertEndDocument,
    "\n  query Market($filter: CapacitySearchInput!, $order: MarketOrder!, $first: Int!, $after: String) {\n    capacitySearch(filter: $filter, order: $order, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { distanceKm surelyFree { value unit } node { ...OfferCardParts ...CardClass } }\n      facets {\n        resources { resource count { value isExact } }\n        processes { process { code nameZh nameEn } count { value isExact } }\n        provinces { province { code nameZh nameEn } count { value isExact } }\n        standards { standard { code nameZh nameEn } count { value isExact } }\n        bands { band count { value isExact } }\n        prices { measure currency from { amount per } until { amount } count { value isExact } }\n      }\n    }\n    ...MarketChoices\n  }\n": typeof types.MarketDocument,
    "\n  query MarketMap($filter: CapacitySearchInput!, $order: MarketOrder!, $first: Int!, $after: String) {\n    capacitySearch(filter: $filter, order: $order, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { distanceKm node {\n        id number mine\n        city { code nameZh nameEn latitude longitude }\n        province { code nameZh nameEn }\n        seller { ...FirmCard }\n        process { ...ProcessName }\n        unitPrice { amount currency per }\n      } }\n      facets { resources { resource count { value isExact } } }\n    }\n    ...MarketChoices\n  }\n": typeof types.MarketMapDocument,
    "\n  fragment MarketChoices on Query {\n    processes { code nameZh nameEn parentCode depth leaf }\n    marketKinds { code nameZh nameEn parentCode }\n    materials { code nameZh nameEn parentCode }\n    standards { code nameZh nameEn }\n    cities { code nameZh nameEn province { code nameZh nameEn } }\n  }\n": typeof types.MarketChoicesFragmentDoc,
    "\n  fragment CardClass on OfferCard {\n    machine { make startsAt endsAt }\n    stock { item condition hasCertificate dimensions { name size { value unit } } batchNumber }\n    delivery {\n      from { code nameZh nameEn } to { code nameZh nameEn } fromProvince { code nameZh nameEn } toProvince { code nameZh nameEn }\n      departsOn departsAt arrivesAt vehicle body grossLimit { value unit }\n    }\n  }\n": typeof types.CardClassFragmentDoc,
    "\n  fragment CardTerms on OfferCard {\n    fenceDays fences { from until } exposureBps\n    standards { code nameZh nameEn }\n    recurrence { weekdays shiftStarts shiftEnds }\n    priceCurve { fromDays untilDays band changeBps unitPrice { amount currency per } }\n  }\n": typeof types.CardTermsFragmentDoc,
    "\n  query CompareOffers($ids: [ID!]!) { nodes(ids: $ids) { __typename ...OfferCardParts ...CardClass ...CardTerms } }\n": typeof types.CompareOffersDocument,
    "\n  query OfferCardPage($id: ID!) { node(id: $id) { __typename ...OfferCardParts ...CardClass ...CardTerms } }\n": typeof types.OfferCardPageDocument,
    "\n  mutation ReservationHold($input: ReservationHoldInput!) {\n    reservationHold(input: $input) { reservation { id } userErrors { ...Refusal } }\n  }\n": typeof types.ReservationHoldDocument,
    "\n  mutation WaitingPlaceTake($input: WaitingPlaceTakeInput!) {\n    waitingPlaceTake(input: $input) { waitingPlace { id state reservation { id } } userErrors { ...Refusal } }\n  }\n": typeof types.WaitingPlaceTakeDocument,
    "\n  query Needs($state: RequestState, $first: Int!, $after: String) {\n    capacityRequests(state: $state, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { ...NeedHead matches { feasible rank landedCost { total { amount currency } } } } }\n    }\n  }\n": typeof types.NeedsDocument,
    "\n  fragment NeedHead on CapacityRequest {\n    id number title state availableActions pieces from until deliverTo { code nameZh nameEn } postedAt\n    process { ...ProcessName } material { code nameZh nameEn }\n    loadPerPiece { value unit } load { value unit } priceCap { amount currency }\n    matching { state consideredCount isComplete finishedAt }\n  }\n": typeof types.NeedHeadFragmentDoc,
    "\n  fragment NeedTerms on CapacityRequest {\n    wishedBy latePerDay { amount currency } shipmentsMax nonDeductibleBps\n    requirements { kind must choices bounds { value unit } }\n    weights { kind bps }\n  }\n": typeof types.NeedTermsFragmentDoc,
    "\n  query NeedForm {\n    processes { code nameZh nameEn parentCode depth leaf measure }\n    materials { code nameZh nameEn parentCode }\n    cities { code nameZh nameEn }\n    standards { code nameZh nameEn }\n    capabilityKinds { code nameZh nameEn choices }\n  }\n": typeof types.NeedFormDocument,
    "\n  mutation CapacityRequestPost($input: CapacityRequestPostInput!) {\n    capacityRequestPost(input: $input) { capacityRequest { id } userErrors { ...Refusal } }\n  }\n": typeof types.CapacityRequestPostDocument,
    "\n  query Need($id: ID!) {\n    following(subjectId: $id) { active }\n    materials { code nameZh nameEn }\n    standards { code nameZh nameEn }\n    node(id: $id) { __typename ... on CapacityRequest {\n      ...NeedHead\n      ...NeedTerms\n      matches { ...MatchLine }\n      reservations { ...ReservationLine }\n    } }\n  }\n": typeof types.NeedDocument,
    "\n  fragment MatchLine on Match {\n    rank feasible finishBy\n    offer { ...OfferCardParts }\n    landedCost { ...CostParts }\n    plan { weekStart quantity { value unit } }\n    reasons { code outcome params { name value } }\n    changes { kind params { name value } landedCost { amount currency } }\n  }\n": typeof types.MatchLineFragmentDoc,
    "\n  mutation CapacityRequestReweigh($input: CapacityRequestReweighInput!) {\n    capacityRequestReweigh(input: $input) { capacityRequest { id } userErrors { ...Refusal } }\n  }\n": typeof types.CapacityRequestReweighDocument,
    "\n  mutation CapacityRequestClose($input: CapacityRequestCloseInput!) {\n    capacityRequestClose(input: $input) { capacityRequest { id } userErrors { ...Refusal } }\n  }\n": typeof types.CapacityRequestCloseDocument,
    "\n  query DeliveryEditor {\n    viewer { organisation { id name nameEn } }\n    cities { code nameZh nameEn province { code nameZh nameEn } }\n  }\n": typeof types.DeliveryEditorDocument,
    "\n  mutation DeliveryOfferPublish($input: DeliveryOfferPublishInput!) {\n    deliveryOfferPublish(input: $input) { deliveryOffer { id } userErrors { ...Refusal } }\n  }\n": typeof types.DeliveryOfferPublishDocument,
    "\n  query MachineEditor {\n    workCenters(first: 200) { edges { node {\n      id code name measure rate { amount }\n      equipment { id number manufacturer model status }\n    } } }\n  }\n": typeof types.MachineEditorDocument,
    "\n  mutation MachineOfferPublish($input: MachineOfferPublishInput!) {\n    machineOfferPublish(input: $input) { machineOffer { id } userErrors { ...Refusal } }\n  }\n": typeof types.MachineOfferPublishDocument,
    "\n  query CapacityOffers($state: OfferState, $first: Int!, $after: String) {\n    capacityOffers(state: $state, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...OfferRow } }\n    }\n  }\n": typeof types.CapacityOffersDocument,
    "\n  fragment OfferRow on CapacityOffer {\n    id number state from until booking resource item memberGrade partnerGrade publicGrade blind\n    process { ...ProcessName } perWeek { value unit } unitPrice { amount currency per }\n    weeks { held { value unit } reserved { value unit } }\n  }\n": typeof types.OfferRowFragmentDoc,
    "\n  fragment OwnOffer on CapacityOffer {\n    id number state availableActions from until booking holdMinutes note publishedAt withdrawnAt\n    resource item memberGrade partnerGrade publicGrade blind process { ...ProcessName }\n    fenceDays exposureBps withdrawWhenTaken withdrawnByLoad\n    fences { from until } follow { shareBps beyondDays } recurrence { weekdays shiftStarts shiftEnds }\n    priceSteps { by } priceCurve { fromDays untilDays band changeBps unitPrice { amount currency } }\n    machine { startsAt endsAt equipment { id number manufacturer model } }\n    stock { kind item condition batchNumber dimensions { name size { value unit } } }\n    delivery {\n      from { code nameZh nameEn } to { code nameZh nameEn } departsAt arrivesAt vehicle body grossLimit { value unit }\n      loadingLength { value unit }\n    }\n    workCenter { id code unit parallelMachines minimumBlock { value } site { name city { code nameZh nameEn } } }\n    perWeek { value unit } minimumLot { value unit }\n    unitPrice { amount currency per } setupPrice { amount currency }\n    weeks { weekStart offered { value unit } held { value unit } reserved { value unit } open { value unit } }\n  }\n": typeof types.OwnOfferFragmentDoc,
    "\n  query Offer($id: ID!, $card: ID!) {\n    node(id: $id) { __typename ...OwnOffer }\n    card: node(id: $card) {\n      __typename ... on OfferCard { id province { code nameZh nameEn } weeks { weekStart band } }\n    }\n    viewer { organisation { id name nameEn } }\n    exactReads(offerId: $id, first: 20) { totalCount edges { node { id at reader { ...FirmCard } } } }\n    reservations(side: SELLER, offerId: $id, first: 50) {\n      totalCount\n      edges { node { id number state buyer { ...FirmCard } quantity { value unit } weeks { weekStart } } }\n    }\n  }\n": typeof types.OfferDocument,
    "\n  mutation CapacityOfferDisclose($input: CapacityOfferDiscloseInput!) {\n    capacityOfferDisclose(input: $input) { capacityOffer { id } userErrors { ...Refusal } }\n  }\n": typeof types.CapacityOfferDiscloseDocument,
    "\n  query OfferEditor {\n    viewer { organisation { id name nameEn } }\n    workCenters(first: 200) { edges { node { ...EditorCenter } } }\n    certificates(first: 200) { edges { node {\n      id number validUntil state standard { nameZh nameEn } site { id } workCenter { id }\n    } } }\n  }\n": typeof types.OfferEditorDocument,
    "\n  fragment EditorCenter on WorkCenter {\n    id code name measure unit parallelMachines\n    site { id name city { code nameZh nameEn province { code nameZh nameEn } } }\n    process { ...ProcessName } materials { code nameZh nameEn }\n    rate { amount currency per } minimumBlock { value unit } setup { value unit }\n  }\n": typeof types.EditorCenterFragmentDoc,
    "\n  query FreeCenter($id: ID!) { node(id: $id) { __typename ... on WorkCenter { id code } } }\n": typeof types.FreeCenterDocument,
    "\n  fragment FreeDays on CapacityGrid { columns { start } edges { node { workCenter { id } known free } } }\n": typeof types.FreeDaysFragmentDoc,
    "\n  query FreeDays($code: String!, $count: Int!, $first: Date!, $second: Date!, $third: Date!) {\n    a: capacityGrid(bucket: DAY, from: $first, count: $count, text: $code, first: 50) { ...FreeDays }\n    b: capacityGrid(bucket: DAY, from: $second, count: $count, text: $code, first: 50) { ...FreeDays }\n    c: capacityGrid(bucket: DAY, from: $third, count: $count, text: $code, first: 50) { ...FreeDays }\n  }\n": typeof types.FreeDaysDocument,
    "\n  mutation CapacityOfferPublish($input: CapacityOfferPublishInput!) {\n    capacityOfferPublish(input: $input) { capacityOffer { id } userErrors { ...Refusal } }\n  }\n": typeof types.CapacityOfferPublishDocument,
    "\n  mutation CapacityOfferWithdraw($input: CapacityOfferWithdrawInput!) {\n    capacityOfferWithdraw(input: $input) { capacityOffer { id } userErrors { ...Refusal } }\n  }\n": typeof types.CapacityOfferWithdrawDocument,
    "\n  query StockEditor {\n    viewer { organisation { id name nameEn } }\n    sites(first: 200) { edges { node { id name city { code nameZh nameEn province { code nameZh nameEn } } } } }\n    materials { code nameZh nameEn parentCode }\n  }\n": typeof types.StockEditorDocument,
    "\n  mutation StockOfferPublish($input: StockOfferPublishInput!) {\n    stockOfferPublish(input: $input) { stockOffer { id } userErrors { ...Refusal } }\n  }\n": typeof types.StockOfferPublishDocument,
    "\n  query OpenOffers($resource: Resource, $process: ID, $province: ID, $firm: ID, $openOn: Date, $first: Int!, $after: String) {\n    publicOffers(\n      resource: $resource, processCode: $process, provinceCode: $province, firmId: $firm, openOn: $openOn, first: $first, after: $after\n    ) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { ...OpenOffer } }\n    }\n    processes { code nameZh nameEn parentCode depth leaf }\n    cities { province { code nameZh nameEn } }\n  }\n": typeof types.OpenOffersDocument,
    "\n  fragment OpenOffer on PublicOffer {\n    id resource process { ...ProcessName } province { code nameZh nameEn } firm { ...FirmCard }\n    weeks { weekStart open }\n  }\n": typeof types.OpenOfferFragmentDoc,
    "\n  query OpenFirms($province: ID, $first: Int!, $after: String) {\n    publicFirms(provinceCode: $province, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id name nameEn words verifiedSince city { nameZh nameEn province { code nameZh nameEn } } } }\n    }\n    cities { province { code nameZh nameEn } }\n  }\n": typeof types.OpenFirmsDocument,
    "\n  query OpenFirm($firm: ID!, $first: Int!, $after: String) {\n    publicFirm(firmId: $firm) { id name nameEn words verifiedSince city { nameZh nameEn province { code nameZh nameEn } } }\n    publicOffers(firmId: $firm, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...OpenOffer } }\n    }\n  }\n": typeof types.OpenFirmDocument,
    "\n  query OpenStatistics {\n    marketStatistics { asOf firms offers resource process { ...ProcessName } province { code nameZh nameEn } }\n  }\n": typeof types.OpenStatisticsDocument,
    "\n  query OperatorJobs {\n    jobQueues { name waiting active forParts delayed oldestAt notedAt consumers { consumer doneLastHour } }\n    schedules { name does cadence nextDueAt lastSucceededAt lastFailedAt lastError lastMs }\n    jobFailureCauses { ...FailureCause }\n  }\n": typeof types.OperatorJobsDocument,
    "\n  fragment FailureCause on JobFailureCause {\n    id consumer code cause open retrying firms firstAt lastAt\n    failures { id firmName requestId reason times lastAt }\n  }\n": typeof types.FailureCauseFragmentDoc,
    "\n  mutation FailureCauseRetry($input: JobFailureCauseRetryInput!) {\n    jobFailureCauseRetry(input: $input) { jobFailureCause { id } userErrors { ...Refusal } }\n  }\n": typeof types.FailureCauseRetryDocument,
    "\n  mutation FailureCauseDiscard($input: JobFailureCauseDiscardInput!) {\n    jobFailureCauseDiscard(input: $input) { jobFailureCause { id } userErrors { ...Refusal } }\n  }\n": typeof types.FailureCauseDiscardDocument,
    "\n  query Mails($after: String) {\n    mails(first: 20, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id kind toAddress state tries lastError createdAt content { subject text } } }\n    }\n  }\n": typeof types.MailsDocument,
    "\n  fragment CaseLine on VerificationCase {\n    id name nameEn creditCode kinds state appliedAt verifiedSince proposedAction claimant claimedByMe proposer proposedByMe\n    city { nameZh nameEn }\n  }\n": typeof types.CaseLineFragmentDoc,
    "\n  query VerificationQueue($first: Int!, $after: String, $states: [VerificationState!], $proposed: Boolean) {\n    verificationCases(first: $first, after: $after, states: $states, proposed: $proposed) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...CaseLine } }\n    }\n  }\n": typeof types.VerificationQueueDocument,
    "\n  query VerificationCase($id: ID!) {\n    verificationCase(id: $id) { ...CaseLine }\n    verificationFile(id: $id) {\n      id lei duns vatId taxpayerType firmSize sizeDeclaredOn address createdAt applicant email reason version\n      document { ...FileCard }\n      licences { id number issuer validFrom validUntil state kind { nameZh nameEn } document { ...FileCard } }\n      checks { code passed found likenesses { caseId otherName found likeness } }\n    }\n  }\n": typeof types.VerificationCaseDocument,
    "\n  mutation VerificationClaim($input: VerificationClaimInput!) {\n    verificationClaim(input: $input) { verification { id } userErrors { ...Refusal } }\n  }\n": typeof types.VerificationClaimDocument,
    "\n  mutation VerificationPropose($input: VerificationProposeInput!) {\n    verificationPropose(input: $input) { verification { id } userErrors { ...Refusal } }\n  }\n": typeof types.VerificationProposeDocument,
    "\n  mutation VerificationConfirm($input: VerificationConfirmInput!) {\n    verificationConfirm(input: $input) { verification { id } userErrors { ...Refusal } }\n  }\n": typeof types.VerificationConfirmDocument,
    "\n  mutation VerificationSendBack($input: VerificationSendBackInput!) {\n    verificationSendBack(input: $input) { verification { id } userErrors { ...Refusal } }\n  }\n": typeof types.VerificationSendBackDocument,
    "\n  query FirmsToSupport($words: String!) { firmsToSupport(words: $words) { ...FirmCard } }\n": typeof types.FirmsToSupportDocument,
    "\n  mutation SupportActOpen($input: SupportActOpenInput!) {\n    supportActOpen(input: $input) { supportAct { id } userErrors { ...Refusal } }\n  }\n": typeof types.SupportActOpenDocument,
    "\n  mutation SupportActEnter($input: SupportActEnterInput!) {\n    supportActEnter(input: $input) { supportAct { id } userErrors { ...Refusal } }\n  }\n": typeof types.SupportActEnterDocument,
    "\n  mutation SupportActEnd($input: SupportActEndInput!) {\n    supportActEnd(input: $input) { supportAct { id } userErrors { ...Refusal } }\n  }\n": typeof types.SupportActEndDocument,
    "\n  query Partner($firmId: ID!) {\n    account(firmId: $firmId) {\n      id firm { ...FirmCard } contacts { id name duty email phone } notes { text writtenBy writtenAt } nextAction { id text dueOn setBy }\n      bought { asked declined quoted won lost } sold { asked declined quoted won lost }\n      rfqs { id number title state side dueAt } frameworks { ...AgreementHead }\n    }\n  }\n": typeof types.PartnerDocument,
    "\n  mutation AccountContactAdd($input: AccountContactAddInput!) { accountContactAdd(input: $input) { account { id } userErrors { ...Refusal } } }\n": typeof types.AccountContactAddDocument,
    "\n  mutation AccountContactRemove($input: AccountContactRemoveInput!) { accountContactRemove(input: $input) { account { id } userErrors { ...Refusal } } }\n": typeof types.AccountContactRemoveDocument,
    "\n  mutation AccountNoteAdd($input: AccountNoteAddInput!) { accountNoteAdd(input: $input) { account { id } userErrors { ...Refusal } } }\n": typeof types.AccountNoteAddDocument,
    "\n  mutation AccountActionSet($input: AccountActionSetInput!) { accountActionSet(input: $input) { account { id } userErrors { ...Refusal } } }\n": typeof types.AccountActionSetDocument,
    "\n  mutation AccountActionDone($input: AccountActionDoneInput!) { accountActionDone(input: $input) { account { id } userErrors { ...Refusal } } }\n": typeof types.AccountActionDoneDocument,
    "\n  query SiteCalendar($id: ID!, $from: Date!, $until: Date!, $later: Date!, $center: ID!, $hasCenter: Boolean!) {\n    node(id: $id) { __typename ... on Site { ...SiteCalendar } }\n    workCenters(siteId: $id, first: 100) { edges { node { id code name } } }\n    shown: node(id: $center) @include(if: $hasCenter) { __typename ... on WorkCenter { ...CenterDays } }\n  }\n": typeof types.SiteCalendarDocument,
    "\n  fragment SiteCalendar on Site {\n    id name timeZone\n    holidays(from: $from, until: $until) { date kind nameZh nameEn certainty }\n    shiftPatterns { id name validFrom workCenter { id code } shifts { weekday startTime endTime breaks { startTime endTime } } }\n    calendarExceptions(from: $from, until: $later) {\n      id fromDate untilDate startTime endTime factor cause certainty note workCenter { id code }\n    }\n  }\n": typeof types.SiteCalendarFragmentDoc,
    "\n  fragment CenterDays on WorkCenter {\n    id code name\n    calendarDays(from: $from, until: $until) {\n      date kind cause certainty factorPermille shiftCount patternName total { value unit }\n    }\n  }\n": typeof types.CenterDaysFragmentDoc,
    "\n  query CalendarPreview($id: ID!, $exception: CalendarExceptionDraftInput, $pattern: ShiftPatternDraftInput) {\n    node(id: $id) { __typename ... on Site {\n      calendarPreview(exception: $exception, pattern: $pattern) {\n        sums { quantity { value unit } } dayCount overruledDayCount workCenterCount soldWeekCount shortWeekCount\n      }\n    } }\n  }\n": typeof types.CalendarPreviewDocument,
    "\n  mutation ShiftPatternCreate($input: ShiftPatternCreateInput!) {\n    shiftPatternCreate(input: $input) { shiftPattern { id } userErrors { ...Refusal } }\n  }\n": typeof types.ShiftPatternCreateDocument,
    "\n  mutation ShiftPatternRemove($input: ShiftPatternRemoveInput!) {\n    shiftPatternRemove(input: $input) { shiftPattern { id } userErrors { ...Refusal } }\n  }\n": typeof types.ShiftPatternRemoveDocument,
    "\n  mutation CalendarExceptionCreate($input: CalendarExceptionCreateInput!) {\n    calendarExceptionCreate(input: $input) { calendarException { id } userErrors { ...Refusal } }\n  }\n": typeof types.CalendarExceptionCreateDocument,
    "\n  mutation CalendarExceptionRemove($input: CalendarExceptionRemoveInput!) {\n    calendarExceptionRemove(input: $input) { calendarException { id } userErrors { ...Refusal } }\n  }\n": typeof types.CalendarExceptionRemoveDocument,
    "\n  query PlantCenter($id: ID!) {\n    node(id: $id) { __typename ... on WorkCenter { ...PlantCenter } }\n    capabilityKinds { code nameZh nameEn unit direction choices }\n    standards { code nameZh nameEn }\n  }\n": typeof types.PlantCenterDocument,
    "\n  fragment PlantCenter on WorkCenter {\n    id code name measure unit parallelMachines machinesFromEquipment\n    process { ...ProcessName } rate { amount currency per } setup { value unit } minimumBlock { value unit }\n    site { id name certificates {\n      id number issuer scope validFrom validUntil state standard { nameZh nameEn } workCenter { id code } document { ...FileCard }\n    } }\n    equipment { id number manufacturer model builtYear serial status }\n    capabilities { id choices value { value unit } kind { code nameZh nameEn direction } }\n    photographs { id altText position file { ...FileCard } equipment { number } }\n    performances { validFrom efficiencyBps ratePerHour { value unit } }\n  }\n": typeof types.PlantCenterFragmentDoc,
    "\n  mutation EquipmentCreate($input: EquipmentCreateInput!) {\n    equipmentCreate(input: $input) { equipment { id } userErrors { ...Refusal } }\n  }\n": typeof types.EquipmentCreateDocument,
    "\n  mutation EquipmentChange($input: EquipmentChangeInput!) {\n    equipmentChange(input: $input) { equipment { id } userErrors { ...Refusal } }\n  }\n": typeof types.EquipmentChangeDocument,
    "\n  mutation EquipmentRetire($input: EquipmentRetireInput!) {\n    equipmentRetire(input: $input) { equipment { id } userErrors { ...Refusal } }\n  }\n": typeof types.EquipmentRetireDocument,
    "\n  mutation CapabilitySet($input: CapabilitySetInput!) {\n    capabilitySet(input: $input) { capability { id } userErrors { ...Refusal } }\n  }\n": typeof types.CapabilitySetDocument,
    "\n  mutation CapabilityRemove($input: CapabilityRemoveInput!) {\n    capabilityRemove(input: $input) { capability { id } userErrors { ...Refusal } }\n  }\n": typeof types.CapabilityRemoveDocument,
    "\n  mutation CertificateAdd($input: CertificateAddInput!) {\n    certificateAdd(input: $input) { certificate { id } userErrors { ...Refusal } }\n  }\n": typeof types.CertificateAddDocument,
    "\n  mutation CertificateWithdraw($input: CertificateWithdrawInput!) {\n    certificateWithdraw(input: $input) { certificate { id } userErrors { ...Refusal } }\n  }\n": typeof types.CertificateWithdrawDocument,
    "\n  mutation WorkCenterPerformanceSet($input: WorkCenterPerformanceSetInput!) {\n    workCenterPerformanceSet(input: $input) { workCenter { id } userErrors { ...Refusal } }\n  }\n": typeof types.WorkCenterPerformanceSetDocument,
    "\n  mutation WorkCenterMachinesSet($input: WorkCenterMachinesSetInput!) {\n    workCenterMachinesSet(input: $input) { workCenter { id } userErrors { ...Refusal } }\n  }\n": typeof types.WorkCenterMachinesSetDocument,
    "\n  mutation PhotographAdd($input: PhotographAddInput!) {\n    photographAdd(input: $input) { photograph { id } userErrors { ...Refusal } }\n  }\n": typeof types.PhotographAddDocument,
    "\n  mutation PhotographMove($input: PhotographMoveInput!) {\n    photographMove(input: $input) { photograph { id } userErrors { ...Refusal } }\n  }\n": typeof types.PhotographMoveDocument,
    "\n  mutation PhotographRemove($input: PhotographRemoveInput!) {\n    photographRemove(input: $input) { photograph { id } userErrors { ...Refusal } }\n  }\n": typeof types.PhotographRemoveDocument,
    "\n  query Certificates($siteId: ID, $first: Int!, $after: String) {\n    sites(first: 200) { edges { node { id name } } }\n    certificates(siteId: $siteId, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node {\n        id number issuer scope validFrom validUntil state\n        standard { nameZh nameEn } site { id name } workCenter { id code } document { ...FileCard }\n      } }\n    }\n  }\n": typeof types.CertificatesDocument,
    "\n  query Devices($first: Int!, $after: String) {\n    workCenters(first: 200) { edges { node { id code name } } }\n    devices(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id name cycleMs createdAt revokedAt lastSeenAt driftMs previousKeyUntil workCenter { id code name } equipment { id number } } }\n    }\n  }\n": typeof types.DevicesDocument,
    "\n  mutation DeviceRegister($input: DeviceRegisterInput!) {\n    deviceRegister(input: $input) { device { id name secret } userErrors { ...Refusal } }\n  }\n": typeof types.DeviceRegisterDocument,
    "\n  mutation DeviceRenewKey($input: DeviceRenewKeyInput!) {\n    deviceRenewKey(input: $input) { device { id name secret } userErrors { ...Refusal } }\n  }\n": typeof types.DeviceRenewKeyDocument,
    "\n  mutation DeviceRevoke($input: DeviceRevokeInput!) { deviceRevoke(input: $input) { userErrors { ...Refusal } } }\n": typeof types.DeviceRevokeDocument,
    "\n  query Operating($siteId: ID, $workCenterId: ID, $from: Date!, $until: Date!, $bucket: OperatingBucket!) {\n    sites(first: 100) { edges { node { id name } } }\n    workCenters(first: 200) { edges { node { id code name } } }\n    operatingReport(siteId: $siteId, workCenterId: $workCenterId, from: $from, until: $until, bucket: $bucket) {\n      total { ...OperatingParts }\n      periods { start figures { ...OperatingParts } }\n      centers { workCenter { id code name } figures { ...OperatingParts } }\n      stops { state reason ms }\n    }\n    monthlyBooks { ...BooksParts }\n    sheetKinds { kind isAllowed }\n  }\n": typeof types.OperatingDocument,
    "\n  fragment OperatingParts on OperatingFigures {\n    runMs idleMs downMs plannedStopMs good scrap untimed\n    energy { value unit } energyPerPiece { value unit }\n    availability { basisPoints } allocation { basisPoints } utilisation { basisPoints }\n    effectiveness { basisPoints } quality { basisPoints } oee { basisPoints }\n    sources { source days }\n  }\n": typeof types.OperatingPartsFragmentDoc,
    "\n  fragment BooksParts on MonthlyBooks {\n    stock { month kind value { amount currency } source }\n    payroll { month people source }\n  }\n": typeof types.BooksPartsFragmentDoc,
    "\n  query Plant($first: Int!, $after: String) {\n    sites(first: 100) { totalCount edges { node { id name city { code nameZh nameEn } timeZone workingDays } } }\n    workCenters(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { ...EditorCenter } }\n    }\n    processes { code nameZh nameEn parentCode depth leaf measure }\n    materials { code nameZh nameEn parentCode }\n    cities { code nameZh nameEn }\n  }\n": typeof types.PlantDocument,
    "\n  mutation SiteCreate($input: SiteCreateInput!) { siteCreate(input: $input) { site { id } userErrors { ...Refusal } } }\n": typeof types.SiteCreateDocument,
    "\n  mutation WorkCenterCreate($input: WorkCenterCreateInput!) {\n    workCenterCreate(input: $input) { workCenter { id } userErrors { ...Refusal } }\n  }\n": typeof types.WorkCenterCreateDocument,
    "\n  query Reservations($side: Side!, $state: ReservationState, $first: Int!, $after: String) {\n    reservations(side: $side, state: $state, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...ReservationLine } }\n    }\n  }\n": typeof types.ReservationsDocument,
    "\n  query Reservation($id: ID!) {\n    following(subjectId: $id) { active }\n    node(id: $id) { __typename ... on Reservation {\n      ...ReservationLine\n      confirmedAt endedAt together acceptedAt\n      price { ...CostParts }\n      request { id number title }\n      offer { id number mine city { code nameZh nameEn } province { code nameZh nameEn } unitPrice { amount currency per } booking }\n    } }\n  }\n": typeof types.ReservationDocument,
    "\n  mutation ReservationConfirm($input: ReservationConfirmInput!) {\n    reservationConfirm(input: $input) { reservation { id } userErrors { ...Refusal } }\n  }\n": typeof types.ReservationConfirmDocument,
    "\n  mutation ReservationRelease($input: ReservationReleaseInput!) {\n    reservationRelease(input: $input) { reservation { id } userErrors { ...Refusal } }\n  }\n": typeof types.ReservationReleaseDocument,
    "\n  mutation ReservationAccept($input: ReservationAcceptInput!) {\n    reservationAccept(input: $input) { reservation { id } userErrors { ...Refusal } }\n  }\n": typeof types.ReservationAcceptDocument,
    "\n  mutation ReservationDecline($input: ReservationDeclineInput!) {\n    reservationDecline(input: $input) { reservation { id } userErrors { ...Refusal } }\n  }\n": typeof types.ReservationDeclineDocument,
    "\n  query WaitingPlaces($side: Side!, $state: WaitingState, $first: Int!, $after: String) {\n    waitingPlaces(side: $side, state: $state, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node {\n        id state position takenAt endsAt endedAt\n        buyer { ...FirmCard }\n        seller { ...FirmCard }\n        offer { id number process { ...ProcessName } }\n        reservation { id number }\n        quantity { value unit }\n        weeks { weekStart quantity { value unit } }\n        price { total { amount currency } }\n      } }\n    }\n  }\n": typeof types.WaitingPlacesDocument,
    "\n  mutation WaitingPlaceLeave($input: WaitingPlaceLeaveInput!) {\n    waitingPlaceLeave(input: $input) { waitingPlace { id } userErrors { ...Refusal } }\n  }\n": typeof types.WaitingPlaceLeaveDocument,
    "\n  mutation RfqCreate($input: RfqCreateInput!) { rfqCreate(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": typeof types.RfqCreateDocument,
    "\n  mutation RfqReorder($input: RfqReorderInput!) { rfqReorder(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": typeof types.RfqReorderDocument,
    "\n  mutation RfqTakeIn($input: RfqTakeInInput!) { rfqTakeIn(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": typeof types.RfqTakeInDocument,
    "\n  mutation RfqInvite($input: RfqInviteInput!) { rfqInvite(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": typeof types.RfqInviteDocument,
    "\n  mutation RfqGuestInvite($input: RfqGuestInviteInput!) { rfqGuestInvite(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": typeof types.RfqGuestInviteDocument,
    "\n  mutation RfqGuestRevoke($input: RfqGuestRevokeInput!) { rfqGuestRevoke(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": typeof types.RfqGuestRevokeDocument,
    "\n  mutation RfqOpen($input: RfqOpenInput!) { rfqOpen(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": typeof types.RfqOpenDocument,
    "\n  mutation RfqExtend($input: RfqExtendInput!) { rfqExtend(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": typeof types.RfqExtendDocument,
    "\n  mutation RfqSee($input: RfqSeeInput!) { rfqSee(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": typeof types.RfqSeeDocument,
    "\n  mutation RfqClose($input: RfqCloseInput!) { rfqClose(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": typeof types.RfqCloseDocument,
    "\n  mutation RfqCancel($input: RfqCancelInput!) { rfqCancel(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": typeof types.RfqCancelDocument,
    "\n  mutation RfqAddendumPost($input: RfqAddendumPostInput!) { rfqAddendumPost(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": typeof types.RfqAddendumPostDocument,
    "\n  mutation RfqQuestionAnswer($input: RfqQuestionAnswerInput!) { rfqQuestionAnswer(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": typeof types.RfqQuestionAnswerDocument,
    "\n  mutation RfqDocumentAdd($input: RfqDocumentAddInput!) { rfqDocumentAdd(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": typeof types.RfqDocumentAddDocument,
    "\n  mutation RfqAward($input: RfqAwardInput!) { rfqAward(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": typeof types.RfqAwardDocument,
    "\n  mutation RfqJoin($input: RfqJoinInput!) { rfqJoin(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": typeof types.RfqJoinDocument,
    "\n  mutation RfqNdaAccept($input: RfqNdaAcceptInput!) { rfqNdaAccept(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": typeof types.RfqNdaAcceptDocument,
    "\n  mutation RfqQuestionAsk($input: RfqQuestionAskInput!) { rfqQuestionAsk(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": typeof types.RfqQuestionAskDocument,
    "\n  mutation RfqDecline($input: RfqDeclineInput!) { rfqDecline(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": typeof types.RfqDeclineDocument,
    "\n  mutation QuoteSubmit($input: QuoteSubmitInput!) { quoteSubmit(input: $input) { quote { id } userErrors { ...Refusal } } }\n": typeof types.QuoteSubmitDocument,
    "\n  mutation QuoteWithdraw($input: QuoteWithdrawInput!) { quoteWithdraw(input: $input) { quote { id } userErrors { ...Refusal } } }\n": typeof types.QuoteWithdrawDocument,
    "\n  mutation QuoteCounter($input: QuoteCounterInput!) { quoteCounter(input: $input) { quote { id } userErrors { ...Refusal } } }\n": typeof types.QuoteCounterDocument,
    "\n  mutation QuoteCounterAccept($input: QuoteCounterAcceptInput!) { quoteCounterAccept(input: $input) { quote { id } userErrors { ...Refusal } } }\n": typeof types.QuoteCounterAcceptDocument,
    "\n  mutation QuoteCounterRefuse($input: QuoteCounterRefuseInput!) { quoteCounterRefuse(input: $input) { quote { id } userErrors { ...Refusal } } }\n": typeof types.QuoteCounterRefuseDocument,
    "\n  mutation AwardApprove($input: AwardApproveInput!) { awardApprove(input: $input) { award { id } userErrors { ...Refusal } } }\n": typeof types.AwardApproveDocument,
    "\n  mutation AwardReject($input: AwardRejectInput!) { awardReject(input: $input) { award { id } userErrors { ...Refusal } } }\n": typeof types.AwardRejectDocument,
    "\n  mutation OrganisationApprovalLimitsSet($input: OrganisationApprovalLimitsSetInput!) { organisationApprovalLimitsSet(input: $input) { organisation { id } userErrors { ...Refusal } } }\n": typeof types.OrganisationApprovalLimitsSetDocument,
    "\n  query Rfqs($side: QuoteSide!, $state: RfqState, $first: Int!, $after: String) {\n    rfqs(side: $side, state: $state, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { ...RfqHead lines { id position item quantity { value unit } } bidders { id state } quotes { id state } } }\n    }\n  }\n": typeof types.RfqsDocument,
    "\n  query OpenRfqs($first: Int!, $after: String) {\n    openRfqs(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node {\n        id number title dueAt sealed hasNda lineCount buyer { ...FirmCard } deliverTo { code nameZh nameEn } processes { ...ProcessName }\n      } }\n    }\n  }\n": typeof types.OpenRfqsDocument,
    "\n  fragment RfqHead on Rfq {\n    id number title note state audience sealed currency dueAt openedAt endedAt endReason side availableActions ndaText capitalBps incoterm incotermPlace\n    buyer { ...FirmCard } deliverTo { code nameZh nameEn } request { id number title }\n  }\n": typeof types.RfqHeadFragmentDoc,
    "\n  fragment RfqLineParts on RfqLine {\n    id position item partNumber quantity { value unit } wantedFrom wantedUntil targetPrice process { ...ProcessName } ownItem { id }\n  }\n": typeof types.RfqLinePartsFragmentDoc,
    "\n  query RfqForm {\n    processes { code nameZh nameEn parentCode depth leaf measure }\n    cities { code nameZh nameEn }\n    capacityRequests(state: OPEN, first: 50) { edges { node { id number title pieces from until process { ...ProcessName } } } }\n  }\n": typeof types.RfqFormDocument,
    "\n  fragment RfqDocumentLine on RfqDocument { id kind name revision mediaType sizeBytes hash addedAt path mark reads { number at reader marked firm { ...FirmCard } } }\n": typeof types.RfqDocumentLineFragmentDoc,
    "\n  fragment QuotedLine on QuoteLine {\n    lineId quantity { value unit } unitPrice { amount currency per } priceAtQuantity { amount currency per } setup { amount currency } tooling { amount currency } sample { amount currency }\n    net { amount currency } leadDays deliverOn loadPerPiece { value unit } breakdown { kind amount } tiers { from { value unit } unitPrice { amount currency per } }\n  }\n": typeof types.QuotedLineFragmentDoc,
    "\n  fragment QuotedVersion on QuoteVersion {\n    version side outcome firmness validUntil vatIncluded vatBps taxpayerType paymentDays incoterm incotermPlace annualReductionBps indexClause deviations terms saidBy createdAt\n    net { amount currency } vat { amount currency } lines { ...QuotedLine }\n  }\n": typeof types.QuotedVersionFragmentDoc,
    "\n  fragment QuoteParts on Quote {\n    id number state firmness validUntil submittedAt endedAt availableActions liveVersion\n    bidder { id guestName firm { ...FirmCard } }\n    live { ...QuotedVersion }\n    versions { version side outcome saidBy createdAt paymentDays net { amount currency } lines { lineId quantity { value unit } priceAtQuantity { amount currency per } deliverOn } }\n    awarded { quantity { value unit } net { amount currency } line { id item } reservation { id number } }\n    plans { lineId held workCenter { id code name } load { value unit } }\n  }\n": typeof types.QuotePartsFragmentDoc,
    "\n  query RfqRoom($id: ID!) {\n    following(subjectId: $id) { active }\n    node(id: $id) { __typename ... on Rfq {\n      ...RfqHead\n      candidates { declinedFor declinedAt firm { ...FirmCard } }\n      reorder { award { id number rfq { id title } } callOff { id number } changed { name from to } }\n      changes { kind at who what version dueAt firm { ...FirmCard } }\n      lines { ...RfqLineParts }\n      bidders { id origin state askedAt ndaAcceptedAt ndaAcceptedBy declineReason declineNote guestName guestEmail linkExpiresAt unreadCount firm { ...FirmCard } }\n      notes { id question text answer postedAt answeredAt mine asker { id guestName firm { ...FirmCard } } }\n      documents { ...RfqDocumentLine }\n      quotes { ...QuoteParts }\n      comparison {\n        quote { id } parts { kind amount { amount currency } } cost { amount currency } paid { amount currency } perPiece\n        toTarget { amount currency } leadDays deliverOn complete best\n      }\n      awards { id number state net { amount currency } decidedAt settledAt reason closes decider { name } approver { name }\n        lines { quantity { value unit } net { amount currency } line { id item } quote { id } bidder { guestName firm { ...FirmCard } } reservation { id number } } }\n    } }\n  }\n": typeof types.RfqRoomDocument,
    "\n  query QuoteEditor($id: ID!) {\n    viewer { organisation { taxpayerType } }\n    vatRates { taxpayerType bps }\n    workCenters(first: 100) { edges { node { id code name measure } } }\n    node(id: $id) { __typename ... on Rfq { ...RfqHead lines { ...RfqLineParts } quotes { ...QuoteParts } } }\n  }\n": typeof types.QuoteEditorDocument,
    "\n  query FreeCapacity($workCenterId: ID!, $before: Date!) { freeCapacity(workCenterId: $workCenterId, before: $before) { free { value unit } } }\n": typeof types.FreeCapacityDocument,
    "\n  query Approvals($first: Int!, $after: String) {\n    approvalLimits { role limit { amount currency } }\n    awards(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node {\n        id number state net { amount currency } decidedAt settledAt reason decider { name } approver { name } rfq { id number title }\n        lines { quantity { value unit } net { amount currency } line { item } bidder { guestName firm { ...FirmCard } } }\n      } }\n    }\n  }\n": typeof types.ApprovalsDocument,
    "\n  query SourceBlocks($id: ID!, $firmIds: [ID!]!) { node(id: $id) { __typename ... on Rfq { sourceBlocks(firmIds: $firmIds) { firmId partNumber reason } } } }\n": typeof types.SourceBlocksDocument,
    "\n  query AnswerMessage($id: ID!) { node(id: $id) { __typename ... on Quote { catenaX } ... on Award { catenaX } } }\n": typeof types.AnswerMessageDocument,
    "\n  query QuoteSheetFile($id: ID!, $locale: Locale!) { node(id: $id) { __typename ... on Rfq { number quoteSheet(locale: $locale) } } }\n": typeof types.QuoteSheetFileDocument,
    "\n  query QuoteSheet($rfqId: ID!, $fileId: ID!) {\n    quoteSheet(rfqId: $rfqId, fileId: $fileId) {\n      lines { lineId unitPrice quantity setup tooling sample leadDays deliverOn } problems { row column found code }\n    }\n  }\n": typeof types.QuoteSheetDocument,
    "\n  fragment ScoreFeatureParts on ScoreFeature { code nameZh nameEn formulaZh formulaEn unit view group windowMonths }\n": typeof types.ScoreFeaturePartsFragmentDoc,
    "\n  fragment ScoreCheckParts on ScoreCheck { check outcome factorBps facts { name value } }\n": typeof types.ScoreCheckPartsFragmentDoc,
    "\n  fragment ScoreLine on CreditScore { id asOf stillOn scoredAt rated score grade pdLowPpm pdHighPpm confidenceBps }\n": typeof types.ScoreLineFragmentDoc,
    "\n  fragment ScoreParts on CreditScore {\n    ...ScoreLine recordSha256\n    model { code calibrated basePoints knownMin }\n    contributions { feature { ...ScoreFeatureParts } state value points best source observations coverageBps fromDay untilDay }\n    reasons { feature { ...ScoreFeatureParts } cause pointsLost value peerLow peerHigh textZh textEn fixZh fixEn }\n    checks { ...ScoreCheckParts }\n    peers { process { code nameZh nameEn } firms score }\n    advice { target needed possible plans { kind gain score grade effortDays weeks runs moves { feature { ...ScoreFeatureParts } from to gain effortDays weeks } } }\n  }\n": typeof types.ScorePartsFragmentDoc,
    "\n  query ScorePage($first: Int!, $after: String, $job: ID!, $hasJob: Boolean!) {\n    latest: creditScores(first: 1) { edges { node { ...ScoreParts } } }\n    creditScores(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { ...ScoreLine } } }\n    peerComparison { agreed firmsMin circles { process { code nameZh nameEn } firms } }\n    node(id: $job) @include(if: $hasJob) { __typename ... on Job { id state } }\n  }\n": typeof types.ScorePageDocument,
    "\n  query PastScore($id: ID!) { node(id: $id) { __typename ... on CreditScore { ...ScoreParts } } }\n": typeof types.PastScoreDocument,
    "\n  query ScoreRecord($id: ID!) { node(id: $id) { __typename ... on CreditScore { asOf record } } }\n": typeof types.ScoreRecordDocument,
    "\n  query ScoreCard {\n    creditModel {\n      code sha256 guideSha256 training { sha256 rows bad } gates { gate outcome value limit feature { ...ScoreFeatureParts } } gateRun { column trainUntil before after } servedFrom calibrated purpose outcome limits basePoints anchorPdPpm knownMin weightW weightA weightP\n      grades { grade from pdPpmMax }\n      lines { feature { ...ScoreFeatureParts } above upTo points }\n      drift { ...DriftParts }\n    }\n  }\n": typeof types.ScoreCardDocument,
    "\n  fragment DriftParts on ModelDrift {\n    reference firmsMin\n    months {\n      month firms\n      figures { feature { ...ScoreFeatureParts } psiMilli chanceMilli level places { unknown above upTo firms } }\n    }\n  }\n": typeof types.DriftPartsFragmentDoc,
    "\n  mutation OrganisationPeersSet($input: OrganisationPeersSetInput!) {\n    organisationPeersSet(input: $input) { organisation { id } userErrors { ...Refusal } }\n  }\n": typeof types.OrganisationPeersSetDocument,
    "\n  mutation CreditScoreRequest($input: CreditScoreRequestInput!) {\n    creditScoreRequest(input: $input) { creditScoreRequest { id } userErrors { ...Refusal } }\n  }\n": typeof types.CreditScoreRequestDocument,
    "\n  query ApiKeys($first: Int!, $after: String) {\n    apiKeys(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor hasPreviousPage }\n      edges { node { id name scopes ending expiresAt lastUsedOn revokedAt isLive createdBy { id name } } }\n    }\n  }\n": typeof types.ApiKeysDocument,
    "\n  mutation ApiKeyCreate($input: ApiKeyCreateInput!) {\n    apiKeyCreate(input: $input) { apiKey { id name secret } userErrors { ...Refusal } }\n  }\n": typeof types.ApiKeyCreateDocument,
    "\n  mutation ApiKeyRevoke($input: ApiKeyRevokeInput!) { apiKeyRevoke(input: $input) { userErrors { ...Refusal } } }\n": typeof types.ApiKeyRevokeDocument,
    "\n  query Licences($first: Int!, $after: String) {\n    licences(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id number issuer validFrom validUntil state kind { code nameZh nameEn } document { ...FileCard } } }\n    }\n    licenceKinds { code nameZh nameEn }\n  }\n": typeof types.LicencesDocument,
    "\n  mutation LicenceAdd($input: LicenceAddInput!) { licenceAdd(input: $input) { licence { id } userErrors { ...Refusal } } }\n": typeof types.LicenceAddDocument,
    "\n  mutation LicenceReplace($input: LicenceReplaceInput!) {\n    licenceReplace(input: $input) { licence { id } userErrors { ...Refusal } }\n  }\n": typeof types.LicenceReplaceDocument,
    "\n  mutation LicenceWithdraw($input: LicenceWithdrawInput!) {\n    licenceWithdraw(input: $input) { licence { id } userErrors { ...Refusal } }\n  }\n": typeof types.LicenceWithdrawDocument,
    "\n  query NoticePreferences { noticePreferences { id timeZone digest kinds { kind nature mail } } }\n": typeof types.NoticePreferencesDocument,
    "\n  mutation NoticePreferencesSet($input: NoticePreferencesSetInput!) {\n    noticePreferencesSet(input: $input) { noticePreferences { id } userErrors { ...Refusal } }\n  }\n": typeof types.NoticePreferencesSetDocument,
    "\n  query OrganisationProfile {\n    viewer {\n      organisation {\n        id version name nameEn creditCode lei duns vatId taxpayerType firmSize sizeDeclaredOn address kinds\n        city { nameZh nameEn }\n        verification { id state appliedAt decidedAt verifiedSince reason document { ...FileCard } }\n      }\n    }\n  }\n": typeof types.OrganisationProfileDocument,
    "\n  mutation OrganisationChange($input: OrganisationChangeInput!) {\n    organisationChange(input: $input) { organisation { id } userErrors { ...Refusal } }\n  }\n": typeof types.OrganisationChangeDocument,
    "\n  mutation VerificationApply($input: VerificationApplyInput!) {\n    verificationApply(input: $input) { verification { id } userErrors { ...Refusal } }\n  }\n": typeof types.VerificationApplyDocument,
    "\n  query Partners($first: Int!, $after: String) {\n    partners(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id namedAt endedAt firm { ...FirmCard } } }\n    }\n    partnerOffers(first: 100) { edges { node { grade seller { ...FirmCard } offer { id } } } }\n    sold: reservations(side: SELLER, first: 100) { edges { node { buyer { ...FirmCard } } } }\n    bought: reservations(side: BUYER, first: 100) { edges { node { seller { ...FirmCard } } } }\n  }\n": typeof types.PartnersDocument,
    "\n  query FirmSearch($text: String!) { search(text: $text, first: 30) { id kind } }\n": typeof types.FirmSearchDocument,
    "\n  query FirmOfCard($id: ID!) { node(id: $id) { __typename ... on OfferCard { id seller { ...FirmCard } } } }\n": typeof types.FirmOfCardDocument,
    "\n  mutation PartnerAdd($input: PartnerAddInput!) {\n    partnerAdd(input: $input) { partner { id } userErrors { ...Refusal } }\n  }\n": typeof types.PartnerAddDocument,
    "\n  mutation PartnerEnd($input: PartnerEndInput!) {\n    partnerEnd(input: $input) { partner { id } userErrors { ...Refusal } }\n  }\n": typeof types.PartnerEndDocument,
    "\n  query Members($first: Int!, $after: String) {\n    viewer { organisation { id name nameEn secondFactorRequired } }\n    members(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor hasPreviousPage }\n      edges { node { id roles since isViewer hasSecondFactor person { id name email } } }\n    }\n  }\n": typeof types.MembersDocument,
    "\n  query Invitations { invitations(first: 100) { edges { node { id email roles state expiresAt } } } }\n": typeof types.InvitationsDocument,
    "\n  query Member($id: ID!) {\n    node(id: $id) { ... on Member { __typename id roles since isViewer hasSecondFactor person { id name email } } }\n  }\n": typeof types.MemberDocument,
    "\n  mutation InvitationSend($input: InvitationSendInput!) { invitationSend(input: $input) { userErrors { ...Refusal } } }\n": typeof types.InvitationSendDocument,
    "\n  mutation InvitationResend($input: InvitationResendInput!) {\n    invitationResend(input: $input) { userErrors { ...Refusal } }\n  }\n": typeof types.InvitationResendDocument,
    "\n  mutation InvitationRevoke($input: InvitationRevokeInput!) {\n    invitationRevoke(input: $input) { userErrors { ...Refusal } }\n  }\n": typeof types.InvitationRevokeDocument,
    "\n  mutation OrganisationDemandSecondFactor($input: OrganisationDemandSecondFactorInput!) {\n    organisationDemandSecondFactor(input: $input) { userErrors { ...Refusal } }\n  }\n": typeof types.OrganisationDemandSecondFactorDocument,
    "\n  mutation OrganisationLeave($input: OrganisationLeaveInput!) {\n    organisationLeave(input: $input) { userErrors { ...Refusal } }\n  }\n": typeof types.OrganisationLeaveDocument,
    "\n  mutation MemberChangeRoles($input: MemberChangeRolesInput!) {\n    memberChangeRoles(input: $input) { userErrors { ...Refusal } }\n  }\n": typeof types.MemberChangeRolesDocument,
    "\n  mutation MemberRemove($input: MemberRemoveInput!) { memberRemove(input: $input) { userErrors { ...Refusal } } }\n": typeof types.MemberRemoveDocument,
    "\n  mutation PersonChange($input: PersonChangeInput!) { personChange(input: $input) { userErrors { ...Refusal } } }\n": typeof types.PersonChangeDocument,
    "\n  query Security {\n    accountSecurity {\n      secondFactor { since recoveryCodesLeft enrolment { uri secret } }\n      passkeys { id name createdAt lastUsedAt }\n      sessions { id userAgent address createdAt lastSeenAt current }\n    }\n  }\n": typeof types.SecurityDocument,
    "\n  mutation PasswordChange($input: PasswordChangeInput!) { passwordChange(input: $input) { userErrors { ...Refusal } } }\n": typeof types.PasswordChangeDocument,
    "\n  mutation SecondFactorStart($input: SecondFactorStartInput!) {\n    secondFactorStart(input: $input) { userErrors { ...Refusal } }\n  }\n": typeof types.SecondFactorStartDocument,
    "\n  mutation SecondFactorConfirm($input: SecondFactorConfirmInput!) {\n    secondFactorConfirm(input: $input) { recoveryCodes { codes } userErrors { ...Refusal } }\n  }\n": typeof types.SecondFactorConfirmDocument,
    "\n  mutation SecondFactorRemove($input: SecondFactorRemoveInput!) {\n    secondFactorRemove(input: $input) { userErrors { ...Refusal } }\n  }\n": typeof types.SecondFactorRemoveDocument,
    "\n  mutation SecondFactorRenewCodes($input: SecondFactorRenewCodesInput!) {\n    secondFactorRenewCodes(input: $input) { recoveryCodes { codes } userErrors { ...Refusal } }\n  }\n": typeof types.SecondFactorRenewCodesDocument,
    "\n  mutation PasskeyStart($input: PasskeyStartInput!) {\n    passkeyStart(input: $input) { challenge { options } userErrors { ...Refusal } }\n  }\n": typeof types.PasskeyStartDocument,
    "\n  mutation PasskeyRegister($input: PasskeyRegisterInput!) {\n    passkeyRegister(input: $input) { userErrors { ...Refusal } }\n  }\n": typeof types.PasskeyRegisterDocument,
    "\n  mutation PasskeyRename($input: PasskeyRenameInput!) { passkeyRename(input: $input) { userErrors { ...Refusal } } }\n": typeof types.PasskeyRenameDocument,
    "\n  mutation PasskeyRemove($input: PasskeyRemoveInput!) { passkeyRemove(input: $input) { userErrors { ...Refusal } } }\n": typeof types.PasskeyRemoveDocument,
    "\n  mutation SessionEnd($input: SessionEndInput!) { sessionEnd(input: $input) { userErrors { ...Refusal } } }\n": typeof types.SessionEndDocument,
    "\n  mutation SessionEndOthers($input: SessionEndOthersInput!) {\n    sessionEndOthers(input: $input) { userErrors { ...Refusal } }\n  }\n": typeof types.SessionEndOthersDocument,
    "\n  query Webhooks($after: String) {\n    webhookEvents { event when }\n    webhookEndpoints(first: 20, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id url note events state openUntil previousUntil createdAt } }\n    }\n  }\n": typeof types.WebhooksDocument,
    "\n  query Webhook($id: ID!, $after: String) {\n    node(id: $id) { __typename ... on WebhookEndpoint { id url note events state openUntil previousUntil createdAt } }\n    webhookDeliveries(endpointId: $id, first: 50, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id event state tries nextTryAt lastStatus lastReason createdAt messageId } }\n    }\n  }\n": typeof types.WebhookDocument,
    "\n  mutation WebhookEndpointCreate($input: WebhookEndpointCreateInput!) {\n    webhookEndpointCreate(input: $input) { webhookEndpoint { id secret } userErrors { ...Refusal } }\n  }\n": typeof types.WebhookEndpointCreateDocument,
    "\n  mutation WebhookEndpointRotateSecret($input: WebhookEndpointRotateSecretInput!) {\n    webhookEndpointRotateSecret(input: $input) { webhookEndpoint { id secret } userErrors { ...Refusal } }\n  }\n": typeof types.WebhookEndpointRotateSecretDocument,
    "\n  mutation WebhookEndpointUpdate($input: WebhookEndpointUpdateInput!) {\n    webhookEndpointUpdate(input: $input) { webhookEndpoint { id } userErrors { ...Refusal } }\n  }\n": typeof types.WebhookEndpointUpdateDocument,
    "\n  mutation WebhookEndpointRemove($input: WebhookEndpointRemoveInput!) {\n    webhookEndpointRemove(input: $input) { webhookEndpoint { id } userErrors { ...Refusal } }\n  }\n": typeof types.WebhookEndpointRemoveDocument,
    "\n  mutation WebhookDeliveryTest($input: WebhookDeliveryTestInput!) {\n    webhookDeliveryTest(input: $input) { webhookDelivery { id } userErrors { ...Refusal } }\n  }\n": typeof types.WebhookDeliveryTestDocument,
    "\n  mutation WebhookDeliveryReplay($input: WebhookDeliveryReplayInput!) {\n    webhookDeliveryReplay(input: $input) { webhookDelivery { id } userErrors { ...Refusal } }\n  }\n": typeof types.WebhookDeliveryReplayDocument,
    "\n  mutation WebhookEndpointReplay($input: WebhookEndpointReplayInput!) {\n    webhookEndpointReplay(input: $input) { webhookEndpoint { id } userErrors { ...Refusal } }\n  }\n": typeof types.WebhookEndpointReplayDocument,
    "\n  query Sources($part: String, $first: Int!, $after: String) {\n    processes { code nameZh nameEn parentCode depth leaf measure }\n    sourceDemands { partNumber demanded reason changedBy changedAt }\n    approvedSources(partNumber: $part, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id partNumber state reason validFrom validUntil approvedBy approvedAt withdrawnBy withdrawnAt withdrawReason\n        firm { ...FirmCard } process { ...ProcessName } } }\n    }\n  }\n": typeof types.SourcesDocument,
    "\n  mutation ApprovedSourceAdd($input: ApprovedSourceAddInput!) { approvedSourceAdd(input: $input) { approvedSource { id } userErrors { ...Refusal } } }\n": typeof types.ApprovedSourceAddDocument,
    "\n  mutation ApprovedSourceWithdraw($input: ApprovedSourceWithdrawInput!) { approvedSourceWithdraw(input: $input) { approvedSource { id } userErrors { ...Refusal } } }\n": typeof types.ApprovedSourceWithdrawDocument,
    "\n  mutation OrganisationSourceDemandSet($input: OrganisationSourceDemandSetInput!) { organisationSourceDemandSet(input: $input) { organisation { id } userErrors { ...Refusal } } }\n": typeof types.OrganisationSourceDemandSetDocument,
    "\n  fragment ThreadLine on ThreadMessage {\n    id side personName text postedAt unread byMailLink phrase { code text(locale: $locale) } attachments { name mediaType sizeBytes }\n  }\n": typeof types.ThreadLineFragmentDoc,
    "\n  fragment PhraseChoice on PhraseForm { code text(locale: $locale) }\n": typeof types.PhraseChoiceFragmentDoc,
    "\n  query Thread($id: ID!, $locale: Locale!) {\n    threadPhrases { ...PhraseChoice }\n    members(first: 50) { edges { node { isViewer person { id name } } } }\n    thread(id: $id) { id side messages { ...ThreadLine reads { number at reader fileName marked } } }\n  }\n": typeof types.ThreadDocument,
    "\n  mutation ThreadMessagePost($input: ThreadMessagePostInput!) { threadMessagePost(input: $input) { thread { id } userErrors { ...Refusal } } }\n": typeof types.ThreadMessagePostDocument,
    "\n  mutation ThreadSee($input: ThreadSeeInput!) { threadSee(input: $input) { thread { id } userErrors { ...Refusal } } }\n": typeof types.ThreadSeeDocument,
    "\n  query MailedThread($token: String!, $locale: Locale!) {\n    threadPhrases { ...PhraseChoice }\n    mailedThread(token: $token) {\n      state expiresAt personName side number titleZh titleEn path firm { name nameEn } partner { name nameEn } messages { ...ThreadLine }\n    }\n  }\n": typeof types.MailedThreadDocument,
    "\n  mutation MailedThreadAnswer($input: MailedThreadAnswerInput!) { mailedThreadAnswer(input: $input) { mailedThread { state } userErrors { ...Refusal } } }\n": typeof types.MailedThreadAnswerDocument,
    "\n  query Search($text: String!) { search(text: $text, first: 20) { kind id number title } }\n": typeof types.SearchDocument,
    "\n  query Thing($id: ID!) { node(id: $id) { __typename id } }\n": typeof types.ThingDocument,
    "\n  query Viewer {\n    viewer {\n      permissions\n      roles\n      mustAddSecondFactor\n      person { id name email locale }\n      organisation { id name nameEn creditCode kinds }\n      supportAct { id reason endsAt }\n      memberships { current roles organisation { ...FirmCard } }\n    }\n    sites(first: 1) { edges { node { timeZone } } }\n  }\n": typeof types.ViewerDocument,
    "\n  fragment SavedViewParts on SavedView { id name query shared mine isDefault }\n": typeof types.SavedViewPartsFragmentDoc,
    "\n  query SavedViews($list: String!) { savedViews(list: $list) { ...SavedViewParts } }\n": typeof types.SavedViewsDocument,
    "\n  mutation SavedViewSave($input: SavedViewSaveInput!) {\n    savedViewSave(input: $input) { savedView { id query } userErrors { ...Refusal } }\n  }\n": typeof types.SavedViewSaveDocument,
    "\n  mutation SavedViewChange($input: SavedViewChangeInput!) {\n    savedViewChange(input: $input) { userErrors { ...Refusal } }\n  }\n": typeof types.SavedViewChangeDocument,
    "\n  mutation SavedViewRemove($input: SavedViewRemoveInput!) {\n    savedViewRemove(input: $input) { userErrors { ...Refusal } }\n  }\n": typeof types.SavedViewRemoveDocument,
    "\n  mutation SavedViewDefault($input: SavedViewDefaultInput!) {\n    savedViewDefault(input: $input) { userErrors { ...Refusal } }\n  }\n": typeof types.SavedViewDefaultDocument,
};
const documents: Documents = {
    "\n  fragment AuditLine on AuditEntry {\n    id at actor command subjectType subjectId source reason requestId\n    person { id name }\n    supportAct { id personName operatorName }\n    changes { field before after }\n  }\n": types.AuditLineFragmentDoc,
    "\n  query AuditTrail($subjectId: ID!, $first: Int!) {\n    auditEntries(subjectId: $subjectId, first: $first) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...AuditLine } }\n    }\n    auditChain { sealedUpTo checkedUpTo fault }\n  }\n": types.AuditTrailDocument,
    "\n  fragment FileCard on StoredFile { id name mediaType sizeBytes purpose isImage width height path bytesDeletedAt }\n": types.FileCardFragmentDoc,
    "\n  fragment FirmCard on Firm { id name nameEn kinds verifiedSince }\n": types.FirmCardFragmentDoc,
    "\n  fragment ProcessName on Process { code nameZh nameEn }\n": types.ProcessNameFragmentDoc,
    "\n  fragment OfferCardParts on OfferCard {\n    id number blind grade resource city { code nameZh nameEn } province { code nameZh nameEn } measure unit from until booking holdMinutes mine note\n    seller { ...FirmCard }\n    process { ...ProcessName }\n    materials { code nameZh nameEn }\n    perWeek { value unit }\n    minimumLot { value unit }\n    unitPrice { amount currency per }\n    setupPrice { amount currency }\n    weeks { weekStart band }\n  }\n": types.OfferCardPartsFragmentDoc,
    "\n  fragment CostParts on LandedCost {\n    perPiece\n    total { amount currency }\n    weighted { amount currency }\n    parts { kind amount { amount currency } weighted { amount currency } params { name value } }\n  }\n": types.CostPartsFragmentDoc,
    "\n  fragment ReservationLine on Reservation {\n    id number state side availableActions heldAt expiresAt\n    buyer { ...FirmCard }\n    seller { ...FirmCard }\n    process { ...ProcessName }\n    quantity { value unit }\n    weeks { weekStart quantity { value unit } }\n    price { perPiece total { amount currency } }\n  }\n": types.ReservationLineFragmentDoc,
    "\n  fragment DifferenceLine on CapacityDifference {\n    id kind weekStart workOrderNumber resolvedAt note\n    workCenter { id code name }\n    inSheet { value unit }\n    soldHere { value unit }\n    import { id fileName uploadedAt }\n  }\n": types.DifferenceLineFragmentDoc,
    "\n  fragment ImportLine on SheetImport {\n    id kind fileName state rowCount createCount changeCount sameCount rejectCount warningCount uploadedAt committedAt\n    uploadedBy { name }\n  }\n": types.ImportLineFragmentDoc,
    "\n  fragment Refusal on UserError {\n    code message path params { name value }\n    ... on CapacityExceededProblem { weekStart band requested { value unit } available { value unit } }\n  }\n": types.RefusalFragmentDoc,
    "\n  mutation SignIn($input: SignInInput!) { signIn(input: $input) { userErrors { ...Refusal } } }\n": types.SignInDocument,
    "\n  query SignInStep { signInStep { hasPasskey } }\n": types.SignInStepDocument,
    "\n  mutation SignInComplete($input: SignInCompleteInput!) {\n    signInComplete(input: $input) { userErrors { ...Refusal } }\n  }\n": types.SignInCompleteDocument,
    "\n  mutation SignInPasskeyStart($input: SignInPasskeyStartInput!) {\n    signInPasskeyStart(input: $input) { challenge { options } userErrors { ...Refusal } }\n  }\n": types.SignInPasskeyStartDocument,
    "\n  mutation SignInPasskey($input: SignInPasskeyInput!) {\n    signInPasskey(input: $input) { userErrors { ...Refusal } }\n  }\n": types.SignInPasskeyDocument,
    "\n  query SignUpForm { cities { code nameZh nameEn } }\n": types.SignUpFormDocument,
    "\n  mutation SignUp($input: SignUpInput!) { signUp(input: $input) { userErrors { ...Refusal } } }\n": types.SignUpDocument,
    "\n  mutation SignOut($input: SignOutInput!) { signOut(input: $input) { userErrors { ...Refusal } } }\n": types.SignOutDocument,
    "\n  mutation OrganisationSwitch($input: OrganisationSwitchInput!) {\n    organisationSwitch(input: $input) { userErrors { ...Refusal } }\n  }\n": types.OrganisationSwitchDocument,
    "\n  mutation PasswordResetRequest($input: PasswordResetRequestInput!) {\n    passwordResetRequest(input: $input) { userErrors { ...Refusal } }\n  }\n": types.PasswordResetRequestDocument,
    "\n  query PasswordResetLive($token: String!) { passwordResetLive(token: $token) }\n": types.PasswordResetLiveDocument,
    "\n  mutation PasswordReset($input: PasswordResetInput!) {\n    passwordReset(input: $input) { userErrors { ...Refusal } }\n  }\n": types.PasswordResetDocument,
    "\n  query InvitationLink($token: String!) {\n    invitationLink(token: $token) { organisationName organisationNameEn email roles state expiresAt hasAccount }\n  }\n": types.InvitationLinkDocument,
    "\n  mutation InvitationAccept($input: InvitationAcceptInput!) {\n    invitationAccept(input: $input) { invitation { id } userErrors { ...Refusal } }\n  }\n": types.InvitationAcceptDocument,
    "\n  mutation FrameworkPropose($input: FrameworkProposeInput!) { frameworkPropose(input: $input) { framework { id } userErrors { ...Refusal } } }\n": types.FrameworkProposeDocument,
    "\n  mutation FrameworkAccept($input: FrameworkAcceptInput!) { frameworkAccept(input: $input) { framework { id } userErrors { ...Refusal } } }\n": types.FrameworkAcceptDocument,
    "\n  mutation FrameworkDecline($input: FrameworkDeclineInput!) { frameworkDecline(input: $input) { framework { id } userErrors { ...Refusal } } }\n": types.FrameworkDeclineDocument,
    "\n  mutation FrameworkEnd($input: FrameworkEndInput!) { frameworkEnd(input: $input) { framework { id } userErrors { ...Refusal } } }\n": types.FrameworkEndDocument,
    "\n  mutation CallOffPlace($input: CallOffPlaceInput!) { callOffPlace(input: $input) { callOff { id } userErrors { ...Refusal } } }\n": types.CallOffPlaceDocument,
    "\n  mutation CallOffRepeat($input: CallOffRepeatInput!) { callOffRepeat(input: $input) { callOff { id } userErrors { ...Refusal } } }\n": types.CallOffRepeatDocument,
    "\n  mutation CallOffConfirm($input: CallOffConfirmInput!) { callOffConfirm(input: $input) { callOff { id } userErrors { ...Refusal } } }\n": types.CallOffConfirmDocument,
    "\n  mutation CallOffDecline($input: CallOffDeclineInput!) { callOffDecline(input: $input) { callOff { id } userErrors { ...Refusal } } }\n": types.CallOffDeclineDocument,
    "\n  mutation CallOffCancel($input: CallOffCancelInput!) { callOffCancel(input: $input) { callOff { id } userErrors { ...Refusal } } }\n": types.CallOffCancelDocument,
    "\n  query Agreements($side: QuoteSide!, $first: Int!, $after: String) {\n    frameworks(side: $side, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { ...AgreementHead lines { id item called { value unit } most { value unit } } } }\n    }\n    callOffs(side: $side, state: ASKED, first: 20) { totalCount edges { node { ...CallOffParts framework { id number title } partner { ...FirmCard } } } }\n  }\n": types.AgreementsDocument,
    "\n  fragment AgreementHead on Framework {\n    id number state side proposedBy title terms currency vatIncluded vatBps paymentDays validFrom validUntil saidBy proposedAt answeredBy answeredAt\n    endedBy endedAt reason availableActions partner { ...FirmCard } least { amount currency } most { amount currency } called { amount currency }\n  }\n": types.AgreementHeadFragmentDoc,
    "\n  fragment CallOffParts on CallOff {\n    id number state wantedOn promisedOn note placedBy placedAt answeredBy answeredAt cancelledBy cancelledAt reason availableActions\n    net { amount currency } fee { amount currency } deliverTo { code nameZh nameEn } repeats { id number }\n    lines { quantity { value unit } unitPrice { amount currency per } line { id item } }\n  }\n": types.CallOffPartsFragmentDoc,
    "\n  query Agreement($id: ID!) {\n    cities { code nameZh nameEn }\n    node(id: $id) { __typename ... on Framework {\n      ...AgreementHead ladder { days bps } award { id number rfq { id title } }\n      lines { id position item partNumber leadDays process { ...ProcessName } unitPrice { amount currency per }\n        tiers { from { value unit } unitPrice { amount currency per } } least { value unit } most { value unit } called { value unit } left { value unit } }\n      callOffs { ...CallOffParts unreadCount }\n    } }\n  }\n": types.AgreementDocument,
    "\n  query AgreementForm { vatRates { taxpayerType bps } processes { code nameZh nameEn parentCode depth leaf measure } }\n": types.AgreementFormDocument,
    "\n  query AwardForAgreement($id: ID!) {\n    node(id: $id) { __typename ... on Award { id number rfq { id title currency }\n      lines { bidder { id firm { ...FirmCard } } quantity { value unit } line { id item partNumber process { code } } quote { id live {\n        vatIncluded vatBps paymentDays lines { lineId leadDays unitPrice { amount } } } } } } }\n  }\n": types.AwardForAgreementDocument,
    "\n  query Audit(\n    $first: Int!, $after: String, $subjectId: ID, $personId: ID, $supportActId: ID, $command: String, $field: String,\n    $requestId: String, $from: DateTime, $until: DateTime\n  ) {\n    auditEntries(\n      first: $first, after: $after, subjectId: $subjectId, personId: $personId, supportActId: $supportActId, command: $command,\n      field: $field, requestId: $requestId, from: $from, until: $until\n    ) { totalCount pageInfo { hasNextPage endCursor } edges { node { ...AuditLine } } }\n  }\n": types.AuditDocument,
    "\n  query AuditFilters {\n    auditCommands\n    auditChain { sealedUpTo checkedUpTo checkedAt head fault }\n    supportActs(first: 10) { edges { node { id personName operatorName reason roles beganAt endsAt endedAt open firm { ...FirmCard } } } }\n  }\n": types.AuditFiltersDocument,
    "\n  query CapacityBoard(\n    $bucket: BoardBucket!, $from: Date!, $count: Int!, $siteId: ID, $processCode: ID, $text: String, $first: Int!, $after: String,\n    $cell: Boolean!, $cellCenter: ID!, $cellWeek: Date!\n  ) {\n    capacityGrid(\n      bucket: $bucket, from: $from, count: $count, siteId: $siteId, processCode: $processCode, text: $text, first: $first, after: $after\n    ) {\n      asOf totalCount\n      columns { label start end }\n      pageInfo { hasNextPage endCursor }\n      edges { node { ...BoardRow } }\n    }\n    lastCapacityEdit { ...BoardEdit }\n    sites(first: 50) { edges { node { id name } } }\n    processes { code nameZh nameEn parentCode depth leaf }\n    capacityCell(workCenterId: $cellCenter, weekStart: $cellWeek) @include(if: $cell) { ...CellDetail }\n  }\n": types.CapacityBoardDocument,
    "\n  fragment BoardRow on CapacityGridRow {\n    workCenter { id code name unit measure parallelMachines site { id name } process { ...ProcessName } }\n    known total committed held reserved free loadBps marks offered\n  }\n": types.BoardRowFragmentDoc,
    "\n  fragment BoardEdit on CapacityEdit { id reason cellCount editedAt undoneAt undoable editedBy { name } }\n": types.BoardEditFragmentDoc,
    "\n  mutation CapacityEdit($input: CapacityEditInput!) {\n    capacityEdit(input: $input) {\n      capacityEdit { ...BoardEdit }\n      userErrors { ...Refusal ... on CapacityCellProblem { workCenterId start figure } }\n    }\n  }\n": types.CapacityEditDocument,
    "\n  mutation CapacityEditUndo($input: CapacityEditUndoInput!) {\n    capacityEditUndo(input: $input) { capacityEdit { ...BoardEdit } userErrors { ...Refusal } }\n  }\n": types.CapacityEditUndoDocument,
    "\n  fragment CellDetail on CapacityCellDetail {\n    workCenter { id code name unit site { name } process { ...ProcessName } }\n    week { label start end }\n    cell {\n      weekStart known loadBps\n      total { value unit } committed { value unit } held { value unit } reserved { value unit } free { value unit }\n    }\n    days {\n      calendar {\n        shiftCount machines efficiencyBps total { value unit }\n        parts { kind cause certainty factorPermille quantity { value unit } }\n      }\n      date totalSource totalReason total { value unit } committed { value unit } held { value unit } reserved { value unit } free { value unit }\n    }\n    quotes { quantity { value unit } quote { id number state rfq { id buyer { ...FirmCard } } } }\n    reservations { quantity { value unit } reservation { id number state buyer { ...FirmCard } expiresAt } }\n    offers { offered { value unit } taken { value unit } offer { id number state unitPrice { amount currency per } } }\n    lastImport { ...ImportLine }\n    differences { ...DifferenceLine }\n  }\n": types.CellDetailFragmentDoc,
    "\n  query CapacityDifferences($open: Boolean!, $first: Int!, $after: String) {\n    capacityDifferences(open: $open, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...DifferenceLine } }\n    }\n  }\n": types.CapacityDifferencesDocument,
    "\n  mutation CapacityDifferenceResolve($input: CapacityDifferenceResolveInput!) {\n    capacityDifferenceResolve(input: $input) { capacityDifference { id } userErrors { ...Refusal } }\n  }\n": types.CapacityDifferenceResolveDocument,
    "\n  fragment ConsentTerms on Consent {\n    id number state side availableActions purpose dataGroups granularity windowMonths frequency reconfirmDays\n    givenAt confirmBy expiresAt revokedAt revokeReason drawnOn subject { ...FirmCard } recipient { ...FirmCard }\n  }\n": types.ConsentTermsFragmentDoc,
    "\n  fragment DataFieldParts on DataField { code group grain unit source nameZh nameEn noteZh noteEn }\n": types.DataFieldPartsFragmentDoc,
    "\n  fragment FigureParts on DossierFigure {\n    field { ...DataFieldParts } period item value unit source observations coverageBps\n  }\n": types.FigurePartsFragmentDoc,
    "\n  fragment ConsentReadLine on ConsentRead {\n    id at reader purpose fromDay untilDay figureCount scoreShown institution { ...FirmCard } consent { id number } fields { code nameZh nameEn }\n  }\n": types.ConsentReadLineFragmentDoc,
    "\n  query Consents($side: ConsentSide!, $first: Int!, $after: String) {\n    consents(side: $side, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...ConsentTerms } }\n    }\n  }\n": types.ConsentsDocument,
    "\n  query Consent($id: ID!) {\n    node(id: $id) { __typename ... on Consent { ...ConsentTerms fields { ...DataFieldParts } } }\n    consentReads(side: SUBJECT, consentId: $id, first: 50) { totalCount edges { node { ...ConsentReadLine } } }\n  }\n": types.ConsentDocument,
    "\n  query ConsentReads($side: ConsentSide!, $first: Int!, $after: String) {\n    consentReads(side: $side, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...ConsentReadLine } }\n    }\n  }\n": types.ConsentReadsDocument,
    "\n  query ConsentReceipt($id: ID!) { node(id: $id) { __typename ... on Consent { number receipt odrl } } }\n": types.ConsentReceiptDocument,
    "\n  query Institutions($first: Int!) {\n    institutions(first: $first) { edges { node { id purposes firm { ...FirmCard } } } }\n    dataFields { ...DataFieldParts }\n  }\n": types.InstitutionsDocument,
    "\n  query DossierPreview($dataGroups: [DataGroup!]!, $granularity: Granularity!, $windowMonths: Int!) {\n    dossierPreview(dataGroups: $dataGroups, granularity: $granularity, windowMonths: $windowMonths) {\n      asOf fromDay untilDay fields { ...DataFieldParts } figures { ...FigureParts }\n    }\n  }\n": types.DossierPreviewDocument,
    "\n  mutation ConsentGive($input: ConsentGiveInput!) { consentGive(input: $input) { consent { id } userErrors { ...Refusal } } }\n": types.ConsentGiveDocument,
    "\n  mutation ConsentConfirm($input: ConsentConfirmInput!) { consentConfirm(input: $input) { consent { id } userErrors { ...Refusal } } }\n": types.ConsentConfirmDocument,
    "\n  mutation ConsentRevoke($input: ConsentRevokeInput!) { consentRevoke(input: $input) { consent { id } userErrors { ...Refusal } } }\n": types.ConsentRevokeDocument,
    "\n  query ReceivedConsent($id: ID!) {\n    node(id: $id) { __typename ... on Consent { ...ConsentTerms fields { ...DataFieldParts } } }\n  }\n": types.ReceivedConsentDocument,
    "\n  query Dossier($id: ID!, $purpose: Purpose!) {\n    dossier(consentId: $id, purpose: $purpose) {\n      outcome nextOn readId asOf fromDay untilDay figures { ...FigureParts }\n      score {\n        asOf stillOn rated score grade pdLowPpm pdHighPpm confidenceBps reference model { code calibrated }\n        reasons { feature { ...ScoreFeatureParts } cause pointsLost textZh textEn } checks { ...ScoreCheckParts }\n      }\n    }\n  }\n": types.DossierDocument,
    "\n  query StoredFile($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on StoredFile {\n        ...FileCard\n        sha256 uploadedAt textHead\n        uploadedBy { name }\n        stepHeader {\n          name description timeStamp authors organisations originatingSystem preprocessor authorisation schemas implementationLevel\n        }\n      }\n    }\n  }\n": types.StoredFileDocument,
    "\n  query FirmProfile($firmId: ID!, $first: Int!, $after: String) {\n    firmProfile(firmId: $firmId) {\n      id words mine offerCount\n      firm { ...FirmCard city { code nameZh nameEn province { code nameZh nameEn } } }\n      processes { code nameZh nameEn }\n      cities { code nameZh nameEn }\n      standards { code nameZh nameEn }\n      record { breakBps dealsLeast asOf }\n      offers(first: $first, after: $after) {\n        totalCount pageInfo { hasNextPage endCursor }\n        edges { node { ...OfferCardParts ...CardClass } }\n      }\n    }\n  }\n": types.FirmProfileDocument,
    "\n  query GuestRoom($token: String!) {\n    guestRoom(token: $token) {\n      state guestName sentTo buyerName buyerNameEn linkExpiresAt ndaAccepted declined\n      rfq { number title note state dueAt currency sealed ndaText incoterm incotermPlace deliverTo { code nameZh nameEn } }\n      lines { ...RfqLineParts }\n      notes { id question text answer postedAt }\n      documents { id kind name revision sizeBytes path mark hash }\n      quote { number state submittedAt validUntil }\n      quoted { vatIncluded vatBps paymentDays net { amount currency } vat { amount currency } deviations }\n      quotedLines { ...QuotedLine }\n      vatRates { taxpayerType bps }\n    }\n  }\n": types.GuestRoomDocument,
    "\n  mutation GuestQuoteSubmit($input: GuestQuoteSubmitInput!) { guestQuoteSubmit(input: $input) { guestRoom { state } userErrors { ...Refusal } } }\n": types.GuestQuoteSubmitDocument,
    "\n  mutation GuestDecline($input: GuestDeclineInput!) { guestDecline(input: $input) { guestRoom { state } userErrors { ...Refusal } } }\n": types.GuestDeclineDocument,
    "\n  mutation GuestQuestionAsk($input: GuestQuestionAskInput!) { guestQuestionAsk(input: $input) { guestRoom { state } userErrors { ...Refusal } } }\n": types.GuestQuestionAskDocument,
    "\n  mutation GuestNdaAccept($input: GuestNdaAcceptInput!) { guestNdaAccept(input: $input) { guestRoom { state } userErrors { ...Refusal } } }\n": types.GuestNdaAcceptDocument,
    "\n  query Home($fromWeek: String!, $locale: Locale!) {\n    tasks(first: 10) { totalCount edges { node { ...TaskLine } } }\n    sold: reservations(side: SELLER, state: CONFIRMED, first: 1) { totalCount }\n    bought: reservations(side: BUYER, state: CONFIRMED, first: 1) { totalCount }\n    sites(first: 1) { totalCount }\n    workCenters(first: 1) { totalCount }\n    capacityOffers(state: PUBLISHED, first: 1) { totalCount }\n    capacityRequests(state: OPEN, first: 5) {\n      totalCount\n      edges { node { id number title until matching { state } process { ...ProcessName } } }\n    }\n    capacityBoard(fromWeek: $fromWeek, weeks: 4, first: 100) {\n      asOf\n      edges { node {\n        workCenter { id measure unit }\n        cells { known loadBps total { value unit } free { value unit } }\n      } }\n    }\n  }\n": types.HomeDocument,
    "\n  query SheetImports($first: Int!, $after: String, $kind: String) {\n    sheetKinds { kind nameZh nameEn isAllowed }\n    sheetImports(first: $first, after: $after, kind: $kind) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...ImportLine } }\n    }\n  }\n": types.SheetImportsDocument,
    "\n  mutation SheetImportStart($input: SheetImportStartInput!) {\n    sheetImportStart(input: $input) { sheetImport { id } userErrors { ...Refusal } }\n  }\n": types.SheetImportStartDocument,
    "\n  query SheetImport($id: ID!, $after: String) {\n    sheetKinds { kind nameZh nameEn isAllowed columns { key nameZh nameEn isRequired example noteZh noteEn } }\n    node(id: $id) { __typename ... on SheetImport {\n      ...ImportLine\n      availableActions rows keptUntil undoneAt profileCode profileName missing\n      columns { index title examples key by }\n      refusal { code params { name value } }\n      causes { code count exampleRow exampleFound column severity }\n      problems(first: 100, after: $after) {\n        totalCount pageInfo { hasNextPage endCursor }\n        edges { node { row column cell found expected code severity params { name value } } }\n      }\n      differences { ...DifferenceLine }\n      job { id state stage done total createdAt startedAt error { code } }\n      file { ...FileCard }\n      markedFile { ...FileCard }\n      committedBy { name }\n      undoneBy { name }\n    } }\n  }\n": types.SheetImportDocument,
    "\n  mutation SheetImportMatch($input: SheetImportMatchInput!) {\n    sheetImportMatch(input: $input) { sheetImport { id } userErrors { ...Refusal } }\n  }\n": types.SheetImportMatchDocument,
    "\n  mutation SheetImportCommit($input: SheetImportCommitInput!) {\n    sheetImportCommit(input: $input) { sheetImport { id } userErrors { ...Refusal } }\n  }\n": types.SheetImportCommitDocument,
    "\n  mutation SheetImportCancel($input: SheetImportCancelInput!) {\n    sheetImportCancel(input: $input) { sheetImport { id } userErrors { ...Refusal } }\n  }\n": types.SheetImportCancelDocument,
    "\n  mutation SheetImportUndo($input: SheetImportUndoInput!) {\n    sheetImportUndo(input: $input) { sheetImport { id } userErrors { ...Refusal } }\n  }\n": types.SheetImportUndoDocument,
    "query InboxCount { inbox { tasks unread } }": types.InboxCountDocument,
    "\n  fragment TaskLine on Notice {\n    id kind path dueAt toldAt readAt title(locale: $locale) text(locale: $locale)\n    answers { mutation argument subjectId }\n  }\n": types.TaskLineFragmentDoc,
    "\n  query Tasks($locale: Locale!, $first: Int!, $after: String) {\n    inbox { tasks unread }\n    tasks(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { ...TaskLine } }\n    }\n  }\n": types.TasksDocument,
    "\n  query News($locale: Locale!, $first: Int!, $after: String) {\n    inbox { tasks unread }\n    news(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id kind path toldAt readAt title(locale: $locale) text(locale: $locale) reply { mutation argument subjectId } } }\n    }\n  }\n": types.NewsDocument,
    "\n  mutation NoticeMarkRead($input: NoticeMarkReadInput!) {\n    noticeMarkRead(input: $input) { notice { id } userErrors { ...Refusal } }\n  }\n": types.NoticeMarkReadDocument,
    "\n  mutation NoticeDismiss($input: NoticeDismissInput!) {\n    noticeDismiss(input: $input) { notice { id } userErrors { ...Refusal } }\n  }\n": types.NoticeDismissDocument,
    "\n  mutation FollowingStart($input: FollowingStartInput!) {\n    followingStart(input: $input) { following { id } userErrors { ...Refusal } }\n  }\n": types.FollowingStartDocument,
    "\n  mutation FollowingEnd($input: FollowingEndInput!) {\n    followingEnd(input: $input) { following { id } userErrors { ...Refusal } }\n  }\n": types.FollowingEndDocument,
    "\n  fragment JobFacts on Job {\n    id kind state stage done total createdAt startedAt finishedAt cancelRequestedAt availableActions\n    requestedBy { name }\n    error { code reason }\n  }\n": types.JobFactsFragmentDoc,
    "\n  query Jobs($first: Int!, $after: String) {\n    jobs(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { ...JobFacts } }\n    }\n  }\n": types.JobsDocument,
    "\n  query Job($id: ID!) { node(id: $id) { __typename ... on Job { ...JobFacts subjectId } } }\n": types.JobDocument,
    "\n  mutation JobCancel($input: JobCancelInput!) {\n    jobCancel(input: $input) { userErrors { ...Refusal } }\n  }\n": types.JobCancelDocument,
    "\n  query Items($words: String, $first: Int!, $after: String) {\n    items(words: $words, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id number name material { code nameZh nameEn } revisions { id code state } } }\n    }\n    materials { code nameZh nameEn }\n  }\n": types.ItemsDocument,
    "\n  mutation ItemCreate($input: ItemCreateInput!) { itemCreate(input: $input) { item { id } userErrors { ...Refusal } } }\n": types.ItemCreateDocument,
    "\n  query ItemPage($id: ID!) {\n    processes { code nameZh nameEn parentCode depth leaf measure }\n    cities { code nameZh nameEn }\n    capabilityKinds { code choices }\n    node(id: $id) { __typename ... on Item {\n      id number name unit material { code nameZh nameEn }\n      stock { version quantity { value unit } asOf place note receipts { arrivesOn quantity { value unit } } }\n      freeStock { onHand { value unit } short { value unit } receipts { arrivesOn quantity { value unit } } }\n      taken { quantity { value unit } readyOn promise { id number state } }\n      stockWritings { version quantity { value unit } asOf cause note writtenAt writtenBy { name } }\n      revisions {\n        id code state releasedAt availableActions\n        steps { position code name measure standards yieldBps lotLeast lotMost transferBatch setupFamily requirements { kind bounds { value unit } choices } inspection { kind perPiece { value unit } days } process { ...ProcessName } loadPerPiece { value unit } setup { value unit } }\n        arcs { fromCode toCode per }\n      }\n    } }\n  }\n": types.ItemPageDocument,
    "\n  query OrderPromises($words: String, $first: Int!, $after: String) {\n    orderPromises(words: $words, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node {\n        id number reference quantity dueOn state askedAt chosenPlanId availableActions jointPlan { id number } revision { code item { id number name } }\n        plans { id arrivesOn lateDays unserved landedCost { total { amount currency } } }\n      } }\n    }\n  }\n": types.OrderPromisesDocument,
    "\n  query RevisionPromises($revisionId: ID!) {\n    orderLeads(revisionId: $revisionId) { ...FirmCard }\n    node(id: $revisionId) { __typename ... on ItemRevision { madeParts { prefix number name revision { id steps { code name } } } } }\n    orderPromises(revisionId: $revisionId, first: 20) { edges { node { id number reference quantity dueOn state askedAt } } }\n  }\n": types.RevisionPromisesDocument,
    "\n  query RevisionStructure($id: ID!, $pieces: Int!) {\n    items(first: 200) { edges { node { id number name } } }\n    node(id: $id) { __typename ... on ItemRevision {\n      id code state\n      components { item { id } revision { id } quantity { value unit } scrapBps stepCode source leadWorkingDays }\n      structure(pieces: $pieces) {\n        complete\n        rows { level needed { value unit } component { item { id number name } quantity { value unit } scrapBps stepCode source leadWorkingDays madeBy { id code } } }\n        totals { item { id number name } needed { value unit } }\n      }\n    } }\n  }\n": types.RevisionStructureDocument,
    "\n  mutation ItemRevisionPutComponents($input: ItemRevisionPutComponentsInput!) { itemRevisionPutComponents(input: $input) { itemRevision { id } userErrors { ...Refusal } } }\n": types.ItemRevisionPutComponentsDocument,
    "\n  mutation ItemPutStock($input: ItemPutStockInput!) { itemPutStock(input: $input) { item { id } userErrors { ...Refusal } } }\n": types.ItemPutStockDocument,
    "\n  mutation OrderPromiseIssue($input: OrderPromiseIssueInput!) { orderPromiseIssue(input: $input) { orderPromise { id } userErrors { ...Refusal } } }\n": types.OrderPromiseIssueDocument,
    "\n  mutation ItemRevisionPut($input: ItemRevisionPutInput!) { itemRevisionPut(input: $input) { itemRevision { id } userErrors { ...Refusal } } }\n": types.ItemRevisionPutDocument,
    "\n  mutation ItemRevisionPutBill($input: ItemRevisionPutBillInput!) { itemRevisionPutBill(input: $input) { itemRevision { id } userErrors { ...Refusal } } }\n": types.ItemRevisionPutBillDocument,
    "\n  query RevisionBill($id: ID!) { node(id: $id) { __typename ... on ItemRevision { code billOfProcess item { number } } } }\n": types.RevisionBillDocument,
    "\n  mutation ItemRevisionRelease($input: ItemRevisionReleaseInput!) { itemRevisionRelease(input: $input) { itemRevision { id } userErrors { ...Refusal } } }\n": types.ItemRevisionReleaseDocument,
    "\n  mutation OrderPromiseInquire($input: OrderPromiseInquireInput!) { orderPromiseInquire(input: $input) { orderPromise { id } userErrors { ...Refusal } } }\n": types.OrderPromiseInquireDocument,
    "\n  fragment PlanLine on PromiseLine {\n    position stepCode stepName pieces asksFirst setupFamily ownerAnswer process { ...ProcessName } reasons { code params { name value } }\n    offer { id number seller { ...FirmCard } city { code nameZh nameEn } province { code nameZh nameEn } }\n    weeks { weekStart pieces quantity { value unit } setup { value unit } }\n    price { ...CostParts }\n    inspection { kind pieces quantity { value unit } days readyOn price { amount currency } }\n    reservation { id number state seller { ...FirmCard } }\n  }\n": types.PlanLineFragmentDoc,
    "\n  fragment PlanParts on PromisePlan {\n    id wishes arrivesOn lateDays factoryCount unserved gapBps landedCost { ...CostParts }\n    search { engine solver seed nodesMax roundsMax guarded }\n    carbon { known { value unit } transport { value unit } energy { value unit } unknown { code stepCode } }\n    ways { stepCode toStepCode leavesOn arrivesOn pieces loads km cost { amount currency } from { code nameZh nameEn } to { code nameZh nameEn } run { departsAt arrivesAt quantity { value unit } instead { amount currency } } }\n    vat { amount currency } gross { amount currency }\n    lines { ...PlanLine }\n    hauls { way position stepCode stepName pieces asksFirst ownerAnswer offer { id number seller { ...FirmCard } } price { total { amount currency } } reservation { id number state seller { ...FirmCard } } }\n  }\n": types.PlanPartsFragmentDoc,
    "\n  query PromisePage($id: ID!) {\n    node(id: $id) { __typename ... on OrderPromise {\n      id number reference quantity dueOn state final availableActions chosenPlanId quotedUntil askedAt\n      latePerDay { amount currency } contractMode lead { ...FirmCard } mainStepCodes mainWorkMayMove mayAsk withoutOfferIds ownersAsked binPieces freightPerBin { amount currency }\n      needs { stepCode name source days arrivesOn workingDays component } madeParts { prefix number name intoStepCode per }\n      components { stepCode number name source restOn item { id } needed { value unit } fromStock { value unit } rest { value unit } receipts { arrivesOn quantity { value unit } } }\n      arcs { fromCode toCode per }\n      why { kind code stepCode weekStart params { name value } offer { id number seller { ...FirmCard } } }\n      job { state } jointPlan { id number } deliverTo { code nameZh nameEn }\n      revision { id code item { id number name } } shortages { stepCode candidates possible }\n      plans { ...PlanParts }\n      whatIfs {\n        id change amount unit weekStart outcome job { state } offer { id number seller { ...FirmCard } }\n        plan {\n          arrivesOn daysLater unserved difference { amount currency } differences { kind amount { amount currency } } landedCost { ...CostParts }\n          lines { stepCode pieces offer { id number seller { ...FirmCard } } }\n        }\n      }\n    } }\n  }\n": types.PromisePageDocument,
    "\n  mutation OrderPromiseWhatIf($input: OrderPromiseWhatIfInput!) { orderPromiseWhatIf(input: $input) { orderPromise { id } userErrors { ...Refusal } } }\n": types.OrderPromiseWhatIfDocument,
    "\n  mutation OrderPromiseReplan($input: OrderPromiseReplanInput!) { orderPromiseReplan(input: $input) { orderPromise { id } userErrors { ...Refusal } } }\n": types.OrderPromiseReplanDocument,
    "\n  mutation OrderPromiseQuote($input: OrderPromiseQuoteInput!) { orderPromiseQuote(input: $input) { orderPromise { id } userErrors { ...Refusal } } }\n": types.OrderPromiseQuoteDocument,
    "\n  mutation OrderPromiseConfirm($input: OrderPromiseConfirmInput!) { orderPromiseConfirm(input: $input) { orderPromise { id } userErrors { ...Refusal } } }\n": types.OrderPromiseConfirmDocument,
    "\n  mutation OrderPromiseRelease($input: OrderPromiseReleaseInput!) { orderPromiseRelease(input: $input) { orderPromise { id } userErrors { ...Refusal } } }\n": types.OrderPromiseReleaseDocument,
    "\n  query JointPlans($first: Int!, $after: String) {\n    jointPlans(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id number state final askedAt unserved total { amount currency } job { state } orders { position current } } }\n    }\n  }\n": types.JointPlansDocument,
    "\n  query JointPlanPage($id: ID!) {\n    node(id: $id) { __typename ... on JointPlan {\n      id number state final askedAt unserved gapBps availableActions total { amount currency } job { id state stage done total startedAt finishedAt }\n      orders {\n        position current leaving { lateDays whole spared { amount currency } }\n        promise { id number reference quantity dueOn state chosenPlanId revision { code item { number name } } }\n        alone { arrivesOn lateDays unserved landedCost { total { amount currency } } }\n        plan {\n          id arrivesOn lateDays unserved factoryCount landedCost { total { amount currency } }\n          lines { stepCode stepName offer { id number seller { ...FirmCard } } weeks { weekStart pieces } }\n        }\n      }\n      contended {\n        weekStart offer { id number seller { ...FirmCard } } wanted { value unit } free { value unit } taken { value unit } promises { id number }\n      }\n    } }\n  }\n": types.JointPlanPageDocument,
    "\n  mutation JointPlanAsk($input: JointPlanAskInput!) { jointPlanAsk(input: $input) { jointPlan { id } userErrors { ...Refusal } } }\n": types.JointPlanAskDocument,
    "\n  mutation JointPlanReplan($input: JointPlanReplanInput!) { jointPlanReplan(input: $input) { jointPlan { id } userErrors { ...Refusal } } }\n": types.JointPlanReplanDocument,
    "\n  mutation JointPlanQuote($input: JointPlanQuoteInput!) { jointPlanQuote(input: $input) { jointPlan { id } userErrors { ...Refusal } } }\n": types.JointPlanQuoteDocument,
    "\n  mutation JointPlanConfirm($input: JointPlanConfirmInput!) { jointPlanConfirm(input: $input) { jointPlan { id } userErrors { ...Refusal } } }\n": types.JointPlanConfirmDocument,
    "\n  mutation JointPlanRelease($input: JointPlanReleaseInput!) { jointPlanRelease(input: $input) { jointPlan { id } userErrors { ...Refusal } } }\n": types.JointPlanReleaseDocument,
    "\n  query MarketAlerts { marketAlerts { id } }\n": types.MarketAlertsDocument,
    "\n  mutation MarketAlertSet($input: MarketAlertSetInput!) {\n    marketAlertSet(input: $input) { marketAlert { id } userErrors { ...Refusal } }\n  }\n": types.MarketAlertSetDocument,
    "\n  mutation MarketAlertEnd($input: MarketAlertEndInput!) {\n    marketAlertEnd(input: $input) { userErrors { ...Refusal } }\n  }\n": types.MarketAlertEndDocument,
    "\n  query Market($filter: CapacitySearchInput!, $order: MarketOrder!, $first: Int!, $after: String) {\n    capacitySearch(filter: $filter, order: $order, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { distanceKm surelyFree { value unit } node { ...OfferCardParts ...CardClass } }\n      facets {\n        resources { resource count { value isExact } }\n        processes { process { code nameZh nameEn } count { value isExact } }\n        provinces { province { code nameZh nameEn } count { value isExact } }\n        standards { standard { code nameZh nameEn } count { value isExact } }\n        bands { band count { value isExact } }\n        prices { measure currency from { amount per } until { amount } count { value isExact } }\n      }\n    }\n    ...MarketChoices\n  }\n": types.MarketDocument,
    "\n  query MarketMap($filter: CapacitySearchInput!, $order: MarketOrder!, $first: Int!, $after: String) {\n    capacitySearch(filter: $filter, order: $order, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { distanceKm node {\n        id number mine\n        city { code nameZh nameEn latitude longitude }\n        province { code nameZh nameEn }\n        seller { ...FirmCard }\n        process { ...ProcessName }\n        unitPrice { amount currency per }\n      } }\n      facets { resources { resource count { value isExact } } }\n    }\n    ...MarketChoices\n  }\n": types.MarketMapDocument,
    "\n  fragment MarketChoices on Query {\n    processes { code nameZh nameEn parentCode depth leaf }\n    marketKinds { code nameZh nameEn parentCode }\n    materials { code nameZh nameEn parentCode }\n    standards { code nameZh nameEn }\n    cities { code nameZh nameEn province { code nameZh nameEn } }\n  }\n": types.MarketChoicesFragmentDoc,
    "\n  fragment CardClass on OfferCard {\n    machine { make startsAt endsAt }\n    stock { item condition hasCertificate dimensions { name size { value unit } } batchNumber }\n    delivery {\n      from { code nameZh nameEn } to { code nameZh nameEn } fromProvince { code nameZh nameEn } toProvince { code nameZh nameEn }\n      departsOn departsAt arrivesAt vehicle body grossLimit { value unit }\n    }\n  }\n": types.CardClassFragmentDoc,
    "\n  fragment CardTerms on OfferCard {\n    fenceDays fences { from until } exposureBps\n    standards { code nameZh nameEn }\n    recurrence { weekdays shiftStarts shiftEnds }\n    priceCurve { fromDays untilDays band changeBps unitPrice { amount currency per } }\n  }\n": types.CardTermsFragmentDoc,
    "\n  query CompareOffers($ids: [ID!]!) { nodes(ids: $ids) { __typename ...OfferCardParts ...CardClass ...CardTerms } }\n": types.CompareOffersDocument,
    "\n  query OfferCardPage($id: ID!) { node(id: $id) { __typename ...OfferCardParts ...CardClass ...CardTerms } }\n": types.OfferCardPageDocument,
    "\n  mutation ReservationHold($input: ReservationHoldInput!) {\n    reservationHold(input: $input) { reservation { id } userErrors { ...Refusal } }\n  }\n": types.ReservationHoldDocument,
    "\n  mutation WaitingPlaceTake($input: WaitingPlaceTakeInput!) {\n    waitingPlaceTake(input: $input) { waitingPlace { id state reservation { id } } userErrors { ...Refusal } }\n  }\n": types.WaitingPlaceTakeDocument,
    "\n  query Needs($state: RequestState, $first: Int!, $after: String) {\n    capacityRequests(state: $state, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { ...NeedHead matches { feasible rank landedCost { total { amount currency } } } } }\n    }\n  }\n": types.NeedsDocument,
    "\n  fragment NeedHead on CapacityRequest {\n    id number title state availableActions pieces from until deliverTo { code nameZh nameEn } postedAt\n    process { ...ProcessName } material { code nameZh nameEn }\n    loadPerPiece { value unit } load { value unit } priceCap { amount currency }\n    matching { state consideredCount isComplete finishedAt }\n  }\n": types.NeedHeadFragmentDoc,
    "\n  fragment NeedTerms on CapacityRequest {\n    wishedBy latePerDay { amount currency } shipmentsMax nonDeductibleBps\n    requirements { kind must choices bounds { value unit } }\n    weights { kind bps }\n  }\n": types.NeedTermsFragmentDoc,
    "\n  query NeedForm {\n    processes { code nameZh nameEn parentCode depth leaf measure }\n    materials { code nameZh nameEn parentCode }\n    cities { code nameZh nameEn }\n    standards { code nameZh nameEn }\n    capabilityKinds { code nameZh nameEn choices }\n  }\n": types.NeedFormDocument,
    "\n  mutation CapacityRequestPost($input: CapacityRequestPostInput!) {\n    capacityRequestPost(input: $input) { capacityRequest { id } userErrors { ...Refusal } }\n  }\n": types.CapacityRequestPostDocument,
    "\n  query Need($id: ID!) {\n    following(subjectId: $id) { active }\n    materials { code nameZh nameEn }\n    standards { code nameZh nameEn }\n    node(id: $id) { __typename ... on CapacityRequest {\n      ...NeedHead\n      ...NeedTerms\n      matches { ...MatchLine }\n      reservations { ...ReservationLine }\n    } }\n  }\n": types.NeedDocument,
    "\n  fragment MatchLine on Match {\n    rank feasible finishBy\n    offer { ...OfferCardParts }\n    landedCost { ...CostParts }\n    plan { weekStart quantity { value unit } }\n    reasons { code outcome params { name value } }\n    changes { kind params { name value } landedCost { amount currency } }\n  }\n": types.MatchLineFragmentDoc,
    "\n  mutation CapacityRequestReweigh($input: CapacityRequestReweighInput!) {\n    capacityRequestReweigh(input: $input) { capacityRequest { id } userErrors { ...Refusal } }\n  }\n": types.CapacityRequestReweighDocument,
    "\n  mutation CapacityRequestClose($input: CapacityRequestCloseInput!) {\n    capacityRequestClose(input: $input) { capacityRequest { id } userErrors { ...Refusal } }\n  }\n": types.CapacityRequestCloseDocument,
    "\n  query DeliveryEditor {\n    viewer { organisation { id name nameEn } }\n    cities { code nameZh nameEn province { code nameZh nameEn } }\n  }\n": types.DeliveryEditorDocument,
    "\n  mutation DeliveryOfferPublish($input: DeliveryOfferPublishInput!) {\n    deliveryOfferPublish(input: $input) { deliveryOffer { id } userErrors { ...Refusal } }\n  }\n": types.DeliveryOfferPublishDocument,
    "\n  query MachineEditor {\n    workCenters(first: 200) { edges { node {\n      id code name measure rate { amount }\n      equipment { id number manufacturer model status }\n    } } }\n  }\n": types.MachineEditorDocument,
    "\n  mutation MachineOfferPublish($input: MachineOfferPublishInput!) {\n    machineOfferPublish(input: $input) { machineOffer { id } userErrors { ...Refusal } }\n  }\n": types.MachineOfferPublishDocument,
    "\n  query CapacityOffers($state: OfferState, $first: Int!, $after: String) {\n    capacityOffers(state: $state, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...OfferRow } }\n    }\n  }\n": types.CapacityOffersDocument,
    "\n  fragment OfferRow on CapacityOffer {\n    id number state from until booking resource item memberGrade partnerGrade publicGrade blind\n    process { ...ProcessName } perWeek { value unit } unitPrice { amount currency per }\n    weeks { held { value unit } reserved { value unit } }\n  }\n": types.OfferRowFragmentDoc,
    "\n  fragment OwnOffer on CapacityOffer {\n    id number state availableActions from until booking holdMinutes note publishedAt withdrawnAt\n    resource item memberGrade partnerGrade publicGrade blind process { ...ProcessName }\n    fenceDays exposureBps withdrawWhenTaken withdrawnByLoad\n    fences { from until } follow { shareBps beyondDays } recurrence { weekdays shiftStarts shiftEnds }\n    priceSteps { by } priceCurve { fromDays untilDays band changeBps unitPrice { amount currency } }\n    machine { startsAt endsAt equipment { id number manufacturer model } }\n    stock { kind item condition batchNumber dimensions { name size { value unit } } }\n    delivery {\n      from { code nameZh nameEn } to { code nameZh nameEn } departsAt arrivesAt vehicle body grossLimit { value unit }\n      loadingLength { value unit }\n    }\n    workCenter { id code unit parallelMachines minimumBlock { value } site { name city { code nameZh nameEn } } }\n    perWeek { value unit } minimumLot { value unit }\n    unitPrice { amount currency per } setupPrice { amount currency }\n    weeks { weekStart offered { value unit } held { value unit } reserved { value unit } open { value unit } }\n  }\n": types.OwnOfferFragmentDoc,
    "\n  query Offer($id: ID!, $card: ID!) {\n    node(id: $id) { __typename ...OwnOffer }\n    card: node(id: $card) {\n      __typename ... on OfferCard { id province { code nameZh nameEn } weeks { weekStart band } }\n    }\n    viewer { organisation { id name nameEn } }\n    exactReads(offerId: $id, first: 20) { totalCount edges { node { id at reader { ...FirmCard } } } }\n    reservations(side: SELLER, offerId: $id, first: 50) {\n      totalCount\n      edges { node { id number state buyer { ...FirmCard } quantity { value unit } weeks { weekStart } } }\n    }\n  }\n": types.OfferDocument,
    "\n  mutation CapacityOfferDisclose($input: CapacityOfferDiscloseInput!) {\n    capacityOfferDisclose(input: $input) { capacityOffer { id } userErrors { ...Refusal } }\n  }\n": types.CapacityOfferDiscloseDocument,
    "\n  query OfferEditor {\n    viewer { organisation { id name nameEn } }\n    workCenters(first: 200) { edges { node { ...EditorCenter } } }\n    certificates(first: 200) { edges { node {\n      id number validUntil state standard { nameZh nameEn } site { id } workCenter { id }\n    } } }\n  }\n": types.OfferEditorDocument,
    "\n  fragment EditorCenter on WorkCenter {\n    id code name measure unit parallelMachines\n    site { id name city { code nameZh nameEn province { code nameZh nameEn } } }\n    process { ...ProcessName } materials { code nameZh nameEn }\n    rate { amount currency per } minimumBlock { value unit } setup { value unit }\n  }\n": types.EditorCenterFragmentDoc,
    "\n  query FreeCenter($id: ID!) { node(id: $id) { __typename ... on WorkCenter { id code } } }\n": types.FreeCenterDocument,
    "\n  fragment FreeDays on CapacityGrid { columns { start } edges { node { workCenter { id } known free } } }\n": types.FreeDaysFragmentDoc,
    "\n  query FreeDays($code: String!, $count: Int!, $first: Date!, $second: Date!, $third: Date!) {\n    a: capacityGrid(bucket: DAY, from: $first, count: $count, text: $code, first: 50) { ...FreeDays }\n    b: capacityGrid(bucket: DAY, from: $second, count: $count, text: $code, first: 50) { ...FreeDays }\n    c: capacityGrid(bucket: DAY, from: $third, count: $count, text: $code, first: 50) { ...FreeDays }\n  }\n": types.FreeDaysDocument,
    "\n  mutation CapacityOfferPublish($input: CapacityOfferPublishInput!) {\n    capacityOfferPublish(input: $input) { capacityOffer { id } userErrors { ...Refusal } }\n  }\n": types.CapacityOfferPublishDocument,
    "\n  mutation CapacityOfferWithdraw($input: CapacityOfferWithdrawInput!) {\n    capacityOfferWithdraw(input: $input) { capacityOffer { id } userErrors { ...Refusal } }\n  }\n": types.CapacityOfferWithdrawDocument,
    "\n  query StockEditor {\n    viewer { organisation { id name nameEn } }\n    sites(first: 200) { edges { node { id name city { code nameZh nameEn province { code nameZh nameEn } } } } }\n    materials { code nameZh nameEn parentCode }\n  }\n": types.StockEditorDocument,
    "\n  mutation StockOfferPublish($input: StockOfferPublishInput!) {\n    stockOfferPublish(input: $input) { stockOffer { id } userErrors { ...Refusal } }\n  }\n": types.StockOfferPublishDocument,
    "\n  query OpenOffers($resource: Resource, $process: ID, $province: ID, $firm: ID, $openOn: Date, $first: Int!, $after: String) {\n    publicOffers(\n      resource: $resource, processCode: $process, provinceCode: $province, firmId: $firm, openOn: $openOn, first: $first, after: $after\n    ) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { ...OpenOffer } }\n    }\n    processes { code nameZh nameEn parentCode depth leaf }\n    cities { province { code nameZh nameEn } }\n  }\n": types.OpenOffersDocument,
    "\n  fragment OpenOffer on PublicOffer {\n    id resource process { ...ProcessName } province { code nameZh nameEn } firm { ...FirmCard }\n    weeks { weekStart open }\n  }\n": types.OpenOfferFragmentDoc,
    "\n  query OpenFirms($province: ID, $first: Int!, $after: String) {\n    publicFirms(provinceCode: $province, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id name nameEn words verifiedSince city { nameZh nameEn province { code nameZh nameEn } } } }\n    }\n    cities { province { code nameZh nameEn } }\n  }\n": types.OpenFirmsDocument,
    "\n  query OpenFirm($firm: ID!, $first: Int!, $after: String) {\n    publicFirm(firmId: $firm) { id name nameEn words verifiedSince city { nameZh nameEn province { code nameZh nameEn } } }\n    publicOffers(firmId: $firm, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...OpenOffer } }\n    }\n  }\n": types.OpenFirmDocument,
    "\n  query OpenStatistics {\n    marketStatistics { asOf firms offers resource process { ...ProcessName } province { code nameZh nameEn } }\n  }\n": types.OpenStatisticsDocument,
    "\n  query OperatorJobs {\n    jobQueues { name waiting active forParts delayed oldestAt notedAt consumers { consumer doneLastHour } }\n    schedules { name does cadence nextDueAt lastSucceededAt lastFailedAt lastError lastMs }\n    jobFailureCauses { ...FailureCause }\n  }\n": types.OperatorJobsDocument,
    "\n  fragment FailureCause on JobFailureCause {\n    id consumer code cause open retrying firms firstAt lastAt\n    failures { id firmName requestId reason times lastAt }\n  }\n": types.FailureCauseFragmentDoc,
    "\n  mutation FailureCauseRetry($input: JobFailureCauseRetryInput!) {\n    jobFailureCauseRetry(input: $input) { jobFailureCause { id } userErrors { ...Refusal } }\n  }\n": types.FailureCauseRetryDocument,
    "\n  mutation FailureCauseDiscard($input: JobFailureCauseDiscardInput!) {\n    jobFailureCauseDiscard(input: $input) { jobFailureCause { id } userErrors { ...Refusal } }\n  }\n": types.FailureCauseDiscardDocument,
    "\n  query Mails($after: String) {\n    mails(first: 20, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id kind toAddress state tries lastError createdAt content { subject text } } }\n    }\n  }\n": types.MailsDocument,
    "\n  fragment CaseLine on VerificationCase {\n    id name nameEn creditCode kinds state appliedAt verifiedSince proposedAction claimant claimedByMe proposer proposedByMe\n    city { nameZh nameEn }\n  }\n": types.CaseLineFragmentDoc,
    "\n  query VerificationQueue($first: Int!, $after: String, $states: [VerificationState!], $proposed: Boolean) {\n    verificationCases(first: $first, after: $after, states: $states, proposed: $proposed) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...CaseLine } }\n    }\n  }\n": types.VerificationQueueDocument,
    "\n  query VerificationCase($id: ID!) {\n    verificationCase(id: $id) { ...CaseLine }\n    verificationFile(id: $id) {\n      id lei duns vatId taxpayerType firmSize sizeDeclaredOn address createdAt applicant email reason version\n      document { ...FileCard }\n      licences { id number issuer validFrom validUntil state kind { nameZh nameEn } document { ...FileCard } }\n      checks { code passed found likenesses { caseId otherName found likeness } }\n    }\n  }\n": types.VerificationCaseDocument,
    "\n  mutation VerificationClaim($input: VerificationClaimInput!) {\n    verificationClaim(input: $input) { verification { id } userErrors { ...Refusal } }\n  }\n": types.VerificationClaimDocument,
    "\n  mutation VerificationPropose($input: VerificationProposeInput!) {\n    verificationPropose(input: $input) { verification { id } userErrors { ...Refusal } }\n  }\n": types.VerificationProposeDocument,
    "\n  mutation VerificationConfirm($input: VerificationConfirmInput!) {\n    verificationConfirm(input: $input) { verification { id } userErrors { ...Refusal } }\n  }\n": types.VerificationConfirmDocument,
    "\n  mutation VerificationSendBack($input: VerificationSendBackInput!) {\n    verificationSendBack(input: $input) { verification { id } userErrors { ...Refusal } }\n  }\n": types.VerificationSendBackDocument,
    "\n  query FirmsToSupport($words: String!) { firmsToSupport(words: $words) { ...FirmCard } }\n": types.FirmsToSupportDocument,
    "\n  mutation SupportActOpen($input: SupportActOpenInput!) {\n    supportActOpen(input: $input) { supportAct { id } userErrors { ...Refusal } }\n  }\n": types.SupportActOpenDocument,
    "\n  mutation SupportActEnter($input: SupportActEnterInput!) {\n    supportActEnter(input: $input) { supportAct { id } userErrors { ...Refusal } }\n  }\n": types.SupportActEnterDocument,
    "\n  mutation SupportActEnd($input: SupportActEndInput!) {\n    supportActEnd(input: $input) { supportAct { id } userErrors { ...Refusal } }\n  }\n": types.SupportActEndDocument,
    "\n  query Partner($firmId: ID!) {\n    account(firmId: $firmId) {\n      id firm { ...FirmCard } contacts { id name duty email phone } notes { text writtenBy writtenAt } nextAction { id text dueOn setBy }\n      bought { asked declined quoted won lost } sold { asked declined quoted won lost }\n      rfqs { id number title state side dueAt } frameworks { ...AgreementHead }\n    }\n  }\n": types.PartnerDocument,
    "\n  mutation AccountContactAdd($input: AccountContactAddInput!) { accountContactAdd(input: $input) { account { id } userErrors { ...Refusal } } }\n": types.AccountContactAddDocument,
    "\n  mutation AccountContactRemove($input: AccountContactRemoveInput!) { accountContactRemove(input: $input) { account { id } userErrors { ...Refusal } } }\n": types.AccountContactRemoveDocument,
    "\n  mutation AccountNoteAdd($input: AccountNoteAddInput!) { accountNoteAdd(input: $input) { account { id } userErrors { ...Refusal } } }\n": types.AccountNoteAddDocument,
    "\n  mutation AccountActionSet($input: AccountActionSetInput!) { accountActionSet(input: $input) { account { id } userErrors { ...Refusal } } }\n": types.AccountActionSetDocument,
    "\n  mutation AccountActionDone($input: AccountActionDoneInput!) { accountActionDone(input: $input) { account { id } userErrors { ...Refusal } } }\n": types.AccountActionDoneDocument,
    "\n  query SiteCalendar($id: ID!, $from: Date!, $until: Date!, $later: Date!, $center: ID!, $hasCenter: Boolean!) {\n    node(id: $id) { __typename ... on Site { ...SiteCalendar } }\n    workCenters(siteId: $id, first: 100) { edges { node { id code name } } }\n    shown: node(id: $center) @include(if: $hasCenter) { __typename ... on WorkCenter { ...CenterDays } }\n  }\n": types.SiteCalendarDocument,
    "\n  fragment SiteCalendar on Site {\n    id name timeZone\n    holidays(from: $from, until: $until) { date kind nameZh nameEn certainty }\n    shiftPatterns { id name validFrom workCenter { id code } shifts { weekday startTime endTime breaks { startTime endTime } } }\n    calendarExceptions(from: $from, until: $later) {\n      id fromDate untilDate startTime endTime factor cause certainty note workCenter { id code }\n    }\n  }\n": types.SiteCalendarFragmentDoc,
    "\n  fragment CenterDays on WorkCenter {\n    id code name\n    calendarDays(from: $from, until: $until) {\n      date kind cause certainty factorPermille shiftCount patternName total { value unit }\n    }\n  }\n": types.CenterDaysFragmentDoc,
    "\n  query CalendarPreview($id: ID!, $exception: CalendarExceptionDraftInput, $pattern: ShiftPatternDraftInput) {\n    node(id: $id) { __typename ... on Site {\n      calendarPreview(exception: $exception, pattern: $pattern) {\n        sums { quantity { value unit } } dayCount overruledDayCount workCenterCount soldWeekCount shortWeekCount\n      }\n    } }\n  }\n": types.CalendarPreviewDocument,
    "\n  mutation ShiftPatternCreate($input: ShiftPatternCreateInput!) {\n    shiftPatternCreate(input: $input) { shiftPattern { id } userErrors { ...Refusal } }\n  }\n": types.ShiftPatternCreateDocument,
    "\n  mutation ShiftPatternRemove($input: ShiftPatternRemoveInput!) {\n    shiftPatternRemove(input: $input) { shiftPattern { id } userErrors { ...Refusal } }\n  }\n": types.ShiftPatternRemoveDocument,
    "\n  mutation CalendarExceptionCreate($input: CalendarExceptionCreateInput!) {\n    calendarExceptionCreate(input: $input) { calendarException { id } userErrors { ...Refusal } }\n  }\n": types.CalendarExceptionCreateDocument,
    "\n  mutation CalendarExceptionRemove($input: CalendarExceptionRemoveInput!) {\n    calendarExceptionRemove(input: $input) { calendarException { id } userErrors { ...Refusal } }\n  }\n": types.CalendarExceptionRemoveDocument,
    "\n  query PlantCenter($id: ID!) {\n    node(id: $id) { __typename ... on WorkCenter { ...PlantCenter } }\n    capabilityKinds { code nameZh nameEn unit direction choices }\n    standards { code nameZh nameEn }\n  }\n": types.PlantCenterDocument,
    "\n  fragment PlantCenter on WorkCenter {\n    id code name measure unit parallelMachines machinesFromEquipment\n    process { ...ProcessName } rate { amount currency per } setup { value unit } minimumBlock { value unit }\n    site { id name certificates {\n      id number issuer scope validFrom validUntil state standard { nameZh nameEn } workCenter { id code } document { ...FileCard }\n    } }\n    equipment { id number manufacturer model builtYear serial status }\n    capabilities { id choices value { value unit } kind { code nameZh nameEn direction } }\n    photographs { id altText position file { ...FileCard } equipment { number } }\n    performances { validFrom efficiencyBps ratePerHour { value unit } }\n  }\n": types.PlantCenterFragmentDoc,
    "\n  mutation EquipmentCreate($input: EquipmentCreateInput!) {\n    equipmentCreate(input: $input) { equipment { id } userErrors { ...Refusal } }\n  }\n": types.EquipmentCreateDocument,
    "\n  mutation EquipmentChange($input: EquipmentChangeInput!) {\n    equipmentChange(input: $input) { equipment { id } userErrors { ...Refusal } }\n  }\n": types.EquipmentChangeDocument,
    "\n  mutation EquipmentRetire($input: EquipmentRetireInput!) {\n    equipmentRetire(input: $input) { equipment { id } userErrors { ...Refusal } }\n  }\n": types.EquipmentRetireDocument,
    "\n  mutation CapabilitySet($input: CapabilitySetInput!) {\n    capabilitySet(input: $input) { capability { id } userErrors { ...Refusal } }\n  }\n": types.CapabilitySetDocument,
    "\n  mutation CapabilityRemove($input: CapabilityRemoveInput!) {\n    capabilityRemove(input: $input) { capability { id } userErrors { ...Refusal } }\n  }\n": types.CapabilityRemoveDocument,
    "\n  mutation CertificateAdd($input: CertificateAddInput!) {\n    certificateAdd(input: $input) { certificate { id } userErrors { ...Refusal } }\n  }\n": types.CertificateAddDocument,
    "\n  mutation CertificateWithdraw($input: CertificateWithdrawInput!) {\n    certificateWithdraw(input: $input) { certificate { id } userErrors { ...Refusal } }\n  }\n": types.CertificateWithdrawDocument,
    "\n  mutation WorkCenterPerformanceSet($input: WorkCenterPerformanceSetInput!) {\n    workCenterPerformanceSet(input: $input) { workCenter { id } userErrors { ...Refusal } }\n  }\n": types.WorkCenterPerformanceSetDocument,
    "\n  mutation WorkCenterMachinesSet($input: WorkCenterMachinesSetInput!) {\n    workCenterMachinesSet(input: $input) { workCenter { id } userErrors { ...Refusal } }\n  }\n": types.WorkCenterMachinesSetDocument,
    "\n  mutation PhotographAdd($input: PhotographAddInput!) {\n    photographAdd(input: $input) { photograph { id } userErrors { ...Refusal } }\n  }\n": types.PhotographAddDocument,
    "\n  mutation PhotographMove($input: PhotographMoveInput!) {\n    photographMove(input: $input) { photograph { id } userErrors { ...Refusal } }\n  }\n": types.PhotographMoveDocument,
    "\n  mutation PhotographRemove($input: PhotographRemoveInput!) {\n    photographRemove(input: $input) { photograph { id } userErrors { ...Refusal } }\n  }\n": types.PhotographRemoveDocument,
    "\n  query Certificates($siteId: ID, $first: Int!, $after: String) {\n    sites(first: 200) { edges { node { id name } } }\n    certificates(siteId: $siteId, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node {\n        id number issuer scope validFrom validUntil state\n        standard { nameZh nameEn } site { id name } workCenter { id code } document { ...FileCard }\n      } }\n    }\n  }\n": types.CertificatesDocument,
    "\n  query Devices($first: Int!, $after: String) {\n    workCenters(first: 200) { edges { node { id code name } } }\n    devices(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id name cycleMs createdAt revokedAt lastSeenAt driftMs previousKeyUntil workCenter { id code name } equipment { id number } } }\n    }\n  }\n": types.DevicesDocument,
    "\n  mutation DeviceRegister($input: DeviceRegisterInput!) {\n    deviceRegister(input: $input) { device { id name secret } userErrors { ...Refusal } }\n  }\n": types.DeviceRegisterDocument,
    "\n  mutation DeviceRenewKey($input: DeviceRenewKeyInput!) {\n    deviceRenewKey(input: $input) { device { id name secret } userErrors { ...Refusal } }\n  }\n": types.DeviceRenewKeyDocument,
    "\n  mutation DeviceRevoke($input: DeviceRevokeInput!) { deviceRevoke(input: $input) { userErrors { ...Refusal } } }\n": types.DeviceRevokeDocument,
    "\n  query Operating($siteId: ID, $workCenterId: ID, $from: Date!, $until: Date!, $bucket: OperatingBucket!) {\n    sites(first: 100) { edges { node { id name } } }\n    workCenters(first: 200) { edges { node { id code name } } }\n    operatingReport(siteId: $siteId, workCenterId: $workCenterId, from: $from, until: $until, bucket: $bucket) {\n      total { ...OperatingParts }\n      periods { start figures { ...OperatingParts } }\n      centers { workCenter { id code name } figures { ...OperatingParts } }\n      stops { state reason ms }\n    }\n    monthlyBooks { ...BooksParts }\n    sheetKinds { kind isAllowed }\n  }\n": types.OperatingDocument,
    "\n  fragment OperatingParts on OperatingFigures {\n    runMs idleMs downMs plannedStopMs good scrap untimed\n    energy { value unit } energyPerPiece { value unit }\n    availability { basisPoints } allocation { basisPoints } utilisation { basisPoints }\n    effectiveness { basisPoints } quality { basisPoints } oee { basisPoints }\n    sources { source days }\n  }\n": types.OperatingPartsFragmentDoc,
    "\n  fragment BooksParts on MonthlyBooks {\n    stock { month kind value { amount currency } source }\n    payroll { month people source }\n  }\n": types.BooksPartsFragmentDoc,
    "\n  query Plant($first: Int!, $after: String) {\n    sites(first: 100) { totalCount edges { node { id name city { code nameZh nameEn } timeZone workingDays } } }\n    workCenters(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { ...EditorCenter } }\n    }\n    processes { code nameZh nameEn parentCode depth leaf measure }\n    materials { code nameZh nameEn parentCode }\n    cities { code nameZh nameEn }\n  }\n": types.PlantDocument,
    "\n  mutation SiteCreate($input: SiteCreateInput!) { siteCreate(input: $input) { site { id } userErrors { ...Refusal } } }\n": types.SiteCreateDocument,
    "\n  mutation WorkCenterCreate($input: WorkCenterCreateInput!) {\n    workCenterCreate(input: $input) { workCenter { id } userErrors { ...Refusal } }\n  }\n": types.WorkCenterCreateDocument,
    "\n  query Reservations($side: Side!, $state: ReservationState, $first: Int!, $after: String) {\n    reservations(side: $side, state: $state, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...ReservationLine } }\n    }\n  }\n": types.ReservationsDocument,
    "\n  query Reservation($id: ID!) {\n    following(subjectId: $id) { active }\n    node(id: $id) { __typename ... on Reservation {\n      ...ReservationLine\n      confirmedAt endedAt together acceptedAt\n      price { ...CostParts }\n      request { id number title }\n      offer { id number mine city { code nameZh nameEn } province { code nameZh nameEn } unitPrice { amount currency per } booking }\n    } }\n  }\n": types.ReservationDocument,
    "\n  mutation ReservationConfirm($input: ReservationConfirmInput!) {\n    reservationConfirm(input: $input) { reservation { id } userErrors { ...Refusal } }\n  }\n": types.ReservationConfirmDocument,
    "\n  mutation ReservationRelease($input: ReservationReleaseInput!) {\n    reservationRelease(input: $input) { reservation { id } userErrors { ...Refusal } }\n  }\n": types.ReservationReleaseDocument,
    "\n  mutation ReservationAccept($input: ReservationAcceptInput!) {\n    reservationAccept(input: $input) { reservation { id } userErrors { ...Refusal } }\n  }\n": types.ReservationAcceptDocument,
    "\n  mutation ReservationDecline($input: ReservationDeclineInput!) {\n    reservationDecline(input: $input) { reservation { id } userErrors { ...Refusal } }\n  }\n": types.ReservationDeclineDocument,
    "\n  query WaitingPlaces($side: Side!, $state: WaitingState, $first: Int!, $after: String) {\n    waitingPlaces(side: $side, state: $state, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node {\n        id state position takenAt endsAt endedAt\n        buyer { ...FirmCard }\n        seller { ...FirmCard }\n        offer { id number process { ...ProcessName } }\n        reservation { id number }\n        quantity { value unit }\n        weeks { weekStart quantity { value unit } }\n        price { total { amount currency } }\n      } }\n    }\n  }\n": types.WaitingPlacesDocument,
    "\n  mutation WaitingPlaceLeave($input: WaitingPlaceLeaveInput!) {\n    waitingPlaceLeave(input: $input) { waitingPlace { id } userErrors { ...Refusal } }\n  }\n": types.WaitingPlaceLeaveDocument,
    "\n  mutation RfqCreate($input: RfqCreateInput!) { rfqCreate(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": types.RfqCreateDocument,
    "\n  mutation RfqReorder($input: RfqReorderInput!) { rfqReorder(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": types.RfqReorderDocument,
    "\n  mutation RfqTakeIn($input: RfqTakeInInput!) { rfqTakeIn(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": types.RfqTakeInDocument,
    "\n  mutation RfqInvite($input: RfqInviteInput!) { rfqInvite(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": types.RfqInviteDocument,
    "\n  mutation RfqGuestInvite($input: RfqGuestInviteInput!) { rfqGuestInvite(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": types.RfqGuestInviteDocument,
    "\n  mutation RfqGuestRevoke($input: RfqGuestRevokeInput!) { rfqGuestRevoke(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": types.RfqGuestRevokeDocument,
    "\n  mutation RfqOpen($input: RfqOpenInput!) { rfqOpen(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": types.RfqOpenDocument,
    "\n  mutation RfqExtend($input: RfqExtendInput!) { rfqExtend(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": types.RfqExtendDocument,
    "\n  mutation RfqSee($input: RfqSeeInput!) { rfqSee(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": types.RfqSeeDocument,
    "\n  mutation RfqClose($input: RfqCloseInput!) { rfqClose(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": types.RfqCloseDocument,
    "\n  mutation RfqCancel($input: RfqCancelInput!) { rfqCancel(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": types.RfqCancelDocument,
    "\n  mutation RfqAddendumPost($input: RfqAddendumPostInput!) { rfqAddendumPost(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": types.RfqAddendumPostDocument,
    "\n  mutation RfqQuestionAnswer($input: RfqQuestionAnswerInput!) { rfqQuestionAnswer(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": types.RfqQuestionAnswerDocument,
    "\n  mutation RfqDocumentAdd($input: RfqDocumentAddInput!) { rfqDocumentAdd(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": types.RfqDocumentAddDocument,
    "\n  mutation RfqAward($input: RfqAwardInput!) { rfqAward(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": types.RfqAwardDocument,
    "\n  mutation RfqJoin($input: RfqJoinInput!) { rfqJoin(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": types.RfqJoinDocument,
    "\n  mutation RfqNdaAccept($input: RfqNdaAcceptInput!) { rfqNdaAccept(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": types.RfqNdaAcceptDocument,
    "\n  mutation RfqQuestionAsk($input: RfqQuestionAskInput!) { rfqQuestionAsk(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": types.RfqQuestionAskDocument,
    "\n  mutation RfqDecline($input: RfqDeclineInput!) { rfqDecline(input: $input) { rfq { id } userErrors { ...Refusal } } }\n": types.RfqDeclineDocument,
    "\n  mutation QuoteSubmit($input: QuoteSubmitInput!) { quoteSubmit(input: $input) { quote { id } userErrors { ...Refusal } } }\n": types.QuoteSubmitDocument,
    "\n  mutation QuoteWithdraw($input: QuoteWithdrawInput!) { quoteWithdraw(input: $input) { quote { id } userErrors { ...Refusal } } }\n": types.QuoteWithdrawDocument,
    "\n  mutation QuoteCounter($input: QuoteCounterInput!) { quoteCounter(input: $input) { quote { id } userErrors { ...Refusal } } }\n": types.QuoteCounterDocument,
    "\n  mutation QuoteCounterAccept($input: QuoteCounterAcceptInput!) { quoteCounterAccept(input: $input) { quote { id } userErrors { ...Refusal } } }\n": types.QuoteCounterAcceptDocument,
    "\n  mutation QuoteCounterRefuse($input: QuoteCounterRefuseInput!) { quoteCounterRefuse(input: $input) { quote { id } userErrors { ...Refusal } } }\n": types.QuoteCounterRefuseDocument,
    "\n  mutation AwardApprove($input: AwardApproveInput!) { awardApprove(input: $input) { award { id } userErrors { ...Refusal } } }\n": types.AwardApproveDocument,
    "\n  mutation AwardReject($input: AwardRejectInput!) { awardReject(input: $input) { award { id } userErrors { ...Refusal } } }\n": types.AwardRejectDocument,
    "\n  mutation OrganisationApprovalLimitsSet($input: OrganisationApprovalLimitsSetInput!) { organisationApprovalLimitsSet(input: $input) { organisation { id } userErrors { ...Refusal } } }\n": types.OrganisationApprovalLimitsSetDocument,
    "\n  query Rfqs($side: QuoteSide!, $state: RfqState, $first: Int!, $after: String) {\n    rfqs(side: $side, state: $state, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { ...RfqHead lines { id position item quantity { value unit } } bidders { id state } quotes { id state } } }\n    }\n  }\n": types.RfqsDocument,
    "\n  query OpenRfqs($first: Int!, $after: String) {\n    openRfqs(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node {\n        id number title dueAt sealed hasNda lineCount buyer { ...FirmCard } deliverTo { code nameZh nameEn } processes { ...ProcessName }\n      } }\n    }\n  }\n": types.OpenRfqsDocument,
    "\n  fragment RfqHead on Rfq {\n    id number title note state audience sealed currency dueAt openedAt endedAt endReason side availableActions ndaText capitalBps incoterm incotermPlace\n    buyer { ...FirmCard } deliverTo { code nameZh nameEn } request { id number title }\n  }\n": types.RfqHeadFragmentDoc,
    "\n  fragment RfqLineParts on RfqLine {\n    id position item partNumber quantity { value unit } wantedFrom wantedUntil targetPrice process { ...ProcessName } ownItem { id }\n  }\n": types.RfqLinePartsFragmentDoc,
    "\n  query RfqForm {\n    processes { code nameZh nameEn parentCode depth leaf measure }\n    cities { code nameZh nameEn }\n    capacityRequests(state: OPEN, first: 50) { edges { node { id number title pieces from until process { ...ProcessName } } } }\n  }\n": types.RfqFormDocument,
    "\n  fragment RfqDocumentLine on RfqDocument { id kind name revision mediaType sizeBytes hash addedAt path mark reads { number at reader marked firm { ...FirmCard } } }\n": types.RfqDocumentLineFragmentDoc,
    "\n  fragment QuotedLine on QuoteLine {\n    lineId quantity { value unit } unitPrice { amount currency per } priceAtQuantity { amount currency per } setup { amount currency } tooling { amount currency } sample { amount currency }\n    net { amount currency } leadDays deliverOn loadPerPiece { value unit } breakdown { kind amount } tiers { from { value unit } unitPrice { amount currency per } }\n  }\n": types.QuotedLineFragmentDoc,
    "\n  fragment QuotedVersion on QuoteVersion {\n    version side outcome firmness validUntil vatIncluded vatBps taxpayerType paymentDays incoterm incotermPlace annualReductionBps indexClause deviations terms saidBy createdAt\n    net { amount currency } vat { amount currency } lines { ...QuotedLine }\n  }\n": types.QuotedVersionFragmentDoc,
    "\n  fragment QuoteParts on Quote {\n    id number state firmness validUntil submittedAt endedAt availableActions liveVersion\n    bidder { id guestName firm { ...FirmCard } }\n    live { ...QuotedVersion }\n    versions { version side outcome saidBy createdAt paymentDays net { amount currency } lines { lineId quantity { value unit } priceAtQuantity { amount currency per } deliverOn } }\n    awarded { quantity { value unit } net { amount currency } line { id item } reservation { id number } }\n    plans { lineId held workCenter { id code name } load { value unit } }\n  }\n": types.QuotePartsFragmentDoc,
    "\n  query RfqRoom($id: ID!) {\n    following(subjectId: $id) { active }\n    node(id: $id) { __typename ... on Rfq {\n      ...RfqHead\n      candidates { declinedFor declinedAt firm { ...FirmCard } }\n      reorder { award { id number rfq { id title } } callOff { id number } changed { name from to } }\n      changes { kind at who what version dueAt firm { ...FirmCard } }\n      lines { ...RfqLineParts }\n      bidders { id origin state askedAt ndaAcceptedAt ndaAcceptedBy declineReason declineNote guestName guestEmail linkExpiresAt unreadCount firm { ...FirmCard } }\n      notes { id question text answer postedAt answeredAt mine asker { id guestName firm { ...FirmCard } } }\n      documents { ...RfqDocumentLine }\n      quotes { ...QuoteParts }\n      comparison {\n        quote { id } parts { kind amount { amount currency } } cost { amount currency } paid { amount currency } perPiece\n        toTarget { amount currency } leadDays deliverOn complete best\n      }\n      awards { id number state net { amount currency } decidedAt settledAt reason closes decider { name } approver { name }\n        lines { quantity { value unit } net { amount currency } line { id item } quote { id } bidder { guestName firm { ...FirmCard } } reservation { id number } } }\n    } }\n  }\n": types.RfqRoomDocument,
    "\n  query QuoteEditor($id: ID!) {\n    viewer { organisation { taxpayerType } }\n    vatRates { taxpayerType bps }\n    workCenters(first: 100) { edges { node { id code name measure } } }\n    node(id: $id) { __typename ... on Rfq { ...RfqHead lines { ...RfqLineParts } quotes { ...QuoteParts } } }\n  }\n": types.QuoteEditorDocument,
    "\n  query FreeCapacity($workCenterId: ID!, $before: Date!) { freeCapacity(workCenterId: $workCenterId, before: $before) { free { value unit } } }\n": types.FreeCapacityDocument,
    "\n  query Approvals($first: Int!, $after: String) {\n    approvalLimits { role limit { amount currency } }\n    awards(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node {\n        id number state net { amount currency } decidedAt settledAt reason decider { name } approver { name } rfq { id number title }\n        lines { quantity { value unit } net { amount currency } line { item } bidder { guestName firm { ...FirmCard } } }\n      } }\n    }\n  }\n": types.ApprovalsDocument,
    "\n  query SourceBlocks($id: ID!, $firmIds: [ID!]!) { node(id: $id) { __typename ... on Rfq { sourceBlocks(firmIds: $firmIds) { firmId partNumber reason } } } }\n": types.SourceBlocksDocument,
    "\n  query AnswerMessage($id: ID!) { node(id: $id) { __typename ... on Quote { catenaX } ... on Award { catenaX } } }\n": types.AnswerMessageDocument,
    "\n  query QuoteSheetFile($id: ID!, $locale: Locale!) { node(id: $id) { __typename ... on Rfq { number quoteSheet(locale: $locale) } } }\n": types.QuoteSheetFileDocument,
    "\n  query QuoteSheet($rfqId: ID!, $fileId: ID!) {\n    quoteSheet(rfqId: $rfqId, fileId: $fileId) {\n      lines { lineId unitPrice quantity setup tooling sample leadDays deliverOn } problems { row column found code }\n    }\n  }\n": types.QuoteSheetDocument,
    "\n  fragment ScoreFeatureParts on ScoreFeature { code nameZh nameEn formulaZh formulaEn unit view group windowMonths }\n": types.ScoreFeaturePartsFragmentDoc,
    "\n  fragment ScoreCheckParts on ScoreCheck { check outcome factorBps facts { name value } }\n": types.ScoreCheckPartsFragmentDoc,
    "\n  fragment ScoreLine on CreditScore { id asOf stillOn scoredAt rated score grade pdLowPpm pdHighPpm confidenceBps }\n": types.ScoreLineFragmentDoc,
    "\n  fragment ScoreParts on CreditScore {\n    ...ScoreLine recordSha256\n    model { code calibrated basePoints knownMin }\n    contributions { feature { ...ScoreFeatureParts } state value points best source observations coverageBps fromDay untilDay }\n    reasons { feature { ...ScoreFeatureParts } cause pointsLost value peerLow peerHigh textZh textEn fixZh fixEn }\n    checks { ...ScoreCheckParts }\n    peers { process { code nameZh nameEn } firms score }\n    advice { target needed possible plans { kind gain score grade effortDays weeks runs moves { feature { ...ScoreFeatureParts } from to gain effortDays weeks } } }\n  }\n": types.ScorePartsFragmentDoc,
    "\n  query ScorePage($first: Int!, $after: String, $job: ID!, $hasJob: Boolean!) {\n    latest: creditScores(first: 1) { edges { node { ...ScoreParts } } }\n    creditScores(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { ...ScoreLine } } }\n    peerComparison { agreed firmsMin circles { process { code nameZh nameEn } firms } }\n    node(id: $job) @include(if: $hasJob) { __typename ... on Job { id state } }\n  }\n": types.ScorePageDocument,
    "\n  query PastScore($id: ID!) { node(id: $id) { __typename ... on CreditScore { ...ScoreParts } } }\n": types.PastScoreDocument,
    "\n  query ScoreRecord($id: ID!) { node(id: $id) { __typename ... on CreditScore { asOf record } } }\n": types.ScoreRecordDocument,
    "\n  query ScoreCard {\n    creditModel {\n      code sha256 guideSha256 training { sha256 rows bad } gates { gate outcome value limit feature { ...ScoreFeatureParts } } gateRun { column trainUntil before after } servedFrom calibrated purpose outcome limits basePoints anchorPdPpm knownMin weightW weightA weightP\n      grades { grade from pdPpmMax }\n      lines { feature { ...ScoreFeatureParts } above upTo points }\n      drift { ...DriftParts }\n    }\n  }\n": types.ScoreCardDocument,
    "\n  fragment DriftParts on ModelDrift {\n    reference firmsMin\n    months {\n      month firms\n      figures { feature { ...ScoreFeatureParts } psiMilli chanceMilli level places { unknown above upTo firms } }\n    }\n  }\n": types.DriftPartsFragmentDoc,
    "\n  mutation OrganisationPeersSet($input: OrganisationPeersSetInput!) {\n    organisationPeersSet(input: $input) { organisation { id } userErrors { ...Refusal } }\n  }\n": types.OrganisationPeersSetDocument,
    "\n  mutation CreditScoreRequest($input: CreditScoreRequestInput!) {\n    creditScoreRequest(input: $input) { creditScoreRequest { id } userErrors { ...Refusal } }\n  }\n": types.CreditScoreRequestDocument,
    "\n  query ApiKeys($first: Int!, $after: String) {\n    apiKeys(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor hasPreviousPage }\n      edges { node { id name scopes ending expiresAt lastUsedOn revokedAt isLive createdBy { id name } } }\n    }\n  }\n": types.ApiKeysDocument,
    "\n  mutation ApiKeyCreate($input: ApiKeyCreateInput!) {\n    apiKeyCreate(input: $input) { apiKey { id name secret } userErrors { ...Refusal } }\n  }\n": types.ApiKeyCreateDocument,
    "\n  mutation ApiKeyRevoke($input: ApiKeyRevokeInput!) { apiKeyRevoke(input: $input) { userErrors { ...Refusal } } }\n": types.ApiKeyRevokeDocument,
    "\n  query Licences($first: Int!, $after: String) {\n    licences(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id number issuer validFrom validUntil state kind { code nameZh nameEn } document { ...FileCard } } }\n    }\n    licenceKinds { code nameZh nameEn }\n  }\n": types.LicencesDocument,
    "\n  mutation LicenceAdd($input: LicenceAddInput!) { licenceAdd(input: $input) { licence { id } userErrors { ...Refusal } } }\n": types.LicenceAddDocument,
    "\n  mutation LicenceReplace($input: LicenceReplaceInput!) {\n    licenceReplace(input: $input) { licence { id } userErrors { ...Refusal } }\n  }\n": types.LicenceReplaceDocument,
    "\n  mutation LicenceWithdraw($input: LicenceWithdrawInput!) {\n    licenceWithdraw(input: $input) { licence { id } userErrors { ...Refusal } }\n  }\n": types.LicenceWithdrawDocument,
    "\n  query NoticePreferences { noticePreferences { id timeZone digest kinds { kind nature mail } } }\n": types.NoticePreferencesDocument,
    "\n  mutation NoticePreferencesSet($input: NoticePreferencesSetInput!) {\n    noticePreferencesSet(input: $input) { noticePreferences { id } userErrors { ...Refusal } }\n  }\n": types.NoticePreferencesSetDocument,
    "\n  query OrganisationProfile {\n    viewer {\n      organisation {\n        id version name nameEn creditCode lei duns vatId taxpayerType firmSize sizeDeclaredOn address kinds\n        city { nameZh nameEn }\n        verification { id state appliedAt decidedAt verifiedSince reason document { ...FileCard } }\n      }\n    }\n  }\n": types.OrganisationProfileDocument,
    "\n  mutation OrganisationChange($input: OrganisationChangeInput!) {\n    organisationChange(input: $input) { organisation { id } userErrors { ...Refusal } }\n  }\n": types.OrganisationChangeDocument,
    "\n  mutation VerificationApply($input: VerificationApplyInput!) {\n    verificationApply(input: $input) { verification { id } userErrors { ...Refusal } }\n  }\n": types.VerificationApplyDocument,
    "\n  query Partners($first: Int!, $after: String) {\n    partners(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id namedAt endedAt firm { ...FirmCard } } }\n    }\n    partnerOffers(first: 100) { edges { node { grade seller { ...FirmCard } offer { id } } } }\n    sold: reservations(side: SELLER, first: 100) { edges { node { buyer { ...FirmCard } } } }\n    bought: reservations(side: BUYER, first: 100) { edges { node { seller { ...FirmCard } } } }\n  }\n": types.PartnersDocument,
    "\n  query FirmSearch($text: String!) { search(text: $text, first: 30) { id kind } }\n": types.FirmSearchDocument,
    "\n  query FirmOfCard($id: ID!) { node(id: $id) { __typename ... on OfferCard { id seller { ...FirmCard } } } }\n": types.FirmOfCardDocument,
    "\n  mutation PartnerAdd($input: PartnerAddInput!) {\n    partnerAdd(input: $input) { partner { id } userErrors { ...Refusal } }\n  }\n": types.PartnerAddDocument,
    "\n  mutation PartnerEnd($input: PartnerEndInput!) {\n    partnerEnd(input: $input) { partner { id } userErrors { ...Refusal } }\n  }\n": types.PartnerEndDocument,
    "\n  query Members($first: Int!, $after: String) {\n    viewer { organisation { id name nameEn secondFactorRequired } }\n    members(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor hasPreviousPage }\n      edges { node { id roles since isViewer hasSecondFactor person { id name email } } }\n    }\n  }\n": types.MembersDocument,
    "\n  query Invitations { invitations(first: 100) { edges { node { id email roles state expiresAt } } } }\n": types.InvitationsDocument,
    "\n  query Member($id: ID!) {\n    node(id: $id) { ... on Member { __typename id roles since isViewer hasSecondFactor person { id name email } } }\n  }\n": types.MemberDocument,
    "\n  mutation InvitationSend($input: InvitationSendInput!) { invitationSend(input: $input) { userErrors { ...Refusal } } }\n": types.InvitationSendDocument,
    "\n  mutation InvitationResend($input: InvitationResendInput!) {\n    invitationResend(input: $input) { userErrors { ...Refusal } }\n  }\n": types.InvitationResendDocument,
    "\n  mutation InvitationRevoke($input: InvitationRevokeInput!) {\n    invitationRevoke(input: $input) { userErrors { ...Refusal } }\n  }\n": types.InvitationRevokeDocument,
    "\n  mutation OrganisationDemandSecondFactor($input: OrganisationDemandSecondFactorInput!) {\n    organisationDemandSecondFactor(input: $input) { userErrors { ...Refusal } }\n  }\n": types.OrganisationDemandSecondFactorDocument,
    "\n  mutation OrganisationLeave($input: OrganisationLeaveInput!) {\n    organisationLeave(input: $input) { userErrors { ...Refusal } }\n  }\n": types.OrganisationLeaveDocument,
    "\n  mutation MemberChangeRoles($input: MemberChangeRolesInput!) {\n    memberChangeRoles(input: $input) { userErrors { ...Refusal } }\n  }\n": types.MemberChangeRolesDocument,
    "\n  mutation MemberRemove($input: MemberRemoveInput!) { memberRemove(input: $input) { userErrors { ...Refusal } } }\n": types.MemberRemoveDocument,
    "\n  mutation PersonChange($input: PersonChangeInput!) { personChange(input: $input) { userErrors { ...Refusal } } }\n": types.PersonChangeDocument,
    "\n  query Security {\n    accountSecurity {\n      secondFactor { since recoveryCodesLeft enrolment { uri secret } }\n      passkeys { id name createdAt lastUsedAt }\n      sessions { id userAgent address createdAt lastSeenAt current }\n    }\n  }\n": types.SecurityDocument,
    "\n  mutation PasswordChange($input: PasswordChangeInput!) { passwordChange(input: $input) { userErrors { ...Refusal } } }\n": types.PasswordChangeDocument,
    "\n  mutation SecondFactorStart($input: SecondFactorStartInput!) {\n    secondFactorStart(input: $input) { userErrors { ...Refusal } }\n  }\n": types.SecondFactorStartDocument,
    "\n  mutation SecondFactorConfirm($input: SecondFactorConfirmInput!) {\n    secondFactorConfirm(input: $input) { recoveryCodes { codes } userErrors { ...Refusal } }\n  }\n": types.SecondFactorConfirmDocument,
    "\n  mutation SecondFactorRemove($input: SecondFactorRemoveInput!) {\n    secondFactorRemove(input: $input) { userErrors { ...Refusal } }\n  }\n": types.SecondFactorRemoveDocument,
    "\n  mutation SecondFactorRenewCodes($input: SecondFactorRenewCodesInput!) {\n    secondFactorRenewCodes(input: $input) { recoveryCodes { codes } userErrors { ...Refusal } }\n  }\n": types.SecondFactorRenewCodesDocument,
    "\n  mutation PasskeyStart($input: PasskeyStartInput!) {\n    passkeyStart(input: $input) { challenge { options } userErrors { ...Refusal } }\n  }\n": types.PasskeyStartDocument,
    "\n  mutation PasskeyRegister($input: PasskeyRegisterInput!) {\n    passkeyRegister(input: $input) { userErrors { ...Refusal } }\n  }\n": types.PasskeyRegisterDocument,
    "\n  mutation PasskeyRename($input: PasskeyRenameInput!) { passkeyRename(input: $input) { userErrors { ...Refusal } } }\n": types.PasskeyRenameDocument,
    "\n  mutation PasskeyRemove($input: PasskeyRemoveInput!) { passkeyRemove(input: $input) { userErrors { ...Refusal } } }\n": types.PasskeyRemoveDocument,
    "\n  mutation SessionEnd($input: SessionEndInput!) { sessionEnd(input: $input) { userErrors { ...Refusal } } }\n": types.SessionEndDocument,
    "\n  mutation SessionEndOthers($input: SessionEndOthersInput!) {\n    sessionEndOthers(input: $input) { userErrors { ...Refusal } }\n  }\n": types.SessionEndOthersDocument,
    "\n  query Webhooks($after: String) {\n    webhookEvents { event when }\n    webhookEndpoints(first: 20, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id url note events state openUntil previousUntil createdAt } }\n    }\n  }\n": types.WebhooksDocument,
    "\n  query Webhook($id: ID!, $after: String) {\n    node(id: $id) { __typename ... on WebhookEndpoint { id url note events state openUntil previousUntil createdAt } }\n    webhookDeliveries(endpointId: $id, first: 50, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id event state tries nextTryAt lastStatus lastReason createdAt messageId } }\n    }\n  }\n": types.WebhookDocument,
    "\n  mutation WebhookEndpointCreate($input: WebhookEndpointCreateInput!) {\n    webhookEndpointCreate(input: $input) { webhookEndpoint { id secret } userErrors { ...Refusal } }\n  }\n": types.WebhookEndpointCreateDocument,
    "\n  mutation WebhookEndpointRotateSecret($input: WebhookEndpointRotateSecretInput!) {\n    webhookEndpointRotateSecret(input: $input) { webhookEndpoint { id secret } userErrors { ...Refusal } }\n  }\n": types.WebhookEndpointRotateSecretDocument,
    "\n  mutation WebhookEndpointUpdate($input: WebhookEndpointUpdateInput!) {\n    webhookEndpointUpdate(input: $input) { webhookEndpoint { id } userErrors { ...Refusal } }\n  }\n": types.WebhookEndpointUpdateDocument,
    "\n  mutation WebhookEndpointRemove($input: WebhookEndpointRemoveInput!) {\n    webhookEndpointRemove(input: $input) { webhookEndpoint { id } userErrors { ...Refusal } }\n  }\n": types.WebhookEndpointRemoveDocument,
    "\n  mutation WebhookDeliveryTest($input: WebhookDeliveryTestInput!) {\n    webhookDeliveryTest(input: $input) { webhookDelivery { id } userErrors { ...Refusal } }\n  }\n": types.WebhookDeliveryTestDocument,
    "\n  mutation WebhookDeliveryReplay($input: WebhookDeliveryReplayInput!) {\n    webhookDeliveryReplay(input: $input) { webhookDelivery { id } userErrors { ...Refusal } }\n  }\n": types.WebhookDeliveryReplayDocument,
    "\n  mutation WebhookEndpointReplay($input: WebhookEndpointReplayInput!) {\n    webhookEndpointReplay(input: $input) { webhookEndpoint { id } userErrors { ...Refusal } }\n  }\n": types.WebhookEndpointReplayDocument,
    "\n  query Sources($part: String, $first: Int!, $after: String) {\n    processes { code nameZh nameEn parentCode depth leaf measure }\n    sourceDemands { partNumber demanded reason changedBy changedAt }\n    approvedSources(partNumber: $part, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id partNumber state reason validFrom validUntil approvedBy approvedAt withdrawnBy withdrawnAt withdrawReason\n        firm { ...FirmCard } process { ...ProcessName } } }\n    }\n  }\n": types.SourcesDocument,
    "\n  mutation ApprovedSourceAdd($input: ApprovedSourceAddInput!) { approvedSourceAdd(input: $input) { approvedSource { id } userErrors { ...Refusal } } }\n": types.ApprovedSourceAddDocument,
    "\n  mutation ApprovedSourceWithdraw($input: ApprovedSourceWithdrawInput!) { approvedSourceWithdraw(input: $input) { approvedSource { id } userErrors { ...Refusal } } }\n": types.ApprovedSourceWithdrawDocument,
    "\n  mutation OrganisationSourceDemandSet($input: OrganisationSourceDemandSetInput!) { organisationSourceDemandSet(input: $input) { organisation { id } userErrors { ...Refusal } } }\n": types.OrganisationSourceDemandSetDocument,
    "\n  fragment ThreadLine on ThreadMessage {\n    id side personName text postedAt unread byMailLink phrase { code text(locale: $locale) } attachments { name mediaType sizeBytes }\n  }\n": types.ThreadLineFragmentDoc,
    "\n  fragment PhraseChoice on PhraseForm { code text(locale: $locale) }\n": types.PhraseChoiceFragmentDoc,
    "\n  query Thread($id: ID!, $locale: Locale!) {\n    threadPhrases { ...PhraseChoice }\n    members(first: 50) { edges { node { isViewer person { id name } } } }\n    thread(id: $id) { id side messages { ...ThreadLine reads { number at reader fileName marked } } }\n  }\n": types.ThreadDocument,
    "\n  mutation ThreadMessagePost($input: ThreadMessagePostInput!) { threadMessagePost(input: $input) { thread { id } userErrors { ...Refusal } } }\n": types.ThreadMessagePostDocument,
    "\n  mutation ThreadSee($input: ThreadSeeInput!) { threadSee(input: $input) { thread { id } userErrors { ...Refusal } } }\n": types.ThreadSeeDocument,
    "\n  query MailedThread($token: String!, $locale: Locale!) {\n    threadPhrases { ...PhraseChoice }\n    mailedThread(token: $token) {\n      state expiresAt personName side number titleZh titleEn path firm { name nameEn } partner { name nameEn } messages { ...ThreadLine }\n    }\n  }\n": types.MailedThreadDocument,
    "\n  mutation MailedThreadAnswer($input: MailedThreadAnswerInput!) { mailedThreadAnswer(input: $input) { mailedThread { state } userErrors { ...Refusal } } }\n": types.MailedThreadAnswerDocument,
    "\n  query Search($text: String!) { search(text: $text, first: 20) { kind id number title } }\n": types.SearchDocument,
    "\n  query Thing($id: ID!) { node(id: $id) { __typename id } }\n": types.ThingDocument,
    "\n  query Viewer {\n    viewer {\n      permissions\n      roles\n      mustAddSecondFactor\n      person { id name email locale }\n      organisation { id name nameEn creditCode kinds }\n      supportAct { id reason endsAt }\n      memberships { current roles organisation { ...FirmCard } }\n    }\n    sites(first: 1) { edges { node { timeZone } } }\n  }\n": types.ViewerDocument,
    "\n  fragment SavedViewParts on SavedView { id name query shared mine isDefault }\n": types.SavedViewPartsFragmentDoc,
    "\n  query SavedViews($list: String!) { savedViews(list: $list) { ...SavedViewParts } }\n": types.SavedViewsDocument,
    "\n  mutation SavedViewSave($input: SavedViewSaveInput!) {\n    savedViewSave(input: $input) { savedView { id query } userErrors { ...Refusal } }\n  }\n": types.SavedViewSaveDocument,
    "\n  mutation SavedViewChange($input: SavedViewChangeInput!) {\n    savedViewChange(input: $input) { userErrors { ...Refusal } }\n  }\n": types.SavedViewChangeDocument,
    "\n  mutation SavedViewRemove($input: SavedViewRemoveInput!) {\n    savedViewRemove(input: $input) { userErrors { ...Refusal } }\n  }\n": types.SavedViewRemoveDocument,
    "\n  mutation SavedViewDefault($input: SavedViewDefaultInput!) {\n    savedViewDefault(input: $input) { userErrors { ...Refusal } }\n  }\n": types.SavedViewDefaultDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditLine on AuditEntry {\n    id at actor command subjectType subjectId source reason requestId\n    person { id name }\n    supportAct { id personName operatorName }\n    changes { field before after }\n  }\n"): typeof import('./graphql.ts').AuditLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditTrail($subjectId: ID!, $first: Int!) {\n    auditEntries(subjectId: $subjectId, first: $first) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...AuditLine } }\n    }\n    auditChain { sealedUpTo checkedUpTo fault }\n  }\n"): typeof import('./graphql.ts').AuditTrailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FileCard on StoredFile { id name mediaType sizeBytes purpose isImage width height path bytesDeletedAt }\n"): typeof import('./graphql.ts').FileCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FirmCard on Firm { id name nameEn kinds verifiedSince }\n"): typeof import('./graphql.ts').FirmCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProcessName on Process { code nameZh nameEn }\n"): typeof import('./graphql.ts').ProcessNameFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferCardParts on OfferCard {\n    id number blind grade resource city { code nameZh nameEn } province { code nameZh nameEn } measure unit from until booking holdMinutes mine note\n    seller { ...FirmCard }\n    process { ...ProcessName }\n    materials { code nameZh nameEn }\n    perWeek { value unit }\n    minimumLot { value unit }\n    unitPrice { amount currency per }\n    setupPrice { amount currency }\n    weeks { weekStart band }\n  }\n"): typeof import('./graphql.ts').OfferCardPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CostParts on LandedCost {\n    perPiece\n    total { amount currency }\n    weighted { amount currency }\n    parts { kind amount { amount currency } weighted { amount currency } params { name value } }\n  }\n"): typeof import('./graphql.ts').CostPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReservationLine on Reservation {\n    id number state side availableActions heldAt expiresAt\n    buyer { ...FirmCard }\n    seller { ...FirmCard }\n    process { ...ProcessName }\n    quantity { value unit }\n    weeks { weekStart quantity { value unit } }\n    price { perPiece total { amount currency } }\n  }\n"): typeof import('./graphql.ts').ReservationLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DifferenceLine on CapacityDifference {\n    id kind weekStart workOrderNumber resolvedAt note\n    workCenter { id code name }\n    inSheet { value unit }\n    soldHere { value unit }\n    import { id fileName uploadedAt }\n  }\n"): typeof import('./graphql.ts').DifferenceLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportLine on SheetImport {\n    id kind fileName state rowCount createCount changeCount sameCount rejectCount warningCount uploadedAt committedAt\n    uploadedBy { name }\n  }\n"): typeof import('./graphql.ts').ImportLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Refusal on UserError {\n    code message path params { name value }\n    ... on CapacityExceededProblem { weekStart band requested { value unit } available { value unit } }\n  }\n"): typeof import('./graphql.ts').RefusalFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) { signIn(input: $input) { userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInStep { signInStep { hasPasskey } }\n"): typeof import('./graphql.ts').SignInStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInComplete($input: SignInCompleteInput!) {\n    signInComplete(input: $input) { userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').SignInCompleteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInPasskeyStart($input: SignInPasskeyStartInput!) {\n    signInPasskeyStart(input: $input) { challenge { options } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').SignInPasskeyStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInPasskey($input: SignInPasskeyInput!) {\n    signInPasskey(input: $input) { userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').SignInPasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignUpForm { cities { code nameZh nameEn } }\n"): typeof import('./graphql.ts').SignUpFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignUp($input: SignUpInput!) { signUp(input: $input) { userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').SignUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut($input: SignOutInput!) { signOut(input: $input) { userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisationSwitch($input: OrganisationSwitchInput!) {\n    organisationSwitch(input: $input) { userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').OrganisationSwitchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PasswordResetRequest($input: PasswordResetRequestInput!) {\n    passwordResetRequest(input: $input) { userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').PasswordResetRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PasswordResetLive($token: String!) { passwordResetLive(token: $token) }\n"): typeof import('./graphql.ts').PasswordResetLiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PasswordReset($input: PasswordResetInput!) {\n    passwordReset(input: $input) { userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').PasswordResetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvitationLink($token: String!) {\n    invitationLink(token: $token) { organisationName organisationNameEn email roles state expiresAt hasAccount }\n  }\n"): typeof import('./graphql.ts').InvitationLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitationAccept($input: InvitationAcceptInput!) {\n    invitationAccept(input: $input) { invitation { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').InvitationAcceptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FrameworkPropose($input: FrameworkProposeInput!) { frameworkPropose(input: $input) { framework { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').FrameworkProposeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FrameworkAccept($input: FrameworkAcceptInput!) { frameworkAccept(input: $input) { framework { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').FrameworkAcceptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FrameworkDecline($input: FrameworkDeclineInput!) { frameworkDecline(input: $input) { framework { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').FrameworkDeclineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FrameworkEnd($input: FrameworkEndInput!) { frameworkEnd(input: $input) { framework { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').FrameworkEndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CallOffPlace($input: CallOffPlaceInput!) { callOffPlace(input: $input) { callOff { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').CallOffPlaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CallOffRepeat($input: CallOffRepeatInput!) { callOffRepeat(input: $input) { callOff { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').CallOffRepeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CallOffConfirm($input: CallOffConfirmInput!) { callOffConfirm(input: $input) { callOff { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').CallOffConfirmDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CallOffDecline($input: CallOffDeclineInput!) { callOffDecline(input: $input) { callOff { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').CallOffDeclineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CallOffCancel($input: CallOffCancelInput!) { callOffCancel(input: $input) { callOff { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').CallOffCancelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agreements($side: QuoteSide!, $first: Int!, $after: String) {\n    frameworks(side: $side, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { ...AgreementHead lines { id item called { value unit } most { value unit } } } }\n    }\n    callOffs(side: $side, state: ASKED, first: 20) { totalCount edges { node { ...CallOffParts framework { id number title } partner { ...FirmCard } } } }\n  }\n"): typeof import('./graphql.ts').AgreementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgreementHead on Framework {\n    id number state side proposedBy title terms currency vatIncluded vatBps paymentDays validFrom validUntil saidBy proposedAt answeredBy answeredAt\n    endedBy endedAt reason availableActions partner { ...FirmCard } least { amount currency } most { amount currency } called { amount currency }\n  }\n"): typeof import('./graphql.ts').AgreementHeadFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CallOffParts on CallOff {\n    id number state wantedOn promisedOn note placedBy placedAt answeredBy answeredAt cancelledBy cancelledAt reason availableActions\n    net { amount currency } fee { amount currency } deliverTo { code nameZh nameEn } repeats { id number }\n    lines { quantity { value unit } unitPrice { amount currency per } line { id item } }\n  }\n"): typeof import('./graphql.ts').CallOffPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agreement($id: ID!) {\n    cities { code nameZh nameEn }\n    node(id: $id) { __typename ... on Framework {\n      ...AgreementHead ladder { days bps } award { id number rfq { id title } }\n      lines { id position item partNumber leadDays process { ...ProcessName } unitPrice { amount currency per }\n        tiers { from { value unit } unitPrice { amount currency per } } least { value unit } most { value unit } called { value unit } left { value unit } }\n      callOffs { ...CallOffParts unreadCount }\n    } }\n  }\n"): typeof import('./graphql.ts').AgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgreementForm { vatRates { taxpayerType bps } processes { code nameZh nameEn parentCode depth leaf measure } }\n"): typeof import('./graphql.ts').AgreementFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AwardForAgreement($id: ID!) {\n    node(id: $id) { __typename ... on Award { id number rfq { id title currency }\n      lines { bidder { id firm { ...FirmCard } } quantity { value unit } line { id item partNumber process { code } } quote { id live {\n        vatIncluded vatBps paymentDays lines { lineId leadDays unitPrice { amount } } } } } } }\n  }\n"): typeof import('./graphql.ts').AwardForAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Audit(\n    $first: Int!, $after: String, $subjectId: ID, $personId: ID, $supportActId: ID, $command: String, $field: String,\n    $requestId: String, $from: DateTime, $until: DateTime\n  ) {\n    auditEntries(\n      first: $first, after: $after, subjectId: $subjectId, personId: $personId, supportActId: $supportActId, command: $command,\n      field: $field, requestId: $requestId, from: $from, until: $until\n    ) { totalCount pageInfo { hasNextPage endCursor } edges { node { ...AuditLine } } }\n  }\n"): typeof import('./graphql.ts').AuditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditFilters {\n    auditCommands\n    auditChain { sealedUpTo checkedUpTo checkedAt head fault }\n    supportActs(first: 10) { edges { node { id personName operatorName reason roles beganAt endsAt endedAt open firm { ...FirmCard } } } }\n  }\n"): typeof import('./graphql.ts').AuditFiltersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CapacityBoard(\n    $bucket: BoardBucket!, $from: Date!, $count: Int!, $siteId: ID, $processCode: ID, $text: String, $first: Int!, $after: String,\n    $cell: Boolean!, $cellCenter: ID!, $cellWeek: Date!\n  ) {\n    capacityGrid(\n      bucket: $bucket, from: $from, count: $count, siteId: $siteId, processCode: $processCode, text: $text, first: $first, after: $after\n    ) {\n      asOf totalCount\n      columns { label start end }\n      pageInfo { hasNextPage endCursor }\n      edges { node { ...BoardRow } }\n    }\n    lastCapacityEdit { ...BoardEdit }\n    sites(first: 50) { edges { node { id name } } }\n    processes { code nameZh nameEn parentCode depth leaf }\n    capacityCell(workCenterId: $cellCenter, weekStart: $cellWeek) @include(if: $cell) { ...CellDetail }\n  }\n"): typeof import('./graphql.ts').CapacityBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardRow on CapacityGridRow {\n    workCenter { id code name unit measure parallelMachines site { id name } process { ...ProcessName } }\n    known total committed held reserved free loadBps marks offered\n  }\n"): typeof import('./graphql.ts').BoardRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardEdit on CapacityEdit { id reason cellCount editedAt undoneAt undoable editedBy { name } }\n"): typeof import('./graphql.ts').BoardEditFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CapacityEdit($input: CapacityEditInput!) {\n    capacityEdit(input: $input) {\n      capacityEdit { ...BoardEdit }\n      userErrors { ...Refusal ... on CapacityCellProblem { workCenterId start figure } }\n    }\n  }\n"): typeof import('./graphql.ts').CapacityEditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CapacityEditUndo($input: CapacityEditUndoInput!) {\n    capacityEditUndo(input: $input) { capacityEdit { ...BoardEdit } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').CapacityEditUndoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CellDetail on CapacityCellDetail {\n    workCenter { id code name unit site { name } process { ...ProcessName } }\n    week { label start end }\n    cell {\n      weekStart known loadBps\n      total { value unit } committed { value unit } held { value unit } reserved { value unit } free { value unit }\n    }\n    days {\n      calendar {\n        shiftCount machines efficiencyBps total { value unit }\n        parts { kind cause certainty factorPermille quantity { value unit } }\n      }\n      date totalSource totalReason total { value unit } committed { value unit } held { value unit } reserved { value unit } free { value unit }\n    }\n    quotes { quantity { value unit } quote { id number state rfq { id buyer { ...FirmCard } } } }\n    reservations { quantity { value unit } reservation { id number state buyer { ...FirmCard } expiresAt } }\n    offers { offered { value unit } taken { value unit } offer { id number state unitPrice { amount currency per } } }\n    lastImport { ...ImportLine }\n    differences { ...DifferenceLine }\n  }\n"): typeof import('./graphql.ts').CellDetailFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CapacityDifferences($open: Boolean!, $first: Int!, $after: String) {\n    capacityDifferences(open: $open, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...DifferenceLine } }\n    }\n  }\n"): typeof import('./graphql.ts').CapacityDifferencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CapacityDifferenceResolve($input: CapacityDifferenceResolveInput!) {\n    capacityDifferenceResolve(input: $input) { capacityDifference { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').CapacityDifferenceResolveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConsentTerms on Consent {\n    id number state side availableActions purpose dataGroups granularity windowMonths frequency reconfirmDays\n    givenAt confirmBy expiresAt revokedAt revokeReason drawnOn subject { ...FirmCard } recipient { ...FirmCard }\n  }\n"): typeof import('./graphql.ts').ConsentTermsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DataFieldParts on DataField { code group grain unit source nameZh nameEn noteZh noteEn }\n"): typeof import('./graphql.ts').DataFieldPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FigureParts on DossierFigure {\n    field { ...DataFieldParts } period item value unit source observations coverageBps\n  }\n"): typeof import('./graphql.ts').FigurePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConsentReadLine on ConsentRead {\n    id at reader purpose fromDay untilDay figureCount scoreShown institution { ...FirmCard } consent { id number } fields { code nameZh nameEn }\n  }\n"): typeof import('./graphql.ts').ConsentReadLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Consents($side: ConsentSide!, $first: Int!, $after: String) {\n    consents(side: $side, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...ConsentTerms } }\n    }\n  }\n"): typeof import('./graphql.ts').ConsentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Consent($id: ID!) {\n    node(id: $id) { __typename ... on Consent { ...ConsentTerms fields { ...DataFieldParts } } }\n    consentReads(side: SUBJECT, consentId: $id, first: 50) { totalCount edges { node { ...ConsentReadLine } } }\n  }\n"): typeof import('./graphql.ts').ConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsentReads($side: ConsentSide!, $first: Int!, $after: String) {\n    consentReads(side: $side, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...ConsentReadLine } }\n    }\n  }\n"): typeof import('./graphql.ts').ConsentReadsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsentReceipt($id: ID!) { node(id: $id) { __typename ... on Consent { number receipt odrl } } }\n"): typeof import('./graphql.ts').ConsentReceiptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Institutions($first: Int!) {\n    institutions(first: $first) { edges { node { id purposes firm { ...FirmCard } } } }\n    dataFields { ...DataFieldParts }\n  }\n"): typeof import('./graphql.ts').InstitutionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DossierPreview($dataGroups: [DataGroup!]!, $granularity: Granularity!, $windowMonths: Int!) {\n    dossierPreview(dataGroups: $dataGroups, granularity: $granularity, windowMonths: $windowMonths) {\n      asOf fromDay untilDay fields { ...DataFieldParts } figures { ...FigureParts }\n    }\n  }\n"): typeof import('./graphql.ts').DossierPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsentGive($input: ConsentGiveInput!) { consentGive(input: $input) { consent { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').ConsentGiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsentConfirm($input: ConsentConfirmInput!) { consentConfirm(input: $input) { consent { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').ConsentConfirmDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsentRevoke($input: ConsentRevokeInput!) { consentRevoke(input: $input) { consent { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').ConsentRevokeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReceivedConsent($id: ID!) {\n    node(id: $id) { __typename ... on Consent { ...ConsentTerms fields { ...DataFieldParts } } }\n  }\n"): typeof import('./graphql.ts').ReceivedConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Dossier($id: ID!, $purpose: Purpose!) {\n    dossier(consentId: $id, purpose: $purpose) {\n      outcome nextOn readId asOf fromDay untilDay figures { ...FigureParts }\n      score {\n        asOf stillOn rated score grade pdLowPpm pdHighPpm confidenceBps reference model { code calibrated }\n        reasons { feature { ...ScoreFeatureParts } cause pointsLost textZh textEn } checks { ...ScoreCheckParts }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DossierDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StoredFile($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on StoredFile {\n        ...FileCard\n        sha256 uploadedAt textHead\n        uploadedBy { name }\n        stepHeader {\n          name description timeStamp authors organisations originatingSystem preprocessor authorisation schemas implementationLevel\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StoredFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FirmProfile($firmId: ID!, $first: Int!, $after: String) {\n    firmProfile(firmId: $firmId) {\n      id words mine offerCount\n      firm { ...FirmCard city { code nameZh nameEn province { code nameZh nameEn } } }\n      processes { code nameZh nameEn }\n      cities { code nameZh nameEn }\n      standards { code nameZh nameEn }\n      record { breakBps dealsLeast asOf }\n      offers(first: $first, after: $after) {\n        totalCount pageInfo { hasNextPage endCursor }\n        edges { node { ...OfferCardParts ...CardClass } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FirmProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GuestRoom($token: String!) {\n    guestRoom(token: $token) {\n      state guestName sentTo buyerName buyerNameEn linkExpiresAt ndaAccepted declined\n      rfq { number title note state dueAt currency sealed ndaText incoterm incotermPlace deliverTo { code nameZh nameEn } }\n      lines { ...RfqLineParts }\n      notes { id question text answer postedAt }\n      documents { id kind name revision sizeBytes path mark hash }\n      quote { number state submittedAt validUntil }\n      quoted { vatIncluded vatBps paymentDays net { amount currency } vat { amount currency } deviations }\n      quotedLines { ...QuotedLine }\n      vatRates { taxpayerType bps }\n    }\n  }\n"): typeof import('./graphql.ts').GuestRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GuestQuoteSubmit($input: GuestQuoteSubmitInput!) { guestQuoteSubmit(input: $input) { guestRoom { state } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').GuestQuoteSubmitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GuestDecline($input: GuestDeclineInput!) { guestDecline(input: $input) { guestRoom { state } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').GuestDeclineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GuestQuestionAsk($input: GuestQuestionAskInput!) { guestQuestionAsk(input: $input) { guestRoom { state } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').GuestQuestionAskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GuestNdaAccept($input: GuestNdaAcceptInput!) { guestNdaAccept(input: $input) { guestRoom { state } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').GuestNdaAcceptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home($fromWeek: String!, $locale: Locale!) {\n    tasks(first: 10) { totalCount edges { node { ...TaskLine } } }\n    sold: reservations(side: SELLER, state: CONFIRMED, first: 1) { totalCount }\n    bought: reservations(side: BUYER, state: CONFIRMED, first: 1) { totalCount }\n    sites(first: 1) { totalCount }\n    workCenters(first: 1) { totalCount }\n    capacityOffers(state: PUBLISHED, first: 1) { totalCount }\n    capacityRequests(state: OPEN, first: 5) {\n      totalCount\n      edges { node { id number title until matching { state } process { ...ProcessName } } }\n    }\n    capacityBoard(fromWeek: $fromWeek, weeks: 4, first: 100) {\n      asOf\n      edges { node {\n        workCenter { id measure unit }\n        cells { known loadBps total { value unit } free { value unit } }\n      } }\n    }\n  }\n"): typeof import('./graphql.ts').HomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SheetImports($first: Int!, $after: String, $kind: String) {\n    sheetKinds { kind nameZh nameEn isAllowed }\n    sheetImports(first: $first, after: $after, kind: $kind) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...ImportLine } }\n    }\n  }\n"): typeof import('./graphql.ts').SheetImportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SheetImportStart($input: SheetImportStartInput!) {\n    sheetImportStart(input: $input) { sheetImport { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').SheetImportStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SheetImport($id: ID!, $after: String) {\n    sheetKinds { kind nameZh nameEn isAllowed columns { key nameZh nameEn isRequired example noteZh noteEn } }\n    node(id: $id) { __typename ... on SheetImport {\n      ...ImportLine\n      availableActions rows keptUntil undoneAt profileCode profileName missing\n      columns { index title examples key by }\n      refusal { code params { name value } }\n      causes { code count exampleRow exampleFound column severity }\n      problems(first: 100, after: $after) {\n        totalCount pageInfo { hasNextPage endCursor }\n        edges { node { row column cell found expected code severity params { name value } } }\n      }\n      differences { ...DifferenceLine }\n      job { id state stage done total createdAt startedAt error { code } }\n      file { ...FileCard }\n      markedFile { ...FileCard }\n      committedBy { name }\n      undoneBy { name }\n    } }\n  }\n"): typeof import('./graphql.ts').SheetImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SheetImportMatch($input: SheetImportMatchInput!) {\n    sheetImportMatch(input: $input) { sheetImport { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').SheetImportMatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SheetImportCommit($input: SheetImportCommitInput!) {\n    sheetImportCommit(input: $input) { sheetImport { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').SheetImportCommitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SheetImportCancel($input: SheetImportCancelInput!) {\n    sheetImportCancel(input: $input) { sheetImport { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').SheetImportCancelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SheetImportUndo($input: SheetImportUndoInput!) {\n    sheetImportUndo(input: $input) { sheetImport { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').SheetImportUndoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query InboxCount { inbox { tasks unread } }"): typeof import('./graphql.ts').InboxCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskLine on Notice {\n    id kind path dueAt toldAt readAt title(locale: $locale) text(locale: $locale)\n    answers { mutation argument subjectId }\n  }\n"): typeof import('./graphql.ts').TaskLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tasks($locale: Locale!, $first: Int!, $after: String) {\n    inbox { tasks unread }\n    tasks(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { ...TaskLine } }\n    }\n  }\n"): typeof import('./graphql.ts').TasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query News($locale: Locale!, $first: Int!, $after: String) {\n    inbox { tasks unread }\n    news(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id kind path toldAt readAt title(locale: $locale) text(locale: $locale) reply { mutation argument subjectId } } }\n    }\n  }\n"): typeof import('./graphql.ts').NewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoticeMarkRead($input: NoticeMarkReadInput!) {\n    noticeMarkRead(input: $input) { notice { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').NoticeMarkReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoticeDismiss($input: NoticeDismissInput!) {\n    noticeDismiss(input: $input) { notice { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').NoticeDismissDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowingStart($input: FollowingStartInput!) {\n    followingStart(input: $input) { following { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').FollowingStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowingEnd($input: FollowingEndInput!) {\n    followingEnd(input: $input) { following { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').FollowingEndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobFacts on Job {\n    id kind state stage done total createdAt startedAt finishedAt cancelRequestedAt availableActions\n    requestedBy { name }\n    error { code reason }\n  }\n"): typeof import('./graphql.ts').JobFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Jobs($first: Int!, $after: String) {\n    jobs(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { ...JobFacts } }\n    }\n  }\n"): typeof import('./graphql.ts').JobsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Job($id: ID!) { node(id: $id) { __typename ... on Job { ...JobFacts subjectId } } }\n"): typeof import('./graphql.ts').JobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JobCancel($input: JobCancelInput!) {\n    jobCancel(input: $input) { userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').JobCancelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Items($words: String, $first: Int!, $after: String) {\n    items(words: $words, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id number name material { code nameZh nameEn } revisions { id code state } } }\n    }\n    materials { code nameZh nameEn }\n  }\n"): typeof import('./graphql.ts').ItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ItemCreate($input: ItemCreateInput!) { itemCreate(input: $input) { item { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').ItemCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ItemPage($id: ID!) {\n    processes { code nameZh nameEn parentCode depth leaf measure }\n    cities { code nameZh nameEn }\n    capabilityKinds { code choices }\n    node(id: $id) { __typename ... on Item {\n      id number name unit material { code nameZh nameEn }\n      stock { version quantity { value unit } asOf place note receipts { arrivesOn quantity { value unit } } }\n      freeStock { onHand { value unit } short { value unit } receipts { arrivesOn quantity { value unit } } }\n      taken { quantity { value unit } readyOn promise { id number state } }\n      stockWritings { version quantity { value unit } asOf cause note writtenAt writtenBy { name } }\n      revisions {\n        id code state releasedAt availableActions\n        steps { position code name measure standards yieldBps lotLeast lotMost transferBatch setupFamily requirements { kind bounds { value unit } choices } inspection { kind perPiece { value unit } days } process { ...ProcessName } loadPerPiece { value unit } setup { value unit } }\n        arcs { fromCode toCode per }\n      }\n    } }\n  }\n"): typeof import('./graphql.ts').ItemPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderPromises($words: String, $first: Int!, $after: String) {\n    orderPromises(words: $words, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node {\n        id number reference quantity dueOn state askedAt chosenPlanId availableActions jointPlan { id number } revision { code item { id number name } }\n        plans { id arrivesOn lateDays unserved landedCost { total { amount currency } } }\n      } }\n    }\n  }\n"): typeof import('./graphql.ts').OrderPromisesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevisionPromises($revisionId: ID!) {\n    orderLeads(revisionId: $revisionId) { ...FirmCard }\n    node(id: $revisionId) { __typename ... on ItemRevision { madeParts { prefix number name revision { id steps { code name } } } } }\n    orderPromises(revisionId: $revisionId, first: 20) { edges { node { id number reference quantity dueOn state askedAt } } }\n  }\n"): typeof import('./graphql.ts').RevisionPromisesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevisionStructure($id: ID!, $pieces: Int!) {\n    items(first: 200) { edges { node { id number name } } }\n    node(id: $id) { __typename ... on ItemRevision {\n      id code state\n      components { item { id } revision { id } quantity { value unit } scrapBps stepCode source leadWorkingDays }\n      structure(pieces: $pieces) {\n        complete\n        rows { level needed { value unit } component { item { id number name } quantity { value unit } scrapBps stepCode source leadWorkingDays madeBy { id code } } }\n        totals { item { id number name } needed { value unit } }\n      }\n    } }\n  }\n"): typeof import('./graphql.ts').RevisionStructureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ItemRevisionPutComponents($input: ItemRevisionPutComponentsInput!) { itemRevisionPutComponents(input: $input) { itemRevision { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').ItemRevisionPutComponentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ItemPutStock($input: ItemPutStockInput!) { itemPutStock(input: $input) { item { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').ItemPutStockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderPromiseIssue($input: OrderPromiseIssueInput!) { orderPromiseIssue(input: $input) { orderPromise { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').OrderPromiseIssueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ItemRevisionPut($input: ItemRevisionPutInput!) { itemRevisionPut(input: $input) { itemRevision { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').ItemRevisionPutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ItemRevisionPutBill($input: ItemRevisionPutBillInput!) { itemRevisionPutBill(input: $input) { itemRevision { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').ItemRevisionPutBillDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevisionBill($id: ID!) { node(id: $id) { __typename ... on ItemRevision { code billOfProcess item { number } } } }\n"): typeof import('./graphql.ts').RevisionBillDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ItemRevisionRelease($input: ItemRevisionReleaseInput!) { itemRevisionRelease(input: $input) { itemRevision { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').ItemRevisionReleaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderPromiseInquire($input: OrderPromiseInquireInput!) { orderPromiseInquire(input: $input) { orderPromise { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').OrderPromiseInquireDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanLine on PromiseLine {\n    position stepCode stepName pieces asksFirst setupFamily ownerAnswer process { ...ProcessName } reasons { code params { name value } }\n    offer { id number seller { ...FirmCard } city { code nameZh nameEn } province { code nameZh nameEn } }\n    weeks { weekStart pieces quantity { value unit } setup { value unit } }\n    price { ...CostParts }\n    inspection { kind pieces quantity { value unit } days readyOn price { amount currency } }\n    reservation { id number state seller { ...FirmCard } }\n  }\n"): typeof import('./graphql.ts').PlanLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanParts on PromisePlan {\n    id wishes arrivesOn lateDays factoryCount unserved gapBps landedCost { ...CostParts }\n    search { engine solver seed nodesMax roundsMax guarded }\n    carbon { known { value unit } transport { value unit } energy { value unit } unknown { code stepCode } }\n    ways { stepCode toStepCode leavesOn arrivesOn pieces loads km cost { amount currency } from { code nameZh nameEn } to { code nameZh nameEn } run { departsAt arrivesAt quantity { value unit } instead { amount currency } } }\n    vat { amount currency } gross { amount currency }\n    lines { ...PlanLine }\n    hauls { way position stepCode stepName pieces asksFirst ownerAnswer offer { id number seller { ...FirmCard } } price { total { amount currency } } reservation { id number state seller { ...FirmCard } } }\n  }\n"): typeof import('./graphql.ts').PlanPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PromisePage($id: ID!) {\n    node(id: $id) { __typename ... on OrderPromise {\n      id number reference quantity dueOn state final availableActions chosenPlanId quotedUntil askedAt\n      latePerDay { amount currency } contractMode lead { ...FirmCard } mainStepCodes mainWorkMayMove mayAsk withoutOfferIds ownersAsked binPieces freightPerBin { amount currency }\n      needs { stepCode name source days arrivesOn workingDays component } madeParts { prefix number name intoStepCode per }\n      components { stepCode number name source restOn item { id } needed { value unit } fromStock { value unit } rest { value unit } receipts { arrivesOn quantity { value unit } } }\n      arcs { fromCode toCode per }\n      why { kind code stepCode weekStart params { name value } offer { id number seller { ...FirmCard } } }\n      job { state } jointPlan { id number } deliverTo { code nameZh nameEn }\n      revision { id code item { id number name } } shortages { stepCode candidates possible }\n      plans { ...PlanParts }\n      whatIfs {\n        id change amount unit weekStart outcome job { state } offer { id number seller { ...FirmCard } }\n        plan {\n          arrivesOn daysLater unserved difference { amount currency } differences { kind amount { amount currency } } landedCost { ...CostParts }\n          lines { stepCode pieces offer { id number seller { ...FirmCard } } }\n        }\n      }\n    } }\n  }\n"): typeof import('./graphql.ts').PromisePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderPromiseWhatIf($input: OrderPromiseWhatIfInput!) { orderPromiseWhatIf(input: $input) { orderPromise { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').OrderPromiseWhatIfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderPromiseReplan($input: OrderPromiseReplanInput!) { orderPromiseReplan(input: $input) { orderPromise { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').OrderPromiseReplanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderPromiseQuote($input: OrderPromiseQuoteInput!) { orderPromiseQuote(input: $input) { orderPromise { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').OrderPromiseQuoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderPromiseConfirm($input: OrderPromiseConfirmInput!) { orderPromiseConfirm(input: $input) { orderPromise { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').OrderPromiseConfirmDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderPromiseRelease($input: OrderPromiseReleaseInput!) { orderPromiseRelease(input: $input) { orderPromise { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').OrderPromiseReleaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JointPlans($first: Int!, $after: String) {\n    jointPlans(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id number state final askedAt unserved total { amount currency } job { state } orders { position current } } }\n    }\n  }\n"): typeof import('./graphql.ts').JointPlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JointPlanPage($id: ID!) {\n    node(id: $id) { __typename ... on JointPlan {\n      id number state final askedAt unserved gapBps availableActions total { amount currency } job { id state stage done total startedAt finishedAt }\n      orders {\n        position current leaving { lateDays whole spared { amount currency } }\n        promise { id number reference quantity dueOn state chosenPlanId revision { code item { number name } } }\n        alone { arrivesOn lateDays unserved landedCost { total { amount currency } } }\n        plan {\n          id arrivesOn lateDays unserved factoryCount landedCost { total { amount currency } }\n          lines { stepCode stepName offer { id number seller { ...FirmCard } } weeks { weekStart pieces } }\n        }\n      }\n      contended {\n        weekStart offer { id number seller { ...FirmCard } } wanted { value unit } free { value unit } taken { value unit } promises { id number }\n      }\n    } }\n  }\n"): typeof import('./graphql.ts').JointPlanPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JointPlanAsk($input: JointPlanAskInput!) { jointPlanAsk(input: $input) { jointPlan { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').JointPlanAskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JointPlanReplan($input: JointPlanReplanInput!) { jointPlanReplan(input: $input) { jointPlan { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').JointPlanReplanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JointPlanQuote($input: JointPlanQuoteInput!) { jointPlanQuote(input: $input) { jointPlan { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').JointPlanQuoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JointPlanConfirm($input: JointPlanConfirmInput!) { jointPlanConfirm(input: $input) { jointPlan { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').JointPlanConfirmDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JointPlanRelease($input: JointPlanReleaseInput!) { jointPlanRelease(input: $input) { jointPlan { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').JointPlanReleaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MarketAlerts { marketAlerts { id } }\n"): typeof import('./graphql.ts').MarketAlertsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarketAlertSet($input: MarketAlertSetInput!) {\n    marketAlertSet(input: $input) { marketAlert { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').MarketAlertSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarketAlertEnd($input: MarketAlertEndInput!) {\n    marketAlertEnd(input: $input) { userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').MarketAlertEndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Market($filter: CapacitySearchInput!, $order: MarketOrder!, $first: Int!, $after: String) {\n    capacitySearch(filter: $filter, order: $order, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { distanceKm surelyFree { value unit } node { ...OfferCardParts ...CardClass } }\n      facets {\n        resources { resource count { value isExact } }\n        processes { process { code nameZh nameEn } count { value isExact } }\n        provinces { province { code nameZh nameEn } count { value isExact } }\n        standards { standard { code nameZh nameEn } count { value isExact } }\n        bands { band count { value isExact } }\n        prices { measure currency from { amount per } until { amount } count { value isExact } }\n      }\n    }\n    ...MarketChoices\n  }\n"): typeof import('./graphql.ts').MarketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MarketMap($filter: CapacitySearchInput!, $order: MarketOrder!, $first: Int!, $after: String) {\n    capacitySearch(filter: $filter, order: $order, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { distanceKm node {\n        id number mine\n        city { code nameZh nameEn latitude longitude }\n        province { code nameZh nameEn }\n        seller { ...FirmCard }\n        process { ...ProcessName }\n        unitPrice { amount currency per }\n      } }\n      facets { resources { resource count { value isExact } } }\n    }\n    ...MarketChoices\n  }\n"): typeof import('./graphql.ts').MarketMapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MarketChoices on Query {\n    processes { code nameZh nameEn parentCode depth leaf }\n    marketKinds { code nameZh nameEn parentCode }\n    materials { code nameZh nameEn parentCode }\n    standards { code nameZh nameEn }\n    cities { code nameZh nameEn province { code nameZh nameEn } }\n  }\n"): typeof import('./graphql.ts').MarketChoicesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CardClass on OfferCard {\n    machine { make startsAt endsAt }\n    stock { item condition hasCertificate dimensions { name size { value unit } } batchNumber }\n    delivery {\n      from { code nameZh nameEn } to { code nameZh nameEn } fromProvince { code nameZh nameEn } toProvince { code nameZh nameEn }\n      departsOn departsAt arrivesAt vehicle body grossLimit { value unit }\n    }\n  }\n"): typeof import('./graphql.ts').CardClassFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CardTerms on OfferCard {\n    fenceDays fences { from until } exposureBps\n    standards { code nameZh nameEn }\n    recurrence { weekdays shiftStarts shiftEnds }\n    priceCurve { fromDays untilDays band changeBps unitPrice { amount currency per } }\n  }\n"): typeof import('./graphql.ts').CardTermsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompareOffers($ids: [ID!]!) { nodes(ids: $ids) { __typename ...OfferCardParts ...CardClass ...CardTerms } }\n"): typeof import('./graphql.ts').CompareOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfferCardPage($id: ID!) { node(id: $id) { __typename ...OfferCardParts ...CardClass ...CardTerms } }\n"): typeof import('./graphql.ts').OfferCardPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReservationHold($input: ReservationHoldInput!) {\n    reservationHold(input: $input) { reservation { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').ReservationHoldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WaitingPlaceTake($input: WaitingPlaceTakeInput!) {\n    waitingPlaceTake(input: $input) { waitingPlace { id state reservation { id } } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').WaitingPlaceTakeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Needs($state: RequestState, $first: Int!, $after: String) {\n    capacityRequests(state: $state, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { ...NeedHead matches { feasible rank landedCost { total { amount currency } } } } }\n    }\n  }\n"): typeof import('./graphql.ts').NeedsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedHead on CapacityRequest {\n    id number title state availableActions pieces from until deliverTo { code nameZh nameEn } postedAt\n    process { ...ProcessName } material { code nameZh nameEn }\n    loadPerPiece { value unit } load { value unit } priceCap { amount currency }\n    matching { state consideredCount isComplete finishedAt }\n  }\n"): typeof import('./graphql.ts').NeedHeadFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedTerms on CapacityRequest {\n    wishedBy latePerDay { amount currency } shipmentsMax nonDeductibleBps\n    requirements { kind must choices bounds { value unit } }\n    weights { kind bps }\n  }\n"): typeof import('./graphql.ts').NeedTermsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedForm {\n    processes { code nameZh nameEn parentCode depth leaf measure }\n    materials { code nameZh nameEn parentCode }\n    cities { code nameZh nameEn }\n    standards { code nameZh nameEn }\n    capabilityKinds { code nameZh nameEn choices }\n  }\n"): typeof import('./graphql.ts').NeedFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CapacityRequestPost($input: CapacityRequestPostInput!) {\n    capacityRequestPost(input: $input) { capacityRequest { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').CapacityRequestPostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Need($id: ID!) {\n    following(subjectId: $id) { active }\n    materials { code nameZh nameEn }\n    standards { code nameZh nameEn }\n    node(id: $id) { __typename ... on CapacityRequest {\n      ...NeedHead\n      ...NeedTerms\n      matches { ...MatchLine }\n      reservations { ...ReservationLine }\n    } }\n  }\n"): typeof import('./graphql.ts').NeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatchLine on Match {\n    rank feasible finishBy\n    offer { ...OfferCardParts }\n    landedCost { ...CostParts }\n    plan { weekStart quantity { value unit } }\n    reasons { code outcome params { name value } }\n    changes { kind params { name value } landedCost { amount currency } }\n  }\n"): typeof import('./graphql.ts').MatchLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CapacityRequestReweigh($input: CapacityRequestReweighInput!) {\n    capacityRequestReweigh(input: $input) { capacityRequest { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').CapacityRequestReweighDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CapacityRequestClose($input: CapacityRequestCloseInput!) {\n    capacityRequestClose(input: $input) { capacityRequest { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').CapacityRequestCloseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeliveryEditor {\n    viewer { organisation { id name nameEn } }\n    cities { code nameZh nameEn province { code nameZh nameEn } }\n  }\n"): typeof import('./graphql.ts').DeliveryEditorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeliveryOfferPublish($input: DeliveryOfferPublishInput!) {\n    deliveryOfferPublish(input: $input) { deliveryOffer { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').DeliveryOfferPublishDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MachineEditor {\n    workCenters(first: 200) { edges { node {\n      id code name measure rate { amount }\n      equipment { id number manufacturer model status }\n    } } }\n  }\n"): typeof import('./graphql.ts').MachineEditorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MachineOfferPublish($input: MachineOfferPublishInput!) {\n    machineOfferPublish(input: $input) { machineOffer { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').MachineOfferPublishDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CapacityOffers($state: OfferState, $first: Int!, $after: String) {\n    capacityOffers(state: $state, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...OfferRow } }\n    }\n  }\n"): typeof import('./graphql.ts').CapacityOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferRow on CapacityOffer {\n    id number state from until booking resource item memberGrade partnerGrade publicGrade blind\n    process { ...ProcessName } perWeek { value unit } unitPrice { amount currency per }\n    weeks { held { value unit } reserved { value unit } }\n  }\n"): typeof import('./graphql.ts').OfferRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnOffer on CapacityOffer {\n    id number state availableActions from until booking holdMinutes note publishedAt withdrawnAt\n    resource item memberGrade partnerGrade publicGrade blind process { ...ProcessName }\n    fenceDays exposureBps withdrawWhenTaken withdrawnByLoad\n    fences { from until } follow { shareBps beyondDays } recurrence { weekdays shiftStarts shiftEnds }\n    priceSteps { by } priceCurve { fromDays untilDays band changeBps unitPrice { amount currency } }\n    machine { startsAt endsAt equipment { id number manufacturer model } }\n    stock { kind item condition batchNumber dimensions { name size { value unit } } }\n    delivery {\n      from { code nameZh nameEn } to { code nameZh nameEn } departsAt arrivesAt vehicle body grossLimit { value unit }\n      loadingLength { value unit }\n    }\n    workCenter { id code unit parallelMachines minimumBlock { value } site { name city { code nameZh nameEn } } }\n    perWeek { value unit } minimumLot { value unit }\n    unitPrice { amount currency per } setupPrice { amount currency }\n    weeks { weekStart offered { value unit } held { value unit } reserved { value unit } open { value unit } }\n  }\n"): typeof import('./graphql.ts').OwnOfferFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Offer($id: ID!, $card: ID!) {\n    node(id: $id) { __typename ...OwnOffer }\n    card: node(id: $card) {\n      __typename ... on OfferCard { id province { code nameZh nameEn } weeks { weekStart band } }\n    }\n    viewer { organisation { id name nameEn } }\n    exactReads(offerId: $id, first: 20) { totalCount edges { node { id at reader { ...FirmCard } } } }\n    reservations(side: SELLER, offerId: $id, first: 50) {\n      totalCount\n      edges { node { id number state buyer { ...FirmCard } quantity { value unit } weeks { weekStart } } }\n    }\n  }\n"): typeof import('./graphql.ts').OfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CapacityOfferDisclose($input: CapacityOfferDiscloseInput!) {\n    capacityOfferDisclose(input: $input) { capacityOffer { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').CapacityOfferDiscloseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfferEditor {\n    viewer { organisation { id name nameEn } }\n    workCenters(first: 200) { edges { node { ...EditorCenter } } }\n    certificates(first: 200) { edges { node {\n      id number validUntil state standard { nameZh nameEn } site { id } workCenter { id }\n    } } }\n  }\n"): typeof import('./graphql.ts').OfferEditorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditorCenter on WorkCenter {\n    id code name measure unit parallelMachines\n    site { id name city { code nameZh nameEn province { code nameZh nameEn } } }\n    process { ...ProcessName } materials { code nameZh nameEn }\n    rate { amount currency per } minimumBlock { value unit } setup { value unit }\n  }\n"): typeof import('./graphql.ts').EditorCenterFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FreeCenter($id: ID!) { node(id: $id) { __typename ... on WorkCenter { id code } } }\n"): typeof import('./graphql.ts').FreeCenterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FreeDays on CapacityGrid { columns { start } edges { node { workCenter { id } known free } } }\n"): typeof import('./graphql.ts').FreeDaysFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FreeDays($code: String!, $count: Int!, $first: Date!, $second: Date!, $third: Date!) {\n    a: capacityGrid(bucket: DAY, from: $first, count: $count, text: $code, first: 50) { ...FreeDays }\n    b: capacityGrid(bucket: DAY, from: $second, count: $count, text: $code, first: 50) { ...FreeDays }\n    c: capacityGrid(bucket: DAY, from: $third, count: $count, text: $code, first: 50) { ...FreeDays }\n  }\n"): typeof import('./graphql.ts').FreeDaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CapacityOfferPublish($input: CapacityOfferPublishInput!) {\n    capacityOfferPublish(input: $input) { capacityOffer { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').CapacityOfferPublishDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CapacityOfferWithdraw($input: CapacityOfferWithdrawInput!) {\n    capacityOfferWithdraw(input: $input) { capacityOffer { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').CapacityOfferWithdrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StockEditor {\n    viewer { organisation { id name nameEn } }\n    sites(first: 200) { edges { node { id name city { code nameZh nameEn province { code nameZh nameEn } } } } }\n    materials { code nameZh nameEn parentCode }\n  }\n"): typeof import('./graphql.ts').StockEditorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StockOfferPublish($input: StockOfferPublishInput!) {\n    stockOfferPublish(input: $input) { stockOffer { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').StockOfferPublishDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenOffers($resource: Resource, $process: ID, $province: ID, $firm: ID, $openOn: Date, $first: Int!, $after: String) {\n    publicOffers(\n      resource: $resource, processCode: $process, provinceCode: $province, firmId: $firm, openOn: $openOn, first: $first, after: $after\n    ) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { ...OpenOffer } }\n    }\n    processes { code nameZh nameEn parentCode depth leaf }\n    cities { province { code nameZh nameEn } }\n  }\n"): typeof import('./graphql.ts').OpenOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpenOffer on PublicOffer {\n    id resource process { ...ProcessName } province { code nameZh nameEn } firm { ...FirmCard }\n    weeks { weekStart open }\n  }\n"): typeof import('./graphql.ts').OpenOfferFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenFirms($province: ID, $first: Int!, $after: String) {\n    publicFirms(provinceCode: $province, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id name nameEn words verifiedSince city { nameZh nameEn province { code nameZh nameEn } } } }\n    }\n    cities { province { code nameZh nameEn } }\n  }\n"): typeof import('./graphql.ts').OpenFirmsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenFirm($firm: ID!, $first: Int!, $after: String) {\n    publicFirm(firmId: $firm) { id name nameEn words verifiedSince city { nameZh nameEn province { code nameZh nameEn } } }\n    publicOffers(firmId: $firm, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...OpenOffer } }\n    }\n  }\n"): typeof import('./graphql.ts').OpenFirmDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenStatistics {\n    marketStatistics { asOf firms offers resource process { ...ProcessName } province { code nameZh nameEn } }\n  }\n"): typeof import('./graphql.ts').OpenStatisticsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperatorJobs {\n    jobQueues { name waiting active forParts delayed oldestAt notedAt consumers { consumer doneLastHour } }\n    schedules { name does cadence nextDueAt lastSucceededAt lastFailedAt lastError lastMs }\n    jobFailureCauses { ...FailureCause }\n  }\n"): typeof import('./graphql.ts').OperatorJobsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FailureCause on JobFailureCause {\n    id consumer code cause open retrying firms firstAt lastAt\n    failures { id firmName requestId reason times lastAt }\n  }\n"): typeof import('./graphql.ts').FailureCauseFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FailureCauseRetry($input: JobFailureCauseRetryInput!) {\n    jobFailureCauseRetry(input: $input) { jobFailureCause { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').FailureCauseRetryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FailureCauseDiscard($input: JobFailureCauseDiscardInput!) {\n    jobFailureCauseDiscard(input: $input) { jobFailureCause { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').FailureCauseDiscardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mails($after: String) {\n    mails(first: 20, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id kind toAddress state tries lastError createdAt content { subject text } } }\n    }\n  }\n"): typeof import('./graphql.ts').MailsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseLine on VerificationCase {\n    id name nameEn creditCode kinds state appliedAt verifiedSince proposedAction claimant claimedByMe proposer proposedByMe\n    city { nameZh nameEn }\n  }\n"): typeof import('./graphql.ts').CaseLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VerificationQueue($first: Int!, $after: String, $states: [VerificationState!], $proposed: Boolean) {\n    verificationCases(first: $first, after: $after, states: $states, proposed: $proposed) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...CaseLine } }\n    }\n  }\n"): typeof import('./graphql.ts').VerificationQueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VerificationCase($id: ID!) {\n    verificationCase(id: $id) { ...CaseLine }\n    verificationFile(id: $id) {\n      id lei duns vatId taxpayerType firmSize sizeDeclaredOn address createdAt applicant email reason version\n      document { ...FileCard }\n      licences { id number issuer validFrom validUntil state kind { nameZh nameEn } document { ...FileCard } }\n      checks { code passed found likenesses { caseId otherName found likeness } }\n    }\n  }\n"): typeof import('./graphql.ts').VerificationCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerificationClaim($input: VerificationClaimInput!) {\n    verificationClaim(input: $input) { verification { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').VerificationClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerificationPropose($input: VerificationProposeInput!) {\n    verificationPropose(input: $input) { verification { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').VerificationProposeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerificationConfirm($input: VerificationConfirmInput!) {\n    verificationConfirm(input: $input) { verification { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').VerificationConfirmDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerificationSendBack($input: VerificationSendBackInput!) {\n    verificationSendBack(input: $input) { verification { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').VerificationSendBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FirmsToSupport($words: String!) { firmsToSupport(words: $words) { ...FirmCard } }\n"): typeof import('./graphql.ts').FirmsToSupportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SupportActOpen($input: SupportActOpenInput!) {\n    supportActOpen(input: $input) { supportAct { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').SupportActOpenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SupportActEnter($input: SupportActEnterInput!) {\n    supportActEnter(input: $input) { supportAct { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').SupportActEnterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SupportActEnd($input: SupportActEndInput!) {\n    supportActEnd(input: $input) { supportAct { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').SupportActEndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Partner($firmId: ID!) {\n    account(firmId: $firmId) {\n      id firm { ...FirmCard } contacts { id name duty email phone } notes { text writtenBy writtenAt } nextAction { id text dueOn setBy }\n      bought { asked declined quoted won lost } sold { asked declined quoted won lost }\n      rfqs { id number title state side dueAt } frameworks { ...AgreementHead }\n    }\n  }\n"): typeof import('./graphql.ts').PartnerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountContactAdd($input: AccountContactAddInput!) { accountContactAdd(input: $input) { account { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').AccountContactAddDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountContactRemove($input: AccountContactRemoveInput!) { accountContactRemove(input: $input) { account { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').AccountContactRemoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountNoteAdd($input: AccountNoteAddInput!) { accountNoteAdd(input: $input) { account { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').AccountNoteAddDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountActionSet($input: AccountActionSetInput!) { accountActionSet(input: $input) { account { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').AccountActionSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountActionDone($input: AccountActionDoneInput!) { accountActionDone(input: $input) { account { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').AccountActionDoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SiteCalendar($id: ID!, $from: Date!, $until: Date!, $later: Date!, $center: ID!, $hasCenter: Boolean!) {\n    node(id: $id) { __typename ... on Site { ...SiteCalendar } }\n    workCenters(siteId: $id, first: 100) { edges { node { id code name } } }\n    shown: node(id: $center) @include(if: $hasCenter) { __typename ... on WorkCenter { ...CenterDays } }\n  }\n"): typeof import('./graphql.ts').SiteCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SiteCalendar on Site {\n    id name timeZone\n    holidays(from: $from, until: $until) { date kind nameZh nameEn certainty }\n    shiftPatterns { id name validFrom workCenter { id code } shifts { weekday startTime endTime breaks { startTime endTime } } }\n    calendarExceptions(from: $from, until: $later) {\n      id fromDate untilDate startTime endTime factor cause certainty note workCenter { id code }\n    }\n  }\n"): typeof import('./graphql.ts').SiteCalendarFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CenterDays on WorkCenter {\n    id code name\n    calendarDays(from: $from, until: $until) {\n      date kind cause certainty factorPermille shiftCount patternName total { value unit }\n    }\n  }\n"): typeof import('./graphql.ts').CenterDaysFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarPreview($id: ID!, $exception: CalendarExceptionDraftInput, $pattern: ShiftPatternDraftInput) {\n    node(id: $id) { __typename ... on Site {\n      calendarPreview(exception: $exception, pattern: $pattern) {\n        sums { quantity { value unit } } dayCount overruledDayCount workCenterCount soldWeekCount shortWeekCount\n      }\n    } }\n  }\n"): typeof import('./graphql.ts').CalendarPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShiftPatternCreate($input: ShiftPatternCreateInput!) {\n    shiftPatternCreate(input: $input) { shiftPattern { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').ShiftPatternCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShiftPatternRemove($input: ShiftPatternRemoveInput!) {\n    shiftPatternRemove(input: $input) { shiftPattern { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').ShiftPatternRemoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CalendarExceptionCreate($input: CalendarExceptionCreateInput!) {\n    calendarExceptionCreate(input: $input) { calendarException { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').CalendarExceptionCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CalendarExceptionRemove($input: CalendarExceptionRemoveInput!) {\n    calendarExceptionRemove(input: $input) { calendarException { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').CalendarExceptionRemoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlantCenter($id: ID!) {\n    node(id: $id) { __typename ... on WorkCenter { ...PlantCenter } }\n    capabilityKinds { code nameZh nameEn unit direction choices }\n    standards { code nameZh nameEn }\n  }\n"): typeof import('./graphql.ts').PlantCenterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlantCenter on WorkCenter {\n    id code name measure unit parallelMachines machinesFromEquipment\n    process { ...ProcessName } rate { amount currency per } setup { value unit } minimumBlock { value unit }\n    site { id name certificates {\n      id number issuer scope validFrom validUntil state standard { nameZh nameEn } workCenter { id code } document { ...FileCard }\n    } }\n    equipment { id number manufacturer model builtYear serial status }\n    capabilities { id choices value { value unit } kind { code nameZh nameEn direction } }\n    photographs { id altText position file { ...FileCard } equipment { number } }\n    performances { validFrom efficiencyBps ratePerHour { value unit } }\n  }\n"): typeof import('./graphql.ts').PlantCenterFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EquipmentCreate($input: EquipmentCreateInput!) {\n    equipmentCreate(input: $input) { equipment { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').EquipmentCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EquipmentChange($input: EquipmentChangeInput!) {\n    equipmentChange(input: $input) { equipment { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').EquipmentChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EquipmentRetire($input: EquipmentRetireInput!) {\n    equipmentRetire(input: $input) { equipment { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').EquipmentRetireDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CapabilitySet($input: CapabilitySetInput!) {\n    capabilitySet(input: $input) { capability { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').CapabilitySetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CapabilityRemove($input: CapabilityRemoveInput!) {\n    capabilityRemove(input: $input) { capability { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').CapabilityRemoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CertificateAdd($input: CertificateAddInput!) {\n    certificateAdd(input: $input) { certificate { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').CertificateAddDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CertificateWithdraw($input: CertificateWithdrawInput!) {\n    certificateWithdraw(input: $input) { certificate { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').CertificateWithdrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WorkCenterPerformanceSet($input: WorkCenterPerformanceSetInput!) {\n    workCenterPerformanceSet(input: $input) { workCenter { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').WorkCenterPerformanceSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WorkCenterMachinesSet($input: WorkCenterMachinesSetInput!) {\n    workCenterMachinesSet(input: $input) { workCenter { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').WorkCenterMachinesSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PhotographAdd($input: PhotographAddInput!) {\n    photographAdd(input: $input) { photograph { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').PhotographAddDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PhotographMove($input: PhotographMoveInput!) {\n    photographMove(input: $input) { photograph { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').PhotographMoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PhotographRemove($input: PhotographRemoveInput!) {\n    photographRemove(input: $input) { photograph { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').PhotographRemoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Certificates($siteId: ID, $first: Int!, $after: String) {\n    sites(first: 200) { edges { node { id name } } }\n    certificates(siteId: $siteId, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node {\n        id number issuer scope validFrom validUntil state\n        standard { nameZh nameEn } site { id name } workCenter { id code } document { ...FileCard }\n      } }\n    }\n  }\n"): typeof import('./graphql.ts').CertificatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Devices($first: Int!, $after: String) {\n    workCenters(first: 200) { edges { node { id code name } } }\n    devices(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id name cycleMs createdAt revokedAt lastSeenAt driftMs previousKeyUntil workCenter { id code name } equipment { id number } } }\n    }\n  }\n"): typeof import('./graphql.ts').DevicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeviceRegister($input: DeviceRegisterInput!) {\n    deviceRegister(input: $input) { device { id name secret } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').DeviceRegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeviceRenewKey($input: DeviceRenewKeyInput!) {\n    deviceRenewKey(input: $input) { device { id name secret } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').DeviceRenewKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeviceRevoke($input: DeviceRevokeInput!) { deviceRevoke(input: $input) { userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').DeviceRevokeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Operating($siteId: ID, $workCenterId: ID, $from: Date!, $until: Date!, $bucket: OperatingBucket!) {\n    sites(first: 100) { edges { node { id name } } }\n    workCenters(first: 200) { edges { node { id code name } } }\n    operatingReport(siteId: $siteId, workCenterId: $workCenterId, from: $from, until: $until, bucket: $bucket) {\n      total { ...OperatingParts }\n      periods { start figures { ...OperatingParts } }\n      centers { workCenter { id code name } figures { ...OperatingParts } }\n      stops { state reason ms }\n    }\n    monthlyBooks { ...BooksParts }\n    sheetKinds { kind isAllowed }\n  }\n"): typeof import('./graphql.ts').OperatingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OperatingParts on OperatingFigures {\n    runMs idleMs downMs plannedStopMs good scrap untimed\n    energy { value unit } energyPerPiece { value unit }\n    availability { basisPoints } allocation { basisPoints } utilisation { basisPoints }\n    effectiveness { basisPoints } quality { basisPoints } oee { basisPoints }\n    sources { source days }\n  }\n"): typeof import('./graphql.ts').OperatingPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BooksParts on MonthlyBooks {\n    stock { month kind value { amount currency } source }\n    payroll { month people source }\n  }\n"): typeof import('./graphql.ts').BooksPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Plant($first: Int!, $after: String) {\n    sites(first: 100) { totalCount edges { node { id name city { code nameZh nameEn } timeZone workingDays } } }\n    workCenters(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { ...EditorCenter } }\n    }\n    processes { code nameZh nameEn parentCode depth leaf measure }\n    materials { code nameZh nameEn parentCode }\n    cities { code nameZh nameEn }\n  }\n"): typeof import('./graphql.ts').PlantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SiteCreate($input: SiteCreateInput!) { siteCreate(input: $input) { site { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').SiteCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WorkCenterCreate($input: WorkCenterCreateInput!) {\n    workCenterCreate(input: $input) { workCenter { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').WorkCenterCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reservations($side: Side!, $state: ReservationState, $first: Int!, $after: String) {\n    reservations(side: $side, state: $state, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...ReservationLine } }\n    }\n  }\n"): typeof import('./graphql.ts').ReservationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reservation($id: ID!) {\n    following(subjectId: $id) { active }\n    node(id: $id) { __typename ... on Reservation {\n      ...ReservationLine\n      confirmedAt endedAt together acceptedAt\n      price { ...CostParts }\n      request { id number title }\n      offer { id number mine city { code nameZh nameEn } province { code nameZh nameEn } unitPrice { amount currency per } booking }\n    } }\n  }\n"): typeof import('./graphql.ts').ReservationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReservationConfirm($input: ReservationConfirmInput!) {\n    reservationConfirm(input: $input) { reservation { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').ReservationConfirmDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReservationRelease($input: ReservationReleaseInput!) {\n    reservationRelease(input: $input) { reservation { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').ReservationReleaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReservationAccept($input: ReservationAcceptInput!) {\n    reservationAccept(input: $input) { reservation { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').ReservationAcceptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReservationDecline($input: ReservationDeclineInput!) {\n    reservationDecline(input: $input) { reservation { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').ReservationDeclineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WaitingPlaces($side: Side!, $state: WaitingState, $first: Int!, $after: String) {\n    waitingPlaces(side: $side, state: $state, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node {\n        id state position takenAt endsAt endedAt\n        buyer { ...FirmCard }\n        seller { ...FirmCard }\n        offer { id number process { ...ProcessName } }\n        reservation { id number }\n        quantity { value unit }\n        weeks { weekStart quantity { value unit } }\n        price { total { amount currency } }\n      } }\n    }\n  }\n"): typeof import('./graphql.ts').WaitingPlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WaitingPlaceLeave($input: WaitingPlaceLeaveInput!) {\n    waitingPlaceLeave(input: $input) { waitingPlace { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').WaitingPlaceLeaveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RfqCreate($input: RfqCreateInput!) { rfqCreate(input: $input) { rfq { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').RfqCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RfqReorder($input: RfqReorderInput!) { rfqReorder(input: $input) { rfq { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').RfqReorderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RfqTakeIn($input: RfqTakeInInput!) { rfqTakeIn(input: $input) { rfq { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').RfqTakeInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RfqInvite($input: RfqInviteInput!) { rfqInvite(input: $input) { rfq { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').RfqInviteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RfqGuestInvite($input: RfqGuestInviteInput!) { rfqGuestInvite(input: $input) { rfq { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').RfqGuestInviteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RfqGuestRevoke($input: RfqGuestRevokeInput!) { rfqGuestRevoke(input: $input) { rfq { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').RfqGuestRevokeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RfqOpen($input: RfqOpenInput!) { rfqOpen(input: $input) { rfq { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').RfqOpenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RfqExtend($input: RfqExtendInput!) { rfqExtend(input: $input) { rfq { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').RfqExtendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RfqSee($input: RfqSeeInput!) { rfqSee(input: $input) { rfq { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').RfqSeeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RfqClose($input: RfqCloseInput!) { rfqClose(input: $input) { rfq { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').RfqCloseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RfqCancel($input: RfqCancelInput!) { rfqCancel(input: $input) { rfq { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').RfqCancelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RfqAddendumPost($input: RfqAddendumPostInput!) { rfqAddendumPost(input: $input) { rfq { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').RfqAddendumPostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RfqQuestionAnswer($input: RfqQuestionAnswerInput!) { rfqQuestionAnswer(input: $input) { rfq { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').RfqQuestionAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RfqDocumentAdd($input: RfqDocumentAddInput!) { rfqDocumentAdd(input: $input) { rfq { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').RfqDocumentAddDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RfqAward($input: RfqAwardInput!) { rfqAward(input: $input) { rfq { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').RfqAwardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RfqJoin($input: RfqJoinInput!) { rfqJoin(input: $input) { rfq { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').RfqJoinDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RfqNdaAccept($input: RfqNdaAcceptInput!) { rfqNdaAccept(input: $input) { rfq { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').RfqNdaAcceptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RfqQuestionAsk($input: RfqQuestionAskInput!) { rfqQuestionAsk(input: $input) { rfq { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').RfqQuestionAskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RfqDecline($input: RfqDeclineInput!) { rfqDecline(input: $input) { rfq { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').RfqDeclineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation QuoteSubmit($input: QuoteSubmitInput!) { quoteSubmit(input: $input) { quote { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').QuoteSubmitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation QuoteWithdraw($input: QuoteWithdrawInput!) { quoteWithdraw(input: $input) { quote { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').QuoteWithdrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation QuoteCounter($input: QuoteCounterInput!) { quoteCounter(input: $input) { quote { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').QuoteCounterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation QuoteCounterAccept($input: QuoteCounterAcceptInput!) { quoteCounterAccept(input: $input) { quote { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').QuoteCounterAcceptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation QuoteCounterRefuse($input: QuoteCounterRefuseInput!) { quoteCounterRefuse(input: $input) { quote { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').QuoteCounterRefuseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AwardApprove($input: AwardApproveInput!) { awardApprove(input: $input) { award { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').AwardApproveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AwardReject($input: AwardRejectInput!) { awardReject(input: $input) { award { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').AwardRejectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisationApprovalLimitsSet($input: OrganisationApprovalLimitsSetInput!) { organisationApprovalLimitsSet(input: $input) { organisation { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').OrganisationApprovalLimitsSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rfqs($side: QuoteSide!, $state: RfqState, $first: Int!, $after: String) {\n    rfqs(side: $side, state: $state, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { ...RfqHead lines { id position item quantity { value unit } } bidders { id state } quotes { id state } } }\n    }\n  }\n"): typeof import('./graphql.ts').RfqsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenRfqs($first: Int!, $after: String) {\n    openRfqs(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node {\n        id number title dueAt sealed hasNda lineCount buyer { ...FirmCard } deliverTo { code nameZh nameEn } processes { ...ProcessName }\n      } }\n    }\n  }\n"): typeof import('./graphql.ts').OpenRfqsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RfqHead on Rfq {\n    id number title note state audience sealed currency dueAt openedAt endedAt endReason side availableActions ndaText capitalBps incoterm incotermPlace\n    buyer { ...FirmCard } deliverTo { code nameZh nameEn } request { id number title }\n  }\n"): typeof import('./graphql.ts').RfqHeadFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RfqLineParts on RfqLine {\n    id position item partNumber quantity { value unit } wantedFrom wantedUntil targetPrice process { ...ProcessName } ownItem { id }\n  }\n"): typeof import('./graphql.ts').RfqLinePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RfqForm {\n    processes { code nameZh nameEn parentCode depth leaf measure }\n    cities { code nameZh nameEn }\n    capacityRequests(state: OPEN, first: 50) { edges { node { id number title pieces from until process { ...ProcessName } } } }\n  }\n"): typeof import('./graphql.ts').RfqFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RfqDocumentLine on RfqDocument { id kind name revision mediaType sizeBytes hash addedAt path mark reads { number at reader marked firm { ...FirmCard } } }\n"): typeof import('./graphql.ts').RfqDocumentLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QuotedLine on QuoteLine {\n    lineId quantity { value unit } unitPrice { amount currency per } priceAtQuantity { amount currency per } setup { amount currency } tooling { amount currency } sample { amount currency }\n    net { amount currency } leadDays deliverOn loadPerPiece { value unit } breakdown { kind amount } tiers { from { value unit } unitPrice { amount currency per } }\n  }\n"): typeof import('./graphql.ts').QuotedLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QuotedVersion on QuoteVersion {\n    version side outcome firmness validUntil vatIncluded vatBps taxpayerType paymentDays incoterm incotermPlace annualReductionBps indexClause deviations terms saidBy createdAt\n    net { amount currency } vat { amount currency } lines { ...QuotedLine }\n  }\n"): typeof import('./graphql.ts').QuotedVersionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QuoteParts on Quote {\n    id number state firmness validUntil submittedAt endedAt availableActions liveVersion\n    bidder { id guestName firm { ...FirmCard } }\n    live { ...QuotedVersion }\n    versions { version side outcome saidBy createdAt paymentDays net { amount currency } lines { lineId quantity { value unit } priceAtQuantity { amount currency per } deliverOn } }\n    awarded { quantity { value unit } net { amount currency } line { id item } reservation { id number } }\n    plans { lineId held workCenter { id code name } load { value unit } }\n  }\n"): typeof import('./graphql.ts').QuotePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RfqRoom($id: ID!) {\n    following(subjectId: $id) { active }\n    node(id: $id) { __typename ... on Rfq {\n      ...RfqHead\n      candidates { declinedFor declinedAt firm { ...FirmCard } }\n      reorder { award { id number rfq { id title } } callOff { id number } changed { name from to } }\n      changes { kind at who what version dueAt firm { ...FirmCard } }\n      lines { ...RfqLineParts }\n      bidders { id origin state askedAt ndaAcceptedAt ndaAcceptedBy declineReason declineNote guestName guestEmail linkExpiresAt unreadCount firm { ...FirmCard } }\n      notes { id question text answer postedAt answeredAt mine asker { id guestName firm { ...FirmCard } } }\n      documents { ...RfqDocumentLine }\n      quotes { ...QuoteParts }\n      comparison {\n        quote { id } parts { kind amount { amount currency } } cost { amount currency } paid { amount currency } perPiece\n        toTarget { amount currency } leadDays deliverOn complete best\n      }\n      awards { id number state net { amount currency } decidedAt settledAt reason closes decider { name } approver { name }\n        lines { quantity { value unit } net { amount currency } line { id item } quote { id } bidder { guestName firm { ...FirmCard } } reservation { id number } } }\n    } }\n  }\n"): typeof import('./graphql.ts').RfqRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QuoteEditor($id: ID!) {\n    viewer { organisation { taxpayerType } }\n    vatRates { taxpayerType bps }\n    workCenters(first: 100) { edges { node { id code name measure } } }\n    node(id: $id) { __typename ... on Rfq { ...RfqHead lines { ...RfqLineParts } quotes { ...QuoteParts } } }\n  }\n"): typeof import('./graphql.ts').QuoteEditorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FreeCapacity($workCenterId: ID!, $before: Date!) { freeCapacity(workCenterId: $workCenterId, before: $before) { free { value unit } } }\n"): typeof import('./graphql.ts').FreeCapacityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Approvals($first: Int!, $after: String) {\n    approvalLimits { role limit { amount currency } }\n    awards(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node {\n        id number state net { amount currency } decidedAt settledAt reason decider { name } approver { name } rfq { id number title }\n        lines { quantity { value unit } net { amount currency } line { item } bidder { guestName firm { ...FirmCard } } }\n      } }\n    }\n  }\n"): typeof import('./graphql.ts').ApprovalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SourceBlocks($id: ID!, $firmIds: [ID!]!) { node(id: $id) { __typename ... on Rfq { sourceBlocks(firmIds: $firmIds) { firmId partNumber reason } } } }\n"): typeof import('./graphql.ts').SourceBlocksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnswerMessage($id: ID!) { node(id: $id) { __typename ... on Quote { catenaX } ... on Award { catenaX } } }\n"): typeof import('./graphql.ts').AnswerMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QuoteSheetFile($id: ID!, $locale: Locale!) { node(id: $id) { __typename ... on Rfq { number quoteSheet(locale: $locale) } } }\n"): typeof import('./graphql.ts').QuoteSheetFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QuoteSheet($rfqId: ID!, $fileId: ID!) {\n    quoteSheet(rfqId: $rfqId, fileId: $fileId) {\n      lines { lineId unitPrice quantity setup tooling sample leadDays deliverOn } problems { row column found code }\n    }\n  }\n"): typeof import('./graphql.ts').QuoteSheetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ScoreFeatureParts on ScoreFeature { code nameZh nameEn formulaZh formulaEn unit view group windowMonths }\n"): typeof import('./graphql.ts').ScoreFeaturePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ScoreCheckParts on ScoreCheck { check outcome factorBps facts { name value } }\n"): typeof import('./graphql.ts').ScoreCheckPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ScoreLine on CreditScore { id asOf stillOn scoredAt rated score grade pdLowPpm pdHighPpm confidenceBps }\n"): typeof import('./graphql.ts').ScoreLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ScoreParts on CreditScore {\n    ...ScoreLine recordSha256\n    model { code calibrated basePoints knownMin }\n    contributions { feature { ...ScoreFeatureParts } state value points best source observations coverageBps fromDay untilDay }\n    reasons { feature { ...ScoreFeatureParts } cause pointsLost value peerLow peerHigh textZh textEn fixZh fixEn }\n    checks { ...ScoreCheckParts }\n    peers { process { code nameZh nameEn } firms score }\n    advice { target needed possible plans { kind gain score grade effortDays weeks runs moves { feature { ...ScoreFeatureParts } from to gain effortDays weeks } } }\n  }\n"): typeof import('./graphql.ts').ScorePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScorePage($first: Int!, $after: String, $job: ID!, $hasJob: Boolean!) {\n    latest: creditScores(first: 1) { edges { node { ...ScoreParts } } }\n    creditScores(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { ...ScoreLine } } }\n    peerComparison { agreed firmsMin circles { process { code nameZh nameEn } firms } }\n    node(id: $job) @include(if: $hasJob) { __typename ... on Job { id state } }\n  }\n"): typeof import('./graphql.ts').ScorePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PastScore($id: ID!) { node(id: $id) { __typename ... on CreditScore { ...ScoreParts } } }\n"): typeof import('./graphql.ts').PastScoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScoreRecord($id: ID!) { node(id: $id) { __typename ... on CreditScore { asOf record } } }\n"): typeof import('./graphql.ts').ScoreRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScoreCard {\n    creditModel {\n      code sha256 guideSha256 training { sha256 rows bad } gates { gate outcome value limit feature { ...ScoreFeatureParts } } gateRun { column trainUntil before after } servedFrom calibrated purpose outcome limits basePoints anchorPdPpm knownMin weightW weightA weightP\n      grades { grade from pdPpmMax }\n      lines { feature { ...ScoreFeatureParts } above upTo points }\n      drift { ...DriftParts }\n    }\n  }\n"): typeof import('./graphql.ts').ScoreCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DriftParts on ModelDrift {\n    reference firmsMin\n    months {\n      month firms\n      figures { feature { ...ScoreFeatureParts } psiMilli chanceMilli level places { unknown above upTo firms } }\n    }\n  }\n"): typeof import('./graphql.ts').DriftPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisationPeersSet($input: OrganisationPeersSetInput!) {\n    organisationPeersSet(input: $input) { organisation { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').OrganisationPeersSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreditScoreRequest($input: CreditScoreRequestInput!) {\n    creditScoreRequest(input: $input) { creditScoreRequest { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').CreditScoreRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeys($first: Int!, $after: String) {\n    apiKeys(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor hasPreviousPage }\n      edges { node { id name scopes ending expiresAt lastUsedOn revokedAt isLive createdBy { id name } } }\n    }\n  }\n"): typeof import('./graphql.ts').ApiKeysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApiKeyCreate($input: ApiKeyCreateInput!) {\n    apiKeyCreate(input: $input) { apiKey { id name secret } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').ApiKeyCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApiKeyRevoke($input: ApiKeyRevokeInput!) { apiKeyRevoke(input: $input) { userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').ApiKeyRevokeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Licences($first: Int!, $after: String) {\n    licences(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id number issuer validFrom validUntil state kind { code nameZh nameEn } document { ...FileCard } } }\n    }\n    licenceKinds { code nameZh nameEn }\n  }\n"): typeof import('./graphql.ts').LicencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LicenceAdd($input: LicenceAddInput!) { licenceAdd(input: $input) { licence { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').LicenceAddDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LicenceReplace($input: LicenceReplaceInput!) {\n    licenceReplace(input: $input) { licence { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').LicenceReplaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LicenceWithdraw($input: LicenceWithdrawInput!) {\n    licenceWithdraw(input: $input) { licence { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').LicenceWithdrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticePreferences { noticePreferences { id timeZone digest kinds { kind nature mail } } }\n"): typeof import('./graphql.ts').NoticePreferencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoticePreferencesSet($input: NoticePreferencesSetInput!) {\n    noticePreferencesSet(input: $input) { noticePreferences { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').NoticePreferencesSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationProfile {\n    viewer {\n      organisation {\n        id version name nameEn creditCode lei duns vatId taxpayerType firmSize sizeDeclaredOn address kinds\n        city { nameZh nameEn }\n        verification { id state appliedAt decidedAt verifiedSince reason document { ...FileCard } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OrganisationProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisationChange($input: OrganisationChangeInput!) {\n    organisationChange(input: $input) { organisation { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').OrganisationChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerificationApply($input: VerificationApplyInput!) {\n    verificationApply(input: $input) { verification { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').VerificationApplyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Partners($first: Int!, $after: String) {\n    partners(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id namedAt endedAt firm { ...FirmCard } } }\n    }\n    partnerOffers(first: 100) { edges { node { grade seller { ...FirmCard } offer { id } } } }\n    sold: reservations(side: SELLER, first: 100) { edges { node { buyer { ...FirmCard } } } }\n    bought: reservations(side: BUYER, first: 100) { edges { node { seller { ...FirmCard } } } }\n  }\n"): typeof import('./graphql.ts').PartnersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FirmSearch($text: String!) { search(text: $text, first: 30) { id kind } }\n"): typeof import('./graphql.ts').FirmSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FirmOfCard($id: ID!) { node(id: $id) { __typename ... on OfferCard { id seller { ...FirmCard } } } }\n"): typeof import('./graphql.ts').FirmOfCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PartnerAdd($input: PartnerAddInput!) {\n    partnerAdd(input: $input) { partner { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').PartnerAddDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PartnerEnd($input: PartnerEndInput!) {\n    partnerEnd(input: $input) { partner { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').PartnerEndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Members($first: Int!, $after: String) {\n    viewer { organisation { id name nameEn secondFactorRequired } }\n    members(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor hasPreviousPage }\n      edges { node { id roles since isViewer hasSecondFactor person { id name email } } }\n    }\n  }\n"): typeof import('./graphql.ts').MembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitations { invitations(first: 100) { edges { node { id email roles state expiresAt } } } }\n"): typeof import('./graphql.ts').InvitationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Member($id: ID!) {\n    node(id: $id) { ... on Member { __typename id roles since isViewer hasSecondFactor person { id name email } } }\n  }\n"): typeof import('./graphql.ts').MemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitationSend($input: InvitationSendInput!) { invitationSend(input: $input) { userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').InvitationSendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitationResend($input: InvitationResendInput!) {\n    invitationResend(input: $input) { userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').InvitationResendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitationRevoke($input: InvitationRevokeInput!) {\n    invitationRevoke(input: $input) { userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').InvitationRevokeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisationDemandSecondFactor($input: OrganisationDemandSecondFactorInput!) {\n    organisationDemandSecondFactor(input: $input) { userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').OrganisationDemandSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisationLeave($input: OrganisationLeaveInput!) {\n    organisationLeave(input: $input) { userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').OrganisationLeaveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MemberChangeRoles($input: MemberChangeRolesInput!) {\n    memberChangeRoles(input: $input) { userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').MemberChangeRolesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MemberRemove($input: MemberRemoveInput!) { memberRemove(input: $input) { userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').MemberRemoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PersonChange($input: PersonChangeInput!) { personChange(input: $input) { userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').PersonChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Security {\n    accountSecurity {\n      secondFactor { since recoveryCodesLeft enrolment { uri secret } }\n      passkeys { id name createdAt lastUsedAt }\n      sessions { id userAgent address createdAt lastSeenAt current }\n    }\n  }\n"): typeof import('./graphql.ts').SecurityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PasswordChange($input: PasswordChangeInput!) { passwordChange(input: $input) { userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').PasswordChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SecondFactorStart($input: SecondFactorStartInput!) {\n    secondFactorStart(input: $input) { userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').SecondFactorStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SecondFactorConfirm($input: SecondFactorConfirmInput!) {\n    secondFactorConfirm(input: $input) { recoveryCodes { codes } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').SecondFactorConfirmDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SecondFactorRemove($input: SecondFactorRemoveInput!) {\n    secondFactorRemove(input: $input) { userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').SecondFactorRemoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SecondFactorRenewCodes($input: SecondFactorRenewCodesInput!) {\n    secondFactorRenewCodes(input: $input) { recoveryCodes { codes } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').SecondFactorRenewCodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PasskeyStart($input: PasskeyStartInput!) {\n    passkeyStart(input: $input) { challenge { options } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').PasskeyStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PasskeyRegister($input: PasskeyRegisterInput!) {\n    passkeyRegister(input: $input) { userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').PasskeyRegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PasskeyRename($input: PasskeyRenameInput!) { passkeyRename(input: $input) { userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').PasskeyRenameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PasskeyRemove($input: PasskeyRemoveInput!) { passkeyRemove(input: $input) { userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').PasskeyRemoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SessionEnd($input: SessionEndInput!) { sessionEnd(input: $input) { userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').SessionEndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SessionEndOthers($input: SessionEndOthersInput!) {\n    sessionEndOthers(input: $input) { userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').SessionEndOthersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Webhooks($after: String) {\n    webhookEvents { event when }\n    webhookEndpoints(first: 20, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id url note events state openUntil previousUntil createdAt } }\n    }\n  }\n"): typeof import('./graphql.ts').WebhooksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Webhook($id: ID!, $after: String) {\n    node(id: $id) { __typename ... on WebhookEndpoint { id url note events state openUntil previousUntil createdAt } }\n    webhookDeliveries(endpointId: $id, first: 50, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id event state tries nextTryAt lastStatus lastReason createdAt messageId } }\n    }\n  }\n"): typeof import('./graphql.ts').WebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WebhookEndpointCreate($input: WebhookEndpointCreateInput!) {\n    webhookEndpointCreate(input: $input) { webhookEndpoint { id secret } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').WebhookEndpointCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WebhookEndpointRotateSecret($input: WebhookEndpointRotateSecretInput!) {\n    webhookEndpointRotateSecret(input: $input) { webhookEndpoint { id secret } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').WebhookEndpointRotateSecretDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WebhookEndpointUpdate($input: WebhookEndpointUpdateInput!) {\n    webhookEndpointUpdate(input: $input) { webhookEndpoint { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').WebhookEndpointUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WebhookEndpointRemove($input: WebhookEndpointRemoveInput!) {\n    webhookEndpointRemove(input: $input) { webhookEndpoint { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').WebhookEndpointRemoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WebhookDeliveryTest($input: WebhookDeliveryTestInput!) {\n    webhookDeliveryTest(input: $input) { webhookDelivery { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').WebhookDeliveryTestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WebhookDeliveryReplay($input: WebhookDeliveryReplayInput!) {\n    webhookDeliveryReplay(input: $input) { webhookDelivery { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').WebhookDeliveryReplayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WebhookEndpointReplay($input: WebhookEndpointReplayInput!) {\n    webhookEndpointReplay(input: $input) { webhookEndpoint { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').WebhookEndpointReplayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sources($part: String, $first: Int!, $after: String) {\n    processes { code nameZh nameEn parentCode depth leaf measure }\n    sourceDemands { partNumber demanded reason changedBy changedAt }\n    approvedSources(partNumber: $part, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id partNumber state reason validFrom validUntil approvedBy approvedAt withdrawnBy withdrawnAt withdrawReason\n        firm { ...FirmCard } process { ...ProcessName } } }\n    }\n  }\n"): typeof import('./graphql.ts').SourcesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApprovedSourceAdd($input: ApprovedSourceAddInput!) { approvedSourceAdd(input: $input) { approvedSource { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').ApprovedSourceAddDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApprovedSourceWithdraw($input: ApprovedSourceWithdrawInput!) { approvedSourceWithdraw(input: $input) { approvedSource { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').ApprovedSourceWithdrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisationSourceDemandSet($input: OrganisationSourceDemandSetInput!) { organisationSourceDemandSet(input: $input) { organisation { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').OrganisationSourceDemandSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThreadLine on ThreadMessage {\n    id side personName text postedAt unread byMailLink phrase { code text(locale: $locale) } attachments { name mediaType sizeBytes }\n  }\n"): typeof import('./graphql.ts').ThreadLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PhraseChoice on PhraseForm { code text(locale: $locale) }\n"): typeof import('./graphql.ts').PhraseChoiceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Thread($id: ID!, $locale: Locale!) {\n    threadPhrases { ...PhraseChoice }\n    members(first: 50) { edges { node { isViewer person { id name } } } }\n    thread(id: $id) { id side messages { ...ThreadLine reads { number at reader fileName marked } } }\n  }\n"): typeof import('./graphql.ts').ThreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ThreadMessagePost($input: ThreadMessagePostInput!) { threadMessagePost(input: $input) { thread { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').ThreadMessagePostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ThreadSee($input: ThreadSeeInput!) { threadSee(input: $input) { thread { id } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').ThreadSeeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailedThread($token: String!, $locale: Locale!) {\n    threadPhrases { ...PhraseChoice }\n    mailedThread(token: $token) {\n      state expiresAt personName side number titleZh titleEn path firm { name nameEn } partner { name nameEn } messages { ...ThreadLine }\n    }\n  }\n"): typeof import('./graphql.ts').MailedThreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MailedThreadAnswer($input: MailedThreadAnswerInput!) { mailedThreadAnswer(input: $input) { mailedThread { state } userErrors { ...Refusal } } }\n"): typeof import('./graphql.ts').MailedThreadAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($text: String!) { search(text: $text, first: 20) { kind id number title } }\n"): typeof import('./graphql.ts').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Thing($id: ID!) { node(id: $id) { __typename id } }\n"): typeof import('./graphql.ts').ThingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      permissions\n      roles\n      mustAddSecondFactor\n      person { id name email locale }\n      organisation { id name nameEn creditCode kinds }\n      supportAct { id reason endsAt }\n      memberships { current roles organisation { ...FirmCard } }\n    }\n    sites(first: 1) { edges { node { timeZone } } }\n  }\n"): typeof import('./graphql.ts').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SavedViewParts on SavedView { id name query shared mine isDefault }\n"): typeof import('./graphql.ts').SavedViewPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedViews($list: String!) { savedViews(list: $list) { ...SavedViewParts } }\n"): typeof import('./graphql.ts').SavedViewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavedViewSave($input: SavedViewSaveInput!) {\n    savedViewSave(input: $input) { savedView { id query } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').SavedViewSaveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavedViewChange($input: SavedViewChangeInput!) {\n    savedViewChange(input: $input) { userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').SavedViewChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavedViewRemove($input: SavedViewRemoveInput!) {\n    savedViewRemove(input: $input) { userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').SavedViewRemoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavedViewDefault($input: SavedViewDefaultInput!) {\n    savedViewDefault(input: $input) { userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').SavedViewDefaultDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
