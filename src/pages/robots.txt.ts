import type { APIRoute } from 'astro';
import { wholeAddress } from '../model/addresses.ts';
import { currentPublication } from '../run/publication.ts';

export const GET: APIRoute = () => {
  const { site } = currentPublication();
  const map = wholeAddress(site.url, `${site.base}sitemap-index.xml`);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${map}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
