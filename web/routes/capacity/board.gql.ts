import { graphql } from '../../gql/index.ts';

export const BoardDocument = graphql(`
  query CapacityBoard(
    $fromWeek: String!, $weeks: Int!, $siteId: ID, $processCode: ID, $first: Int!, $after: String,
    $cell: Boolean!, $cellCenter: ID!, $cellWeek: Date!
  ) {
    capacityBoard(
      fromWeek: $fromWeek, weeks: $weeks, siteId: $siteId, processCode: $processCode, first: $first, after: $after
    ) {
      asOf totalCount
      weeks { label start end }
      pageInfo { hasNextPage endCursor }
      edges { node {
        workCenter { id code name unit measure parallelMachines site { id name } process { ...ProcessName } }
        cells {
          weekStart known loadBps
          total { value unit } committed { value unit } held { value unit } reserved { value unit } free { value unit }
        }
      } }
    }
    sites(first: 50) { edges { node { id name } } }
    processes { code nameZh nameEn parentCode depth leaf }
    capacityCell(workCenterId: $cellCenter, weekStart: $cellWeek) @include(if: $cell) { ...CellDetail }
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
      date total { value unit } committed { value unit } held { value unit } reserved { value unit } free { value unit }
    }
    reservations { quantity { value unit } reservation { id number state buyer { ...FirmCard } expiresAt } }
    offers { offered { value unit } taken { value unit } offer { id number state unitPrice { amount currency per } } }
    lastImport { ...ImportLine }
    differences { ...DifferenceLine }
  }
`);
