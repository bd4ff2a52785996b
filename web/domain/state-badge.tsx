import {
  Ban,
  CheckCheck,
  CircleAlert,
  CircleCheck,
  CircleDot,
  CircleX,
  Clock,
  GitCompareArrows,
  Hourglass,
  type LucideIcon,
  Minus,
  PenLine,
  RefreshCw,
  ShieldCheck,
  TimerOff,
  UserCheck,
} from 'lucide-react';
import { useT } from '../i18n/use-t.ts';
import { Icon } from '../ui/icon.tsx';
import css from './domain.module.css';

type Tone = 'neutral' | 'ok' | 'warn' | 'bad' | 'info';
type Look = readonly [LucideIcon, Tone];

const LOOKS = {
  reservation: {
    HELD: [Hourglass, 'warn'],
    AWAITING_APPROVAL: [UserCheck, 'info'],
    CONFIRMED: [CircleCheck, 'ok'],
    RELEASED: [Minus, 'neutral'],
    DECLINED: [CircleX, 'neutral'],
    EXPIRED: [TimerOff, 'neutral'],
  },
  offer: { PUBLISHED: [CircleDot, 'info'], WITHDRAWN: [Ban, 'neutral'], EXPIRED: [TimerOff, 'neutral'] },
  rfq: {
    DRAFT: [PenLine, 'neutral'],
    OPEN: [CircleDot, 'info'],
    DUE: [Hourglass, 'warn'],
    AWARDED: [CircleCheck, 'ok'],
    CLOSED: [CheckCheck, 'neutral'],
    CANCELLED: [Ban, 'neutral'],
  },
  quote: {
    SUBMITTED: [CircleDot, 'info'],
    COUNTERED: [GitCompareArrows, 'warn'],
    WITHDRAWN: [Minus, 'neutral'],
    EXPIRED: [TimerOff, 'neutral'],
    LOST: [CircleX, 'neutral'],
    AWARDED: [CircleCheck, 'ok'],
  },
  award: {
    AWAITING_APPROVAL: [UserCheck, 'warn'],
    FINAL: [CircleCheck, 'ok'],
    REJECTED: [CircleX, 'neutral'],
  },
  framework: {
    PROPOSED: [Hourglass, 'warn'],
    ACTIVE: [CircleCheck, 'ok'],
    OVER: [TimerOff, 'neutral'],
    DECLINED: [CircleX, 'neutral'],
    WITHDRAWN: [Minus, 'neutral'],
    ENDED: [CheckCheck, 'neutral'],
  },
  callOff: {
    ASKED: [Hourglass, 'warn'],
    CONFIRMED: [CircleCheck, 'ok'],
    DECLINED: [CircleX, 'neutral'],
    CANCELLED: [Ban, 'neutral'],
  },
  source: {
    APPROVED: [CircleCheck, 'ok'],
    NOT_YET: [Clock, 'neutral'],
    EXPIRED: [TimerOff, 'bad'],
    WITHDRAWN: [Minus, 'neutral'],
  },
  itemRevision: { DRAFT: [PenLine, 'neutral'], RELEASED: [CircleCheck, 'ok'] },
  promise: {
    ASKED: [RefreshCw, 'info'],
    ANSWERED: [CircleDot, 'info'],
    AWAITING_OWNERS: [UserCheck, 'info'],
    QUOTED: [Hourglass, 'warn'],
    CONFIRMED: [CircleCheck, 'ok'],
    RELEASED: [Minus, 'neutral'],
    DECLINED: [CircleX, 'warn'],
    EXPIRED: [TimerOff, 'neutral'],
  },
  request: { OPEN: [CircleDot, 'info'], CLOSED: [CheckCheck, 'neutral'] },
  import: {
    UPLOADED: [Clock, 'neutral'],
    REFUSED: [CircleX, 'bad'],
    MATCHING: [CircleDot, 'warn'],
    CHECKING: [RefreshCw, 'info'],
    REJECTED: [CircleAlert, 'bad'],
    CHECKED: [CircleDot, 'info'],
    COMMITTING: [RefreshCw, 'info'],
    COMMITTED: [CircleCheck, 'ok'],
    UNDONE: [Minus, 'neutral'],
    CANCELLED: [Ban, 'neutral'],
  },
  matching: {
    QUEUED: [Clock, 'neutral'],
    RUNNING: [RefreshCw, 'info'],
    DONE: [CircleCheck, 'ok'],
    FAILED: [CircleAlert, 'bad'],
    CANCELLED: [Ban, 'neutral'],
  },
  job: {
    QUEUED: [Clock, 'neutral'],
    RUNNING: [RefreshCw, 'info'],
    DONE: [CircleCheck, 'ok'],
    FAILED: [CircleAlert, 'bad'],
    CANCELLED: [Ban, 'neutral'],
  },
  verification: {
    UNVERIFIED: [Minus, 'neutral'],
    PENDING: [Hourglass, 'info'],
    VERIFIED: [ShieldCheck, 'ok'],
    RETURNED: [CircleX, 'warn'],
    SUSPENDED: [Ban, 'bad'],
  },
  certificate: {
    NOT_YET: [Clock, 'neutral'],
    VALID: [CircleCheck, 'ok'],
    EXPIRING: [Clock, 'warn'],
    EXPIRED: [TimerOff, 'bad'],
    WITHDRAWN: [Minus, 'neutral'],
  },
  waiting: {
    WAITING: [Hourglass, 'info'],
    SERVED: [CircleCheck, 'ok'],
    LEFT: [Minus, 'neutral'],
    LAPSED: [TimerOff, 'neutral'],
  },
  consent: {
    ACTIVE: [CircleCheck, 'ok'],
    LAPSED: [Hourglass, 'warn'],
    EXPIRED: [TimerOff, 'neutral'],
    REVOKED: [Ban, 'bad'],
  },
  licence: { VALID: [CircleCheck, 'ok'], EXPIRING: [Clock, 'warn'], EXPIRED: [TimerOff, 'bad'] },
} as const satisfies Record<string, Record<string, Look>>;

type Of = keyof typeof LOOKS;
type StateOf<K extends Of> = keyof (typeof LOOKS)[K] & string;

/** Icon, word and tone of a state: the same everywhere, and never colour alone. */
export function StateBadge<K extends Of>({ of, state }: { of: K; state: StateOf<K> }) {
  const t = useT();
  const looks: Record<string, Look> = LOOKS[of];
  const [shape, tone] = looks[state] ?? ([CircleDot, 'neutral'] as const);
  return (
    <span className={css.badge} data-tone={tone}>
      <Icon of={shape} size={14} />
      {t(`domain:state.${of}.${state}` as 'domain:state.offer.PUBLISHED')}
    </span>
  );
}

export function ToneBadge({ of, tone, text }: { of: LucideIcon; tone: Tone; text: string }) {
  return (
    <span className={css.badge} data-tone={tone}>
      <Icon of={of} size={14} />
      {text}
    </span>
  );
}
