import type { APIRoute } from 'astro';
import { writeFeed } from '../../embeds/feed.ts';
import { currentPublication } from '../../site/current.ts';
import { languagePaths } from '../../site/paths.ts';

export function getStaticPaths() {
  return languagePaths(currentPublication());
}

export const GET: APIRoute = async ({ props }) =>
  new Response(await writeFeed(currentPublication(), props.language), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
