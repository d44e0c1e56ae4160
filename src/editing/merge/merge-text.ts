import { diff3Merge } from 'node-diff3';
import type { Conflict, Sides } from './merge-values.ts';

/** A text that three hands have had, as it comes out; without `text` where they differ in the same place. */
export interface MergedText {
  readonly text?: string | undefined;
  readonly conflicts: readonly Conflict[];
}

/** Merges the body of a text by paragraphs: those that only one hand has changed are as that hand has them. */
export function mergeParagraphs(sides: Sides<string>): MergedText {
  return mergeBy(sides, (text) => text.split(/(\n(?:[ \t]*\n)+)/));
}

/** Merges a text by lines. */
export function mergeLines(sides: Sides<string>): MergedText {
  return mergeBy(sides, (text) => text.split(/(?<=\n)/));
}

function mergeBy(
  { base, mine, theirs }: Sides<string>,
  part: (text: string) => string[],
): MergedText {
  const regions = diff3Merge(part(mine), part(base), part(theirs)).map(settled);
  const conflicts = regions.flatMap(({ conflict }, index) =>
    conflict
      ? [
          {
            path: ['body', index],
            base: conflict.o.join(''),
            mine: conflict.a.join(''),
            theirs: conflict.b.join(''),
          },
        ]
      : [],
  );
  if (conflicts.length > 0) return { conflicts };
  return { text: regions.flatMap(({ ok }) => ok ?? []).join(''), conflicts };
}

type Region = ReturnType<typeof diff3Merge<string>>[number];

/** Where one hand has only put something before or behind what the other has changed, both are kept. */
function settled(region: Region): Region {
  const { conflict } = region;
  if (!conflict || conflict.o.length === 0) return region;
  const { a, o, b } = conflict;
  const [ofMine, ofTheirs] = [around(a, o), around(b, o)];
  if (ofTheirs && !ofMine) return { ok: [...ofTheirs.before, ...a, ...ofTheirs.behind] };
  if (ofMine && !ofTheirs) return { ok: [...ofMine.before, ...b, ...ofMine.behind] };
  return region;
}

/** What stands around a span within another that holds it whole. */
function around(
  whole: readonly string[],
  span: readonly string[],
): { readonly before: readonly string[]; readonly behind: readonly string[] } | undefined {
  for (let at = 0; at + span.length <= whole.length; at += 1)
    if (span.every((each, index) => whole[at + index] === each))
      return { before: whole.slice(0, at), behind: whole.slice(at + span.length) };
  return undefined;
}
