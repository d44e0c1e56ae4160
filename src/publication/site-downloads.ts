import { type Download, type Downloads, downloads } from '../model/downloads.ts';
import { registry } from '../run/additions.ts';

const own = registry<Download & { readonly of: keyof Downloads }>('outputs', {});

/** The downloads of this site, its own behind those of every site, as readers see them listed. */
export function siteDownloads(): Downloads {
  const listed = (of: keyof Downloads): Download[] =>
    Object.values(own)
      .filter((output) => output.of === of)
      .map(({ extension, name, mediaType }) => ({ extension, name, mediaType }));
  return {
    charts: [...downloads.charts, ...listed('charts')],
    data: [...downloads.data, ...listed('data')],
  };
}
