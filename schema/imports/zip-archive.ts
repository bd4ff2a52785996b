import { inflateRawSync } from 'node:zlib';
import { SheetRefusal, sheetLimits } from './sheet-refusal.ts';

/** A file inside an archive as the central directory declares it; nothing is inflated yet. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly compressedBytes: number;
  readonly inflatedBytes: number;
  readonly headerOffset: number;
}

const endSignature = 0x06054b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endBytes = 22;
const commentBytesMax = 0xffff;
const encryptedFlag = 1;
const stored = 0;
const deflated = 8;

/**
 * Reads the central directory of a zip and refuses what declares too much, before anything is inflated: more than
 * 100 MB, more than 100 times the file, or more than 1,000 entries. Encrypted entries are ENCRYPTED; zip64
 * and other methods than stored and deflate are BROKEN_FILE. Source: PKWARE APPNOTE 6.3.10, 4.3.12 and 4.3.16.
 */
export function listZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view, bytes, findEnd(view));
  const inflatedBytes = entries.reduce((sum, entry) => sum + entry.inflatedBytes, 0);
  const limit = Math.min(sheetLimits.inflatedBytes, bytes.byteLength * sheetLimits.inflationRatio);
  if (inflatedBytes > limit) throw zipTooLarge(limit);
  return entries;
}

/** The bytes of an entry. The declared size is a limit, not a promise: more is refused while inflating, less is broken. */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const packed = packedBytes(view, bytes, entry);
  const inflated = entry.method === stored ? packed : inflateWithin(packed, entry.inflatedBytes);
  if (inflated.byteLength !== entry.inflatedBytes) throw broken('declared size differs');
  return inflated;
}

function readDirectory(view: DataView, bytes: Uint8Array, end: number): ZipEntry[] {
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > sheetLimits.archiveEntries || at === 0xffffffff) throw broken('too many entries');
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== directorySignature) throw broken('directory');
    const nameBytes = view.getUint16(at + 28, true);
    entries.push(readEntry(view, bytes.subarray(at + 46, at + 46 + nameBytes), at));
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(view: DataView, name: Uint8Array, at: number): ZipEntry {
  const method = view.getUint16(at + 10, true);
  if ((view.getUint16(at + 8, true) & encryptedFlag) !== 0) throw new SheetRefusal('ENCRYPTED');
  if (method !== stored && method !== deflated) throw broken('compression method');
  return {
    name: new TextDecoder().decode(name),
    method,
    compressedBytes: view.getUint32(at + 20, true),
    inflatedBytes: view.getUint32(at + 24, true),
    headerOffset: view.getUint32(at + 42, true),
  };
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endBytes;
  for (let at = last; at >= Math.max(0, last - commentBytesMax); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw broken('no end of directory');
}

function packedBytes(view: DataView, bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const at = entry.headerOffset;
  if (at + 30 > bytes.byteLength || view.getUint32(at, true) !== localSignature) throw broken('local header');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.compressedBytes > bytes.byteLength) throw broken('truncated');
  return bytes.subarray(start, start + entry.compressedBytes);
}

function inflateWithin(packed: Uint8Array, inflatedBytes: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, inflatedBytes) });
  } catch (cause) {
    if (isTooLarge(cause)) throw zipTooLarge(inflatedBytes);
    throw broken('deflate stream');
  }
}

function isTooLarge(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
}

function zipTooLarge(limit: number): SheetRefusal {
  return new SheetRefusal('ZIP_TOO_LARGE', { limitBytes: String(limit) });
}

function broken(part: string): SheetRefusal {
  return new SheetRefusal('BROKEN_FILE', { part });
}
