import type { Route } from './+types/sitemap.ts';

const PAGES = ['/open', '/open/firms', '/open/statistics'];

/** The pages that search engines may keep. */
export function loader({ url }: Route.LoaderArgs) {
  const places = PAGES.map((page) => `<url><loc>${escaped(url.origin + page)}</loc></url>`).join('');
  const body = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${places}</urlset>`;
  return new Response(body, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
