import { raw, type Sql } from 'sql-template-tag';

/** Whole kilometres along the great circle between two rows of `ref.city`, by their names in the statement. */
export function kilometresBetween(one: string, other: string): Sql {
  return raw(`round(2 * 6371 * asin(least(1, sqrt(
    sin(radians(${other}.latitude - ${one}.latitude) / 2) ^ 2
    + cos(radians(${one}.latitude)) * cos(radians(${other}.latitude)) * sin(radians(${other}.longitude - ${one}.longitude) / 2) ^ 2))))::int`);
}
