import { drawFigure } from '../../charts/draw-figure.ts';
import { oembedAddress } from '../../model/addresses.ts';
import type { Publication } from '../../model/publication.ts';
import { chartsIn, editionsIn, frontOf } from '../../views/edition.ts';
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

/** The card of a page that is about an edition, else about the current one: that of the chart which its front shows first. */
export function cardOfEdition(
  publication: Publication,
  language: string,
  id: string = publication.site.edition,
): Pick<PageHead, 'image'> {
  const edition = editionsIn(publication, language).find((each) => each.id === id);
  if (!edition) return {};
  const { lead, charts } = frontOf(publication, edition);
  const [first] = [...(lead ? [lead] : []), ...chartsIn(edition), ...charts];
  const { image } = passedOn(first, publication, language);
  return image ? { image } : {};
}
