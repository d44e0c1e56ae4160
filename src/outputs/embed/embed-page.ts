import { brotliCompressSync, constants } from 'node:zlib';
import { type ChartFigure, islandsOf } from '../../charts/contract/chart-figure.ts';
import { drawFigure } from '../../charts/draw-figure.ts';
import { escapeHtml } from '../../charts/text/markup.ts';
import { chartAddress, wholeAddress } from '../../model/addresses.ts';
import type { Chart, Publication } from '../../model/publication.ts';
import { lookUp } from '../../schema/look-up.ts';
import { safe } from '../../schema/safe-address.ts';
import { lowerLayers } from '../../theme/layers.ts';
import { directionOf } from '../../views/language.ts';
import { ownColourStyle } from '../style/own-colour-style.ts';
import { bundleEmbed, bundleParted } from './bundle.ts';
import { embedFigure, islandData } from './embed-figure.ts';
import { type EmbedForm, embedForms, inForm } from './embed-form.ts';
import { styleOfEmbed } from './embed-style.ts';

/** A chart as an embed. */
export interface Embed {
  /** HTML. Everything is in it, so that it is whole in one answer and a copy of it stays what it is. */
  readonly page: string;
  /** A script that stands beside the page and comes when a reader touches it; none where the page holds all. */
  readonly later?: string | undefined;
}

/**
 * A chart as a page of its own for the frames of others, in the richest form that fits into the first round trip.
 * It works where a sandbox gives it no origin.
 */
export async function writeEmbed(
  chart: Chart,
  publication: Publication,
  language: string,
): Promise<Embed> {
  const { form } = await chosen(chart, publication, language);
  const parts = await compose(chart, publication, language, form);
  return { page: write(parts, publication), later: parts.later };
}

/** The part of a chart's figure that its embed shows. */
export async function embeddedFigure(
  chart: Chart,
  publication: Publication,
  language: string,
): Promise<ChartFigure> {
  return (await chosen(chart, publication, language)).figure;
}

interface Choice {
  readonly form: EmbedForm;
  readonly figure: ChartFigure;
}

/** For speed alone, in each thread: the files of a chart’s embed are written from one choice of its form. */
const choices = new WeakMap<Chart, Map<string, Promise<Choice>>>();

/** The form of a chart's embed, chosen once, however many pages tell how high it is. */
function chosen(chart: Chart, publication: Publication, language: string): Promise<Choice> {
  const known = choices.get(chart) ?? new Map<string, Promise<Choice>>();
  choices.set(chart, known);
  const choice = known.get(language) ?? choose(chart, publication, language);
  known.set(language, choice);
  return choice;
}

/** What arrives in the first round trip, in bytes (Brotli): ten packets, less what heads them. */
const room = 14_000;

async function choose(chart: Chart, publication: Publication, language: string): Promise<Choice> {
  const { richer, lightest } = embedForms(drawFigure(chart, publication, language));
  for (const form of richer) {
    const parts = await compose(chart, publication, language, form);
    if (fits(parts, publication)) return { form, figure: parts.figure };
  }
  const { figure } = await compose(chart, publication, language, lightest);
  return { form: lightest, figure };
}

/** What the page of an embed is put together from. */
interface Parts {
  readonly figure: ChartFigure;
  readonly body: string;
  readonly style: string;
  readonly script: string;
  readonly later?: string | undefined;
}

async function compose(
  chart: Chart,
  publication: Publication,
  language: string,
  form: EmbedForm,
): Promise<Parts> {
  const whole = drawFigure(chart, publication, language);
  const isWorded = whole.drawing.kind === 'html';
  const drawn = isWorded ? drawFigure(chart, publication, language, form.rows) : whole;
  const figure = inForm(drawn, form);
  const islands = islandsOf(figure).map(({ name }) => name);
  const isParted = form.islands === 'later' && islands.length > 0;
  const body = embedFigure(figure, publication, {
    retired: lookUp(chart.retired, language)?.text,
    rows: figure.table.rows.length < drawn.table.rows.length ? drawn.table.rows.length : undefined,
    later: isParted,
  });
  if (!isParted) {
    const script = await bundleEmbed(islands);
    const style = await styleOfEmbed(publication, body, script);
    return { figure, body, style: style + ownColourStyle(figure), script };
  }
  const { page, later } = await bundleParted(islands);
  const style = (await styleOfEmbed(publication, body, page + later)) + ownColourStyle(figure);
  const put = `document.querySelector('yearlight-figure').insertAdjacentHTML('beforeend',${JSON.stringify(islandData(figure))});`;
  return { figure, body, style, script: page, later: put + later };
}

const weights = new Map<string, number>();

/** At its best (11), compression makes no less of a page than this share of what is made of it at 5, and at 10. */
const leastShare = { quick: 0.7, good: 0.93 };

/**
 * Whether a page arrives in the first round trip. It is pressed as hard as hosts can only where that decides: this takes
 * four times as long as almost as hard.
 */
function fits(parts: Parts, publication: Publication): boolean {
  const own = write({ ...parts, style: '', script: '' }, publication);
  // Parts weigh less together: this is rather too much.
  const about = weightOf(parts.style) + weightOf(parts.script) + compressed(own, 5);
  if (about <= room) return true;
  if (about * leastShare.quick > room) return false;
  const page = write(parts, publication);
  const almost = compressed(page, 10);
  return almost <= room || (almost * leastShare.good <= room && compressed(page, 11) <= room);
}

/** The weight of what many pages share. */
function weightOf(shared: string): number {
  const weight = weights.get(shared) ?? compressed(shared, 11);
  weights.set(shared, weight);
  return weight;
}

function compressed(text: string, quality: number): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

/** Before anything shows: that scripts run, whether the page stands alone, and the theme that the address names. */
const early =
  "(r=>{r.dataset.scripts='';if(top==self)r.dataset.alone='';const t=new URLSearchParams(location.search).get('theme');if(t=='light'||t=='dark')r.dataset.theme=t})(document.documentElement)";

function write({ figure, body, style, script }: Parts, publication: Publication): string {
  const { site } = publication;
  const { language } = figure;
  const canonical = wholeAddress(site.url, chartAddress(site, language, figure.id));
  return [
    `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(figure.title.text)}</title><meta name="robots" content="noindex">`,
    `<link rel="canonical" href="${escapeHtml(safe(canonical))}"><link rel="icon" href="data:,">`,
    `<style>${style}</style>${publication.style === undefined ? '' : `<script>${lowerLayers}</script>`}<script>${early}</script></head>`,
    `<body>${body}`,
    `<script>${script.replaceAll('</script', '<\\/script')}</script></body></html>\n`,
  ].join('');
}
