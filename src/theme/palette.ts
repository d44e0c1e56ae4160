import {
  colourDistance,
  paper as papers,
  readable,
  shapeContrast,
  textContrast,
} from '../model/colour.ts';
import type { Site } from '../model/publication.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The colours of a theme by the names of their custom properties: `ink` is `var(--ink)`. */
export type Palette = Readonly<Record<(typeof grounds)[number] | 'accent' | Series, string>>;

const grounds = ['paper', 'ink', 'soft', 'rule', 'faint', 'rest'] as const;
const series = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'] as const;
type Series = (typeof series)[number];

/** The accent of a publication that names none: cinnabar. */
const cinnabar = '#b3261e';

/**
 * What marks wear beside the accent, in order: teal, ochre, indigo, olive, plum, sky and umber. They differ
 * in lightness as well as in hue, so that readers who see fewer hues can tell any two apart. In the dark each keeps its
 * hue, and none is more colourful than the family.
 */
const pigments: readonly (readonly [light: string, dark: string])[] = [
  ['#0b6e75', '#00969f'],
  ['#b68723', '#c6ab84'],
  ['#14367e', '#5f6caf'],
  ['#788650', '#bed57e'],
  ['#8e2752', '#ae4d76'],
  ['#5d91c2', '#8eb9e6'],
  ['#522015', '#8b5a4d'],
];

const neutrals: Readonly<Record<Theme, Readonly<Record<(typeof grounds)[number], string>>>> = {
  light: {
    paper: papers.light,
    ink: '#17191e',
    soft: '#565c66',
    rule: '#dbd6ca',
    faint: '#f0ece3',
    rest: '#8f8c84',
  },
  dark: {
    paper: papers.dark,
    ink: '#ece8df',
    soft: '#a7abb3',
    rule: '#363a43',
    faint: '#1d2026',
    rest: '#70747d',
  },
};

/** On a dark ground thin strokes glare less and carry less: text asks for more contrast there. */
const wanted: Readonly<Record<Theme, number>> = { light: textContrast, dark: 6 };

const palettes = new Map<string, Palette>();

/** The colours that a publication names, in one text: its accent, then those of marks; nothing where it names none. */
export function coloursOf({ accent, brand }: Pick<Site, 'accent' | 'brand'>): string | undefined {
  const { colours = [] } = brand ?? {};
  return colours.length > 0 ? [accent ?? cinnabar, ...colours].join(' ') : accent;
}

/** The colours of a publication in a theme, from those that it names (`coloursOf`). */
export function palette(theme: Theme, colours: string = cinnabar): Palette {
  const known = palettes.get(`${theme} ${colours}`) ?? mix(theme, colours.split(' '));
  palettes.set(`${theme} ${colours}`, known);
  return known;
}

function mix(theme: Theme, [accent = cinnabar, ...own]: readonly string[]): Palette {
  const { paper } = neutrals[theme];
  const text = wanted[theme];
  const apart = [
    ...own,
    ...pigmentsBeside(accent, own).map((pair) => pair[themes.indexOf(theme)] ?? paper),
  ];
  const marks = series.map((name, index) => [
    name,
    readable(apart[index] ?? paper, paper, shapeContrast),
  ]);
  return {
    ...neutrals[theme],
    accent: theme === 'light' ? lightAccent(accent) : readable(accent, paper, text),
    ...(Object.fromEntries(marks) as Record<Series, string>),
  };
}

/** Text in the accent also stands on the faint ground. */
function lightAccent(accent: string): string {
  return readable(accent, neutrals.light.faint, wanted.light);
}

/** The pigments, those last that would be taken for the accent or a colour of one's own; the same in both themes. */
function pigmentsBeside(accent: string, own: readonly string[]): (typeof pigments)[number][] {
  const shown = [lightAccent(accent), ...own];
  const isClose = ([pigment]: (typeof pigments)[number]) =>
    shown.some((colour) => colourDistance(pigment, colour) < 25) ? 1 : 0;
  return [...pigments].sort((a, b) => isClose(a) - isClose(b));
}

/**
 * The colours as CSS: by the reader's system, and by `data-theme` on the root where one was chosen.
 * Paper is always light.
 */
export function paletteStyle(accent: string | undefined): string {
  const [light, dark] = themes.map((theme) => declarations(theme, accent));
  return (
    `:root{${light}}` +
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}` +
    `@media screen{:root[data-theme=dark]{${dark}}}`
  );
}

function declarations(theme: Theme, accent: string | undefined): string {
  const colours = Object.entries(palette(theme, accent));
  return [`color-scheme:${theme}`, ...colours.map(([name, colour]) => `--${name}:${colour}`)].join(
    ';',
  );
}

/** The icon of the site: three cells done, one still to come. */
export function icon(accent: string | undefined): string {
  const colour = palette('light', accent).accent;
  const cells = ['M3 17h12v12H3z', 'M17 17h12v12H17z', 'M3 3h12v12H3z'];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${colour}" d="${cells.join('')}"/>` +
    `<path fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="3 2" d="M18 4h10v10H18z"/></svg>`
  );
}
