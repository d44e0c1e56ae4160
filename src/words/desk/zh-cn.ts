import { chartsWords } from './charts-zh-cn.ts';
import type { DeskWords } from './contract.ts';
import { dataWords } from './data-zh-cn.ts';
import { frameWords } from './frame-zh-cn.ts';
import { publishWords } from './publish-zh-cn.ts';
import { storiesWords } from './stories-zh-cn.ts';
import { textWords } from './text-zh-cn.ts';

/** What the desk says in Chinese. */
export const zhCN: DeskWords = {
  name: '中文',
  frame: frameWords,
  publish: publishWords,
  stories: storiesWords,
  text: textWords,
  data: dataWords,
  charts: chartsWords,
};
