import { addDays } from '../../../domain/week.ts';
import type { FormReader } from '../../../form/read-form.ts';
import type { FenceInput, Grade, PriceStepInput } from '../../../gql/graphql.ts';
import { MEMBER_GRADES, PARTNER_GRADES, PUBLIC_GRADES } from './typed-offer.ts';
import { LOAD_FIELDS } from './typed-steps.ts';

/** Steps and closed stretches as read, with the row of the form that each stands in. */
export interface Rows<T> {
  readonly list: T[];
  readonly rows: string[];
}

/** To whom what is shown, as the API takes it. */
export interface GradesInput {
  readonly memberGrade: Grade;
  readonly partnerGrade: Grade;
  readonly publicGrade: Grade;
  readonly blind: boolean;
}

/** To whom what is shown. The API's own defaults stand in where the form has nothing. */
export function readGrades(reader: FormReader): GradesInput {
  return {
    memberGrade: MEMBER_GRADES.find((grade) => grade === reader.optional('memberGrade')) ?? 'BAND',
    partnerGrade: PARTNER_GRADES.find((grade) => grade === reader.optional('partnerGrade')) ?? 'NOTHING',
    publicGrade: PUBLIC_GRADES.find((grade) => grade === reader.optional('publicGrade')) ?? 'NOTHING',
    blind: reader.optional('blind') !== null,
  };
}

/** The numbers of the rows of a repeated group in which something stands. */
function rowsOf(reader: FormReader, names: readonly string[]): number[] {
  const rows = names.flatMap((name) =>
    reader.namesFrom(`${name}:`).map((field) => Number(field.slice(name.length + 1))),
  );
  return [...new Set(rows)]
    .sort((one, other) => one - other)
    .filter((row) => names.some((name) => reader.optional(`${name}:${row}`) !== null));
}

export function readFences(reader: FormReader): Rows<FenceInput> {
  const rows = rowsOf(reader, ['fenceFrom', 'fenceLast']);
  const list = rows.map((row) => {
    const from = reader.date(`fenceFrom:${row}`);
    const last = reader.date(`fenceLast:${row}`);
    if (last !== '' && from !== '' && last < from) reader.refuse(`fenceLast:${row}`, 'UNTIL_BEFORE_FROM');
    return { from, until: last === '' ? '' : addDays(last, 1) };
  });
  return { list, rows: rows.map(String) };
}

export function readSteps(reader: FormReader): Rows<PriceStepInput> {
  const rows = rowsOf(reader, ['stepFrom', 'stepUntil', 'stepChange']);
  const byLead = rows.map((row): PriceStepInput => {
    if (reader.optional(`stepChange:${row}`) === null) reader.refuse(`stepChange:${row}`, 'REQUIRED');
    return {
      by: 'LEAD_TIME',
      fromDays: reader.optionalWhole(`stepFrom:${row}`) ?? 0,
      untilDays: reader.optionalWhole(`stepUntil:${row}`),
      changeBps: reader.optionalPercent(`stepChange:${row}`) ?? 0,
    };
  });
  const bands = (['FREE', 'TIGHT'] as const).filter((band) => reader.optional(LOAD_FIELDS[band]) !== null);
  const byLoad = bands.map(
    (band): PriceStepInput => ({
      by: 'LOAD',
      band,
      changeBps: reader.optionalPercent(LOAD_FIELDS[band]) ?? 0,
    }),
  );
  return {
    list: [...byLead, ...byLoad],
    rows: [...rows.map(String), ...bands.map((band) => LOAD_FIELDS[band])],
  };
}

/** Which field of the form a refusal's path means; the API counts closed stretches and steps from nought, the form names them by their rows. */
export function fieldOfTerms(path: string, rows: { fences: Rows<unknown>; steps: Rows<unknown> }): string {
  const [first = '', second = '', third = ''] = path.split('.');
  if (first === 'fences') {
    const row = rows.fences.rows[Number(second)] ?? '0';
    return third === 'until' ? `fenceLast:${row}` : `fenceFrom:${row}`;
  }
  if (first === 'priceSteps') {
    const row = rows.steps.rows[Number(second)] ?? '0';
    return /^\d+$/.test(row) ? `${STEP_FIELD[third] ?? 'stepFrom'}:${row}` : row;
  }
  return FIELD[path] ?? FIELD[first] ?? first;
}

const STEP_FIELD: Readonly<Record<string, string>> = { untilDays: 'stepUntil', changeBps: 'stepChange' };

/** The form writes the last day, hours and percentages where the API has the day after, minutes and basis points. */
const FIELD: Readonly<Record<string, string>> = {
  until: 'lastDay',
  holdMinutes: 'holdHours',
  exposureBps: 'exposure',
  'follow.beyondDays': 'followDays',
  follow: 'followShare',
  'recurrence.shiftStarts': 'shiftStarts',
  'recurrence.shiftEnds': 'shiftEnds',
  recurrence: 'weekdays',
};
