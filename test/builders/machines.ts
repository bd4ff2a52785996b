import { fileStore } from '#schema/files/index.ts';
import { capabilitySet, certificateAdd, equipmentCreate, photographAdd } from '#schema/plants/index.ts';
import { act, type Made } from './act.ts';
import type { Firm } from './firm.ts';
import type { TestHouse } from './house.ts';

/** A picture of one pixel, uploaded as a photograph. */
export async function givenPhotoFile(house: TestHouse, firm: Firm): Promise<Made> {
  const bytes = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const sha256 = (await house.database.files.put(bytes)).toString('hex');
  return await act(house, firm.actor, fileStore, {
    name: 'mill.png',
    purpose: 'PHOTO',
    mediaType: 'image/png',
    sizeBytes: bytes.length,
    sha256,
    size: { width: 1, height: 1 },
  });
}

/** Two machines, a constraint, a certificate and two pictures of one work centre; ids as on the wire. */
export async function givenMachines(house: TestHouse, firm: Firm, site: Made, center: Made) {
  const workCenterId = center.wire;
  const machine = async (number: string) =>
    (await act(house, firm.actor, equipmentCreate, { workCenterId, number, status: 'RUNNING' })).wire;
  const file = await givenPhotoFile(house, firm);
  const picture = async (altText: string) =>
    (await act(house, firm.actor, photographAdd, { workCenterId, fileId: file.wire, altText })).wire;
  const bound = { workCenterId, kindCode: 'weight-max', value: { value: '800', unit: 'KGM' as const } };
  const certificate = { standardCode: 'ISO-9001', number: 'CN-26-1', issuer: 'CQC', validFrom: '2026-01-01' };
  return {
    equipmentIds: [await machine('EQ-1'), await machine('EQ-2')] as const,
    capabilityId: (await act(house, firm.actor, capabilitySet, bound)).wire,
    certificateId: (await act(house, firm.actor, certificateAdd, { siteId: site.wire, ...certificate })).wire,
    photoFileId: file.wire,
    photographIds: [await picture('正面'), await picture('侧面')] as const,
  };
}
