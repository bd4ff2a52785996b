import { type MediaType, mediaTypes } from './file-purpose.ts';

const headBytes = 1024;
const archiveTailBytes = 22 + 65_535;
const pngHead = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const pngTail = Buffer.from('IEND\xae\x42\x60\x82', 'latin1');
const markup = /<(!doctype|html|head|body|script|svg|iframe|\?xml|\?php)/i;

/**
 * What a file is by its bytes, whatever its name says; undefined when it is none of the kinds that are kept. A file that is two
 * things at once (a picture that is an archive or a page as well) is none.
 */
export function mediaTypeOf(bytes: Uint8Array): MediaType | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isXlsx(file)) return mediaTypes.xlsx;
  const type = binaryTypeOf(file);
  if (type) return isTwoThings(file) ? undefined : type;
  if (!isText(file)) return undefined;
  const head = file.subarray(0, headBytes).toString('latin1').replace(/^ï»¿/, '').trimStart();
  if (head.startsWith('ISO-10303-21;')) return mediaTypes.step;
  return head.startsWith('<') || head.startsWith('%!') ? undefined : mediaTypes.csv;
}

function binaryTypeOf(file: Buffer): MediaType | undefined {
  const head = file.subarray(0, 12).toString('latin1');
  if (head.startsWith('%PDF-') && file.subarray(-headBytes).includes('%%EOF')) return mediaTypes.pdf;
  if (file.subarray(0, 8).equals(pngHead) && file.subarray(-8).equals(pngTail)) return mediaTypes.png;
  if (head.startsWith('\xff\xd8\xff')) return mediaTypes.jpeg;
  const isWhole = file.length >= 12 && file.readUInt32LE(4) + 8 === file.length + (file.length % 2);
  if (head.startsWith('RIFF') && head.slice(8) === 'WEBP' && isWhole) return mediaTypes.webp;
  return undefined;
}

function isXlsx(file: Buffer): boolean {
  return file.subarray(0, 4).toString('latin1') === 'PK\x03\x04' && file.includes('xl/', 0, 'latin1');
}

/** An archive announces itself at its end, a page at its beginning: neither has a place in a picture or a PDF. */
function isTwoThings(file: Buffer): boolean {
  return markup.test(file.subarray(0, headBytes).toString('latin1')) || endsAsArchive(file);
}

function endsAsArchive(file: Buffer): boolean {
  const tail = file.subarray(-archiveTailBytes);
  for (let at = tail.indexOf('PK\x05\x06'); at >= 0; at = tail.indexOf('PK\x05\x06', at + 1)) {
    if (at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) === tail.length) return true;
  }
  return false;
}

/** Text of any encoding that sheets come in: no control characters but tab and line ends. UTF-16 is none. */
function isText(file: Buffer): boolean {
  return file.length > 0 && file.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}
