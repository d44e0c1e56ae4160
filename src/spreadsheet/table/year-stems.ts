const stemmed = /^(.*\D)((?:19|20)\d{2})$/;
const behind = /^((?:19|20)\d{2})[_\-. ](\D.*)$/;

/** A head such as `deficit_2003`, in its two parts. */
export interface StemmedHead {
  readonly stem: string;
  readonly year: string;
}

/** A head that ends or begins with a year, parted: `deficit_2003`, `2003 deficit`, `X2003`. */
function stemOf(head: string): StemmedHead | undefined {
  const [, before, year] = stemmed.exec(head.trim()) ?? [];
  if (before !== undefined && year) return { stem: before.replace(/[_\-. ]+$/, '').trim(), year };
  const [, first, after] = behind.exec(head.trim()) ?? [];
  return first && after !== undefined ? { stem: after.trim(), year: first } : undefined;
}

/** The years of heads that all have one stem and different years; `undefined` where they have several. */
export function stemmedYears(
  heads: readonly string[],
): ReadonlyMap<string, StemmedHead> | undefined {
  const found = heads.flatMap((head) => {
    const parts = stemOf(head);
    return parts ? [[head, parts] as const] : [];
  });
  const stems = new Set(found.map(([, { stem }]) => stem.toLowerCase()));
  const years = new Set(found.map(([, { year }]) => year));
  return found.length > 1 && stems.size === 1 && years.size === found.length
    ? new Map(found)
    : undefined;
}
