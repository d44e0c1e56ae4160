import type { APIRoute } from 'astro';
import { sitemaps } from '../outputs/site/sitemap.ts';
import { staticPaths } from '../views/paths.ts';

export const getStaticPaths = staticPaths((publication) =>
  sitemaps(publication).map((_, part) => ({ params: { part: String(part) } })),
);

export const GET: APIRoute = ({ locals: { view }, params }) =>
  new Response(sitemaps(view.publication)[Number(params.part)], {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
