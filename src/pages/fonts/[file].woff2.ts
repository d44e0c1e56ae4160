import type { APIRoute } from 'astro';
import { currentPublication } from '../../run/publication.ts';
import { headlineFonts } from '../../theme/fonts/headline-font.ts';

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
