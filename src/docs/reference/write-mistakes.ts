import { Mistake } from '../../mistakes/mistake.ts';
import { type MistakeCode, mistakes } from '../../words/kinds/catalogue.ts';
import type { EditorLanguage } from '../../words/languages.ts';
import { mistakeSamples } from './mistake-samples.ts';
import { writeCode } from './write-table.ts';

const place = { file: 'content/stories/en/harbour.md', line: 12, column: 5 };

/** Every kind of mistake as the check tells it, by name. */
export function writeMistakes(language: EditorLanguage): string {
  const codes = (Object.keys(mistakes) as MistakeCode[]).sort();
  return codes
    .map((code) => `## ${code}\n\n${writeCode(toldAs(code, language), 'text')}`)
    .join('\n\n');
}

function toldAs<Code extends MistakeCode>(code: Code, language: EditorLanguage): string {
  const mistake = new Mistake(code, place, mistakeSamples[code] as never);
  const { problem, hint } = mistake.inWords(language);
  return `${mistake.severity}  ${code}\n  ${problem}\n  ${hint}`;
}
