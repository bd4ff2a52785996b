/** For whom a passkey is made, as the browser checks it: host and origin of the site's public address. */
export interface PasskeySite {
  readonly rpId: string;
  readonly origin: string;
}

/** The site of a public address. */
export function passkeySite(publicUrl: string): PasskeySite {
  const { hostname, origin } = new URL(publicUrl);
  return { rpId: hostname, origin };
}

/**
 * The origins from which an answer is taken: the site's, and on this machine itself any port, for the first start moves to a free one
 * when its own is taken. A browser makes no such answer for another host.
 */
export function originsOf({ rpId, origin }: PasskeySite, claimed: string): string[] {
  const isHere = rpId === 'localhost' && URL.canParse(claimed) && new URL(claimed).hostname === 'localhost';
  return isHere ? [origin, new URL(claimed).origin] : [origin];
}
