import type { APIRoute } from 'astro';
import { bundleIsland } from '../outputs/embed/bundle.ts';

/** The script for pages of others that show charts of this site. */
export const GET: APIRoute = async () =>
  new Response(await bundleIsland('host/embed-host'), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
