import { islandsOf } from '../charts/chart-figure.ts';
import { drawFigure } from '../charts/draw-figure.ts';
import { escapeHtml } from '../charts/markup.ts';
import { chartAddress, wholeAddress } from '../model/addresses.ts';
import type { Chart, Publication } from '../model/publication.ts';
import { directionOf } from '../site/language.ts';
import { bundleEmbed } from './bundle.ts';
import { embedFigure } from './embed-figure.ts';
import { styleOfEmbed } from './embed-style.ts';

/** Before anything shows: that scripts run, and the theme that the address names. */
const early =
  "(r=>{r.dataset.scripts='';const t=new URLSearchParams(location.search).get('theme');if(t=='light'||t=='dark')r.dataset.theme=t})(document.documentElement)";

/**
 * A chart as a page of its own for the frames of others. Everything is in it, scripts too: it is whole in one answer,
 * it works where a sandbox gives it no origin, and a copy of it stays what it is.
 */
export async function writeEmbed(
  chart: Chart,
  publication: Publication,
  language: string,
): Promise<string> {
  const { site } = publication;
  const figure = drawFigure(chart, publication, language);
  const islands = islandsOf(figure).map(({ name }) => name);
  const script = await bundleEmbed(islands);
  const canonical = wholeAddress(site.url, chartAddress(site, language, chart.id));
  const body = embedFigure(figure, publication, chart.retired?.[language]?.text);
  const style = await styleOfEmbed(site.accent, body, script);
  return [
    `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(figure.title.text)}</title><meta name="robots" content="noindex">`,
    `<link rel="canonical" href="${escapeHtml(canonical)}"><link rel="icon" href="data:,">`,
    `<style>${style}</style><script>${early}</script></head>`,
    `<body>${body}`,
    `<script>${script.replaceAll('</script', '<\\/script')}</script></body></html>\n`,
  ].join('');
}
