import { deflateSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { Marker } from './mark-in-engine.ts';

const marker = new Marker();
afterAll(() => marker.close());

const mediaType = 'application/pdf';
const latin = (text: string) => Buffer.from(text, 'latin1');
const objects = (...parts: (string | Buffer)[]) =>
  Buffer.concat([latin('%PDF-1.7\n'), ...parts.map((part) => Buffer.from(part)), latin('\n%%EOF')]);
const catalogue = '1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n';
const trailer = 'trailer\n<</Root 1 0 R/Size 9>>\n';

/** A gigabyte and a half of nothing in two megabytes: streams of objects that have to be unpacked to be read. */
function bomb(): Buffer {
  const packed = deflateSync(Buffer.alloc(256 * 1024 * 1024));
  const stream = (id: number) => [
    `${id} 0 obj\n<</Type/ObjStm/N 1/First 5/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`,
    packed,
    '\nendstream\nendobj\n',
  ];
  return objects(catalogue, ...[3, 4, 5, 6, 7, 8].flatMap(stream), trailer);
}

const hostile: readonly [what: string, bytes: () => Buffer | Promise<Uint8Array>][] = [
  ['unpacks to gigabytes', bomb],
  ['nests a million deep', () => objects(`1 0 obj\n${'['.repeat(1_000_000)}\nendobj\n`, trailer)],
  [
    'has pages that lead back to themselves',
    () => objects(catalogue, '2 0 obj\n<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>\nendobj\n', trailer),
  ],
  [
    'has a hundred thousand pages',
    () =>
      objects(
        catalogue,
        `2 0 obj\n<</Type/Pages/Kids[${'3 0 R '.repeat(100_000)}]/Count 100000>>\nendobj\n`,
        '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 10 10]>>\nendobj\n',
        trailer,
      ),
  ],
  [
    'is cut off',
    async () => {
      const document = await PDFDocument.create();
      document.addPage();
      return (await document.save()).subarray(0, 200);
    },
  ],
];

describe('a file that is made to do harm', () => {
  it.each(hostile)(
    '%s: it is refused within the limits, and this process goes on',
    async (_what, make) => {
      const bytes = await make();
      let beats = 0;
      const heart = setInterval(() => {
        beats += 1;
      }, 20);
      const began = performance.now();
      const looked = await marker.look({ bytes, mediaType });
      const took = performance.now() - began;
      clearInterval(heart);

      expect(looked).toMatchObject({ kind: 'problem' });
      expect(took).toBeLessThan(30_000);
      // Each file that was refused at once has given the loop little time to beat.
      expect(beats).toBeGreaterThanOrEqual(Math.min(3, Math.floor(took / 200)));
    },
    60_000,
  );
});

describe('many at once', () => {
  it('are marked two at a time; who comes when ten are there is told to come again', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    const bytes = await document.save();
    const asked = Array.from({ length: 14 }, () => marker.look({ bytes, mediaType }));

    const kinds = (await Promise.all(asked)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'busy')).toHaveLength(4);
    expect(kinds.filter((kind) => kind === 'marked')).toHaveLength(10);
  }, 60_000);
});
