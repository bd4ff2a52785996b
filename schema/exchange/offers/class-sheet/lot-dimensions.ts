import { decimal } from '#schema/kernel/decimal.ts';
import { parseUnit } from '#schema/kernel/unit-names.ts';
import { isUnitCode, unitOf } from '#schema/kernel/units.ts';
import { parseAmount } from '../../../plants/index.ts';

/** A dimension of a lot: its unit as a code. */
export interface Dimension {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
}

/** The one writing by which dimensions compare: `直径 50 MMT; 长度 3 MTR`. */
export function dimensionsText(dimensions: readonly Dimension[]): string {
  return dimensions.map(({ name, value, unit }) => `${name} ${value} ${unit}`).join('; ');
}

/** As a file has them, with the units' symbols. */
export function shownDimensions(dimensions: readonly Dimension[]): string {
  return dimensionsText(
    dimensions.map((one) => ({ ...one, unit: isUnitCode(one.unit) ? unitOf(one.unit).symbol : one.unit })),
  );
}

/** Reads `直径 50 mm; 长度: 3 m`; undefined where one of them has no name, size or known unit. */
export function readDimensions(text: string): Dimension[] | undefined {
  const found = text
    .split(/[;；\n]/)
    .map((one) => one.trim())
    .filter(Boolean)
    .map(readDimension);
  return found.every((one) => one !== undefined) ? found : undefined;
}

function readDimension(text: string): Dimension | undefined {
  const [, name = '', size = '', unitText = ''] =
    /^(.+?)[\s:：]+([\d０-９][\d０-９.,，]*)\s*(\S+)$/.exec(text) ?? [];
  const unit = parseUnit(unitText);
  const amount = parseAmount(size);
  return unit && 'value' in amount
    ? { name: name.trim(), value: decimal(amount.value.toFixed()).toFixed(), unit }
    : undefined;
}
