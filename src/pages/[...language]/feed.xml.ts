import type { APIRoute } from 'astro';
import { writeFeed } from '../../outputs/site/feed.ts';
import { languagePaths } from '../../publication/pages/page-kind.ts';
import { staticPaths } from '../../views/paths.ts';

export const getStaticPaths = staticPaths(languagePaths);

export const GET: APIRoute = async ({ locals: { view }, props }) =>
  new Response(await writeFeed(view.publication, props.language), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
