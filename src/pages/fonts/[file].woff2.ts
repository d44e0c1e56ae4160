import type { APIRoute } from 'astro';
import { siteFonts } from '../../theme/fonts/text-font.ts';
import { staticPaths } from '../../views/paths.ts';

export const getStaticPaths = staticPaths(async (_, index) => {
  const fonts = await siteFonts(index);
  return fonts.map(({ file }) => ({ params: { file: file.replace('.woff2', '') } }));
});

export const GET: APIRoute = async ({ locals: { view }, params }) => {
  const fonts = await siteFonts(view.index);
  const font = fonts.find(({ file }) => file === `${params.file}.woff2`);
  if (!font) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(font.bytes), { headers: { 'Content-Type': 'font/woff2' } });
};
