import type { Publication } from '../../model/publication.ts';
import { inLayer } from '../../theme/layers.ts';
import { coloursOf, paletteStyle } from '../../theme/palette.ts';
import { ownSheet } from '../style/own-sheet.ts';
import { styleSheet, styleSheets } from '../style/style-sheet.ts';
import { classesOf, usedStyle } from '../style/used-style.ts';
import { minifyStyle } from './bundle.ts';

const styles = new Map<string, Promise<string>>();
const used = new Map<string, string>();
const words = new Map<string, ReadonlySet<string>>();

/**
 * The style of an embed: what its markup and its script have a use for. A site's own sheet comes along, so that an
 * embed stays one answer, and stands over the rest, which is in a layer then.
 */
export async function styleOfEmbed(
  { site, style: own }: Publication,
  markup: string,
  script: string,
): Promise<string> {
  const classes = classesOf(markup);
  const key = [coloursOf(site), site.url, own, ...[...classes].sort(), script].join();
  const known = used.get(key);
  if (known !== undefined) return known;
  const said = wordsOf(script);
  const whole = await wholeStyle(coloursOf(site));
  const sheets =
    own === undefined
      ? whole
      : inLayer('embed', whole) + (await ownStyle(own, `${site.url}${ownSheet}`));
  const style = usedStyle(sheets, (name) => classes.has(name) || said.has(name));
  used.set(key, style);
  return style;
}

/** Whatever a script can name. */
function wordsOf(script: string): ReadonlySet<string> {
  const known = words.get(script) ?? new Set(script.match(/[\w-]+/g));
  words.set(script, known);
  return known;
}

/** The style of embeds in all that they may hold. */
export function wholeStyle(accent: string | undefined): Promise<string> {
  const style = styles.get(accent ?? '') ?? write(accent);
  styles.set(accent ?? '', style);
  return style;
}

/** A site's own sheet as it can stand in a page of any address: without what it takes from other sheets. */
async function ownStyle(css: string, address: string): Promise<string> {
  const minified = await minifyStyle(css);
  return minified
    .replace(/@(?:import|charset|namespace)\s(?:"[^"]*"|'[^']*'|url\([^)]*\)|[^;"'{])*;/g, '')
    .replace(
      /url\((["']?)(?!data:|#)([^"')]+)\1\)/g,
      (_, quote: string, path: string) => `url(${quote}${new URL(path, address).href}${quote})`,
    );
}

async function write(accent: string | undefined): Promise<string> {
  const sheets = [
    styleSheet('outputs/embed/embed.css'),
    styleSheet('charts/drawing.css'),
    styleSheet('charts/worded.css'),
    styleSheet('charts/chart.css'),
    ...styleSheets('charts/catalogue'),
    styleSheet('theme/table.css'),
    styleSheet('theme/controls.css'),
  ];
  return paletteStyle(accent) + (await minifyStyle(sheets.join('\n')));
}
