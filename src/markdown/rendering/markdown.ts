import type { Mistakes, Place } from '../../mistakes/mistake.ts';
import type { Cell } from '../../model/dataset.ts';
import type { Binding } from '../../model/inline.ts';
import type { Body, BoundFact, ChartState, Picture, Rich } from '../../model/publication.ts';

/** What a text's Markdown depends on; the caller knows the publication, the Markdown does not. */
export interface MarkdownContext {
  readonly language: string;
  /** The place in the file of an offset in the Markdown source. */
  readonly place: (offset: number) => Place;
  readonly mistakes: Mistakes;
  /** Finds the cell at an address, or tells why there is none. */
  readonly cell: (address: string, place: Place) => Cell | undefined;
  /** A cell's value as readers see it, with qualifier and unit; `undefined` where it has none. */
  readonly format: (cell: Cell, round?: number) => string | undefined;
  /** How many digits a cell's figure has behind the point; `undefined` where it is none. */
  readonly decimals: (cell: Cell) => number | undefined;
  /** What the words of a number or statement are bound to, with the address and the id that it gets on its page. */
  readonly fact: (fact: BoundFact) => Binding;
  /**
   * Turns a link as written (`story:slug`, `../investment`, `/data/x/`, `https://…`) into an address,
   * or tells what is wrong with it.
   */
  readonly link: (href: string, place: Place) => string | undefined;
  /** Whether a chart exists; tells it where not. */
  readonly chart: (id: string, place: Place) => boolean;
  /** Reads what a step of a chart's is to show; whether the data have it is asked when all is read. */
  readonly state: (written: WrittenState) => ChartState;
  /**
   * Checks a picture, reads its texts and gives it its address, or tells what it lacks. `at` finds the
   * place of an offset in one of its attributes, where these stand in the text by name.
   */
  readonly picture: (
    attributes: Readonly<Record<string, string>>,
    place: Place,
    at?: (name: string, offset: number) => Place,
  ) => Picture | undefined;
}

/** A state of a chart as a step writes it. */
export interface WrittenState {
  readonly chart: string;
  /** Counts from 1. */
  readonly step: number;
  /** The first words of the step: its heading. */
  readonly title: string;
  readonly place: Place;
  readonly settings: readonly {
    readonly name: string;
    readonly value: string;
    readonly named: Place;
    /** The place in the file of an offset in the value. */
    readonly at: (offset: number) => Place;
  }[];
}

/**
 * A passage of the text that readers see, for what must look at every word of it. The runs of a block,
 * joined, are what readers see of it, with U+FFFC where a program's code stands; the texts of pictures are
 * read by the context, and footnote marks are left out.
 */
export interface Run {
  readonly kind: 'text' | 'fact' | 'claim' | 'waived';
  /** The words, without markup. */
  readonly text: string;
  /**
   * Where it begins: of a text its first word, else its opening bracket. A text stands in the source
   * as it is, so that its n-th character is n columns further; what was an entity is a run by itself.
   */
  readonly place: Place;
  /** In a table, the head of the column in which bound words stand. */
  readonly column?: string | undefined;
  /** Whether bound words lead to no cell. */
  readonly isUnknown?: boolean | undefined;
  /** Why a waived number is no figure. */
  readonly reason?: WaiverReason | undefined;
}

/** The reasons for which a number may stay unbound. */
export const waiverReasons = ['name', 'date', 'quote', 'ordinal', 'count'] as const;
export type WaiverReason = (typeof waiverReasons)[number];

/** Inline Markdown, rendered. */
export interface RenderedInline extends Rich {
  readonly facts: readonly BoundFact[];
  /** The text in passages. */
  readonly runs: readonly Run[];
}

/** A body, rendered. */
export interface RenderedBody {
  readonly body: Body;
  readonly facts: readonly BoundFact[];
  /** The ids of its charts, in order. */
  readonly charts: readonly string[];
  /** The text of its headings. */
  readonly headings: readonly string[];
  /** The text in passages, by block: words of two blocks never belong together. */
  readonly blocks: readonly (readonly Run[])[];
}
