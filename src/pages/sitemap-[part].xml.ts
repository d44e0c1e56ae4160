import type { APIRoute } from 'astro';
import { sitemaps } from '../outputs/site/sitemap.ts';
import { currentPublication } from '../run/publication.ts';

export function getStaticPaths() {
  return sitemaps(currentPublication()).map((_, part) => ({ params: { part: String(part) } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(sitemaps(currentPublication())[Number(params.part)], {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
