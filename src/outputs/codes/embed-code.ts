import { escapeHtml } from '../../charts/text/markup.ts';
import { largest } from '../../model/units/extremes.ts';
import { extendAddress, type SafeAddress, safe } from '../../schema/safe-address.ts';
import type { WidthAndHeight } from '../heights/embed-heights.ts';

/** The ways in which a chart gets into the page of another. */
export const codeKinds = [
  'element',
  'script-frame',
  'frame',
  'inline',
  'picture',
  'wechat',
] as const;
export type CodeKind = (typeof codeKinds)[number];

export const codeThemes = ['auto', 'light', 'dark'] as const;

/** The choice that a code is made for: a theme and a width. */
export interface CodeChoice {
  readonly theme: (typeof codeThemes)[number];
  /** In CSS pixels; the whole width of its place where absent. */
  readonly width?: number | undefined;
}

/** A chart in one language, ready to be written into pages of others; addresses are whole. */
export interface Embeddable {
  /** The chart alone. */
  readonly src: SafeAddress;
  /** The script for hosts. */
  readonly script: SafeAddress;
  /** The chart's page. */
  readonly page: SafeAddress;
  readonly title: string;
  readonly description: string;
  /** “Source: …”; empty where there is none. */
  readonly source: string;
  readonly publication: string;
  readonly heights: readonly WidthAndHeight[];
  readonly picture: { readonly width: number; readonly height: number } & Readonly<
    Record<'light' | 'dark', SafeAddress>
  >;
  readonly wechat: string;
}

/** The code to copy. It works in any browser as it is; it holds no script of its own but the host's one. */
export function writeCode(kind: CodeKind, chart: Embeddable, choice: CodeChoice): string {
  const script = `<script async src="${escapeHtml(safe(chart.script))}"></script>\n`;
  switch (kind) {
    case 'element':
      return `${script}${element(chart, choice, '')}`;
    case 'inline':
      return `${script}${element(chart, choice, ' inline')}`;
    case 'script-frame':
      return `${script}${frame(chart, choice, ` data-yearlight="${choice.theme}"`)}`;
    case 'frame':
      return frame(chart, choice, '');
    case 'picture':
      return picture(chart, choice);
    case 'wechat':
      return chart.wechat;
  }
}

function element(chart: Embeddable, { theme, width }: CodeChoice, more: string): string {
  const most = width === undefined ? '' : `max-width:${width}px;`;
  const attributes = {
    src: chart.src,
    ...(theme === 'auto' ? {} : { theme }),
    style: `display:block;${most}min-height:${height(chart.heights, width)}`,
  };
  const fallback = `<a href="${escapeHtml(safe(chart.page))}">${escapeHtml(chart.title)}</a>`;
  return `<yearlight-chart${write(attributes)}${more}>${fallback}</yearlight-chart>`;
}

function frame(chart: Embeddable, { theme, width }: CodeChoice, more: string): string {
  const most = width === undefined ? '' : `max-width:${width}px;`;
  const scheme = theme === 'auto' ? '' : `;color-scheme:${theme}`;
  const { small, large } = heightsOf(chart.heights, width);
  const attributes = {
    src: theme === 'auto' ? chart.src : extendAddress(chart.src, `?theme=${theme}`),
    title: chart.title,
    // For editors that take its style away.
    width: String(width ?? '100%'),
    height: String(Math.max(small, large)),
    frameborder: '0',
    loading: 'lazy',
    style: `display:block;width:100%;${most}border:0;height:${height(chart.heights, width)}${scheme}`,
  };
  return `<iframe${write(attributes)}${more}></iframe>`;
}

/** What no cleaner of an editor takes out. */
function picture(chart: Embeddable, { theme, width }: CodeChoice): string {
  const { width: own, height, ...files } = chart.picture;
  const shown = Math.min(width ?? own, own);
  const image = write({
    src: files[theme === 'dark' ? 'dark' : 'light'],
    alt: chart.description,
    width: String(shown),
    height: String(Math.round((height * shown) / own)),
    style: 'max-width:100%;height:auto',
  });
  const credit = [chart.title, chart.source].filter((text) => text !== '').map(escapeHtml);
  const link = `<a href="${escapeHtml(safe(chart.page))}">${escapeHtml(chart.publication)}</a>`;
  return `<figure><img${image}><figcaption>${[...credit, link].join(' · ')}</figcaption></figure>`;
}

/** Up to this width of the window a frame counts as narrow, in CSS pixels. */
const narrow = 569;

/** The heights that do for every narrow frame and for every wide one, in CSS pixels; `widest` is as wide as they get. */
export function heightsOf(
  heights: readonly WidthAndHeight[],
  widest = Number.POSITIVE_INFINITY,
): { small: number; large: number } {
  const beyond = heights.findIndex(([width]) => width >= widest);
  const possible = beyond < 0 ? heights : heights.slice(0, beyond + 1);
  const most = (fits: (width: number) => boolean) =>
    largest(possible.filter(([width]) => fits(width)).map(([, each]) => each));
  const small = most((width) => width <= narrow);
  return {
    small,
    large: Math.max(
      most((width) => width > 479),
      widest > 479 ? 0 : small,
    ),
  };
}

/**
 * One height for narrow windows and one for wide ones, as CSS that needs no rule of its own: in the one pixel
 * between the two, one becomes the other.
 */
function height(heights: readonly WidthAndHeight[], widest?: number): string {
  const { small, large } = heightsOf(heights, widest);
  if (small === large) return `${small}px`;
  const [low, high] = [Math.min(small, large), Math.max(small, large)];
  const step = large - small;
  const sign = step < 0 ? '-' : '+';
  return `clamp(${low}px,${small}px ${sign} (100vw - ${narrow}px)*${Math.abs(step)},${high}px)`;
}

/** Attributes with their values; what a browser may follow is an address that has been judged. */
function write(
  attributes: Readonly<Record<string, string>> & { readonly src: SafeAddress },
): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
}
