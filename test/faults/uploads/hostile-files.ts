import { crc32, deflateRawSync } from 'node:zlib';
import { jpegOf, pdfBytes, pngOf, stepBytes, webpOf } from '#test/api/http/file.fixture.ts';

/** One thing that somebody sends to the door of files. */
export interface HostileUpload {
  readonly kind: string;
  readonly purpose: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the request says of its form, where that is wrong too. */
  readonly form?: 'WRONG_BOUNDARY' | 'NO_END' | 'OTHER_PART' | 'NOT_A_FORM' | undefined;
}

/** Numbers from a seed, from zero up to below one (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
const text = (content: string) => Buffer.from(content, 'utf8');

/** An archive with one entry in it, of so many zeros: few bytes that unpack to many. */
function bomb(name: string, zeros: number): Buffer {
  const body = Buffer.alloc(zeros);
  const packed = deflateRawSync(body);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(crc32(body), 14);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(zeros, 22);
  head.writeUInt16LE(name.length, 26);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  return Buffer.concat([head, text(name), packed, end]);
}

const pages = [
  '<!doctype html><script>fetch("/graphql")</script>',
  '<html><body onload="alert(1)">',
  '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>1</script></svg>',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>',
  '<?php system($_GET["c"]); ?>',
  '#!/bin/sh\nrm -rf /\n',
  'MZ\x90\x00\x03\x00\x00\x00\x04',
  '\x7fELF\x02\x01\x01\x00',
  '%!PS-Adobe-3.0\n(/etc/passwd) (r) file',
  'GIF89a/*<script>alert(1)</script>*/=1;',
];
const active = [
  '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>',
  '/OpenAction<</S/Launch/F(cmd.exe)>>',
  '/AA<</O<</S/URI/URI(http://x.example/)>>>>',
  '/Names<</EmbeddedFiles<</Names[(x.exe) 2 0 R]>>>>',
];
const names = [
  '../../etc/passwd',
  '..\\..\\windows\\win.ini',
  'C:\\aux.pdf',
  '/absolute.pdf',
  'nul\u0000l.pdf',
  'turn\u202efdp.exe',
  `${'长'.repeat(300)}.pdf`,
  'quote".pdf\r\nset-cookie: a=b',
  "semi;filename*=UTF-8''x.html",
  '',
  '   ',
  '.htaccess',
  'invoice.pdf.html',
  '%2e%2e%2fx.pdf',
];
const wholes = (): readonly Buffer[] => [
  pngOf(),
  jpegOf(),
  webpOf(),
  pdfBytes,
  stepBytes,
  text('设备,日期\n1,2\n'),
];
const purposes = ['DOCUMENT', 'PHOTO', 'SHEET'];

/** Each kind of trouble: what it is called, and one of it. */
const kinds: Readonly<
  Record<string, (random: Random) => Partial<HostileUpload> & { readonly bytes: Uint8Array }>
> = {
  truncated: (random) => {
    const whole = pick(random, wholes());
    return { bytes: whole.subarray(0, Math.floor(random() * whole.length)) };
  },
  flipped: (random) => {
    const broken = Buffer.from(pick(random, wholes()));
    for (let many = 1 + random() * 8; many > 0; many -= 1)
      broken[Math.floor(random() * broken.length)] = Math.floor(random() * 256);
    return { bytes: broken };
  },
  polyglot: (random) => {
    const [whole, other] = [pick(random, wholes()), pick(random, [...pages.map(text), bomb('a.html', 100)])];
    return { bytes: Buffer.concat(random() < 0.5 ? [whole, other] : [other, whole]) };
  },
  disguised: (random) => ({
    bytes: Buffer.from(pick(random, pages), 'latin1'),
    name: pick(random, ['drawing.pdf', 'part.step', 'photo.png', 'prices.csv', 'prices.xlsx']),
  }),
  bomb: (random) => ({
    bytes: bomb(
      pick(random, ['xl/workbook.xml', 'word/document.xml', '../../x']),
      1_000_000 + Math.floor(random() * 4_000_000),
    ),
    name: 'prices.xlsx',
    purpose: 'SHEET',
  }),
  named: (random) => ({ bytes: pick(random, wholes()), name: pick(random, names) }),
  nulls: (random) => ({ bytes: Buffer.alloc(Math.floor(random() * 4_096)), name: 'zero.csv' }),
  pixels: (random) => {
    const [width, height] = [1 + Math.floor(random() * 0xfffe), 1 + Math.floor(random() * 0xfffe)];
    const huge = random() < 0.5 ? pngOf(2, 2, { width: width * 60_000, height }) : jpegOf(width, height);
    return { bytes: huge, purpose: 'PHOTO', name: 'huge.png' };
  },
  scripted: (random) => ({
    bytes: Buffer.concat([stepBytes, text(`/*${pick(random, pages.slice(0, 5))}*/\n`)]),
    name: 'part.html',
    purpose: 'DOCUMENT',
  }),
  active: (random) => ({
    bytes: text(
      `%PDF-1.7\n1 0 obj<</Type/Catalog${pick(random, active)}>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
    ),
    name: 'drawing.pdf',
    purpose: 'DOCUMENT',
  }),
  formula: (random) => ({
    bytes: text(`a,b\n${pick(random, ['=cmd|" /C calc"!A0', '@SUM(1)', '+1+1', '-2+3'])},1\n`),
    name: 'prices.csv',
    purpose: 'SHEET',
  }),
  form: (random) => ({
    bytes: pick(random, wholes()),
    form: pick(random, ['WRONG_BOUNDARY', 'NO_END', 'OTHER_PART', 'NOT_A_FORM'] as const),
  }),
  purpose: (random) => ({
    bytes: pick(random, wholes()),
    purpose: pick(random, ['', 'document', 'X', '__proto__', 'constructor']),
  }),
  noise: (random) => ({
    bytes: Buffer.from(
      Array.from({ length: Math.floor(random() * 2_048) }, () => Math.floor(random() * 256)),
    ),
  }),
};

/** So many uploads, the same for the same seed; all kinds in turn. One in two hundred is too large for any purpose. */
export function hostileUploads(seed: number, count: number): HostileUpload[] {
  const random = seeded(seed);
  const makers = Object.entries(kinds);
  return Array.from({ length: count }, (_, at) => {
    const usual = { purpose: pick(random, purposes), name: `file-${at}.bin` };
    if (at % 200 === 199) return { ...usual, kind: 'large', bytes: Buffer.alloc(21 * 1024 * 1024, 0x41) };
    const [kind, make] = makers[at % makers.length] ?? ['noise', () => ({ bytes: new Uint8Array(0) })];
    return { ...usual, ...make(random), kind };
  });
}
