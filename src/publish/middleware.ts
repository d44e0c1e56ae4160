import type { MiddlewareHandler } from 'astro';
import { currentPublication } from '../run/publication.ts';
import { siteView } from '../views/site-view.ts';

/** Gives each page its view, in the language that its address names; addresses without one are in the first. */
export const onRequest: MiddlewareHandler = ({ locals, params }, next) => {
  const publication = currentPublication();
  locals.view = siteView(publication, params.language ?? publication.site.languages[0]);
  return next();
};
