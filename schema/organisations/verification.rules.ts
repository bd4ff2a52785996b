import type { StateTable } from '../kernel/state-table.ts';
import type { LicenceState } from './licence.rules.ts';

export const verificationStates = ['UNVERIFIED', 'PENDING', 'VERIFIED', 'RETURNED', 'SUSPENDED'] as const;
export type VerificationState = (typeof verificationStates)[number];

export const verificationActions = ['APPLY', 'APPROVE', 'RETURN', 'SUSPEND', 'REOPEN'] as const;
export type VerificationAction = (typeof verificationActions)[number];

/** What the operator can propose; a second pair of eyes confirms it. */
export const proposals = ['APPROVE', 'RETURN', 'SUSPEND'] as const;
export type Proposal = (typeof proposals)[number];

/**
 * A firm applies and applies again; the operator approves, returns, suspends, and takes a suspended one up again. REOPEN is what a
 * new registered name or credit code does to a verified firm.
 */
export const verificationTable: StateTable<VerificationState, VerificationAction> = {
  UNVERIFIED: { APPLY: 'PENDING' },
  PENDING: { APPLY: 'PENDING', APPROVE: 'VERIFIED', RETURN: 'RETURNED', SUSPEND: 'SUSPENDED' },
  VERIFIED: { SUSPEND: 'SUSPENDED', REOPEN: 'PENDING' },
  RETURNED: { APPLY: 'PENDING', SUSPEND: 'SUSPENDED' },
  SUSPENDED: { APPROVE: 'VERIFIED', RETURN: 'RETURNED' },
};

/** How long a claim keeps others from the case. */
export const claimMinutes = 30;

export const checkCodes = [
  'CREDIT_CODE',
  'NAME',
  'ADDRESS',
  'LEI',
  'DUNS',
  'VAT_ID',
  'EMAIL_DOMAIN',
  'LICENCE',
] as const;
export type CheckCode = (typeof checkCodes)[number];

/** Another firm that has something in common with this one. */
export interface Likeness {
  readonly kind: Exclude<CheckCode, 'CREDIT_CODE' | 'LICENCE'>;
  readonly otherId: string;
  readonly otherName: string;
  readonly found: string;
  readonly likeness: number;
}

/** The outcome of one automatic check: WARN is for people to look at, never a decision. */
export interface AutomaticCheck {
  readonly code: CheckCode;
  readonly passed: boolean;
  /** What was found, where it is not another firm. */
  readonly found: string | null;
  readonly likenesses: readonly Likeness[];
}

/** All automatic checks in their order, each with its evidence. */
export function automaticChecks(facts: {
  readonly creditCodeFault: string | null;
  readonly likenesses: readonly Likeness[];
  readonly licences: readonly {
    readonly kindCode: string;
    readonly number: string;
    readonly state?: LicenceState;
  }[];
}): AutomaticCheck[] {
  return checkCodes.map((code) => {
    if (code === 'CREDIT_CODE') return plain(code, facts.creditCodeFault);
    if (code === 'LICENCE') return plain(code, licenceFault(facts.licences));
    const likenesses = facts.likenesses.filter(({ kind }) => kind === code);
    return { code, passed: likenesses.length === 0, found: null, likenesses };
  });
}

function plain(code: CheckCode, fault: string | null): AutomaticCheck {
  return { code, passed: fault === null, found: fault, likenesses: [] };
}

/** No licence is no fault of its own: the application brings the document. */
function licenceFault(
  licences: readonly { readonly kindCode: string; readonly number: string; readonly state?: LicenceState }[],
): string | null {
  const expired = licences.filter(({ state }) => state === 'EXPIRED');
  return expired.length === 0
    ? null
    : expired.map(({ kindCode, number }) => `${kindCode} ${number}`).join(', ');
}
