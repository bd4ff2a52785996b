import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Dataset } from '../dataset.ts';
import { findLeaks, gateByTime } from '../gates.ts';
import { challenger, champion, crossValidate, type Fit } from './cross-validate.ts';
import { DatasetProblem, datasetSchema, readDataset } from './read-dataset.ts';

const usage =
  'npm run credit-bench -- --data X.csv --schema S.json [--fold fold] [--json] [--gates [--time COLUMN --train-until YEAR]]';

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
  const schema = datasetSchema.parse(JSON.parse(readFileSync(values.schema, 'utf8')));
  const data = readDataset(readFileSync(values.data, 'utf8'), {
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
  if (!(error instanceof DatasetProblem || error instanceof RangeError || error instanceof SyntaxError))
    throw error;
  console.error(error.message);
  process.exitCode = 2;
}
