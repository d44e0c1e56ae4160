import { paletteStyle } from '../../theme/palette.ts';
import { minifyStyle } from './bundle.ts';
import { styleSheet, styleSheets } from './style-sheet.ts';
import { classesOf, usedStyle } from './used-style.ts';

const styles = new Map<string, Promise<string>>();
const used = new Map<string, string>();
const words = new Map<string, ReadonlySet<string>>();

/** The style of an embed: what its markup and its script have a use for. */
export async function styleOfEmbed(
  accent: string | undefined,
  markup: string,
  script: string,
): Promise<string> {
  const classes = classesOf(markup);
  const key = [accent, ...[...classes].sort(), script].join();
  const known = used.get(key);
  if (known !== undefined) return known;
  const said = wordsOf(script);
  const style = usedStyle(await wholeStyle(accent), (name) => classes.has(name) || said.has(name));
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

async function write(accent: string | undefined): Promise<string> {
  const sheets = [
    styleSheet('outputs/embed/embed.css'),
    styleSheet('charts/drawing.css'),
    styleSheet('charts/worded.css'),
    styleSheet('charts/chart.css').replace(/@import[^;]*;/g, ''),
    ...styleSheets('charts/catalogue'),
    styleSheet('theme/table.css'),
    styleSheet('theme/controls.css'),
  ];
  return paletteStyle(accent) + (await minifyStyle(sheets.join('\n')));
}
