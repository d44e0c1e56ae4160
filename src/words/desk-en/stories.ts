import type { StoriesWords } from '../desk-contract/stories.ts';

const count = (number: number, one: string, other = `${one}s`) =>
  `${number} ${number === 1 ? one : other}`;

export const storiesWords: StoriesWords = {
  title: 'Stories',
  none: 'Nothing is written yet.',
  states: {
    draft: 'Draft',
    planned: 'Planned',
    published: 'Published',
    unreadable: 'Unreadable',
  },
  heads: { story: 'Story', language: 'Language', state: 'State', problems: 'To do' },
  errors: (number) => count(number, 'error'),
  warnings: (number) => count(number, 'hint'),
  unbound: (number) => `${count(number, 'number')} unbound`,
  clean: 'Nothing to do',
  newStory: 'New story',
  headline: 'Headline',
  headlineHint: 'It can be changed at any time; the address of the page is made of it once.',
  write: 'Begin to write',
  translate: (language) => `Translate into ${language}`,
  missing: (language) => `${language} is missing`,
};
