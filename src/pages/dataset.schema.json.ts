import type { APIRoute } from 'astro';
import { writeProfile } from '../outputs/data/profile.ts';

export const GET: APIRoute = ({ locals: { view } }) =>
  new Response(writeProfile(view.publication.site.languages), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
