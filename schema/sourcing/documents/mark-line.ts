import { Temporal } from 'temporal-polyfill';

/** Who opens what, as it stands on the pages. */
export interface MarkFacts {
  /** Firm and person; a guest by its name and address. */
  readonly reader: string;
  readonly rfqNumber: string;
  /** Of the opening in the log: {@link openingNumber}. */
  readonly number: string;
  readonly at: Date;
  /** IANA zone of the reader. */
  readonly timeZone: string;
}

const control = /[\p{Cc}\p{Cf}]+/gu;

/** The number by which an opening is found in the log: the last ten digits of its id, which are random. */
export function openingNumber(id: string): string {
  const digits = id.replaceAll('-', '').slice(-10).toUpperCase();
  return `${digits.slice(0, 5)}-${digits.slice(5)}`;
}

/** What a mark says, on one line: the request, the opening's number, who, and when there and in UTC. */
export function markLine({ reader, rfqNumber, number, at, timeZone }: MarkFacts): string {
  const moment = Temporal.Instant.fromEpochMilliseconds(at.getTime());
  const utc = moment.toString({ smallestUnit: 'second' });
  const there = moment.toZonedDateTimeISO(timeZone);
  const local = `${there.toPlainDate()} ${there.toPlainTime().toString({ smallestUnit: 'second' })} ${timeZone}`;
  const who = reader.replace(control, ' ').slice(0, 200);
  return `保密 CONFIDENTIAL · ${rfqNumber} · No. ${number} · ${who} · ${utc} (${local})`;
}
