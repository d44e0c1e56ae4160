import { styleText } from 'node:util';
import type { Mistake, Mistakes } from '../../mistakes/mistake.ts';
import { coveredShare } from '../../model/covered-share.ts';
import type { Summary } from '../../publication/build-publication.ts';
import { type EditorLanguage, editorWords } from '../../words/languages.ts';

/** Every mistake as editors read it: its place and code, then problem and mend, indented. */
export function writeMistakes(mistakes: Mistakes, language: EditorLanguage): string {
  return mistakes
    .sorted()
    .map((mistake) => writeMistake(mistake, language))
    .join('\n');
}

export function writeMistake(mistake: Mistake, language: EditorLanguage): string {
  const { place, severity, code } = mistake;
  const { problem, hint } = mistake.inWords(language);
  const colour = severity === 'error' ? 'red' : 'yellow';
  const grave = styleText(colour, severity, { stream: process.stdout });
  return `${place.file}:${place.line}:${place.column}  ${grave}  ${code}\n  ${problem}\n  ${hint}\n`;
}

/** The sentence at the end: how much was looked at, and what was found. */
export function writeSummary(
  summary: Summary,
  mistakes: Mistakes,
  language: EditorLanguage,
): string {
  const { checked, covered } = editorWords(language).commands;
  const { bound, waived, unbound } = summary.coverage;
  const counted =
    bound + waived + unbound > 0
      ? `${covered({ ...summary.coverage, percent: Math.round(coveredShare(summary.coverage) * 100) })}\n`
      : '';
  return `${counted}${checked({ ...summary, ...countMistakes(mistakes) })}`;
}

export function countMistakes({ list }: Mistakes): { errors: number; warnings: number } {
  const errors = list.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: list.length - errors };
}

/** The same for programs: `check --json`. */
export function mistakesAsJson(
  summary: Summary,
  mistakes: Mistakes,
  language: EditorLanguage,
): string {
  const problems = mistakes.sorted().map((mistake) => {
    const { place, severity, code } = mistake;
    const { problem, hint } = mistake.inWords(language);
    return { ...place, severity, code, problem, mend: hint };
  });
  const counts = { ...summary, ...countMistakes(mistakes) };
  return JSON.stringify({ problems, summary: counts }, null, 2);
}
