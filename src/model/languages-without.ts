/** Scripts whose letters say nothing to who does not read them, and the writing systems that use each. */
const scripts: readonly (readonly [letters: RegExp, systems: readonly string[]])[] = [
  [/\p{Script=Han}/gu, ['Hans', 'Hant', 'Jpan']],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, ['Jpan']],
  [/\p{Script=Hangul}/gu, ['Kore']],
  [/\p{Script=Cyrillic}/gu, ['Cyrl']],
  [/\p{Script=Greek}/gu, ['Grek']],
  [/\p{Script=Arabic}/gu, ['Arab']],
  [/\p{Script=Hebrew}/gu, ['Hebr']],
  [/\p{Script=Devanagari}/gu, ['Deva']],
  [/\p{Script=Thai}/gu, ['Thai']],
];
/** Words of a sentence; names begin with capitals. */
const latinWords = /(?<!\p{L})\p{Ll}\p{Ll}+(?!\p{L})/gu;
/** The addresses of links are no text. */
const targets = /\]\([^)]*\)/g;

/**
 * The languages whose readers cannot read a text that serves all: most of it is in another script. A text in
 * Latin letters is a name (GDP, PM2.5) for those who write otherwise, unless it is no name but a phrase.
 */
export function languagesWithout(
  text: string,
  languages: readonly string[],
  isName: boolean,
): string[] {
  const words = text.replace(targets, ']');
  const letters = countOf(words, /\p{L}/gu);
  return languages.filter((language) => {
    const system = systemOf(language);
    const strange = scripts
      .filter(([, systems]) => !systems.includes(system))
      .reduce((sum, [script]) => sum + countOf(words, script), 0);
    if (strange > 0) return letters - strange < 2 * strange;
    const latin = countOf(words, /\p{Script=Latin}/gu);
    const isPhrase = latin === letters && countOf(words, latinWords) > 1;
    return !isName && isPhrase && scripts.some(([, systems]) => systems.includes(system));
  });
}

const known = new Map<string, string>();

/** The writing system of a language; Latin where its tag is none. */
function systemOf(language: string): string {
  const system = known.get(language) ?? findSystem(language);
  known.set(language, system);
  return system;
}

function findSystem(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? 'Latn';
  } catch {
    return 'Latn';
  }
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
