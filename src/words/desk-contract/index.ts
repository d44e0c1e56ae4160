import type { ChartsWords } from './charts.ts';
import type { ClaimsWords } from './claims.ts';
import type { DataWords } from './data.ts';
import type { FrameWords } from './frame.ts';
import type { PicturesWords } from './pictures.ts';
import type { PublishWords } from './publish.ts';
import type { StoriesWords } from './stories.ts';
import type { TextWords } from './text.ts';

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
  readonly pictures: PicturesWords;
  readonly claims: ClaimsWords;
}
