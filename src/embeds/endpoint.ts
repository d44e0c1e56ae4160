import type { APIContext } from 'astro';
import type { Publication } from '../model/publication.ts';
import { currentPublication } from '../site/current.ts';
import { itemPaths } from '../site/paths.ts';
import { chartFormats, datasetFormats, type OutputFormat } from './registry.ts';

/** What a route of downloads exports. */
export interface Endpoint {
  readonly getStaticPaths: () => ReturnType<typeof itemPaths>;
  readonly GET: (context: Pick<APIContext, 'props'>) => Response;
}

/** Every chart in one format, in every language. */
export function chartDownloads(extension: keyof typeof chartFormats): Endpoint {
  return downloads(
    chartFormats[extension],
    ({ charts }) => charts,
    ({ id }) => id,
  );
}

/** Every dataset in one format, in every language. */
export function datasetDownloads(extension: keyof typeof datasetFormats): Endpoint {
  return downloads(
    datasetFormats[extension],
    ({ datasets }) => datasets,
    ({ name }) => name,
  );
}

function downloads<Subject>(
  { mediaType, write }: OutputFormat<Subject>,
  all: (publication: Publication) => readonly Subject[],
  idOf: (subject: Subject) => string,
): Endpoint {
  return {
    getStaticPaths: () => {
      const publication = currentPublication();
      return itemPaths(publication, all(publication).map(idOf));
    },
    GET: ({ props }) => {
      const publication = currentPublication();
      const subject = all(publication).find((each) => idOf(each) === props.id);
      if (!subject) return new Response(null, { status: 404 });
      const body = write(subject, publication, props.language);
      return new Response(body, { headers: { 'Content-Type': mediaType } });
    },
  };
}
