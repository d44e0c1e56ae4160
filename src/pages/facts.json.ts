import type { APIRoute } from 'astro';
import { writeFacts } from '../outputs/data/facts.ts';

export const GET: APIRoute = ({ locals: { view } }) =>
  new Response(writeFacts(view.publication), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
