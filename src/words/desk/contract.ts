import type { ChartsWords } from './charts-contract.ts';
import type { DataWords } from './data-contract.ts';
import type { FrameWords } from './frame-contract.ts';
import type { PublishWords } from './publish-contract.ts';
import type { StoriesWords } from './stories-contract.ts';
import type { TextWords } from './text-contract.ts';

/** What the desk says in one language, by its screens. A screen’s words are a file for their shape and one for each language. */
export interface DeskWords {
  /** The language in itself. */
  readonly name: string;
  readonly frame: FrameWords;
  readonly stories: StoriesWords;
  readonly publish: PublishWords;
  /** Where a story is written. */
  readonly text: TextWords;
  readonly data: DataWords;
  readonly charts: ChartsWords;
}
