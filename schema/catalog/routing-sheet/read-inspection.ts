import { decimal } from '#schema/kernel/decimal.ts';
import { parseUnit } from '#schema/kernel/unit-names.ts';
import type { UnitCode } from '#schema/kernel/units.ts';
import type { QuantityInput } from '#schema/kernel/values.ts';
import type { StepInspectionInput } from '../inspection/inspection.ts';
import { readCount } from '../read-cells.ts';
import type { RoutingReader } from './routing-problem.ts';
import { inspectionWords, kindIn } from './step-words.ts';

/** What three cells say of an inspection; `unit` is that of the row. Null where all are empty, and where they cannot be read. */
export function readInspection(reader: RoutingReader, unit: UnitCode): StepInspectionInput | null {
  const text = reader.text('inspection');
  const perPiece = readTakes(reader, unit);
  const days = readCount(reader, 'inspectionDays', '3');
  if (text.trim() === '') {
    if (perPiece || days !== null) reader.report('inspection', 'MISSING_VALUE', { expected: '首件' });
    return null;
  }
  const found = kindIn(inspectionWords, text);
  if (found?.rest === '') return { kind: found.kind, perPiece, days: days ?? 0 };
  reader.report('inspection', 'UNKNOWN_INSPECTION', { expected: '首件, 抽样, 全检' });
  return null;
}

/** A figure in the unit of the row, or with a unit of its own. */
function readTakes(reader: RoutingReader, unit: UnitCode): QuantityInput | null {
  const text = reader.text('inspects').normalize('NFKC').trim();
  if (text === '') return null;
  const [, value, own] = /^(\d{1,12}(?:\.\d{1,8})?)\s*(\D.*)?$/.exec(text) ?? [];
  const said = own === undefined ? unit : parseUnit(own);
  if (value === undefined) reader.report('inspects', 'NOT_A_NUMBER', { expected: '2' });
  else if (!said) reader.report('inspects', 'UNKNOWN_UNIT', { expected: '20 s' });
  else return { value: decimal(value).toFixed(), unit: said };
  return null;
}
