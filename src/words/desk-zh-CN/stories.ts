import type { StoriesWords } from '../desk-contract/stories.ts';

export const storiesWords: StoriesWords = {
  title: '报道',
  none: '还没有写下任何报道。',
  states: { draft: '草稿', planned: '已定时', published: '已发布', unreadable: '无法读取' },
  heads: { story: '报道', language: '语言', state: '状态', problems: '待办' },
  errors: (number) => `${number} 处错误`,
  warnings: (number) => `${number} 处提示`,
  unbound: (number) => `${number} 个数字未绑定`,
  clean: '没有待办',
  newStory: '新报道',
  headline: '标题',
  headlineHint: '随时可以再改；页面的地址只在此时按它拟定一次。',
  write: '开始写',
  translate: (language) => `译成${language}`,
  missing: (language) => `缺少${language}`,
};
