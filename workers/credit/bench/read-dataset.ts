import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Dataset, Feature } from '../dataset.ts';

/** What a column is: its file says so before anything is read. Every column of the data has a place. */
export const datasetSchema = z.strictObject({
  id: z.string(),
  target: z.string(),
  fold: z.string(),
  numeric: z.array(z.string()).optional(),
  categorical: z.array(z.string()),
  /** Known, and no features. */
  aside: z.array(z.string()).default([]),
});
export type DatasetSchema = z.infer<typeof datasetSchema>;

export class DatasetProblem extends Error {
  override readonly name = 'DatasetProblem';
}

/** Reads CSV by its schema. Refuses a column that neither knows, a value that is no number, an outcome that is neither 0 nor 1, with row and column. */
export function readDataset(text: string, schema: DatasetSchema): Dataset {
  const [header = [], ...rows] = parse(text, { bom: true, skip_empty_lines: true }) as string[][];
  const place = new Map(header.map((name, at) => [name, at]));
  const roles = new Set([schema.id, schema.target, schema.fold, ...schema.categorical, ...schema.aside]);
  const numeric = schema.numeric ?? header.filter((name) => !roles.has(name));
  for (const name of [...roles, ...numeric])
    if (!place.has(name)) throw new DatasetProblem(`The data have no column ${name}.`);
  const extra = header.filter((name) => !roles.has(name) && !numeric.includes(name));
  if (extra.length > 0) throw new DatasetProblem(`The schema does not know the column ${extra[0]}.`);
  const texts = (name: string) => rows.map((row) => row[place.get(name) ?? -1] ?? '');
  const numbers = (name: string) =>
    Float64Array.from(texts(name), (value, row) => {
      const read = value === '' ? Number.NaN : Number(value);
      if (value !== '' && !Number.isFinite(read))
        throw new DatasetProblem(`Row ${row + 1}, ${name}: «${value}» is not a number.`);
      return read;
    });
  const bad = Uint8Array.from(texts(schema.target), (value, row) => {
    if (value !== '0' && value !== '1')
      throw new DatasetProblem(`Row ${row + 1}, ${schema.target}: «${value}» is neither 0 nor 1.`);
    return Number(value);
  });
  if (bad.every((one) => one === bad[0])) throw new DatasetProblem('Every row is of the same class.');
  const features = header.flatMap((name): Feature[] => {
    if (schema.categorical.includes(name))
      return [{ kind: 'level', name, values: texts(name).map((value) => (value === '' ? null : value)) }];
    return numeric.includes(name) ? [{ kind: 'numeric', name, values: numbers(name) }] : [];
  });
  return {
    rows: rows.length,
    features,
    bad,
    fold: Int32Array.from(texts(schema.fold), Number),
    ids: texts(schema.id),
    // Only what is a number is of use there: a year, a share.
    aside: new Map(
      schema.aside.map((name) => [
        name,
        Float64Array.from(texts(name), (value) => Number(value || Number.NaN)),
      ]),
    ),
  };
}
