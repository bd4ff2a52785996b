import { looksLikeFormula } from '#schema/imports/index.ts';
import { decimal } from '#schema/kernel/decimal.ts';
import { parseUnit } from '#schema/kernel/unit-names.ts';
import type { UnitCode } from '#schema/kernel/units.ts';
import type { QuantityInput } from '#schema/kernel/values.ts';
import type { StepInspectionInput } from '../inspection/inspection.ts';
import { readCount } from '../read-cells.ts';
import { figureIn } from './figure-text.ts';
import type { RoutingReader } from './routing-problem.ts';
import { inspectionIn } from './step-words.ts';

const kindsExpected = '首件 / First piece, 抽样 / Sample, 全检 / Every piece';

/** What three cells say of an inspection; `unit` is that of the row. Null where all are empty, and where they cannot be read. */
export function readInspection(reader: RoutingReader, unit: UnitCode): StepInspectionInput | null {
  const text = reader.text('inspection');
  const perPiece = readTakes(reader, unit);
  const days = readCount(reader, 'inspectionDays', '3');
  if (text.trim() === '') {
    if (perPiece || days !== null) reader.report('inspection', 'MISSING_VALUE', { expected: kindsExpected });
    return null;
  }
  const kind = inspectionIn(text);
  if (kind) return { kind, perPiece, days: days ?? 0 };
  reader.report('inspection', 'UNKNOWN_INSPECTION', { expected: kindsExpected });
  return null;
}

/** A figure in the unit of the row, or with a unit of its own. */
function readTakes(reader: RoutingReader, unit: UnitCode): QuantityInput | null {
  const text = reader.text('inspects').trim();
  if (text === '') return null;
  const figure = figureIn(text);
  const said = figure?.rest === '' ? unit : parseUnit(figure?.rest ?? '');
  if (figure && said) return { value: decimal(figure.value).toFixed(), unit: said };
  if (figure) reader.report('inspects', 'UNKNOWN_UNIT', { expected: 's, min, h' });
  else reader.report('inspects', looksLikeFormula(text) ? 'FORMULA_TEXT' : 'NOT_A_NUMBER', { expected: '2' });
  return null;
}
