import type { DeskWords } from '../desk-contract/index.ts';
import { chartsWords } from './charts.ts';
import { claimsWords } from './claims.ts';
import { dataWords } from './data.ts';
import { frameWords } from './frame.ts';
import { picturesWords } from './pictures.ts';
import { publishWords } from './publish.ts';
import { storiesWords } from './stories.ts';
import { textWords } from './text.ts';

/** What the desk says in Chinese. */
export const zhCN: DeskWords = {
  name: '中文',
  frame: frameWords,
  publish: publishWords,
  stories: storiesWords,
  text: textWords,
  data: dataWords,
  charts: chartsWords,
  pictures: picturesWords,
  claims: claimsWords,
};
