import type { Markup } from '../text/markup.ts';

/**
 * What lengths and places of a drawing say: with `length` a value is as long as it is large, from zero; with
 * `position` it is a place between the lowest and the highest.
 */
export type Scale = 'length' | 'position';

/** A drawing at one width. */
export interface Picture {
  /** The width in CSS pixels that it was drawn for. */
  readonly width: number;
  readonly height: number;
  /** A whole `<svg>` element. */
  readonly markup: Markup;
  /** The steps of a scale of colours, as its head names them; none where colours are no steps. */
  readonly steps: readonly Step[];
}

/** A step of a scale of colours: `step1`, “10–20”. */
export interface Step {
  readonly id: string;
  readonly label: string;
}

/** The height of something at a width, in CSS pixels. */
export type HeightAt = (width: number) => number;

/** A drawing: pictures, one for each width, or words and figures in HTML that fit any width by themselves. */
export type Drawing =
  | { readonly kind: 'svg'; readonly scale: Scale; readonly at: (width: number) => Picture }
  | {
      readonly kind: 'html';
      readonly markup: Markup;
      /** No lower than a browser makes it: text counts by the widest font that readers may have. */
      readonly heightAt: HeightAt;
    };
