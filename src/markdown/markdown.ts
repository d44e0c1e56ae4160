import type { Mistakes, Place } from '../errors.ts';
import type { Cell } from '../model/dataset.ts';
import type { Body, BoundFact, Picture, Rich } from '../model/publication.ts';

/** What a text's Markdown depends on; the caller knows the publication, the Markdown does not. */
export interface MarkdownContext {
  readonly language: string;
  /** The place in the file of an offset in the Markdown source. */
  readonly place: (offset: number) => Place;
  readonly mistakes: Mistakes;
  /** Finds the cell at an address, or tells why there is none. */
  readonly cell: (address: string, place: Place) => Cell | undefined;
  /** A cell's value as readers see it, with qualifier and unit; `undefined` where it has none. */
  readonly format: (cell: Cell) => string | undefined;
  /** The HTML of a bound number or statement; `html` is its words, rendered and escaped. */
  readonly fact: (fact: BoundFact, html: string) => string;
  /**
   * Turns a link as written (`story:slug`, `../investment`, `/data/x/`, `https://…`) into an address,
   * or tells what is wrong with it.
   */
  readonly link: (href: string, place: Place) => string | undefined;
  /** Whether a chart exists; tells it where not. */
  readonly chart: (id: string, place: Place) => boolean;
  /** Checks a picture and gives it its address, or tells what it lacks. */
  readonly picture: (
    attributes: Readonly<Record<string, string>>,
    place: Place,
  ) => Picture | undefined;
}

/** A stretch of the text that readers see, for what must look at every word of it. */
export interface Run {
  readonly kind: 'text' | 'fact' | 'claim' | 'waived';
  /** The words, without markup. */
  readonly text: string;
  readonly place: Place;
  /** Why a waived number is no figure. */
  readonly reason?: WaiverReason | undefined;
}

/** The reasons for which a number may stay unbound. */
export const waiverReasons = ['name', 'date', 'quote', 'ordinal'] as const;
export type WaiverReason = (typeof waiverReasons)[number];

/** Inline Markdown, rendered. */
export interface RenderedInline extends Rich {
  readonly facts: readonly BoundFact[];
  /** The text in stretches, code left out. */
  readonly runs: readonly Run[];
}

/** A body, rendered. */
export interface RenderedBody {
  readonly body: Body;
  readonly facts: readonly BoundFact[];
  /** The ids of its charts, in order. */
  readonly charts: readonly string[];
  /** The text in stretches, by block: words of two blocks never belong together. */
  readonly blocks: readonly (readonly Run[])[];
}
