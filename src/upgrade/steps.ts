import { parseDocument } from 'yaml';
import { addressFile } from '../source/address-head.ts';
import type { SourceFile } from '../source/source.ts';
import { cutsIn } from '../source/yaml-bites.ts';
import { applyEdits, type Edit } from './edits.ts';

/** What a step is given: the texts of a site, and the addresses that it publishes now. */
export interface SiteTexts {
  readonly files: readonly SourceFile[];
  readonly addresses: () => Promise<string>;
}

/** One change of the formats: the version that it leads to, and the files that it makes or changes. */
export interface Step {
  readonly to: number;
  readonly change: (site: SiteTexts) => Promise<readonly SourceFile[]>;
}

/** The changes of the formats since the first, in their order. */
export const steps: readonly Step[] = [
  {
    // Behind a text a comment stands two spaces off: with one, `#` may be a part of the text. And addresses are kept.
    to: 2,
    change: async ({ files, addresses }) => [
      ...files.map(spaceComments),
      ...(files.some(({ path }) => path === addressFile)
        ? []
        : [{ path: addressFile, text: await addresses() }]),
    ],
  },
];

const matter = /^---[ \t]*\n([\s\S]*?)^---[ \t]*$/m;

function spaceComments(file: SourceFile): SourceFile {
  const { path, text } = file;
  if (path.endsWith('.yaml')) return { path, text: applyEdits(text, spaces(text)) };
  const found = path.endsWith('.md') ? matter.exec(text) : null;
  const [, yaml] = found ?? [];
  if (found?.index !== 0 || yaml === undefined) return file;
  const from = text.indexOf('\n') + 1;
  const edits = spaces(yaml).map((edit) => ({ ...edit, at: edit.at + from, end: edit.end + from }));
  return { path, text: applyEdits(text, edits) };
}

/** A second space before each comment that stands one behind a text. A text that is all comment has none: that is for the editor. */
function spaces(yaml: string): Edit[] {
  const document = parseDocument(yaml);
  if (document.errors.length > 0) return [];
  return cutsIn(document, yaml).flatMap(({ offset, text }) => {
    const at = offset + yaml.slice(offset).indexOf(text) + text.length;
    return text === '' ? [] : { at, end: at, text: ' ' };
  });
}
