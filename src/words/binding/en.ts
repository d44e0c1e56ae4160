import type { BindingWords } from '../contract/binding.ts';

const numbers = (count: number) => `${count} ${count === 1 ? 'number' : 'numbers'}`;

export const bindingWords: BindingWords = {
  noStory: (slug, nearest) =>
    `There is no story “${slug}”.${nearest ? ` Did you mean ${nearest}?` : ' Name it by its slug: the name of its file without .md.'}`,
  broken: (file) => `${file} cannot be read. The check says why; mend it first.`,
  head: (file, proposals) =>
    `${file}: ${numbers(proposals)} without a cell, for which a dataset has one.`,
  nothing: (file) => `${file}: every number that a dataset of the story has is bound.`,
  several: (candidates) => `${candidates} cells say this:`,
  unnamed: 'the words around do not name this cell',
  ask: (candidates) =>
    candidates === 1
      ? 'Enter binds it, s leaves it, q ends'
      : `1–${Math.min(candidates, 9)} binds it to that cell, s leaves it, q ends`,
  asIs: 'left as it is',
  bound: (count, file) => `${file}: ${numbers(count)} bound.`,
  left: (count) => `${numbers(count)} left as they are, for you to choose.`,
  hint: 'Nothing is written. Run it on a terminal to choose, or with --yes to bind each number of which one cell leaves no doubt.',
  refused: (written) =>
    `“${written}” would bring a mistake if it were bound, and is left as it is.`,
  conflict: (file) => `${file} was changed meanwhile in the same place. Run the command again.`,
};
