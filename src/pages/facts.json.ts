import type { APIRoute } from 'astro';
import { writeFacts } from '../embeds/facts.ts';
import { currentPublication } from '../site/current.ts';

export const GET: APIRoute = () =>
  new Response(writeFacts(currentPublication()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
