import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { isPublicAddress, judgeTarget, literalOf } from '#schema/webhooks/index.ts';

/** Asks for all addresses of a name. */
export type Resolver = (hostname: string) => Promise<readonly LookupAddress[]>;

/** Where messages may go. The product has one rule; tests that need to reach a server of their own bring another, and say so. */
export interface AddressRule {
  /** Why a URL is refused before its name is resolved; nothing when it is not. */
  readonly judge: (url: string) => string | undefined;
  readonly allows: (address: string) => boolean;
  readonly resolve: Resolver;
}

/** https to the public internet, by the machine's resolver. */
export const publicOnly: AddressRule = {
  judge: judgeTarget,
  allows: isPublicAddress,
  resolve: (hostname) => lookup(hostname, { all: true, verbatim: true }),
};

/** An address that no message goes to. */
export class TargetRefused extends Error {
  override readonly name = 'TargetRefused';
}

/** The addresses of a URL's host, resolved once and every one of them allowed; one that is not refuses them all. */
export async function checkedAddresses(
  rule: AddressRule,
  url: string,
): Promise<readonly [LookupAddress, ...LookupAddress[]]> {
  const refusal = rule.judge(url);
  if (refusal) throw new TargetRefused(refusal);
  const target = new URL(url);
  const literal = literalOf(target);
  const found = literal
    ? [{ address: literal, family: literal.includes(':') ? 6 : 4 }]
    : await rule.resolve(target.hostname);
  const [first, ...others] = found;
  if (!first) throw new TargetRefused('NAME_NOT_FOUND');
  if (!found.every(({ address }) => rule.allows(address))) throw new TargetRefused('TARGET_NOT_PUBLIC');
  return [first, ...others];
}

/**
 * A lookup that knows the checked addresses alone: whatever a resolver says at the moment of connecting, nobody asks it. The socket
 * asks for one or for all.
 */
export function pinned(addresses: readonly [LookupAddress, ...LookupAddress[]]): LookupFunction {
  return (_hostname, options, callback) => {
    const [{ address, family }] = addresses;
    if (options.all) callback(null, [...addresses]);
    else callback(null, address, family);
  };
}
