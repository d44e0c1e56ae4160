import { bindingWords } from '../binding/en.ts';
import type { LanguageWords } from '../contract/language.ts';
import { en as enDesk } from '../desk-en/index.ts';
import { catalogueWords } from './catalogue.ts';
import { commandWords } from './commands.ts';
import { docsWords, galleryWords } from './docs.ts';
import { importingWords, importSays } from './importing.ts';
import { migratingWords } from './migrating.ts';
import { chartDataMistakes, chartMistakes, colourMistakes } from './mistakes-charts.ts';
import { claimMistakes } from './mistakes-claims.ts';
import { contentMistakes, pluginMistakes, publicMistakes } from './mistakes-content.ts';
import { dataMistakes } from './mistakes-data.ts';
import { coverageMistakes, factMistakes } from './mistakes-facts.ts';
import { fileMistakes } from './mistakes-files.ts';
import { importMistakes, sheetMistakes } from './mistakes-import.ts';
import { stepsMistakes, textMistakes } from './mistakes-text.ts';
import { proposalWords } from './proposals.ts';
import { freezingWords, previewingWords, publishingWords, upgradingWords } from './publishing.ts';
import { readers } from './readers.ts';
import { startingComments } from './starting-files.ts';

/** All that is said to readers and editors in English. */
export const en: LanguageWords = {
  readers,
  editors: {
    mistakes: {
      ...fileMistakes,
      ...dataMistakes,
      ...contentMistakes,
      ...textMistakes,
      ...stepsMistakes,
      ...factMistakes,
      ...claimMistakes,
      ...coverageMistakes,
      ...chartMistakes,
      ...chartDataMistakes,
      ...colourMistakes,
      ...publicMistakes,
      ...pluginMistakes,
      ...sheetMistakes,
      ...importMistakes,
    },
    commands: commandWords,
    publishing: publishingWords,
    previewing: previewingWords,
    freezing: freezingWords,
    binding: bindingWords,
    importing: importingWords,
    importSays,
    migrating: migratingWords,
    proposals: proposalWords,
    docs: docsWords,
    gallery: galleryWords,
    catalogue: catalogueWords,
    desk: enDesk,
    startingFiles: startingComments,
    upgrading: upgradingWords,
  },
};
