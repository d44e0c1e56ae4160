/** The parts of the address of a screen: `#/stories/en/mills` is `['stories', 'en', 'mills']`. */
export function readAddress(hash: string): string[] {
  return hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decoded);
}

/** The address of a screen, for a link. */
export function writeAddress(...parts: readonly string[]): string {
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
