import { randomBytes } from 'node:crypto';
import { systemClock } from './clock.ts';

/** Crockford's base32: no I, L, O, U, so an id can be read aloud. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHARACTERS = 26;

/** A UUID that belongs to one kind of thing; the prefix is its name on the wire. */
export type Id<Prefix extends string = string> = string & { readonly __prefix?: Prefix };

/** A new UUIDv7: sorts by the millisecond in which it was made. */
export function newId<Prefix extends string>(): Id<Prefix> {
  return idAt(systemClock.now().getTime());
}

const weekMs = 604_800_000;
/** The first Monday of the epoch. */
const mondayMs = 345_600_000;

/** A new UUIDv7 that says in which week it was made and no more, for things that must not be traced by when they appeared. */
export function newWeekId<Prefix extends string>(): Id<Prefix> {
  const now = systemClock.now().getTime();
  return idAt(now - ((now - mondayMs) % weekMs));
}

function idAt<Prefix extends string>(milliseconds: number): Id<Prefix> {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(milliseconds, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return hyphenate(bytes.toString('hex'));
}

/** `off_01JD…`: says what it is, sorts by time, and is opaque otherwise. */
export function encodeId(prefix: string, uuid: string): string {
  let value = BigInt(`0x${uuid.replaceAll('-', '')}`);
  let text = '';
  for (let i = 0; i < CHARACTERS; i++) {
    text = ALPHABET.charAt(Number(value & 31n)) + text;
    value >>= 5n;
  }
  return `${prefix}_${text}`;
}

/** The kind and UUID of an id on the wire, or nothing when it is not one. */
export function decodeId(wire: string): { prefix: string; uuid: string } | undefined {
  const parts = /^([a-z]{2,5})_([0-7][0-9A-HJKMNP-TV-Z]{25})$/.exec(wire);
  if (!parts?.[1] || !parts[2]) return undefined;
  let value = 0n;
  for (const character of parts[2]) value = (value << 5n) | BigInt(ALPHABET.indexOf(character));
  return { prefix: parts[1], uuid: hyphenate(value.toString(16).padStart(32, '0')) };
}

/** The UUID of an id of one kind; an id of another kind, or none at all, gives `undefined`. */
export function uuidOf<Prefix extends string>(prefix: Prefix, wire: string): Id<Prefix> | undefined {
  const id = decodeId(wire);
  return id?.prefix === prefix ? id.uuid : undefined;
}

function hyphenate(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
