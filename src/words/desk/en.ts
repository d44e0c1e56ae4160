import { chartsWords } from './charts-en.ts';
import type { DeskWords } from './contract.ts';
import { dataWords } from './data-en.ts';
import { frameWords } from './frame-en.ts';
import { publishWords } from './publish-en.ts';
import { storiesWords } from './stories-en.ts';
import { textWords } from './text-en.ts';

/** What the desk says in English. */
export const en: DeskWords = {
  name: 'English',
  frame: frameWords,
  publish: publishWords,
  stories: storiesWords,
  text: textWords,
  data: dataWords,
  charts: chartsWords,
};
