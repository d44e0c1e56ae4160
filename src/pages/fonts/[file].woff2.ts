import type { APIRoute } from 'astro';
import { headlineFonts } from '../../theme/fonts/headline-font.ts';
import { staticPaths } from '../../views/paths.ts';

export const getStaticPaths = staticPaths(async (publication) => {
  const fonts = await headlineFonts(publication);
  return fonts.map(({ file }) => ({ params: { file: file.replace('.woff2', '') } }));
});

export const GET: APIRoute = async ({ locals: { view }, params }) => {
  const fonts = await headlineFonts(view.publication);
  const font = fonts.find(({ file }) => file === `${params.file}.woff2`);
  if (!font) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(font.bytes), { headers: { 'Content-Type': 'font/woff2' } });
};
