import { graphql } from '../../gql/index.ts';

export const ItemsDocument = graphql(`
  query Items($words: String, $first: Int!, $after: String) {
    items(words: $words, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { id number name material { code nameZh nameEn } revisions { id code state } } }
    }
    materials { code nameZh nameEn }
  }
`);
export const ItemCreateDocument = graphql(`
  mutation ItemCreate($input: ItemCreateInput!) { itemCreate(input: $input) { item { id } userErrors { ...Refusal } } }
`);
export const ItemPageDocument = graphql(`
  query ItemPage($id: ID!) {
    processes { code nameZh nameEn parentCode depth leaf measure }
    cities { code nameZh nameEn }
    capabilityKinds { code choices }
    node(id: $id) { __typename ... on Item {
      id number name unit material { code nameZh nameEn }
      stock { version quantity { value unit } asOf place note receipts { arrivesOn quantity { value unit } } }
      freeStock { onHand { value unit } short { value unit } receipts { arrivesOn quantity { value unit } } }
      taken { quantity { value unit } readyOn promise { id number state } }
      stockWritings { version quantity { value unit } asOf cause note writtenAt writtenBy { name } }
      revisions {
        id code state releasedAt availableActions
        steps { position code name measure standards yieldBps lotLeast lotMost transferBatch setupFamily requirements { kind bounds { value unit } choices } inspection { kind perPiece { value unit } days } process { ...ProcessName } loadPerPiece { value unit } setup { value unit } }
        arcs { fromCode toCode per }
      }
    } }
  }
`);
export const OrderPromisesDocument = graphql(`
  query OrderPromises($words: String, $first: Int!, $after: String) {
    orderPromises(words: $words, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node {
        id number reference quantity dueOn state askedAt chosenPlanId availableActions jointPlan { id number } revision { code item { id number name } }
        plans { id arrivesOn lateDays unserved landedCost { total { amount currency } } }
      } }
    }
  }
`);
export const RevisionPromisesDocument = graphql(`
  query RevisionPromises($revisionId: ID!) {
    orderLeads(revisionId: $revisionId) { ...FirmCard }
    node(id: $revisionId) { __typename ... on ItemRevision { madeParts { prefix number name revision { id steps { code name } } } } }
    orderPromises(revisionId: $revisionId, first: 20) { edges { node { id number reference quantity dueOn state askedAt } } }
  }
`);
export const RevisionStructureDocument = graphql(`
  query RevisionStructure($id: ID!, $pieces: Int!) {
    items(first: 200) { edges { node { id number name } } }
    node(id: $id) { __typename ... on ItemRevision {
      id code state
      components { item { id } revision { id } quantity { value unit } scrapBps stepCode source leadWorkingDays }
      structure(pieces: $pieces) {
        complete
        rows { level needed { value unit } component { item { id number name } quantity { value unit } scrapBps stepCode source leadWorkingDays madeBy { id code } } }
        totals { item { id number name } needed { value unit } }
      }
    } }
  }
`);
export const RevisionPutComponentsDocument = graphql(`
  mutation ItemRevisionPutComponents($input: ItemRevisionPutComponentsInput!) { itemRevisionPutComponents(input: $input) { itemRevision { id } userErrors { ...Refusal } } }
`);
export const ItemPutStockDocument = graphql(`
  mutation ItemPutStock($input: ItemPutStockInput!) { itemPutStock(input: $input) { item { id } userErrors { ...Refusal } } }
`);
export const PromiseIssueDocument = graphql(`
  mutation OrderPromiseIssue($input: OrderPromiseIssueInput!) { orderPromiseIssue(input: $input) { orderPromise { id } userErrors { ...Refusal } } }
`);
export const RevisionPutDocument = graphql(`
  mutation ItemRevisionPut($input: ItemRevisionPutInput!) { itemRevisionPut(input: $input) { itemRevision { id } userErrors { ...Refusal } } }
`);
export const RevisionPutBillDocument = graphql(`
  mutation ItemRevisionPutBill($input: ItemRevisionPutBillInput!) { itemRevisionPutBill(input: $input) { itemRevision { id } userErrors { ...Refusal } } }
`);
export const RevisionBillDocument = graphql(`
  query RevisionBill($id: ID!) { node(id: $id) { __typename ... on ItemRevision { code billOfProcess item { number } } } }
`);
export const RevisionReleaseDocument = graphql(`
  mutation ItemRevisionRelease($input: ItemRevisionReleaseInput!) { itemRevisionRelease(input: $input) { itemRevision { id } userErrors { ...Refusal } } }
`);
export const PromiseInquireDocument = graphql(`
  mutation OrderPromiseInquire($input: OrderPromiseInquireInput!) { orderPromiseInquire(input: $input) { orderPromise { id } userErrors { ...Refusal } } }
`);
export const PlanLineFragment = graphql(`
  fragment PlanLine on PromiseLine {
    position stepCode stepName pieces asksFirst setupFamily ownerAnswer process { ...ProcessName } reasons { code params { name value } }
    offer { id number seller { ...FirmCard } city { code nameZh nameEn } province { code nameZh nameEn } }
    weeks { weekStart pieces quantity { value unit } setup { value unit } }
    price { ...CostParts }
    inspection { kind pieces quantity { value unit } days readyOn price { amount currency } }
    reservation { id number state seller { ...FirmCard } }
  }
`);
export const PromisePlanFragment = graphql(`
  fragment PlanParts on PromisePlan {
    id wishes arrivesOn lateDays factoryCount unserved gapBps landedCost { ...CostParts }
    search { engine solver seed nodesMax roundsMax guarded }
    carbon { known { value unit } transport { value unit } energy { value unit } unknown { code stepCode } }
    ways { stepCode toStepCode leavesOn arrivesOn pieces loads km cost { amount currency } from { code nameZh nameEn } to { code nameZh nameEn } run { departsAt arrivesAt quantity { value unit } instead { amount currency } } }
    vat { amount currency } gross { amount currency }
    lines { ...PlanLine }
    hauls { way position stepCode stepName pieces asksFirst ownerAnswer offer { id number seller { ...FirmCard } } price { total { amount currency } } reservation { id number state seller { ...FirmCard } } }
  }
`);
export const PromisePageDocument = graphql(`
  query PromisePage($id: ID!) {
    node(id: $id) { __typename ... on OrderPromise {
      id number reference quantity dueOn state final availableActions chosenPlanId quotedUntil askedAt
      latePerDay { amount currency } contractMode lead { ...FirmCard } mainStepCodes mainWorkMayMove mayAsk withoutOfferIds ownersAsked binPieces freightPerBin { amount currency }
      needs { stepCode name source days arrivesOn workingDays component } madeParts { prefix number name intoStepCode per }
      components { stepCode number name source restOn item { id } needed { value unit } fromStock { value unit } rest { value unit } receipts { arrivesOn quantity { value unit } } }
      arcs { fromCode toCode per }
      why { kind code stepCode weekStart params { name value } offer { id number seller { ...FirmCard } } }
      job { state } jointPlan { id number } deliverTo { code nameZh nameEn }
      revision { id code item { id number name } } shortages { stepCode candidates possible }
      plans { ...PlanParts }
      whatIfs {
        id change amount unit weekStart outcome job { state } offer { id number seller { ...FirmCard } }
        plan {
          arrivesOn daysLater unserved difference { amount currency } differences { kind amount { amount currency } } landedCost { ...CostParts }
          lines { stepCode pieces offer { id number seller { ...FirmCard } } }
        }
      }
    } }
  }
`);
export const PromiseWhatIfDocument = graphql(`
  mutation OrderPromiseWhatIf($input: OrderPromiseWhatIfInput!) { orderPromiseWhatIf(input: $input) { orderPromise { id } userErrors { ...Refusal } } }
`);
export const PromiseReplanDocument = graphql(`
  mutation OrderPromiseReplan($input: OrderPromiseReplanInput!) { orderPromiseReplan(input: $input) { orderPromise { id } userErrors { ...Refusal } } }
`);
export const PromiseQuoteDocument = graphql(`
  mutation OrderPromiseQuote($input: OrderPromiseQuoteInput!) { orderPromiseQuote(input: $input) { orderPromise { id } userErrors { ...Refusal } } }
`);
export const PromiseConfirmDocument = graphql(`
  mutation OrderPromiseConfirm($input: OrderPromiseConfirmInput!) { orderPromiseConfirm(input: $input) { orderPromise { id } userErrors { ...Refusal } } }
`);
export const PromiseReleaseDocument = graphql(`
  mutation OrderPromiseRelease($input: OrderPromiseReleaseInput!) { orderPromiseRelease(input: $input) { orderPromise { id } userErrors { ...Refusal } } }
`);
