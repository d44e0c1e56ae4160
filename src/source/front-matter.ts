import type { Mistakes } from '../mistakes/mistake.ts';
import type { Source, SourceFile } from './source.ts';
import { parseYaml } from './yaml.ts';

/** A Markdown file: what its front matter says, and its body with the offset at which it begins. */
export interface MarkdownSource {
  readonly matter: Source;
  /** The whole file. */
  readonly text: string;
  readonly body: string;
  readonly bodyOffset: number;
}

const fences = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Splits a Markdown file; what cannot be read becomes a mistake and `undefined`. */
export function parseFrontMatter(file: SourceFile, mistakes: Mistakes): MarkdownSource | undefined {
  const match = fences.exec(file.text);
  if (match?.index !== 0) {
    mistakes.add('no-front-matter', { file: file.path, line: 1, column: 1 }, {});
    return undefined;
  }
  const offset = match[0].indexOf('\n') + 1;
  const matter = parseYaml(file, mistakes, match[1] ?? '', offset);
  if (!matter) return undefined;
  return {
    matter,
    text: file.text,
    body: file.text.slice(match[0].length),
    bodyOffset: match[0].length,
  };
}
