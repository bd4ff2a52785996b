import { graphql } from '../../gql/index.ts';

export const BoardDocument = graphql(`
  query CapacityBoard(
    $bucket: BoardBucket!, $from: Date!, $count: Int!, $siteId: ID, $processCode: ID, $text: String, $first: Int!, $after: String,
    $cell: Boolean!, $cellCenter: ID!, $cellWeek: Date!
  ) {
    capacityGrid(
      bucket: $bucket, from: $from, count: $count, siteId: $siteId, processCode: $processCode, text: $text, first: $first, after: $after
    ) {
      asOf totalCount
      columns { label start end }
      pageInfo { hasNextPage endCursor }
      edges { node { ...BoardRow } }
    }
    lastCapacityEdit { ...BoardEdit }
    sites(first: 50) { edges { node { id name } } }
    processes { code nameZh nameEn parentCode depth leaf }
    capacityCell(workCenterId: $cellCenter, weekStart: $cellWeek) @include(if: $cell) { ...CellDetail }
  }
`);

export const BoardRowFragment = graphql(`
  fragment BoardRow on CapacityGridRow {
    workCenter { id code name unit measure parallelMachines site { id name } process { ...ProcessName } }
    known total committed held reserved free loadBps marks offered
  }
`);

export const BoardEditFragment = graphql(`
  fragment BoardEdit on CapacityEdit { id reason cellCount editedAt undoneAt undoable editedBy { name } }
`);

export const BoardEditDocument = graphql(`
  mutation CapacityEdit($input: CapacityEditInput!) {
    capacityEdit(input: $input) {
      capacityEdit { ...BoardEdit }
      userErrors { ...Refusal ... on CapacityCellProblem { workCenterId start figure } }
    }
  }
`);

export const BoardUndoDocument = graphql(`
  mutation CapacityEditUndo($input: CapacityEditUndoInput!) {
    capacityEditUndo(input: $input) { capacityEdit { ...BoardEdit } userErrors { ...Refusal } }
  }
`);

export const CellDetailFragment = graphql(`
  fragment CellDetail on CapacityCellDetail {
    workCenter { id code name unit site { name } process { ...ProcessName } }
    week { label start end }
    cell {
      weekStart known loadBps
      total { value unit } committed { value unit } held { value unit } reserved { value unit } free { value unit }
    }
    days {
      calendar {
        shiftCount machines efficiencyBps total { value unit }
        parts { kind cause certainty factorPermille quantity { value unit } }
      }
      date totalSource totalReason total { value unit } committed { value unit } held { value unit } reserved { value unit } free { value unit }
    }
    quotes { quantity { value unit } quote { id number state rfq { id buyer { ...FirmCard } } } }
    reservations { quantity { value unit } reservation { id number state buyer { ...FirmCard } expiresAt } }
    offers { offered { value unit } taken { value unit } offer { id number state unitPrice { amount currency per } } }
    lastImport { ...ImportLine }
    differences { ...DifferenceLine }
  }
`);
