import { type StoredFile, storedZip } from './stored-zip.ts';

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook written by hand around the markup of its only sheet: for what no well-behaved program writes. */
export function workbook(sheetData: string, others: readonly StoredFile[] = []): Uint8Array {
  return new Uint8Array(
    storedZip([
      part(
        'xl/workbook.xml',
        `<workbook xmlns:r="${relationships}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      part(
        'xl/_rels/workbook.xml.rels',
        `<Relationships><Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
      part(
        'xl/worksheets/sheet1.xml',
        `<worksheet xmlns="${namespace}"><sheetData>${sheetData}</sheetData></worksheet>`,
      ),
      ...others,
    ]),
  );
}

/** A zip of one deflated entry whose directory and local header declare `declaredBytes`, true or not. */
export function deflatedZip(name: string, packed: Uint8Array, declaredBytes: number): Uint8Array {
  const bytes = new Uint8Array(storedZip([{ name, bytes: packed }]));
  const view = new DataView(bytes.buffer);
  const directoryAt = 30 + name.length + packed.byteLength;
  view.setUint16(8, 8, true);
  view.setUint32(22, declaredBytes, true);
  view.setUint16(directoryAt + 10, 8, true);
  view.setUint32(directoryAt + 24, declaredBytes, true);
  return bytes;
}

function part(name: string, markup: string): StoredFile {
  return { name, bytes: new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${markup}`) };
}
