import { isSeq, parseDocument } from 'yaml';
import type { SourceFile } from '../../source/source.ts';

/** The settings with a further language at the end of `languages`; all else stays to the letter. */
export function withLanguage(siteYaml: string, language: string): string {
  const list = parseDocument(siteYaml).get('languages', true);
  if (!isSeq(list) || !list.range) return siteYaml;
  const [from, end] = list.range;
  if (list.flow) {
    const at = siteYaml.lastIndexOf(']', end);
    return `${siteYaml.slice(0, at).trimEnd()}, ${language}${siteYaml.slice(at)}`;
  }
  // A list with hyphens: one more line, as far in as the first.
  const indent = ' '.repeat(from - (siteYaml.lastIndexOf('\n', from - 1) + 1));
  const item = `${indent}- ${language}\n`;
  const written = siteYaml.slice(from, end);
  const at = from + written.trimEnd().length;
  const rest = siteYaml
    .slice(at)
    .replace(/^[^\n]*\n?/, (line) => (line.endsWith('\n') ? line : `${line}\n`));
  const next = rest.indexOf('\n') + 1;
  return siteYaml.slice(0, at) + rest.slice(0, next) + item + rest.slice(next);
}

/** The texts of one language as they are to be translated into another: stories are drafts until they are. */
export function textsToTranslate(
  files: readonly SourceFile[],
  from: string,
  to: string,
): [path: string, text: string][] {
  const place = /^content\/(stories|pages|editions)\/([^/]+)\/([^/]+\.md)$/;
  return files.flatMap(({ path, text }): [string, string][] => {
    const [, kind, language, name] = place.exec(path) ?? [];
    if (kind === undefined || language !== from) return [];
    return [[`content/${kind}/${to}/${name}`, kind === 'stories' ? asDraft(text) : text]];
  });
}

/** A story as a draft, its other lines as they are. */
function asDraft(text: string): string {
  const [, matter = ''] = /^---[ \t]*\n([\s\S]*?)^---/m.exec(text) ?? [];
  const changed = /^status:/m.test(matter)
    ? matter.replace(/^status:[^\n]*/m, 'status: draft')
    : `${matter}status: draft\n`;
  return text.replace(matter, () => changed);
}
