import { addressOf } from '../../model/address.ts';
import type { Cell } from '../../model/dataset.ts';
import { attributes } from '../../model/escape-html.ts';
import {
  type Binding,
  type BoundWords,
  type Inline,
  kindOf,
  wordsOf,
  writeInline,
} from '../../model/inline.ts';
import { type Sides, writeBoundLine } from '../text/bound-line.ts';

/** A cell that the numbers of a page come from, or a statement about one: what a source card tells of. */
export interface FactNote {
  /** Counts from 1, in the order in which the page's numbers come. */
  readonly number: number;
  readonly cell: Cell;
  readonly claim?: string | undefined;
  /** The id of the first number that it is about. */
  readonly anchor?: string | undefined;
}

export interface NumberedPage {
  readonly html: string;
  readonly notes: readonly FactNote[];
}

/** The id of a note's card on the page. */
export const cardId = (number: number) => `source-${number}`;

// NUL is in no text, so that nothing else on a page can pass for a place.
const place = /\0(\d+)\0/g;

/**
 * The bound numbers of a page. Components write their words with `write`, in whatever order they come; each number
 * keeps its place until the whole page is there, and `number` then puts them in, numbered in the order of reading, each
 * with a button that opens its source card.
 */
export class PageFacts {
  readonly #marks: ((notes: Map<string, FactNote>) => string)[] = [];
  readonly #nameOf: (written: string) => string;

  /** `nameOf` names the button of a number. */
  constructor(nameOf: (written: string) => string) {
    this.#nameOf = nameOf;
  }

  /** The HTML of words, with places for the bound numbers among them. */
  write(words: Inline): string {
    return writeBoundLine(words, (bound, sides) => {
      this.#marks.push((notes) => marked(bound, sides, noteOf(bound.bound, notes), this.#nameOf));
      return `\0${this.#marks.length - 1}\0`;
    });
  }

  /** A page with its numbers in their places, and what their cards are about. */
  number(html: string): NumberedPage {
    const notes = new Map<string, FactNote>();
    const numbered = html.replace(
      place,
      (_, index: string) => this.#marks[Number(index)]?.(notes) ?? '',
    );
    return { html: numbered, notes: [...notes.values()] };
  }
}

function noteOf({ cell, claim, anchor }: Binding, notes: Map<string, FactNote>): FactNote {
  const name = `${addressOf(cell)} ${claim ?? ''}`;
  const note = notes.get(name) ?? { number: notes.size + 1, cell, claim, anchor };
  notes.set(name, note);
  return note;
}

/**
 * A number with its button. The button lies over the number and does not hold it: the number stays in the text
 * when it is copied, and in reading views, which leave buttons out. They also leave out what has an id with words
 * such as “share” or “community” in it, so the number's id is the button's.
 */
function marked(
  { bound, runs }: BoundWords,
  sides: Sides,
  { number }: FactNote,
  nameOf: (written: string) => string,
): string {
  const button = attributes({
    type: 'button',
    id: bound.anchor,
    popovertarget: cardId(number),
    'aria-label': nameOf(wordsOf(runs)),
  });
  const kind = [kindOf(bound), ...sides].join(' ');
  const of = attributes({
    class: kind,
    'data-note': number,
    'data-cell': addressOf(bound.cell),
    'data-status': bound.cell.status === 'promised' ? 'promised' : undefined,
  });
  return `<span${of}>${writeInline(runs)}<button${button}></button></span>`;
}
