import { wordsFor } from '../../words/languages.ts';

/** A dataset's `temporal` in words: 2024年1～11月, January–November 2024. */
export function periodOf(temporal: string, language: string): string {
  const [from = '', to] = temporal.split('/');
  return wordsFor(language).period(from, to);
}
