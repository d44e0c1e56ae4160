import type { Path } from './source.ts';

/** How many levels of lists and groups a file may hold inside one another; no schema asks for ten. */
export const mostLevels = 100;

/** Where the brackets of JSON stand one level too deep inside one another; `undefined` where they do not. */
export function deepBracket(json: string): number | undefined {
  let [depth, inText] = [0, false];
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (inText && sign === '\\') at += 1;
    else if (sign === '"') inText = !inText;
    // A text cannot run over the end of its line.
    else if (sign === '\n') inText = false;
    else if (!inText) depth += stepOf(sign);
    if (depth > mostLevels) return at;
  }
  return undefined;
}

/**
 * Where so many brackets stand open that no YAML can mean them: to parse them would take long. Brackets
 * in texts count as well, so there may be ten times as many.
 */
export function endlessBrackets(yaml: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < yaml.length; at += 1) {
    depth += stepOf(yaml[at]);
    if (depth > 10 * mostLevels) return at;
  }
  return undefined;
}

function stepOf(sign: string | undefined): number {
  if (sign === '[' || sign === '{') return 1;
  return sign === ']' || sign === '}' ? -1 : 0;
}

/**
 * The path to what stands one level too deep in a value, as in one that holds itself; `undefined` where
 * nothing does. What stands in several places is searched again only where it stands deeper.
 */
export function deepPath(value: unknown): Path | undefined {
  const searched = new Map<object, number>();
  const search = (at: unknown, depth: number): (string | number)[] | undefined => {
    if (typeof at !== 'object' || at === null || (searched.get(at) ?? -1) >= depth)
      return undefined;
    if (depth === mostLevels) return [];
    for (const [step, inner] of Object.entries(at)) {
      const path = search(inner, depth + 1);
      if (path) return [Array.isArray(at) ? Number(step) : step, ...path];
    }
    searched.set(at, depth);
    return undefined;
  };
  return search(value, 0);
}
