import { datasetDownloads } from '../../../embeds/endpoint.ts';

export const { getStaticPaths, GET } = datasetDownloads('csv');
