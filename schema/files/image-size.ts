import { type MediaType, mediaTypes } from './file-purpose.ts';

/** Width and height in pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** What a picture says of its size before anything is unpacked; undefined when it does not say. */
export function imageSizeOf(bytes: Uint8Array, type: MediaType): ImageSize | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === mediaTypes.png) return pngSize(file);
  if (type === mediaTypes.jpeg) return jpegSize(file);
  return type === mediaTypes.webp ? webpSize(file) : undefined;
}

function pngSize(file: Buffer): ImageSize | undefined {
  if (file.length < 24 || file.toString('latin1', 12, 16) !== 'IHDR') return undefined;
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** Segment by segment to the frame header (SOF0 to SOF15, without DHT, JPG and DAC between them). */
function jpegSize(file: Buffer): ImageSize | undefined {
  let at = 2;
  while (at + 9 <= file.length && file[at] === 0xff) {
    const marker = file.readUInt8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: file.readUInt16BE(at + 5), width: file.readUInt16BE(at + 7) };
    else at += 2 + file.readUInt16BE(at + 2);
  }
  return undefined;
}

/** Lossy, lossless, or extended: each keeps its size elsewhere. */
function webpSize(file: Buffer): ImageSize | undefined {
  if (file.length < 30) return undefined;
  const chunk = file.toString('latin1', 12, 16);
  if (chunk === 'VP8X') return { width: 1 + file.readUIntLE(24, 3), height: 1 + file.readUIntLE(27, 3) };
  if (chunk === 'VP8 ')
    return { width: file.readUInt16LE(26) & 0x3fff, height: file.readUInt16LE(28) & 0x3fff };
  if (chunk !== 'VP8L' || file[20] !== 0x2f) return undefined;
  const bits = file.readUInt32LE(21);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
}
