import type { APIRoute } from 'astro';
import { writeSitemapIndex } from '../outputs/site/sitemap.ts';
import { currentPublication } from '../run/publication.ts';

export const GET: APIRoute = () =>
  new Response(writeSitemapIndex(currentPublication()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
