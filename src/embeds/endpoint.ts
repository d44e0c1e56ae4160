import type { APIContext } from 'astro';
import type { Chart, Publication } from '../model/publication.ts';
import { currentPublication } from '../site/current.ts';
import { chartPaths, itemPaths } from '../site/paths.ts';
import { pngNames, writePng } from './png.ts';
import { chartFormats, datasetFormats, type OutputFormat } from './registry.ts';

/** What a route of downloads exports. */
export interface Endpoint {
  readonly getStaticPaths: () => ReturnType<typeof itemPaths>;
  readonly GET: (context: Pick<APIContext, 'props'>) => Promise<Response>;
}

/** Every chart in one format, in every language. */
export function chartDownloads(extension: keyof typeof chartFormats): Endpoint {
  const { mediaType, write } = chartFormats[extension];
  return {
    getStaticPaths: () => chartPaths(currentPublication()),
    GET: ({ props }) => respond(props, mediaType, write),
  };
}

/** Every chart in every picture of a fixed shape, in every language. */
export function chartPictures(): Endpoint {
  return {
    getStaticPaths: () =>
      chartPaths(currentPublication()).flatMap(({ params, props }) =>
        pngNames.map((name) => ({
          params: { ...params, id: `${params.id}${name}` },
          props: { ...props, name },
        })),
      ),
    GET: ({ props }) =>
      respond(props, 'image/png', (chart, publication, language) =>
        writePng(chart, publication, language, props.name),
      ),
  };
}

/** A chart in a form; nothing where there is no such chart. */
async function respond(
  { id, language }: APIContext['props'],
  mediaType: string,
  write: OutputFormat<Chart>['write'],
): Promise<Response> {
  const publication = currentPublication();
  const chart = publication.charts.find((each) => each.id === id);
  if (!chart) return new Response(null, { status: 404 });
  const body = await write(chart, publication, language);
  return new Response(body, { headers: { 'Content-Type': mediaType } });
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
    GET: async ({ props }) => {
      const publication = currentPublication();
      const subject = all(publication).find((each) => idOf(each) === props.id);
      if (!subject) return new Response(null, { status: 404 });
      const body = await write(subject, publication, props.language);
      return new Response(body, { headers: { 'Content-Type': mediaType } });
    },
  };
}
