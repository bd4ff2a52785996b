import ipaddr from 'ipaddr.js';

/** From where somebody knocks, as far as the request tells. */
export interface Visitor {
  readonly ip: string | null;
  readonly userAgent: string | null;
}

export const unknownVisitor: Visitor = { ip: null, userAgent: null };

const userAgentLength = 200;

/** What one subscriber's line has in common: an IPv4 address, or the first 64 bits of an IPv6 one. */
export function placeOf({ ip }: Visitor): string {
  const address = parsed(ip);
  if (!address) return 'unknown';
  return address.kind() === 'ipv4' ? address.toString() : networkOf(address, 8);
}

/** The address as a list of sessions shows it: the network, not the machine. */
export function coarseAddress({ ip }: Visitor): string {
  const address = parsed(ip);
  if (!address) return '';
  return address.kind() === 'ipv4' ? address.toString().replace(/\d+$/, 'x') : networkOf(address, 6);
}

/** What the browser says of itself, cut to what a list needs. */
export function shortUserAgent({ userAgent }: Visitor): string {
  return (userAgent ?? '').replace(/[^\x20-\x7e]/g, '').slice(0, userAgentLength);
}

function parsed(ip: string | null): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  return ip && ipaddr.isValid(ip) ? ipaddr.process(ip) : undefined;
}

/** The first bytes of an address, as a prefix. */
function networkOf(address: ipaddr.IPv4 | ipaddr.IPv6, bytes: number): string {
  const kept = address.toByteArray().map((byte, index) => (index < bytes ? byte : 0));
  return `${ipaddr.fromByteArray(kept).toString()}/${bytes * 8}`;
}
