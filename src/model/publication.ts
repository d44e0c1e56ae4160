import type { Place } from '../mistakes/mistake.ts';
import type { ChartFile } from '../schema/chart.ts';
import type { SafeAddress } from '../schema/safe-address.ts';
import type { Text } from '../schema/text.ts';
import type { Cell, Dataset } from './dataset.ts';
import type { Downloads } from './downloads.ts';
import type { Geography } from './geography.ts';
import type { Inline } from './inline.ts';
import type { Counter } from './units/figure.ts';

/**
 * The model of one publication. It is built along one line, in one direction:
 *
 *     content + data → validate → model → draw → pages → publish
 *
 * Everything in it is plain data that survives being stored: pages only put it in its place.
 */
export interface Publication {
  readonly site: Site;
  readonly editions: readonly Edition[];
  readonly stories: readonly Story[];
  readonly pages: readonly StandingPage[];
  readonly charts: readonly Chart[];
  /** Those in files, and those that charts make of them: `inFiles` tells the first. */
  readonly datasets: readonly Dataset[];
  /** The outlines of areas for maps; none where absent. */
  readonly geographies?: readonly Geography[] | undefined;
  readonly downloads: Downloads;
  /** The text of the site's own style sheet, `public/theme.css`; absent where it has none. */
  readonly style?: string | undefined;
  /** The samples of the chart types, a publication of their own; absent where no gallery is shown. */
  readonly samples?: Publication | undefined;
}

/** How a publication looks and signs as itself. */
export interface Brand {
  /** Files of `public/`. */
  readonly logo?: string | { readonly light: string; readonly dark: string } | undefined;
  readonly icon?: string | undefined;
  /** Files of `public/` or of packages. */
  readonly fonts?:
    | { readonly headline?: string | undefined; readonly text?: string | undefined }
    | undefined;
  readonly colours?: readonly string[] | undefined;
  readonly footer?: Text | undefined;
  readonly social?: readonly { readonly name: string; readonly url: SafeAddress }[] | undefined;
}

export interface Site {
  readonly name: Text;
  readonly description?: Text | undefined;
  /** The whole address where the site stands, with a slash at the end. */
  readonly url: SafeAddress;
  /** The path of that address, with a slash at both ends. */
  readonly base: string;
  readonly languages: readonly [string, ...string[]];
  readonly edition: string;
  readonly publisher?: { readonly name: Text; readonly url?: SafeAddress | undefined } | undefined;
  readonly accent?: string | undefined;
  readonly brand?: Brand | undefined;
  /** Counters by id, each by language. */
  readonly units: Readonly<Record<string, Readonly<Record<string, Counter>>>>;
  readonly names: readonly string[];
  readonly menu: readonly { readonly page: string }[];
  /** Whether readers, too, get the gallery of chart types. */
  readonly gallery?: boolean | undefined;
}

/** Text ready for a page: its words as a tree and, where no markup can stand, as plain text. */
export interface Rich {
  readonly words: Inline;
  readonly text: string;
}

/** A `Rich` for each language. */
export type RichByLanguage = Readonly<Record<string, Rich>>;

export interface Person {
  readonly name: string;
  readonly role?: string | undefined;
}

/** A key figure of a front page: its cell, what it says, and how many digits behind the point it shows at the most. */
export interface KeyCell {
  readonly cell: Cell;
  readonly text: Rich;
  readonly round?: number | undefined;
}

/** One language's front page of an edition. */
export interface Edition {
  readonly id: string;
  readonly language: string;
  readonly title: Rich;
  readonly kicker?: Rich | undefined;
  readonly dek?: Rich | undefined;
  readonly byline: readonly Person[];
  readonly lead?: string | undefined;
  readonly figures: readonly KeyCell[];
  /** The charts on the front page, by id. */
  readonly charts: readonly string[];
  readonly body: Body;
  /** The text of the body's headings. */
  readonly headings: readonly string[];
  /** The slugs of its stories, in order. */
  readonly stories: readonly string[];
}

/**
 * A body in pieces: HTML, headings and lines with words that are bound to cells, and charts. The pieces of HTML are not balanced
 * by themselves.
 */
export type Body = readonly BodyPart[];
export type BodyPart =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'words'; readonly words: Inline; readonly isHeading?: boolean | undefined }
  | { readonly kind: 'chart'; readonly id: string; readonly level: 2 | 3 }
  | { readonly kind: 'step'; readonly state: ChartState; readonly drawn?: DrawnState | undefined };

/** What a step of `:::steps` shows of its chart, as written. */
export interface ChartState {
  readonly chart: string;
  /** Counts from 1. */
  readonly step: number;
  /** The heading of the step, or its first words. */
  readonly title: string;
  readonly place: Place;
  readonly settings: readonly StateSetting[];
  /** The words at the mark that the step speaks of. */
  readonly annotation?: Rich | undefined;
}

/** A setting of a state: `highlight="2024"`. */
export interface StateSetting {
  readonly name: string;
  readonly value: string;
  readonly named: Place;
  readonly place: Place;
}

/** A state that has been checked: a chart of its own, and the rows that it draws where they are no dataset's. */
export interface DrawnState {
  readonly chart: Chart;
  readonly dataset?: Dataset | undefined;
}

export interface Story {
  readonly slug: string;
  readonly language: string;
  readonly title: Rich;
  readonly dek?: Rich | undefined;
  readonly kicker?: Rich | undefined;
  readonly edition: string;
  readonly order: number;
  readonly date: string;
  readonly updated?: string | undefined;
  readonly byline: readonly Person[];
  readonly draft: boolean;
  readonly lead?: string | undefined;
  readonly image?: Picture | undefined;
  readonly sources: readonly StorySource[];
  readonly corrections: readonly { readonly date: string; readonly text: Rich }[];
  readonly redirectFrom: readonly string[];
  readonly body: Body;
  /** The text of the body's headings. */
  readonly headings: readonly string[];
  /** The charts in the body, by id, in order. */
  readonly charts: readonly string[];
  /** The datasets that its numbers and charts come from, by name. */
  readonly datasets: readonly string[];
  /** The languages in which the story exists. */
  readonly languages: readonly string[];
  readonly facts: readonly BoundFact[];
  /** How its numbers answer for themselves, those of its charts' texts too. */
  readonly coverage?: StoryCoverage | undefined;
  readonly file: string;
}

/** The numbers of a story, counted: bound to a cell, waived with a reason, or neither. */
export interface StoryCoverage {
  readonly bound: number;
  readonly waived: number;
  readonly unbound: number;
}

export interface StorySource {
  readonly title: string;
  readonly author?: string | undefined;
  readonly locator?: string | undefined;
  readonly url?: SafeAddress | undefined;
}

export interface Picture {
  readonly src: SafeAddress;
  /** The size in pixels, where it is known. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly alt: string;
  readonly caption: Rich;
  readonly credit: string;
}

/** A number or statement in prose that is bound to a cell. */
export interface BoundFact {
  readonly kind: 'fact' | 'claim';
  /** The words as readers see them. */
  readonly text: string;
  readonly cell: Cell;
  /** What a claim states. */
  readonly statement?: string | undefined;
  /** The id under which it can be linked to on its page; none where the page shows the text without markup. */
  readonly anchor?: string | undefined;
  readonly place: Place;
}

export interface StandingPage {
  readonly slug: string;
  readonly language: string;
  readonly title: Rich;
  readonly dek?: Rich | undefined;
  readonly updated?: string | undefined;
  /** The names that it had before, which lead to it. */
  readonly redirectFrom: readonly string[];
  readonly file: string;
  readonly body: Body;
  /** The text of the body's headings. */
  readonly headings: readonly string[];
  readonly languages: readonly string[];
}

/** A chart: its specification, checked against its dataset. */
export interface Chart {
  readonly id: string;
  readonly type: string;
  /** The dataset that its file names. */
  readonly dataset: string;
  /** The dataset that it draws, where it makes one of that: `chart:<id>`. */
  readonly made?: string | undefined;
  readonly title: RichByLanguage;
  readonly subtitle?: RichByLanguage | undefined;
  readonly note?: RichByLanguage | undefined;
  readonly alt?: RichByLanguage | undefined;
  /** The ids that it had before. */
  readonly redirectFrom: readonly string[];
  /** Why it is no longer kept up, where that is so. */
  readonly retired?: RichByLanguage | undefined;
  readonly annotations: readonly Annotation[];
  /** The bound numbers of its texts, by language. */
  readonly facts?: Readonly<Record<string, readonly BoundFact[]>> | undefined;
  /** Whether it is one step of a chart that is told in steps, and on no page of its own. */
  readonly isStep?: boolean | undefined;
  /** Of such a step: how many cells of the first mark, parts included, are filled. */
  readonly filled?: number | undefined;
  /** The specification as written, with the type's own channels and options. */
  readonly specification: ChartFile & Readonly<Record<string, unknown>>;
  readonly file: string;
}

/** A text of a chart and its place: a row, a value, a date, or a span of either. */
export interface Annotation {
  readonly at?: string | undefined;
  readonly value?: number | undefined;
  readonly date?: string | undefined;
  readonly from?: string | number | undefined;
  readonly to?: string | number | undefined;
  readonly text: RichByLanguage;
}
