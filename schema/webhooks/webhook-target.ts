import ipaddr from 'ipaddr.js';

/** Why an address of an endpoint is not taken. */
export type TargetRefusal =
  | 'URL_MALFORMED'
  | 'URL_NOT_HTTPS'
  | 'URL_WITH_PASSWORD'
  | 'URL_PORT_NOT_ALLOWED'
  | 'TARGET_NOT_PUBLIC';

/** Names that mean this machine or this network by themselves, whatever a resolver says. */
const localNames =
  /(^|\.)(localhost|local|internal|intranet|lan|home|corp|localdomain|home\.arpa|test|invalid|onion)$/;

/**
 * What of an endpoint's address can be judged before a name is resolved: https, no password in it, a port that is no other
 * service's, and a host that is neither a local name nor an address of ours. The URL parser has written `0x7f.1`, `2130706433` and
 * full-width digits as the dotted address that they are.
 */
export function judgeTarget(text: string): TargetRefusal | undefined {
  const url = URL.parse(text);
  if (!url || text !== text.trim() || /[\p{Cc}\\]/u.test(text)) return 'URL_MALFORMED';
  if (url.protocol !== 'https:') return 'URL_NOT_HTTPS';
  if (url.username || url.password || /^[^/]*\/\/[^/?#]*@/.test(text)) return 'URL_WITH_PASSWORD';
  if (url.port && Number(url.port) < 1024) return 'URL_PORT_NOT_ALLOWED';
  const literal = literalOf(url);
  if (literal !== undefined) return isPublicAddress(literal) ? undefined : 'TARGET_NOT_PUBLIC';
  return isPublicName(url.hostname) ? undefined : 'TARGET_NOT_PUBLIC';
}

/** The IP address that a URL names outright; resolvers are never asked about it. */
export function literalOf(url: URL): string | undefined {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  return ipaddr.isValid(host) ? host : undefined;
}

/** A name with a dot in it, without one at its end, that does not mean this network. */
function isPublicName(host: string): boolean {
  return host.includes('.') && !host.endsWith('.') && !localNames.test(host) && /^[a-z0-9._-]+$/.test(host);
}

const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address belongs to the public internet: not private, loopback, link-local, shared (CGNAT), multicast, reserved or for
 * documents; and no IPv6 that carries an IPv4 address inside it (mapped, NAT64, 6to4, Teredo), where the one that counts is hidden.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text) || text.includes('%')) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast') return false;
  return !(address instanceof ipaddr.IPv6) || address.match(globalUnicast);
}
