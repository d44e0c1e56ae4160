import type { APIRoute } from 'astro';
import { writeFeed } from '../../outputs/site/feed.ts';
import { currentPublication } from '../../run/publication.ts';
import { languagePaths } from '../../views/paths.ts';

export function getStaticPaths() {
  return languagePaths(currentPublication());
}

export const GET: APIRoute = async ({ props }) =>
  new Response(await writeFeed(currentPublication(), props.language), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
