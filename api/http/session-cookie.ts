/** `__Host-` only on https: a browser refuses it elsewhere, and people open the first start over plain http. */
const names = {
  session: { secure: '__Host-openfloor', plain: 'openfloor' },
  step: { secure: '__Host-openfloor-step', plain: 'openfloor-step' },
} as const;

/** The opaque session token that a `Cookie` header carries, if any. */
export function sessionTokenOf(cookie: string | null): string | undefined {
  return tokenOf(cookie, names.session);
}

/** The token of a sign-in that waits for its second factor, if any. */
export function stepTokenOf(cookie: string | null): string | undefined {
  return tokenOf(cookie, names.step);
}

function tokenOf(cookie: string | null, { secure, plain }: { secure: string; plain: string }) {
  const pairs = (cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  const found = [secure, plain].map((name) => pairs.find(([key]) => key === name)?.[1]);
  return found.find((token) => token !== undefined && /^[\w-]{43}$/.test(token));
}

/** Writes the cookies as this site's address asks for. */
export class CookieJar {
  readonly #secure: boolean;

  constructor(publicUrl: string) {
    this.#secure = publicUrl.startsWith('https:');
  }

  session(token: string, hours: number): string {
    return this.#write('session', token, hours * 3600);
  }

  noSession(): string {
    return this.#write('session', '', 0);
  }

  step(token: string, minutes: number): string {
    return this.#write('step', token, minutes * 60);
  }

  noStep(): string {
    return this.#write('step', '', 0);
  }

  #write(of: keyof typeof names, value: string, seconds: number): string {
    const name = this.#secure ? names[of].secure : names[of].plain;
    return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${this.#secure ? '; Secure' : ''}`;
  }
}
