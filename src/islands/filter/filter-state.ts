/** The groups that an address holds; unknown ones are left out. */
export function groupsIn(held: string | undefined, allowed: readonly string[]): string[] {
  const named = (held ?? '').split(',').map((part) => decode(part));
  return allowed.filter((id) => named.includes(id));
}

/** The groups as an address holds them; nothing where none or all are kept. */
export function writeGroups(
  kept: ReadonlySet<string>,
  allowed: readonly string[],
): string | undefined {
  const named = allowed.filter((id) => kept.has(id));
  if (named.length === 0 || named.length === allowed.length) return undefined;
  return named.map((id) => encodeURIComponent(id)).join(',');
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
