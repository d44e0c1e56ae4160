import { chartDownloads } from '../../../embeds/endpoint.ts';

export const { getStaticPaths, GET } = chartDownloads('json');
