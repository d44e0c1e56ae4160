import { chartPictures } from '../../../embeds/endpoint.ts';

export const { getStaticPaths, GET } = chartPictures();
