import type { APIRoute } from 'astro';
import { writeFacts } from '../outputs/data/facts.ts';
import { currentPublication } from '../run/publication.ts';

export const GET: APIRoute = () =>
  new Response(writeFacts(currentPublication()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
