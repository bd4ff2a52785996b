import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { FileRefused, readInputFile } from '../../read-input-file.ts';
import type { Dataset } from '../dataset.ts';
import { findLeaks, gateByTime } from '../gates.ts';
import { challenger, champion, crossValidate, type Fit } from './cross-validate.ts';
import { DatasetProblem, type DatasetSchema, datasetSchema, readDataset } from './read-dataset.ts';

const usage =
  'npm run credit-bench -- --data X.csv --schema S.json [--folds fold] [--json] [--gates [--time COLUMN --train-until YEAR]]';

/** Marks of the champion and of its challenger on a data set by its own folds, or, with --gates, whether it may be deployed at all; ends with 1 for «do not deploy». */
function main(): number {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      schema: { type: 'string' },
      folds: { type: 'string' },
      gates: { type: 'boolean', default: false },
      time: { type: 'string' },
      'train-until': { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  if (!values.data || !values.schema) {
    console.error(usage);
    return 2;
  }
  const schema = readSchema(values.schema);
  const data = readDataset(readInputFile(values.data), {
    ...schema,
    fold: values.folds ?? schema.fold,
  });
  if (values.gates) {
    const report = values.time
      ? gateByTime(data, values.time, Number(values['train-until']))
      : { deploy: findLeaks(data).length === 0, findings: findLeaks(data) };
    print({ data: basename(values.data), ...report }, values.json);
    return report.deploy ? 0 : 1;
  }
  const marks = { champion: measure(data, champion), challenger: measure(data, challenger) };
  print({ data: basename(values.data), rows: data.rows, ...marks }, values.json);
  return 0;
}

function readSchema(file: string): DatasetSchema {
  const { data, error } = datasetSchema.safeParse(JSON.parse(readInputFile(file)));
  if (data) return data;
  const [issue] = error.issues;
  throw new DatasetProblem(`${file}: ${issue?.path.join('.')}: ${issue?.message}`);
}

function measure(data: Dataset, learn: Fit): object {
  const begun = performance.now();
  const { p: _, ...marks } = crossValidate(data, learn);
  return { ...marks, seconds: (performance.now() - begun) / 1_000 };
}

function print(report: object, asJson: boolean): void {
  console.log(asJson ? JSON.stringify(report) : JSON.stringify(report, null, 2));
}

try {
  process.exitCode = main();
} catch (error) {
  const refusals = [FileRefused, DatasetProblem, RangeError, SyntaxError];
  if (!(error instanceof Error && refusals.some((refusal) => error instanceof refusal))) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
