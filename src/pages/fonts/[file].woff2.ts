import type { APIRoute } from 'astro';
import { headlineFonts } from '../../fonts/headline-font.ts';
import { currentPublication } from '../../site/current.ts';

export async function getStaticPaths() {
  const fonts = await headlineFonts(currentPublication());
  return fonts.map(({ file }) => ({ params: { file: file.replace('.woff2', '') } }));
}

export const GET: APIRoute = async ({ params }) => {
  const fonts = await headlineFonts(currentPublication());
  const font = fonts.find(({ file }) => file === `${params.file}.woff2`);
  if (!font) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(font.bytes), { headers: { 'Content-Type': 'font/woff2' } });
};
