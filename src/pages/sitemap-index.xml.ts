import type { APIRoute } from 'astro';
import { writeSitemapIndex } from '../embeds/sitemap.ts';
import { currentPublication } from '../site/current.ts';

export const GET: APIRoute = () =>
  new Response(writeSitemapIndex(currentPublication()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
