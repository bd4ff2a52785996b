import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { parsePlainDate } from './calendar/plain-date.ts';
import { isCurrencyCode } from './currencies.ts';
import { parseDecimal } from './decimal.ts';
import { isUnitCode } from './units.ts';

interface TextScalar {
  readonly name: string;
  readonly description: string;
  readonly accepts: (text: string) => boolean;
}

/** A scalar that is a checked string on the wire and in our code. A wrong format is a fault, never a refusal. */
function textScalar({ name, description, accepts }: TextScalar): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string' || !accepts(value)) {
      throw new GraphQLError(`Not a ${name}.`, { extensions: { code: 'BAD_USER_INPUT' } });
    }
    return value;
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) =>
      parse(
        node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT
          ? node.value
          : undefined,
      ),
  });
}

export const DecimalScalar = textScalar({
  name: 'Decimal',
  description: 'An exact decimal as text, at most 20 digits; no exponent.',
  accepts: (text) => parseDecimal(text) !== undefined,
});
export const BigIntScalar = textScalar({
  name: 'BigInt',
  description: 'A whole number of any size as text.',
  accepts: (text) => /^-?\d{1,30}$/.test(text),
});
export const DateScalar = textScalar({
  name: 'Date',
  description:
    'A calendar date `yyyy-mm-dd` before the year 9999, in the zone of the site that it speaks of.',
  // The weeks of the last year reach beyond the calendar.
  accepts: (text) => parsePlainDate(text) !== undefined && text < '9999',
});
export const CurrencyCodeScalar = textScalar({
  name: 'CurrencyCode',
  description: 'ISO 4217 code.',
  accepts: isCurrencyCode,
});
export const UnitCodeScalar = textScalar({
  name: 'UnitCode',
  description: 'UNECE Recommendation 20 code as HUR, KGM, MTK, H87; the query `units` lists them.',
  accepts: isUnitCode,
});
export const DateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'An instant, RFC 3339 in UTC.',
});
