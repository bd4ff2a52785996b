import { crc32 } from 'node:zlib';

/** A file to put into an archive. */
export interface StoredFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A zip in which nothing is compressed, so that whoever reads it inflates nothing. Source: PKWARE APPNOTE 6.3.10, 4.3. */
export function storedZip(files: readonly StoredFile[]): ArrayBuffer {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const nameBytes = new TextEncoder().encode(name);
    const common = sizes(bytes, nameBytes.byteLength);
    const local = record([[4, 0x04034b50], [2, 20], ...common, [2, 0]]);
    directory.push(
      record([
        [4, 0x02014b50],
        [2, 20],
        [2, 20],
        ...common,
        [2, 0],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, offset],
      ]),
      nameBytes,
    );
    bodies.push(local, nameBytes, bytes);
    offset += local.byteLength + nameBytes.byteLength + bytes.byteLength;
  }
  const directoryBytes = directory.reduce((sum, part) => sum + part.byteLength, 0);
  const count = files.length;
  const end = record([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directoryBytes],
    [4, offset],
    [2, 0],
  ]);
  return joined([...bodies, ...directory, end]);
}

type Field = readonly [bytes: 2 | 4, value: number];

/** Flags, method, time, date, checksum, both sizes, length of the name: the same in both headers. */
function sizes(bytes: Uint8Array, nameLength: number): Field[] {
  const size = bytes.byteLength;
  return [
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0x21],
    [4, crc32(bytes)],
    [4, size],
    [4, size],
    [2, nameLength],
  ];
}

function record(fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}

function joined(parts: readonly Uint8Array[]): ArrayBuffer {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.byteLength;
  }
  return all.buffer;
}
