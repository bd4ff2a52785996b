import { graphql } from '../../../gql/index.ts';

export const SiteCalendarDocument = graphql(`
  query SiteCalendar($id: ID!, $from: Date!, $until: Date!, $later: Date!, $center: ID!, $hasCenter: Boolean!) {
    node(id: $id) { __typename ... on Site { ...SiteCalendar } }
    workCenters(siteId: $id, first: 100) { edges { node { id code name } } }
    shown: node(id: $center) @include(if: $hasCenter) { __typename ... on WorkCenter { ...CenterDays } }
  }
`);
export const SiteCalendarFragment = graphql(`
  fragment SiteCalendar on Site {
    id name timeZone
    holidays(from: $from, until: $until) { date kind nameZh nameEn certainty }
    shiftPatterns { id name validFrom workCenter { id code } shifts { weekday startTime endTime breaks { startTime endTime } } }
    calendarExceptions(from: $from, until: $later) {
      id fromDate untilDate startTime endTime factor cause certainty note workCenter { id code }
    }
  }
`);
export const CenterDaysFragment = graphql(`
  fragment CenterDays on WorkCenter {
    id code name
    calendarDays(from: $from, until: $until) {
      date kind cause certainty factorPermille shiftCount patternName total { value unit }
    }
  }
`);
export const PreviewDocument = graphql(`
  query CalendarPreview($id: ID!, $exception: CalendarExceptionDraftInput, $pattern: ShiftPatternDraftInput) {
    node(id: $id) { __typename ... on Site {
      calendarPreview(exception: $exception, pattern: $pattern) {
        sums { quantity { value unit } } dayCount overruledDayCount workCenterCount soldWeekCount shortWeekCount
      }
    } }
  }
`);
export const PatternCreateDocument = graphql(`
  mutation ShiftPatternCreate($input: ShiftPatternCreateInput!) {
    shiftPatternCreate(input: $input) { shiftPattern { id } userErrors { ...Refusal } }
  }
`);
export const PatternRemoveDocument = graphql(`
  mutation ShiftPatternRemove($input: ShiftPatternRemoveInput!) {
    shiftPatternRemove(input: $input) { shiftPattern { id } userErrors { ...Refusal } }
  }
`);
export const ExceptionCreateDocument = graphql(`
  mutation CalendarExceptionCreate($input: CalendarExceptionCreateInput!) {
    calendarExceptionCreate(input: $input) { calendarException { id } userErrors { ...Refusal } }
  }
`);
export const ExceptionRemoveDocument = graphql(`
  mutation CalendarExceptionRemove($input: CalendarExceptionRemoveInput!) {
    calendarExceptionRemove(input: $input) { calendarException { id } userErrors { ...Refusal } }
  }
`);
