import type { ProgressOfJob } from '../../domain/job-progress.tsx';
import type { Reason } from '../../domain/reasons.tsx';
import type { Band, CostPartsFragment, FileCardFragment } from '../../gql/graphql.ts';

export const TONES = ['neutral', 'ok', 'warn', 'bad', 'info'] as const;

const BY_THING = {
  reservation: ['HELD', 'AWAITING_APPROVAL', 'CONFIRMED', 'RELEASED', 'DECLINED', 'EXPIRED'],
  offer: ['PUBLISHED', 'WITHDRAWN', 'EXPIRED'],
  request: ['OPEN', 'CLOSED'],
  import: ['REJECTED', 'CHECKED', 'COMMITTED'],
  job: ['QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'],
} as const;
export const STATES = Object.entries(BY_THING).flatMap(([of, states]) =>
  states.map((state) => [of as keyof typeof BY_THING, state] as const),
);

const BANDS: readonly Band[] = ['FREE', 'TIGHT', 'FULL', 'FREE'];
export const weeks = BANDS.map((band, at) => ({
  weekStart: `2026-12-${String(7 + at * 7).padStart(2, '0')}`,
  band,
}));

export const reasons: readonly Reason[] = [
  {
    code: 'CAPACITY',
    outcome: 'PASSED',
    params: [],
  },
  { code: 'A_REASON_WITHOUT_WORDS', outcome: 'FAILED', params: [] },
];

export const cost: CostPartsFragment = {
  perPiece: '12.7604',
  total: { amount: '12760.00', currency: 'CNY' },
  weighted: { amount: '11660.00', currency: 'CNY' },
  parts: [
    {
      kind: 'WORK',
      amount: { amount: '10560.00', currency: 'CNY' },
      weighted: { amount: '10560.00', currency: 'CNY' },
      params: [
        { name: 'quantity', value: '48' },
        { name: 'unit', value: 'HUR' },
        { name: 'unitPrice', value: '220' },
      ],
    },
    {
      kind: 'TRANSPORT',
      amount: { amount: '2200.00', currency: 'CNY' },
      weighted: { amount: '1100.00', currency: 'CNY' },
      params: [
        { name: 'shipments', value: '2' },
        { name: 'perShipment', value: '1100' },
        { name: 'km', value: '128' },
      ],
    },
  ],
};

export function file(name: string, mediaType: string): FileCardFragment {
  return {
    id: 'fil_sample',
    name,
    mediaType,
    sizeBytes: 1_234_567,
    purpose: 'DOCUMENT',
    isImage: mediaType.startsWith('image/'),
    width: null,
    height: null,
    path: '/files/fil_sample',
    bytesDeletedAt: null,
  };
}

const base: ProgressOfJob = {
  state: 'QUEUED',
  stage: null,
  done: null,
  total: null,
  startedAt: null,
  finishedAt: null,
};
const begun = { ...base, startedAt: '2026-11-23T08:09:20Z' };
export const job: readonly ProgressOfJob[] = [
  base,
  { ...begun, state: 'RUNNING', stage: 'matching' },
  { ...begun, state: 'RUNNING', stage: 'matching', done: 400, total: 1200 },
  { ...begun, state: 'DONE', finishedAt: '2026-11-23T08:09:50Z' },
  { ...begun, state: 'FAILED', finishedAt: '2026-11-23T08:09:50Z' },
  { ...begun, state: 'CANCELLED', finishedAt: '2026-11-23T08:09:50Z' },
];
