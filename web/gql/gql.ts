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
    "\n  fragment FirmCard on Firm { id name nameEn kinds }\n": typeof types.FirmCardFragmentDoc,
    "\n  fragment ProcessName on Process { code nameZh nameEn }\n": typeof types.ProcessNameFragmentDoc,
    "\n  fragment OfferCardParts on OfferCard {\n    id number city { code nameZh nameEn } measure unit from until booking holdMinutes mine note\n    seller { ...FirmCard }\n    process { ...ProcessName }\n    materials { code nameZh nameEn }\n    perWeek { value unit }\n    minimumLot { value unit }\n    unitPrice { amount currency per }\n    setupPrice { amount currency }\n    weeks { weekStart band }\n  }\n": typeof types.OfferCardPartsFragmentDoc,
    "\n  fragment CostParts on LandedCost {\n    perPiece\n    total { amount currency }\n    parts { kind amount { amount currency } params { name value } }\n  }\n": typeof types.CostPartsFragmentDoc,
    "\n  fragment ReservationLine on Reservation {\n    id number state side availableActions heldAt expiresAt\n    buyer { ...FirmCard }\n    seller { ...FirmCard }\n    process { ...ProcessName }\n    quantity { value unit }\n    weeks { weekStart quantity { value unit } }\n    price { perPiece total { amount currency } }\n  }\n": typeof types.ReservationLineFragmentDoc,
    "\n  fragment DifferenceLine on CapacityDifference {\n    id kind weekStart workOrderNumber resolvedAt note\n    workCenter { id code name }\n    inSheet { value unit }\n    soldHere { value unit }\n    import { id fileName uploadedAt }\n  }\n": typeof types.DifferenceLineFragmentDoc,
    "\n  fragment ImportLine on CapacityImport {\n    id fileName state rowCount createCount changeCount sameCount rejectCount warningCount uploadedAt committedAt\n    uploadedBy { name }\n  }\n": typeof types.ImportLineFragmentDoc,
    "\n  fragment Refusal on UserError {\n    code message path params { name value }\n    ... on CapacityExceededProblem { weekStart band requested { value unit } available { value unit } }\n  }\n": typeof types.RefusalFragmentDoc,
    "\n  mutation SignIn($input: SignInInput!) { signIn(input: $input) { userErrors { ...Refusal } } }\n": typeof types.SignInDocument,
    "\n  query SignUpForm { cities { code nameZh nameEn } }\n": typeof types.SignUpFormDocument,
    "\n  mutation SignUp($input: SignUpInput!) { signUp(input: $input) { userErrors { ...Refusal } } }\n": typeof types.SignUpDocument,
    "\n  mutation SignOut($input: SignOutInput!) { signOut(input: $input) { userErrors { ...Refusal } } }\n": typeof types.SignOutDocument,
    "\n  mutation OrganisationSwitch($input: OrganisationSwitchInput!) {\n    organisationSwitch(input: $input) { userErrors { ...Refusal } }\n  }\n": typeof types.OrganisationSwitchDocument,
    "\n  query CapacityBoard(\n    $fromWeek: String!, $weeks: Int!, $siteId: ID, $processCode: ID, $first: Int!, $after: String,\n    $cell: Boolean!, $cellCenter: ID!, $cellWeek: Date!\n  ) {\n    capacityBoard(\n      fromWeek: $fromWeek, weeks: $weeks, siteId: $siteId, processCode: $processCode, first: $first, after: $after\n    ) {\n      asOf totalCount\n      weeks { label start end }\n      pageInfo { hasNextPage endCursor }\n      edges { node {\n        workCenter { id code name unit measure parallelMachines site { id name } process { ...ProcessName } }\n        cells {\n          weekStart known loadBps\n          total { value unit } committed { value unit } held { value unit } reserved { value unit } free { value unit }\n        }\n      } }\n    }\n    sites(first: 50) { edges { node { id name } } }\n    processes { code nameZh nameEn parentCode depth leaf }\n    capacityCell(workCenterId: $cellCenter, weekStart: $cellWeek) @include(if: $cell) { ...CellDetail }\n  }\n": typeof types.CapacityBoardDocument,
    "\n  fragment CellDetail on CapacityCellDetail {\n    workCenter { id code name unit site { name } process { ...ProcessName } }\n    week { label start end }\n    cell {\n      weekStart known loadBps\n      total { value unit } committed { value unit } held { value unit } reserved { value unit } free { value unit }\n    }\n    days {\n      date total { value unit } committed { value unit } held { value unit } reserved { value unit } free { value unit }\n    }\n    reservations { quantity { value unit } reservation { id number state buyer { ...FirmCard } expiresAt } }\n    offers { offered { value unit } taken { value unit } offer { id number state unitPrice { amount currency per } } }\n    lastImport { ...ImportLine }\n    differences { ...DifferenceLine }\n  }\n": typeof types.CellDetailFragmentDoc,
    "\n  query CapacityDifferences($open: Boolean!, $first: Int!, $after: String) {\n    capacityDifferences(open: $open, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...DifferenceLine } }\n    }\n  }\n": typeof types.CapacityDifferencesDocument,
    "\n  mutation CapacityDifferenceResolve($input: CapacityDifferenceResolveInput!) {\n    capacityDifferenceResolve(input: $input) { capacityDifference { id } userErrors { ...Refusal } }\n  }\n": typeof types.CapacityDifferenceResolveDocument,
    "\n  query Home($fromWeek: String!) {\n    approvals: reservations(side: SELLER, state: AWAITING_APPROVAL, first: 20) {\n      totalCount edges { node { ...ReservationLine } }\n    }\n    holds: reservations(side: BUYER, state: HELD, first: 20) {\n      totalCount edges { node { ...ReservationLine } }\n    }\n    capacityDifferences(open: true, first: 10) { totalCount edges { node { ...DifferenceLine } } }\n    sold: reservations(side: SELLER, state: CONFIRMED, first: 1) { totalCount }\n    bought: reservations(side: BUYER, state: CONFIRMED, first: 1) { totalCount }\n    sites(first: 1) { totalCount }\n    workCenters(first: 1) { totalCount }\n    capacityOffers(state: PUBLISHED, first: 1) { totalCount }\n    capacityRequests(state: OPEN, first: 5) {\n      totalCount\n      edges { node { id number title until matching { state } process { ...ProcessName } } }\n    }\n    capacityBoard(fromWeek: $fromWeek, weeks: 4, first: 100) {\n      asOf\n      edges { node {\n        workCenter { id measure unit }\n        cells { known loadBps total { value unit } free { value unit } }\n      } }\n    }\n  }\n": typeof types.HomeDocument,
    "\n  query CapacityImports($first: Int!, $after: String) {\n    capacityImports(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...ImportLine } }\n    }\n  }\n": typeof types.CapacityImportsDocument,
    "\n  mutation CapacityImportCheck($input: CapacityImportCheckInput!) {\n    capacityImportCheck(input: $input) { capacityImport { id } userErrors { ...Refusal } }\n  }\n": typeof types.CapacityImportCheckDocument,
    "\n  query CapacityImport($id: ID!) {\n    node(id: $id) { __typename ... on CapacityImport {\n      ...ImportLine\n      availableActions\n      causes { code count exampleRow exampleFound column severity }\n      problems { row column cell found expected code severity params { name value } }\n      differences { ...DifferenceLine }\n    } }\n  }\n": typeof types.CapacityImportDocument,
    "\n  mutation CapacityImportCommit($input: CapacityImportCommitInput!) {\n    capacityImportCommit(input: $input) { capacityImport { id } userErrors { ...Refusal } }\n  }\n": typeof types.CapacityImportCommitDocument,
    "\n  query Market(\n    $processCode: ID, $materialCode: ID, $from: Date, $until: Date, $city: String, $first: Int!, $after: String\n  ) {\n    market(\n      processCode: $processCode, materialCode: $materialCode, from: $from, until: $until, city: $city,\n      first: $first, after: $after\n    ) { totalCount pageInfo { hasNextPage endCursor } edges { node { ...OfferCardParts } } }\n    processes { code nameZh nameEn parentCode depth leaf }\n    materials { code nameZh nameEn parentCode }\n    cities { code nameZh nameEn }\n  }\n": typeof types.MarketDocument,
    "\n  query OfferCardPage($id: ID!) { node(id: $id) { __typename ...OfferCardParts } }\n": typeof types.OfferCardPageDocument,
    "\n  mutation ReservationHold($input: ReservationHoldInput!) {\n    reservationHold(input: $input) { reservation { id } userErrors { ...Refusal } }\n  }\n": typeof types.ReservationHoldDocument,
    "\n  query Needs($state: RequestState, $first: Int!, $after: String) {\n    capacityRequests(state: $state, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { ...NeedHead matches { feasible rank landedCost { total { amount currency } } } } }\n    }\n  }\n": typeof types.NeedsDocument,
    "\n  fragment NeedHead on CapacityRequest {\n    id number title state availableActions pieces from until deliverTo { code nameZh nameEn } postedAt\n    process { ...ProcessName } material { code nameZh nameEn }\n    loadPerPiece { value unit } load { value unit } priceCap { amount currency }\n    matching { state consideredCount finishedAt }\n  }\n": typeof types.NeedHeadFragmentDoc,
    "\n  query NeedForm {\n    processes { code nameZh nameEn parentCode depth leaf measure }\n    materials { code nameZh nameEn parentCode }\n    cities { code nameZh nameEn }\n  }\n": typeof types.NeedFormDocument,
    "\n  mutation CapacityRequestPost($input: CapacityRequestPostInput!) {\n    capacityRequestPost(input: $input) { capacityRequest { id } userErrors { ...Refusal } }\n  }\n": typeof types.CapacityRequestPostDocument,
    "\n  query Need($id: ID!) {\n    node(id: $id) { __typename ... on CapacityRequest {\n      ...NeedHead\n      matches { ...MatchLine }\n      reservations { ...ReservationLine }\n    } }\n  }\n": typeof types.NeedDocument,
    "\n  fragment MatchLine on Match {\n    rank feasible finishBy\n    offer { ...OfferCardParts }\n    landedCost { ...CostParts }\n    plan { weekStart quantity { value unit } }\n    reasons { code outcome params { name value } }\n  }\n": typeof types.MatchLineFragmentDoc,
    "\n  mutation CapacityRequestClose($input: CapacityRequestCloseInput!) {\n    capacityRequestClose(input: $input) { capacityRequest { id } userErrors { ...Refusal } }\n  }\n": typeof types.CapacityRequestCloseDocument,
    "\n  query CapacityOffers($state: OfferState, $first: Int!, $after: String) {\n    capacityOffers(state: $state, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...OwnOffer } }\n    }\n  }\n": typeof types.CapacityOffersDocument,
    "\n  fragment OwnOffer on CapacityOffer {\n    id number state availableActions from until booking holdMinutes note publishedAt withdrawnAt\n    workCenter { id code name unit site { name city { code nameZh nameEn } } process { ...ProcessName } }\n    perWeek { value unit } minimumLot { value unit }\n    unitPrice { amount currency per } setupPrice { amount currency }\n    weeks { weekStart offered { value unit } held { value unit } reserved { value unit } open { value unit } }\n  }\n": typeof types.OwnOfferFragmentDoc,
    "\n  query CapacityOffer($id: ID!) { node(id: $id) { __typename ...OwnOffer } }\n": typeof types.CapacityOfferDocument,
    "\n  query OfferEditor($fromWeek: String!, $weeks: Int!) {\n    workCenters(first: 200) { edges { node { ...EditorCenter } } }\n    capacityBoard(fromWeek: $fromWeek, weeks: $weeks, first: 200) {\n      weeks { label start end }\n      edges { node { workCenter { id } cells { weekStart known free { value unit } } } }\n    }\n  }\n": typeof types.OfferEditorDocument,
    "\n  fragment EditorCenter on WorkCenter {\n    id code name measure unit parallelMachines\n    site { name city { code nameZh nameEn } } process { ...ProcessName } materials { code nameZh nameEn }\n    rate { amount currency per } minimumBlock { value unit } setup { value unit }\n  }\n": typeof types.EditorCenterFragmentDoc,
    "\n  mutation CapacityOfferPublish($input: CapacityOfferPublishInput!) {\n    capacityOfferPublish(input: $input) { capacityOffer { id } userErrors { ...Refusal } }\n  }\n": typeof types.CapacityOfferPublishDocument,
    "\n  mutation CapacityOfferWithdraw($input: CapacityOfferWithdrawInput!) {\n    capacityOfferWithdraw(input: $input) { capacityOffer { id } userErrors { ...Refusal } }\n  }\n": typeof types.CapacityOfferWithdrawDocument,
    "\n  query Plant($first: Int!, $after: String) {\n    sites(first: 100) { totalCount edges { node { id name city { code nameZh nameEn } timeZone workingDays } } }\n    workCenters(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { ...EditorCenter } }\n    }\n    processes { code nameZh nameEn parentCode depth leaf measure }\n    materials { code nameZh nameEn parentCode }\n    cities { code nameZh nameEn }\n  }\n": typeof types.PlantDocument,
    "\n  mutation SiteCreate($input: SiteCreateInput!) { siteCreate(input: $input) { site { id } userErrors { ...Refusal } } }\n": typeof types.SiteCreateDocument,
    "\n  mutation WorkCenterCreate($input: WorkCenterCreateInput!) {\n    workCenterCreate(input: $input) { workCenter { id } userErrors { ...Refusal } }\n  }\n": typeof types.WorkCenterCreateDocument,
    "\n  query Reservations($side: Side!, $state: ReservationState, $first: Int!, $after: String) {\n    reservations(side: $side, state: $state, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...ReservationLine } }\n    }\n  }\n": typeof types.ReservationsDocument,
    "\n  query Reservation($id: ID!) {\n    node(id: $id) { __typename ... on Reservation {\n      ...ReservationLine\n      confirmedAt endedAt\n      price { ...CostParts }\n      request { id number title }\n      offer { id number mine city { code nameZh nameEn } unitPrice { amount currency per } booking }\n    } }\n  }\n": typeof types.ReservationDocument,
    "\n  mutation ReservationConfirm($input: ReservationConfirmInput!) {\n    reservationConfirm(input: $input) { reservation { id } userErrors { ...Refusal } }\n  }\n": typeof types.ReservationConfirmDocument,
    "\n  mutation ReservationRelease($input: ReservationReleaseInput!) {\n    reservationRelease(input: $input) { reservation { id } userErrors { ...Refusal } }\n  }\n": typeof types.ReservationReleaseDocument,
    "\n  mutation ReservationAccept($input: ReservationAcceptInput!) {\n    reservationAccept(input: $input) { reservation { id } userErrors { ...Refusal } }\n  }\n": typeof types.ReservationAcceptDocument,
    "\n  mutation ReservationDecline($input: ReservationDeclineInput!) {\n    reservationDecline(input: $input) { reservation { id } userErrors { ...Refusal } }\n  }\n": typeof types.ReservationDeclineDocument,
    "\n  query Viewer {\n    viewer {\n      permissions\n      roles\n      person { id name email locale }\n      organisation { id name nameEn creditCode kinds }\n      memberships { current roles organisation { ...FirmCard } }\n    }\n  }\n": typeof types.ViewerDocument,
};
const documents: Documents = {
    "\n  fragment FirmCard on Firm { id name nameEn kinds }\n": types.FirmCardFragmentDoc,
    "\n  fragment ProcessName on Process { code nameZh nameEn }\n": types.ProcessNameFragmentDoc,
    "\n  fragment OfferCardParts on OfferCard {\n    id number city { code nameZh nameEn } measure unit from until booking holdMinutes mine note\n    seller { ...FirmCard }\n    process { ...ProcessName }\n    materials { code nameZh nameEn }\n    perWeek { value unit }\n    minimumLot { value unit }\n    unitPrice { amount currency per }\n    setupPrice { amount currency }\n    weeks { weekStart band }\n  }\n": types.OfferCardPartsFragmentDoc,
    "\n  fragment CostParts on LandedCost {\n    perPiece\n    total { amount currency }\n    parts { kind amount { amount currency } params { name value } }\n  }\n": types.CostPartsFragmentDoc,
    "\n  fragment ReservationLine on Reservation {\n    id number state side availableActions heldAt expiresAt\n    buyer { ...FirmCard }\n    seller { ...FirmCard }\n    process { ...ProcessName }\n    quantity { value unit }\n    weeks { weekStart quantity { value unit } }\n    price { perPiece total { amount currency } }\n  }\n": types.ReservationLineFragmentDoc,
    "\n  fragment DifferenceLine on CapacityDifference {\n    id kind weekStart workOrderNumber resolvedAt note\n    workCenter { id code name }\n    inSheet { value unit }\n    soldHere { value unit }\n    import { id fileName uploadedAt }\n  }\n": types.DifferenceLineFragmentDoc,
    "\n  fragment ImportLine on CapacityImport {\n    id fileName state rowCount createCount changeCount sameCount rejectCount warningCount uploadedAt committedAt\n    uploadedBy { name }\n  }\n": types.ImportLineFragmentDoc,
    "\n  fragment Refusal on UserError {\n    code message path params { name value }\n    ... on CapacityExceededProblem { weekStart band requested { value unit } available { value unit } }\n  }\n": types.RefusalFragmentDoc,
    "\n  mutation SignIn($input: SignInInput!) { signIn(input: $input) { userErrors { ...Refusal } } }\n": types.SignInDocument,
    "\n  query SignUpForm { cities { code nameZh nameEn } }\n": types.SignUpFormDocument,
    "\n  mutation SignUp($input: SignUpInput!) { signUp(input: $input) { userErrors { ...Refusal } } }\n": types.SignUpDocument,
    "\n  mutation SignOut($input: SignOutInput!) { signOut(input: $input) { userErrors { ...Refusal } } }\n": types.SignOutDocument,
    "\n  mutation OrganisationSwitch($input: OrganisationSwitchInput!) {\n    organisationSwitch(input: $input) { userErrors { ...Refusal } }\n  }\n": types.OrganisationSwitchDocument,
    "\n  query CapacityBoard(\n    $fromWeek: String!, $weeks: Int!, $siteId: ID, $processCode: ID, $first: Int!, $after: String,\n    $cell: Boolean!, $cellCenter: ID!, $cellWeek: Date!\n  ) {\n    capacityBoard(\n      fromWeek: $fromWeek, weeks: $weeks, siteId: $siteId, processCode: $processCode, first: $first, after: $after\n    ) {\n      asOf totalCount\n      weeks { label start end }\n      pageInfo { hasNextPage endCursor }\n      edges { node {\n        workCenter { id code name unit measure parallelMachines site { id name } process { ...ProcessName } }\n        cells {\n          weekStart known loadBps\n          total { value unit } committed { value unit } held { value unit } reserved { value unit } free { value unit }\n        }\n      } }\n    }\n    sites(first: 50) { edges { node { id name } } }\n    processes { code nameZh nameEn parentCode depth leaf }\n    capacityCell(workCenterId: $cellCenter, weekStart: $cellWeek) @include(if: $cell) { ...CellDetail }\n  }\n": types.CapacityBoardDocument,
    "\n  fragment CellDetail on CapacityCellDetail {\n    workCenter { id code name unit site { name } process { ...ProcessName } }\n    week { label start end }\n    cell {\n      weekStart known loadBps\n      total { value unit } committed { value unit } held { value unit } reserved { value unit } free { value unit }\n    }\n    days {\n      date total { value unit } committed { value unit } held { value unit } reserved { value unit } free { value unit }\n    }\n    reservations { quantity { value unit } reservation { id number state buyer { ...FirmCard } expiresAt } }\n    offers { offered { value unit } taken { value unit } offer { id number state unitPrice { amount currency per } } }\n    lastImport { ...ImportLine }\n    differences { ...DifferenceLine }\n  }\n": types.CellDetailFragmentDoc,
    "\n  query CapacityDifferences($open: Boolean!, $first: Int!, $after: String) {\n    capacityDifferences(open: $open, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...DifferenceLine } }\n    }\n  }\n": types.CapacityDifferencesDocument,
    "\n  mutation CapacityDifferenceResolve($input: CapacityDifferenceResolveInput!) {\n    capacityDifferenceResolve(input: $input) { capacityDifference { id } userErrors { ...Refusal } }\n  }\n": types.CapacityDifferenceResolveDocument,
    "\n  query Home($fromWeek: String!) {\n    approvals: reservations(side: SELLER, state: AWAITING_APPROVAL, first: 20) {\n      totalCount edges { node { ...ReservationLine } }\n    }\n    holds: reservations(side: BUYER, state: HELD, first: 20) {\n      totalCount edges { node { ...ReservationLine } }\n    }\n    capacityDifferences(open: true, first: 10) { totalCount edges { node { ...DifferenceLine } } }\n    sold: reservations(side: SELLER, state: CONFIRMED, first: 1) { totalCount }\n    bought: reservations(side: BUYER, state: CONFIRMED, first: 1) { totalCount }\n    sites(first: 1) { totalCount }\n    workCenters(first: 1) { totalCount }\n    capacityOffers(state: PUBLISHED, first: 1) { totalCount }\n    capacityRequests(state: OPEN, first: 5) {\n      totalCount\n      edges { node { id number title until matching { state } process { ...ProcessName } } }\n    }\n    capacityBoard(fromWeek: $fromWeek, weeks: 4, first: 100) {\n      asOf\n      edges { node {\n        workCenter { id measure unit }\n        cells { known loadBps total { value unit } free { value unit } }\n      } }\n    }\n  }\n": types.HomeDocument,
    "\n  query CapacityImports($first: Int!, $after: String) {\n    capacityImports(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...ImportLine } }\n    }\n  }\n": types.CapacityImportsDocument,
    "\n  mutation CapacityImportCheck($input: CapacityImportCheckInput!) {\n    capacityImportCheck(input: $input) { capacityImport { id } userErrors { ...Refusal } }\n  }\n": types.CapacityImportCheckDocument,
    "\n  query CapacityImport($id: ID!) {\n    node(id: $id) { __typename ... on CapacityImport {\n      ...ImportLine\n      availableActions\n      causes { code count exampleRow exampleFound column severity }\n      problems { row column cell found expected code severity params { name value } }\n      differences { ...DifferenceLine }\n    } }\n  }\n": types.CapacityImportDocument,
    "\n  mutation CapacityImportCommit($input: CapacityImportCommitInput!) {\n    capacityImportCommit(input: $input) { capacityImport { id } userErrors { ...Refusal } }\n  }\n": types.CapacityImportCommitDocument,
    "\n  query Market(\n    $processCode: ID, $materialCode: ID, $from: Date, $until: Date, $city: String, $first: Int!, $after: String\n  ) {\n    market(\n      processCode: $processCode, materialCode: $materialCode, from: $from, until: $until, city: $city,\n      first: $first, after: $after\n    ) { totalCount pageInfo { hasNextPage endCursor } edges { node { ...OfferCardParts } } }\n    processes { code nameZh nameEn parentCode depth leaf }\n    materials { code nameZh nameEn parentCode }\n    cities { code nameZh nameEn }\n  }\n": types.MarketDocument,
    "\n  query OfferCardPage($id: ID!) { node(id: $id) { __typename ...OfferCardParts } }\n": types.OfferCardPageDocument,
    "\n  mutation ReservationHold($input: ReservationHoldInput!) {\n    reservationHold(input: $input) { reservation { id } userErrors { ...Refusal } }\n  }\n": types.ReservationHoldDocument,
    "\n  query Needs($state: RequestState, $first: Int!, $after: String) {\n    capacityRequests(state: $state, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { ...NeedHead matches { feasible rank landedCost { total { amount currency } } } } }\n    }\n  }\n": types.NeedsDocument,
    "\n  fragment NeedHead on CapacityRequest {\n    id number title state availableActions pieces from until deliverTo { code nameZh nameEn } postedAt\n    process { ...ProcessName } material { code nameZh nameEn }\n    loadPerPiece { value unit } load { value unit } priceCap { amount currency }\n    matching { state consideredCount finishedAt }\n  }\n": types.NeedHeadFragmentDoc,
    "\n  query NeedForm {\n    processes { code nameZh nameEn parentCode depth leaf measure }\n    materials { code nameZh nameEn parentCode }\n    cities { code nameZh nameEn }\n  }\n": types.NeedFormDocument,
    "\n  mutation CapacityRequestPost($input: CapacityRequestPostInput!) {\n    capacityRequestPost(input: $input) { capacityRequest { id } userErrors { ...Refusal } }\n  }\n": types.CapacityRequestPostDocument,
    "\n  query Need($id: ID!) {\n    node(id: $id) { __typename ... on CapacityRequest {\n      ...NeedHead\n      matches { ...MatchLine }\n      reservations { ...ReservationLine }\n    } }\n  }\n": types.NeedDocument,
    "\n  fragment MatchLine on Match {\n    rank feasible finishBy\n    offer { ...OfferCardParts }\n    landedCost { ...CostParts }\n    plan { weekStart quantity { value unit } }\n    reasons { code outcome params { name value } }\n  }\n": types.MatchLineFragmentDoc,
    "\n  mutation CapacityRequestClose($input: CapacityRequestCloseInput!) {\n    capacityRequestClose(input: $input) { capacityRequest { id } userErrors { ...Refusal } }\n  }\n": types.CapacityRequestCloseDocument,
    "\n  query CapacityOffers($state: OfferState, $first: Int!, $after: String) {\n    capacityOffers(state: $state, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...OwnOffer } }\n    }\n  }\n": types.CapacityOffersDocument,
    "\n  fragment OwnOffer on CapacityOffer {\n    id number state availableActions from until booking holdMinutes note publishedAt withdrawnAt\n    workCenter { id code name unit site { name city { code nameZh nameEn } } process { ...ProcessName } }\n    perWeek { value unit } minimumLot { value unit }\n    unitPrice { amount currency per } setupPrice { amount currency }\n    weeks { weekStart offered { value unit } held { value unit } reserved { value unit } open { value unit } }\n  }\n": types.OwnOfferFragmentDoc,
    "\n  query CapacityOffer($id: ID!) { node(id: $id) { __typename ...OwnOffer } }\n": types.CapacityOfferDocument,
    "\n  query OfferEditor($fromWeek: String!, $weeks: Int!) {\n    workCenters(first: 200) { edges { node { ...EditorCenter } } }\n    capacityBoard(fromWeek: $fromWeek, weeks: $weeks, first: 200) {\n      weeks { label start end }\n      edges { node { workCenter { id } cells { weekStart known free { value unit } } } }\n    }\n  }\n": types.OfferEditorDocument,
    "\n  fragment EditorCenter on WorkCenter {\n    id code name measure unit parallelMachines\n    site { name city { code nameZh nameEn } } process { ...ProcessName } materials { code nameZh nameEn }\n    rate { amount currency per } minimumBlock { value unit } setup { value unit }\n  }\n": types.EditorCenterFragmentDoc,
    "\n  mutation CapacityOfferPublish($input: CapacityOfferPublishInput!) {\n    capacityOfferPublish(input: $input) { capacityOffer { id } userErrors { ...Refusal } }\n  }\n": types.CapacityOfferPublishDocument,
    "\n  mutation CapacityOfferWithdraw($input: CapacityOfferWithdrawInput!) {\n    capacityOfferWithdraw(input: $input) { capacityOffer { id } userErrors { ...Refusal } }\n  }\n": types.CapacityOfferWithdrawDocument,
    "\n  query Plant($first: Int!, $after: String) {\n    sites(first: 100) { totalCount edges { node { id name city { code nameZh nameEn } timeZone workingDays } } }\n    workCenters(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { ...EditorCenter } }\n    }\n    processes { code nameZh nameEn parentCode depth leaf measure }\n    materials { code nameZh nameEn parentCode }\n    cities { code nameZh nameEn }\n  }\n": types.PlantDocument,
    "\n  mutation SiteCreate($input: SiteCreateInput!) { siteCreate(input: $input) { site { id } userErrors { ...Refusal } } }\n": types.SiteCreateDocument,
    "\n  mutation WorkCenterCreate($input: WorkCenterCreateInput!) {\n    workCenterCreate(input: $input) { workCenter { id } userErrors { ...Refusal } }\n  }\n": types.WorkCenterCreateDocument,
    "\n  query Reservations($side: Side!, $state: ReservationState, $first: Int!, $after: String) {\n    reservations(side: $side, state: $state, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...ReservationLine } }\n    }\n  }\n": types.ReservationsDocument,
    "\n  query Reservation($id: ID!) {\n    node(id: $id) { __typename ... on Reservation {\n      ...ReservationLine\n      confirmedAt endedAt\n      price { ...CostParts }\n      request { id number title }\n      offer { id number mine city { code nameZh nameEn } unitPrice { amount currency per } booking }\n    } }\n  }\n": types.ReservationDocument,
    "\n  mutation ReservationConfirm($input: ReservationConfirmInput!) {\n    reservationConfirm(input: $input) { reservation { id } userErrors { ...Refusal } }\n  }\n": types.ReservationConfirmDocument,
    "\n  mutation ReservationRelease($input: ReservationReleaseInput!) {\n    reservationRelease(input: $input) { reservation { id } userErrors { ...Refusal } }\n  }\n": types.ReservationReleaseDocument,
    "\n  mutation ReservationAccept($input: ReservationAcceptInput!) {\n    reservationAccept(input: $input) { reservation { id } userErrors { ...Refusal } }\n  }\n": types.ReservationAcceptDocument,
    "\n  mutation ReservationDecline($input: ReservationDeclineInput!) {\n    reservationDecline(input: $input) { reservation { id } userErrors { ...Refusal } }\n  }\n": types.ReservationDeclineDocument,
    "\n  query Viewer {\n    viewer {\n      permissions\n      roles\n      person { id name email locale }\n      organisation { id name nameEn creditCode kinds }\n      memberships { current roles organisation { ...FirmCard } }\n    }\n  }\n": types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FirmCard on Firm { id name nameEn kinds }\n"): typeof import('./graphql.ts').FirmCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProcessName on Process { code nameZh nameEn }\n"): typeof import('./graphql.ts').ProcessNameFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferCardParts on OfferCard {\n    id number city { code nameZh nameEn } measure unit from until booking holdMinutes mine note\n    seller { ...FirmCard }\n    process { ...ProcessName }\n    materials { code nameZh nameEn }\n    perWeek { value unit }\n    minimumLot { value unit }\n    unitPrice { amount currency per }\n    setupPrice { amount currency }\n    weeks { weekStart band }\n  }\n"): typeof import('./graphql.ts').OfferCardPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CostParts on LandedCost {\n    perPiece\n    total { amount currency }\n    parts { kind amount { amount currency } params { name value } }\n  }\n"): typeof import('./graphql.ts').CostPartsFragmentDoc;
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
export function graphql(source: "\n  fragment ImportLine on CapacityImport {\n    id fileName state rowCount createCount changeCount sameCount rejectCount warningCount uploadedAt committedAt\n    uploadedBy { name }\n  }\n"): typeof import('./graphql.ts').ImportLineFragmentDoc;
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
export function graphql(source: "\n  query CapacityBoard(\n    $fromWeek: String!, $weeks: Int!, $siteId: ID, $processCode: ID, $first: Int!, $after: String,\n    $cell: Boolean!, $cellCenter: ID!, $cellWeek: Date!\n  ) {\n    capacityBoard(\n      fromWeek: $fromWeek, weeks: $weeks, siteId: $siteId, processCode: $processCode, first: $first, after: $after\n    ) {\n      asOf totalCount\n      weeks { label start end }\n      pageInfo { hasNextPage endCursor }\n      edges { node {\n        workCenter { id code name unit measure parallelMachines site { id name } process { ...ProcessName } }\n        cells {\n          weekStart known loadBps\n          total { value unit } committed { value unit } held { value unit } reserved { value unit } free { value unit }\n        }\n      } }\n    }\n    sites(first: 50) { edges { node { id name } } }\n    processes { code nameZh nameEn parentCode depth leaf }\n    capacityCell(workCenterId: $cellCenter, weekStart: $cellWeek) @include(if: $cell) { ...CellDetail }\n  }\n"): typeof import('./graphql.ts').CapacityBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CellDetail on CapacityCellDetail {\n    workCenter { id code name unit site { name } process { ...ProcessName } }\n    week { label start end }\n    cell {\n      weekStart known loadBps\n      total { value unit } committed { value unit } held { value unit } reserved { value unit } free { value unit }\n    }\n    days {\n      date total { value unit } committed { value unit } held { value unit } reserved { value unit } free { value unit }\n    }\n    reservations { quantity { value unit } reservation { id number state buyer { ...FirmCard } expiresAt } }\n    offers { offered { value unit } taken { value unit } offer { id number state unitPrice { amount currency per } } }\n    lastImport { ...ImportLine }\n    differences { ...DifferenceLine }\n  }\n"): typeof import('./graphql.ts').CellDetailFragmentDoc;
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
export function graphql(source: "\n  query Home($fromWeek: String!) {\n    approvals: reservations(side: SELLER, state: AWAITING_APPROVAL, first: 20) {\n      totalCount edges { node { ...ReservationLine } }\n    }\n    holds: reservations(side: BUYER, state: HELD, first: 20) {\n      totalCount edges { node { ...ReservationLine } }\n    }\n    capacityDifferences(open: true, first: 10) { totalCount edges { node { ...DifferenceLine } } }\n    sold: reservations(side: SELLER, state: CONFIRMED, first: 1) { totalCount }\n    bought: reservations(side: BUYER, state: CONFIRMED, first: 1) { totalCount }\n    sites(first: 1) { totalCount }\n    workCenters(first: 1) { totalCount }\n    capacityOffers(state: PUBLISHED, first: 1) { totalCount }\n    capacityRequests(state: OPEN, first: 5) {\n      totalCount\n      edges { node { id number title until matching { state } process { ...ProcessName } } }\n    }\n    capacityBoard(fromWeek: $fromWeek, weeks: 4, first: 100) {\n      asOf\n      edges { node {\n        workCenter { id measure unit }\n        cells { known loadBps total { value unit } free { value unit } }\n      } }\n    }\n  }\n"): typeof import('./graphql.ts').HomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CapacityImports($first: Int!, $after: String) {\n    capacityImports(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...ImportLine } }\n    }\n  }\n"): typeof import('./graphql.ts').CapacityImportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CapacityImportCheck($input: CapacityImportCheckInput!) {\n    capacityImportCheck(input: $input) { capacityImport { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').CapacityImportCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CapacityImport($id: ID!) {\n    node(id: $id) { __typename ... on CapacityImport {\n      ...ImportLine\n      availableActions\n      causes { code count exampleRow exampleFound column severity }\n      problems { row column cell found expected code severity params { name value } }\n      differences { ...DifferenceLine }\n    } }\n  }\n"): typeof import('./graphql.ts').CapacityImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CapacityImportCommit($input: CapacityImportCommitInput!) {\n    capacityImportCommit(input: $input) { capacityImport { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').CapacityImportCommitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Market(\n    $processCode: ID, $materialCode: ID, $from: Date, $until: Date, $city: String, $first: Int!, $after: String\n  ) {\n    market(\n      processCode: $processCode, materialCode: $materialCode, from: $from, until: $until, city: $city,\n      first: $first, after: $after\n    ) { totalCount pageInfo { hasNextPage endCursor } edges { node { ...OfferCardParts } } }\n    processes { code nameZh nameEn parentCode depth leaf }\n    materials { code nameZh nameEn parentCode }\n    cities { code nameZh nameEn }\n  }\n"): typeof import('./graphql.ts').MarketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfferCardPage($id: ID!) { node(id: $id) { __typename ...OfferCardParts } }\n"): typeof import('./graphql.ts').OfferCardPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReservationHold($input: ReservationHoldInput!) {\n    reservationHold(input: $input) { reservation { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').ReservationHoldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Needs($state: RequestState, $first: Int!, $after: String) {\n    capacityRequests(state: $state, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { ...NeedHead matches { feasible rank landedCost { total { amount currency } } } } }\n    }\n  }\n"): typeof import('./graphql.ts').NeedsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedHead on CapacityRequest {\n    id number title state availableActions pieces from until deliverTo { code nameZh nameEn } postedAt\n    process { ...ProcessName } material { code nameZh nameEn }\n    loadPerPiece { value unit } load { value unit } priceCap { amount currency }\n    matching { state consideredCount finishedAt }\n  }\n"): typeof import('./graphql.ts').NeedHeadFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedForm {\n    processes { code nameZh nameEn parentCode depth leaf measure }\n    materials { code nameZh nameEn parentCode }\n    cities { code nameZh nameEn }\n  }\n"): typeof import('./graphql.ts').NeedFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CapacityRequestPost($input: CapacityRequestPostInput!) {\n    capacityRequestPost(input: $input) { capacityRequest { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').CapacityRequestPostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Need($id: ID!) {\n    node(id: $id) { __typename ... on CapacityRequest {\n      ...NeedHead\n      matches { ...MatchLine }\n      reservations { ...ReservationLine }\n    } }\n  }\n"): typeof import('./graphql.ts').NeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatchLine on Match {\n    rank feasible finishBy\n    offer { ...OfferCardParts }\n    landedCost { ...CostParts }\n    plan { weekStart quantity { value unit } }\n    reasons { code outcome params { name value } }\n  }\n"): typeof import('./graphql.ts').MatchLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CapacityRequestClose($input: CapacityRequestCloseInput!) {\n    capacityRequestClose(input: $input) { capacityRequest { id } userErrors { ...Refusal } }\n  }\n"): typeof import('./graphql.ts').CapacityRequestCloseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CapacityOffers($state: OfferState, $first: Int!, $after: String) {\n    capacityOffers(state: $state, first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...OwnOffer } }\n    }\n  }\n"): typeof import('./graphql.ts').CapacityOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnOffer on CapacityOffer {\n    id number state availableActions from until booking holdMinutes note publishedAt withdrawnAt\n    workCenter { id code name unit site { name city { code nameZh nameEn } } process { ...ProcessName } }\n    perWeek { value unit } minimumLot { value unit }\n    unitPrice { amount currency per } setupPrice { amount currency }\n    weeks { weekStart offered { value unit } held { value unit } reserved { value unit } open { value unit } }\n  }\n"): typeof import('./graphql.ts').OwnOfferFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CapacityOffer($id: ID!) { node(id: $id) { __typename ...OwnOffer } }\n"): typeof import('./graphql.ts').CapacityOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfferEditor($fromWeek: String!, $weeks: Int!) {\n    workCenters(first: 200) { edges { node { ...EditorCenter } } }\n    capacityBoard(fromWeek: $fromWeek, weeks: $weeks, first: 200) {\n      weeks { label start end }\n      edges { node { workCenter { id } cells { weekStart known free { value unit } } } }\n    }\n  }\n"): typeof import('./graphql.ts').OfferEditorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditorCenter on WorkCenter {\n    id code name measure unit parallelMachines\n    site { name city { code nameZh nameEn } } process { ...ProcessName } materials { code nameZh nameEn }\n    rate { amount currency per } minimumBlock { value unit } setup { value unit }\n  }\n"): typeof import('./graphql.ts').EditorCenterFragmentDoc;
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
export function graphql(source: "\n  query Reservation($id: ID!) {\n    node(id: $id) { __typename ... on Reservation {\n      ...ReservationLine\n      confirmedAt endedAt\n      price { ...CostParts }\n      request { id number title }\n      offer { id number mine city { code nameZh nameEn } unitPrice { amount currency per } booking }\n    } }\n  }\n"): typeof import('./graphql.ts').ReservationDocument;
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
export function graphql(source: "\n  query Viewer {\n    viewer {\n      permissions\n      roles\n      person { id name email locale }\n      organisation { id name nameEn creditCode kinds }\n      memberships { current roles organisation { ...FirmCard } }\n    }\n  }\n"): typeof import('./graphql.ts').ViewerDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
