import type { DeskWords } from '../desk-contract/index.ts';
import type { AllMistakeTexts } from '../kinds/catalogue.ts';
import type { BindingWords } from './binding.ts';
import type { CatalogueWords } from './catalogue.ts';
import type { CommandWords } from './commands.ts';
import type { DocsWords } from './docs.ts';
import type { FreezingWords } from './freezing.ts';
import type { GalleryWords } from './gallery.ts';
import type { ImportSays } from './import-decisions.ts';
import type { ImportingWords } from './importing.ts';
import type { MigratingWords } from './migrating.ts';
import type { PreviewingWords } from './previewing.ts';
import type { ProposalWords } from './proposals.ts';
import type { PublishingWords } from './publishing.ts';
import type { Words } from './readers.ts';
import type { StartingComments } from './starting-files.ts';
import type { UpgradingWords } from './upgrading.ts';

/** All that is said to editors, in one language. */
export interface EditorWords {
  /** The problem and the mend of each kind of mistake. */
  readonly mistakes: AllMistakeTexts;
  readonly commands: CommandWords;
  readonly publishing: PublishingWords;
  readonly previewing: PreviewingWords;
  readonly freezing: FreezingWords;
  /** What is said while the numbers of a story are bound. */
  readonly binding: BindingWords;
  /** What an import says around its work, and what it tells of each decision. */
  readonly importing: ImportingWords;
  readonly importSays: ImportSays;
  /** What is said while a chart of another service is brought in. */
  readonly migrating: MigratingWords;
  /** What is said of the charts that suit a dataset. */
  readonly proposals: ProposalWords;
  readonly upgrading: UpgradingWords;
  readonly gallery: GalleryWords;
  /** What the reference of the docs says. */
  readonly docs: DocsWords;
  /** The chart types and the options of charts. */
  readonly catalogue: CatalogueWords;
  /** What the desk says. */
  readonly desk: DeskWords;
  /** The comments in starting files. */
  readonly startingFiles: StartingComments;
}

/** A language of the generator: what is said in it to readers, and to editors. */
export interface LanguageWords {
  readonly readers: Words;
  readonly editors: EditorWords;
}
