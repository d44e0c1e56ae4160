import type { Path } from '../../source/source.ts';
import { NotEditable } from '../text/not-editable.ts';
import { reviseYaml, type YamlOrder } from './revise-yaml.ts';

/** A Markdown file in its parts; together they are the file. */
export interface MarkdownParts {
  readonly open: string;
  readonly matter: string;
  readonly close: string;
  readonly body: string;
}

const fences = /^(---[ \t]*\n)([\s\S]*?)(^---[ \t]*(?:\n|$))/m;

/** Parts a Markdown file; one without front matter is a body alone. */
export function partMarkdown(text: string): MarkdownParts {
  const match = fences.exec(text);
  if (match?.index !== 0) return { open: '', matter: '', close: '', body: text };
  const [whole, open = '', matter = '', close = ''] = match;
  return { open, matter, close, body: text.slice(whole.length) };
}

/** A Markdown file whose front matter says `value` at a path. */
export function reviseMatter(text: string, path: Path, value: unknown, order?: YamlOrder): string {
  const { open, matter, close, body } = partMarkdown(text);
  const revised = reviseYaml(matter, path, value, order);
  const whole = revised === '' || revised.endsWith('\n') ? revised : `${revised}\n`;
  if (open !== '') return holding(open + whole + close + body, whole);
  return `---\n${whole}---\n${body === '' ? '' : '\n'}${body}`;
}

/** A Markdown file with another body. */
export function withBody(text: string, body: string): string {
  const { open, matter, close } = partMarkdown(text);
  return open + matter + close + body;
}

/** A text in which a line of dashes would end the front matter too soon is no front matter. */
function holding(text: string, matter: string): string {
  if (partMarkdown(text).matter !== matter) throw new NotEditable('A line of dashes.');
  return text;
}
