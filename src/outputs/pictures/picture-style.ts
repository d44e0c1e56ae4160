import { lookUp } from '../../schema/look-up.ts';
import { palette, type Theme, themes } from '../../theme/palette.ts';
import { selectorsOf } from '../style/selector-list.ts';
import { styleSheet } from '../style/style-sheet.ts';
import { classesOf, usedStyle } from '../style/used-style.ts';

const sans =
  "system-ui, 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif";
const serif = "'Noto Serif SC', 'Noto Serif CJK SC', 'Songti SC', Georgia, serif";

const sheet = `
.sheet { fill: var(--paper); }
.headline { font: 700 22px var(--serif); fill: var(--ink); }
.words { font: 14px var(--sans); fill: var(--ink); }
.words.name { font-weight: 700; }
.quiet { font: 13px var(--sans); fill: var(--soft); }
.thin { stroke: var(--rule); }
`;

/**
 * The style of a picture that stands alone, light or dark by the reader's system. Programs that draw
 * with pictures know neither custom properties nor `:is()`: both are written out.
 */
export function pictureStyle(accent: string | undefined): string {
  return kept(`${accent}`, () => writePictureStyle(accent));
}

const styles = new Map<string, string>();

/** Every picture of a publication asks for the same few styles. */
function kept(key: string, write: () => string): string {
  const style = styles.get(key) ?? write();
  styles.set(key, style);
  return style;
}

function writePictureStyle(accent: string | undefined): string {
  const rules = drawingRules();
  const [light = [], dark = []] = themes.map((theme) =>
    fill(rules, { ...palette(theme, accent), sans, serif }),
  );
  const changed = dark.filter((rule, index) => rule !== light[index]);
  return `${light.join('')}@media (prefers-color-scheme: dark){${changed.join('')}}`;
}

/** What the drawing program does not know either: `font: 700 22px 'Noto Serif SC'`. */
const shorthand = /font:\s*(?:(\d+)\s+)?(\d+px)\s+([^;}]+)/g;

/**
 * The style of a picture that is drawn here, in one theme and in the fonts that are brought along: what its content has
 * a use for. To hold each element against every rule of the catalogue takes a fifth of the time of drawing.
 */
export function drawnStyle(accent: string | undefined, theme: Theme, content: string): string {
  const classes = classesOf(content).add('sheet');
  return kept([accent, theme, ...[...classes].sort()].join(' '), () => {
    const whole = kept(`${accent} ${theme}`, () => writeDrawnStyle(accent, theme));
    return usedStyle(whole, (name) => classes.has(name));
  });
}

function writeDrawnStyle(accent: string | undefined, theme: Theme): string {
  const fonts = { sans: "'Noto Sans SC'", serif: "'Noto Serif SC'" };
  return fill(drawingRules(), { ...palette(theme, accent), ...fonts })
    .join('')
    .replace(shorthand, (_, weight = '400', size, family) => {
      return `font-weight:${weight};font-size:${size};font-family:${family}`;
    });
}

function drawingRules(): string[] {
  return rulesIn(`${sheet}${styleSheet('charts/drawing.css')}`);
}

/** The rules of a style sheet without nesting, each on one line. */
function rulesIn(style: string): string[] {
  const bare = style.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ');
  return [...bare.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(
    ([, selector = '', declarations = '']) =>
      `${writeOut(selector.replaceAll('svg.drawn', '.drawn')).join(',')}{${declarations.trim()}}`,
  );
}

function fill(rules: readonly string[], values: Readonly<Record<string, string>>): string[] {
  return rules.map((rule) =>
    rule.replace(/var\(--([\w-]+)\)/g, (whole, name: string) => lookUp(values, name) ?? whole),
  );
}

/** A selector without `:is()`, as the list of those that it stands for. */
function writeOut(selector: string): string[] {
  return selectorsOf(selector).flatMap((each) => {
    const [whole, inner = ''] = /:is\(((?:[^()]|\([^()]*\))*)\)/.exec(each) ?? [];
    if (whole === undefined) return [each];
    return selectorsOf(inner).flatMap((part) => writeOut(each.replace(whole, part)));
  });
}
