import type { CapacityRequest } from '../requests/capacity-request.ts';
import type { KnownMaking } from './read-capability.ts';

export const known: KnownMaking = {
  processes: new Set(['machining', 'machining.milling', 'machining.milling.5-axis']),
  materials: new Set(['steel', 'steel.alloy', 'steel.alloy.42crmo']),
  cities: new Set(['320500']),
  standards: new Set(['ISO-9001']),
  capabilityKinds: new Set(['weight-max', 'tolerance-grade']),
  unitOfKind: new Map([
    ['weight-max', 'KGM'],
    ['tolerance-grade', null],
  ] as const),
};

export const need = {
  number: 'CR-2026-000001',
  title: '航空支架',
  processCode: 'machining.milling.5-axis',
  materialCode: 'steel.alloy.42crmo',
  pieces: 100,
  loadPerPieceValue: '12.50000000',
  loadUnit: 'MIN',
  validFrom: '2027-01-04',
  validUntil: '2027-02-01',
  wishedBy: '2027-01-20',
  priceCapMinor: 2_000_000n,
  currency: 'CNY',
  deliverToCityCode: '320500',
  postedAt: new Date('2026-11-23T08:00:00Z'),
  requirements: [
    {
      kind: 'SIZE',
      must: true,
      bounds: ['100', '50.5', '20'].map((value) => ({ value, unit: 'MMT' })),
      choices: [],
    },
    { kind: 'TOLERANCE', must: false, bounds: [], choices: ['IT7'] },
    { kind: 'LANGUAGE', must: true, bounds: [], choices: ['zh', 'en'] },
  ],
} as unknown as CapacityRequest;

export const sending = {
  messageId: '3b4edc05-e214-47a1-b0c2-1d831cdd9ba9',
  sentAt: new Date('2026-11-23T09:00:00Z'),
  senderBpn: 'BPNL7588787849VQ',
  receiverBpn: 'BPNL6666787765VQ',
  sender: {
    senderName: '王芳',
    senderAdress: '无锡市新吴区',
    senderEMail: 'wang@wuxi-lead.example',
    senderPhoneNumber: '+86 510 0000 0000',
    senderAccountAddress: '无锡市新吴区',
    senderDeliveryAddress: '苏州市工业园区',
  },
};
export const makers = [
  {
    code: 'M-01',
    name: '五轴加工中心',
    process: {
      code: 'machining.milling.5-axis',
      parentCode: 'machining.milling',
      nameZh: '五轴联动铣削',
      nameEn: '5-axis milling',
    },
    materials: [{ code: 'steel.alloy', parentCode: 'steel', nameZh: '合金钢', nameEn: 'Alloy steel' }],
    capabilities: [
      { kind: 'weight-max', value: '800', unit: 'KGM' as const, choices: [] },
      { kind: 'tolerance-grade', value: null, unit: null, choices: ['IT6'] },
    ],
  },
];
export const papers = [{ standard: 'ISO-9001', from: '2026-01-01', until: '2028-12-31' }];
