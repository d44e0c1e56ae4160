import type { APIRoute } from 'astro';
import { writeSitemapIndex } from '../outputs/site/sitemap.ts';

export const GET: APIRoute = ({ locals: { view } }) =>
  new Response(writeSitemapIndex(view.publication), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
