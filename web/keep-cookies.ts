/** The `Cookie` header of a browser that has taken these `Set-Cookie` values: one of each name, the last that came. */
export function keepCookies(cookie: string | null, setCookies: readonly string[]): string | null {
  const kept = new Map(pairsOf(cookie ?? ''));
  for (const setCookie of setCookies)
    for (const [name, value] of pairsOf(setCookie.split(';')[0] ?? '')) kept.set(name, value);
  return kept.size === 0 ? null : [...kept].map(([name, value]) => `${name}=${value}`).join('; ');
}

function pairsOf(header: string): [name: string, value: string][] {
  return header
    .split(';')
    .map((pair): [string, string] => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    })
    .filter(([name]) => name !== '');
}
