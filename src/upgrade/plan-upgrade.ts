import { isMap, isScalar, parseDocument } from 'yaml';
import { currentFormat } from '../schema/format.ts';
import type { SourceFile } from '../source/source.ts';
import { applyEdits } from './edits.ts';
import { type SiteTexts, steps } from './steps.ts';

/** A file as it will be; `before` is how it is, where it is there. */
export interface PlannedFile {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
}

/** What an upgrade will do: from which version to which, and to which files. */
export interface Upgrade {
  readonly from: number;
  readonly to: number;
  readonly files: readonly PlannedFile[];
}

const settings = 'content/site.yaml';

/** The version of the formats in which a site is written: the first, unless its settings say otherwise. */
export function formatOf(siteYaml: string): number {
  const value: unknown = parseDocument(siteYaml).toJS();
  const format = typeof value === 'object' && value !== null && 'format' in value && value.format;
  return typeof format === 'number' && Number.isInteger(format) && format > 0 ? format : 1;
}

/** Plans what makes the files of a site those of today. Nothing is written; a site of today or later has nothing to change. */
export async function planUpgrade(site: SiteTexts): Promise<Upgrade> {
  const from = formatOf(site.files.find(({ path }) => path === settings)?.text ?? '');
  let files: readonly SourceFile[] = site.files;
  for (const step of steps)
    if (step.to > from) files = merged(files, await step.change({ ...site, files }));
  const to = Math.max(from, currentFormat);
  if (from < to)
    files = files.map((file) =>
      file.path === settings ? { ...file, text: withFormat(file.text, to) } : file,
    );
  const before = new Map(site.files.map(({ path, text }) => [path, text]));
  const planned = files.map(({ path, text }) => ({ path, before: before.get(path), after: text }));
  return { from, to, files: planned.filter(({ before: was, after }) => was !== after) };
}

function merged(files: readonly SourceFile[], changed: readonly SourceFile[]): SourceFile[] {
  const all = new Map([...files, ...changed].map((file) => [file.path, file]));
  return [...all.values()];
}

/** The settings with the version of the formats: in the place of a former one, else above the first field. */
export function withFormat(siteYaml: string, format: number): string {
  const { contents } = parseDocument(siteYaml);
  const pairs = isMap(contents) ? contents.items : [];
  const written = pairs.find(({ key }) => isScalar(key) && key.value === 'format')?.value;
  const range = isScalar(written) ? written.range : undefined;
  if (range) return applyEdits(siteYaml, [{ at: range[0], end: range[1], text: String(format) }]);
  const [first] = pairs;
  const at = first && isScalar(first.key) ? (first.key.range?.[0] ?? 0) : 0;
  const behind = isMap(contents) && contents.flow ? ', ' : '\n';
  return applyEdits(siteYaml, [{ at, end: at, text: `format: ${format}${behind}` }]);
}
