import type { MiddlewareHandler } from 'astro';
import type { Publication } from '../model/publication.ts';
import { ownSheetLink } from '../outputs/style/own-sheet.ts';
import { currentIndex } from '../run/publication.ts';
import { siteView } from '../views/site-view.ts';
import { arrangeStyles } from './arrange-styles.ts';

/**
 * Gives each page its view, in the language that its address names; addresses without one are in the first. Of the page
 * that comes back the styles are arranged.
 */
export const onRequest: MiddlewareHandler = async ({ locals, params }, next) => {
  const index = currentIndex();
  const { publication } = index;
  locals.view = siteView(index, params.language ?? publication.site.languages[0]);
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  return isPage ? dressed(response, publication) : response;
};

/** The preview's own scripts look after the sheets that they may exchange: these stay where they are. */
async function dressed(response: Response, publication: Publication): Promise<Response> {
  const html = await response.text();
  const link = ownSheetLink(publication);
  const page = import.meta.env.DEV
    ? html.replace('</head>', () => `${link}</head>`)
    : arrangeStyles(html, link);
  return new Response(page, response);
}
