import { paletteStyle } from '../site/palette.ts';
import { minifyStyle } from './bundle.ts';
import { styleSheet } from './style-sheet.ts';

const styles = new Map<string, Promise<string>>();

/** The style of an embed whose chart is of a type, with or without an island. */
export function styleOfEmbed(
  accent: string | undefined,
  type: string,
  hasIsland: boolean,
): Promise<string> {
  const key = [accent, type, hasIsland].join();
  const style = styles.get(key) ?? write(accent, type, hasIsland);
  styles.set(key, style);
  return style;
}

async function write(accent: string | undefined, type: string, hasIsland: boolean) {
  const sheets = [
    styleSheet('embeds/embed.css'),
    styleSheet('charts/drawing.css'),
    styleSheet('charts/chart.css').replace(/@import[^;]*;/, ''),
    styleSheet('styles/table.css'),
    ...(hasIsland ? [styleSheet('styles/controls.css')] : []),
  ];
  const style = await minifyStyle(sheets.join('\n'));
  return paletteStyle(accent) + forType(style, type);
}

/** Leaves out the rules that speak of charts of other types alone. */
function forType(style: string, type: string): string {
  return style.replace(/(?<=^|[{};])([^{};@]+)\{[^{}]*\}/g, (rule, selectors: string) => {
    const types = [...selectors.matchAll(/\.drawn-([a-z]+)/g)].map(([, name]) => name);
    return types.length > 0 && !types.includes(type) ? '' : rule;
  });
}
