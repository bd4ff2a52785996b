/** `__Host-` only on https: a browser refuses it elsewhere, and people open the first start over plain http. */
const names = { secure: '__Host-openfloor', plain: 'openfloor' } as const;

/** The opaque session token that a `Cookie` header carries, if any. */
export function sessionTokenOf(cookie: string | null): string | undefined {
  const pairs = (cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  const found = [names.secure, names.plain].map((name) => pairs.find(([key]) => key === name)?.[1]);
  return found.find((token) => token !== undefined && /^[\w-]{43}$/.test(token));
}

/** Writes the session cookie as this site's address asks for. */
export class CookieJar {
  readonly #secure: boolean;

  constructor(publicUrl: string) {
    this.#secure = publicUrl.startsWith('https:');
  }

  session(token: string, hours: number): string {
    return this.#write(token, hours * 3600);
  }

  noSession(): string {
    return this.#write('', 0);
  }

  #write(value: string, seconds: number): string {
    const name = this.#secure ? names.secure : names.plain;
    return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${this.#secure ? '; Secure' : ''}`;
  }
}
