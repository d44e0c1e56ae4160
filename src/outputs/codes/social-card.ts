import { drawFigure } from '../../charts/draw-figure.ts';
import { oembedAddress } from '../../model/addresses.ts';
import type { Publication } from '../../model/publication.ts';
import type { PageHead } from '../../views/page-head.ts';
import { pngSize } from '../pictures/png.ts';
import { pictureAddress } from './embed-facts.ts';

/** The card that shows where the address of a page is pasted: its chart, as a picture and for oEmbed. */
export function passedOn(
  id: string | undefined,
  publication: Publication,
  language: string,
): Pick<PageHead, 'image' | 'oembed'> {
  const chart = publication.charts.find((each) => each.id === id);
  if (!chart) return {};
  const size = pngSize(chart, publication, language, '.card');
  const alt = drawFigure(chart, publication, language).description;
  const src = pictureAddress(chart, publication, language, '.card');
  return {
    image: { src, ...size, alt },
    oembed: oembedAddress(publication.site, language, chart.id),
  };
}
