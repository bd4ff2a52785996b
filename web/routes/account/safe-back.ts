/** A place on this site to go to after; never another site's. */
export function safeBack(value: unknown): string {
  if (typeof value !== 'string' || !value.startsWith('/') || value.startsWith('//') || value.includes('\\'))
    return '/';
  const here = new URL('http://here.invalid');
  const target = URL.canParse(value, here) ? new URL(value, here) : here;
  return target.host === here.host ? target.pathname + target.search : '/';
}
