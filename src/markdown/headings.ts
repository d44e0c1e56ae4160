import GithubSlugger from 'github-slugger';
import type { MarkedExtension } from 'marked';
import type { Place } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import { nameOf, wordsOf, writeInline } from '../model/inline.ts';
import { attributes } from './rendering/html.ts';
import type { Anchors } from './rendering/links.ts';
import type { Rendering } from './rendering/rendering.ts';

/** In front of each heading's anchor, so that it is no other id of the page. */
export const anchorPrefix = 'h-';

/**
 * Headings with anchors. The page's own title is its only h1, and no level is left out below it: what
 * is written `#` or `##` first becomes h2, what is written one or more levels below it h3.
 */
export class Headings implements Anchors {
  readonly #rendering: Rendering;
  readonly #slugger = new GithubSlugger();
  readonly #slugs: string[] = [];
  readonly #open: number[] = [];
  readonly #followed: { readonly fragment: string; readonly place: Place }[] = [];

  constructor(rendering: Rendering) {
    this.#rendering = rendering;
  }

  readonly follow = (fragment: string, place: Place): string => {
    this.#followed.push({ fragment: decoded(fragment), place });
    return `#${isChart(fragment) ? '' : anchorPrefix}${fragment}`;
  };

  extension(): MarkedExtension {
    return {
      renderer: {
        heading: ({ tokens, depth }) => {
          const before = this.#rendering.plain.length;
          const words = this.#rendering.line(tokens);
          if (writeInline(words).trim() === '') return '';
          const slug = this.#slugger.slug(this.#rendering.plain.slice(before).trim());
          this.#slugs.push(slug);
          const level = this.#level(depth);
          this.#rendering.headings.push({ level, text: wordsOf(words) });
          const values = { id: anchorPrefix + slug, 'aria-label': nameOf(words) };
          const html = this.#rendering.headingInBody(words);
          return `<h${level}${attributes(values)}>${html}</h${level}>\n`;
        },
      },
    };
  }

  /** Tells of the links within the page that lead to no heading and no chart. */
  check(): void {
    const headings = this.#slugs.filter((slug) => !isChart(slug));
    const charts = this.#rendering.charts.map((id) => `chart-${id}`);
    const allowed = [...headings, ...charts].map((anchor) => `#${anchor}`);
    for (const { fragment, place } of this.#followed) {
      const address = `#${fragment}`;
      if (allowed.includes(address)) continue;
      const values = { address, nearest: nearest(address, allowed), allowed };
      this.#rendering.mistakes.add('unknown-link', place, values);
    }
  }

  #level(depth: number): number {
    while (depth <= (this.#open.at(-1) ?? 0)) this.#open.pop();
    this.#open.push(depth);
    return Math.min(6, this.#open.length + 1);
  }
}

function isChart(fragment: string): boolean {
  return fragment.startsWith('chart-');
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
