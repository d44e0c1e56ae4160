import { frontAddress, wholeAddress } from '../../model/addresses.ts';
import type { Chart, Publication } from '../../model/publication.ts';
import { pngSize } from '../pictures/png.ts';
import { heightsOf, writeCode } from './embed-code.ts';
import { embeddable, pictureAddress } from './embed-facts.ts';

/** The width for which consumers that fix a size are given one, in CSS pixels. */
const width = 680;

/** A chart as oEmbed 1.0, of the type `rich`: a frame without a script, which every consumer may show. */
export async function writeOembed(
  chart: Chart,
  publication: Publication,
  language: string,
): Promise<string> {
  const { site } = publication;
  const embed = await embeddable(chart, publication, language);
  const card = pngSize(chart, publication, language, '.card');
  const answer = {
    version: '1.0',
    type: 'rich',
    title: embed.title,
    provider_name: embed.publication,
    provider_url: wholeAddress(site.url, frontAddress(site, language)),
    cache_age: 86_400,
    html: writeCode('frame', embed, { theme: 'auto', width }),
    width,
    height: heightsOf(embed.heights, width).large,
    thumbnail_url: pictureAddress(chart, publication, language, '.card'),
    thumbnail_width: card.width,
    thumbnail_height: card.height,
  };
  return `${JSON.stringify(answer)}\n`;
}
