import { drawFigure } from '../../charts/draw-figure.ts';
import {
  chartAddress,
  downloadAddress,
  embedAddress,
  hostScriptAddress,
  wholeAddress,
} from '../../model/addresses.ts';
import type { Chart, Publication } from '../../model/publication.ts';
import { handedOver } from '../../run/thread-results.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { SafeAddress } from '../../schema/safe-address.ts';
import { textFor } from '../../schema/text.ts';
import { wordsFor } from '../../words/languages.ts';
import { embeddedFigure } from '../embed/embed-page.ts';
import { embedHeights } from '../heights/embed-heights.ts';
import { type PngName, pngSize } from '../pictures/png.ts';
import type { Embeddable } from './embed-code.ts';
import { writeWechat } from './wechat.ts';

/** The facts that another thread has found out for the codes of charts. */
export const knownEmbeddables = handedOver<Embeddable>('embeddables');

/** The facts that every code for a chart is written from. */
export async function embeddable(
  chart: Chart,
  publication: Publication,
  language: string,
): Promise<Embeddable> {
  return (
    knownEmbeddables.get(chart, language) ?? (await findEmbeddable(chart, publication, language))
  );
}

async function findEmbeddable(
  chart: Chart,
  publication: Publication,
  language: string,
): Promise<Embeddable> {
  const { site } = publication;
  const figure = drawFigure(chart, publication, language);
  const embedded = await embeddedFigure(chart, publication, language);
  const { interface: says, colon } = wordsFor(language);
  const whole = (address: string) => wholeAddress(site.url, address);
  const light = pictureAddress(chart, publication, language, '');
  return {
    src: whole(embedAddress(site, language, chart.id)),
    script: whole(hostScriptAddress(site)),
    page: whole(chartAddress(site, language, chart.id)),
    title: figure.title.text,
    description: figure.description,
    source: figure.source && `${says.source}${colon}${figure.source}`,
    publication: textFor(site.name, language),
    heights: embedHeights(embedded, lookUp(chart.retired, language)?.text),
    picture: {
      ...pngSize(chart, publication, language),
      light,
      dark: pictureAddress(chart, publication, language, '.dark'),
    },
    wechat: writeWechat(figure, publication, light),
  };
}

/** The whole address of a picture of a chart. */
export function pictureAddress(
  { id }: Chart,
  { site }: Publication,
  language: string,
  name: PngName,
): SafeAddress {
  return wholeAddress(site.url, downloadAddress(site, language, 'charts', `${id}${name}`, 'png'));
}
