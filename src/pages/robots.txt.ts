import type { APIRoute } from 'astro';
import { wholeAddress } from '../model/addresses.ts';

export const GET: APIRoute = ({ locals: { view } }) => {
  const { site } = view;
  const map = wholeAddress(site.url, `${site.base}sitemap-index.xml`);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${map}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
