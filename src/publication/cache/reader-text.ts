import type { Run } from '../../markdown/rendering/markdown.ts';
import type { BoundFact } from '../../model/publication.ts';

/** Whose text it is. A chart's texts are read in every story that shows it. */
export interface TextOwner {
  readonly kind: 'story' | 'page' | 'edition' | 'chart' | 'dataset' | 'site';
  /** The slug, the edition, the chart's or dataset's id. */
  readonly id: string;
}

/**
 * One text that readers see, in one language, as it was read: for what must look at every word of a
 * publication. A text of a chart's file that serves several languages is there once for each.
 */
export interface ReaderText {
  readonly owner: TextOwner;
  readonly language: string;
  /** What the text is: `title`, `dek`, `body`, `alt`, `annotation` … */
  readonly role: string;
  readonly file: string;
  /** The text in passages, by block: words of two blocks never belong together. */
  readonly blocks: readonly (readonly Run[])[];
  readonly facts: readonly BoundFact[];
}
