import { getNodeValue, parseTree } from 'jsonc-parser';
import { reviseJson } from '../json/revise-json.ts';
import { NotEditable } from '../text/not-editable.ts';
import { isSame } from '../text/same-value.ts';
import { partMarkdown, withBody } from '../yaml/front-matter.ts';
import { reviseYaml } from '../yaml/revise-yaml.ts';
import { readYaml } from '../yaml/yaml-text.ts';
import { type MergedText, mergeLines, mergeParagraphs } from './merge-text.ts';
import { type KeyAt, mergeValues, type Sides } from './merge-values.ts';
import { parseKey } from './row-key.ts';

/**
 * Merges a file of a site that was changed on disk while somebody else worked on it: front matter and YAML by field,
 * rows by their key, a body by paragraphs. Without a text where both have changed the same; nothing is chosen silently.
 */
export function mergeFile(path: string, sides: Sides<string>): MergedText {
  const { base, mine, theirs } = sides;
  if (mine === theirs || mine === base) return { text: theirs, conflicts: [] };
  if (theirs === base) return { text: mine, conflicts: [] };
  try {
    if (path.endsWith('.md')) return mergeMarkdown(sides);
    if (/\.ya?ml$/.test(path)) return mergeYaml(sides);
    if (path.endsWith('.json')) return mergeJson(sides);
  } catch (problem) {
    if (!(problem instanceof NotEditable)) throw problem;
  }
  return mergeLines(sides);
}

function mergeMarkdown(sides: Sides<string>): MergedText {
  const parts = each(sides, partMarkdown);
  const matter = mergeYaml(each(parts, (part) => part.matter));
  const body = mergeParagraphs(each(parts, (part) => part.body));
  const conflicts = [...matter.conflicts, ...body.conflicts];
  if (matter.text === undefined || body.text === undefined) return { conflicts };
  const { open, close } = parts.theirs.open === '' ? parts.mine : parts.theirs;
  return { text: withBody(`${open}${matter.text}${close}`, body.text), conflicts };
}

function mergeYaml(sides: Sides<string>): MergedText {
  const values = each(sides, (text) => readYaml(text).value ?? {});
  const { value, conflicts } = mergeValues(values, [], () => undefined);
  if (conflicts.length > 0) return { conflicts };
  const says = (text: string) => isSame(readYaml(text).value ?? {}, value);
  return { text: byLines(sides, says) ?? reviseYaml(sides.theirs, [], value), conflicts };
}

function mergeJson(sides: Sides<string>): MergedText {
  const values = each(sides, readJson);
  const key = parseKey(values.theirs) ?? parseKey(values.mine);
  const keyAt: KeyAt = (path) => (path.length === 1 && path[0] === 'data' ? key : undefined);
  const { value, conflicts } = mergeValues(values, [], keyAt);
  if (conflicts.length > 0) return { conflicts };
  const says = (text: string) => isSame(readJson(text), value);
  return { text: byLines(sides, says) ?? reviseJson(sides.theirs, [], value), conflicts };
}

/** The lines merged, where that comes to the same: so the comments and the spacing of both stay. */
function byLines(sides: Sides<string>, says: (text: string) => boolean): string | undefined {
  const { text } = mergeLines(sides);
  try {
    return text !== undefined && says(text) ? text : undefined;
  } catch (problem) {
    if (problem instanceof NotEditable) return undefined;
    throw problem;
  }
}

function readJson(text: string): unknown {
  const errors: never[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  if (!root || errors.length > 0) throw new NotEditable('Not JSON.');
  return getNodeValue(root);
}

function each<From, To>({ base, mine, theirs }: Sides<From>, of: (side: From) => To): Sides<To> {
  return { base: of(base), mine: of(mine), theirs: of(theirs) };
}
