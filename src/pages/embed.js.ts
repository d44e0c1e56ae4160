import type { APIRoute } from 'astro';
import { bundleIsland } from '../embeds/bundle.ts';

/** The script for pages of others that show charts of this site. */
export const GET: APIRoute = async () =>
  new Response(await bundleIsland('embed-host'), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
