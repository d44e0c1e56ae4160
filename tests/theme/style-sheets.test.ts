import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Every style of the source, by its file: of components, what stands in their style elements. */
const styles = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(css|astro)$/.test(file))
  .map((file) => {
    const text = readFileSync(join('src', file), 'utf8');
    const css = file.endsWith('.css')
      ? text
      : [...text.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, style]) => style).join('\n');
    return [file, css.replace(/\/\*.*?\*\//gs, '')] as const;
  });

/** A style without what stands within blocks of `@supports` that ask for a feature. */
function withoutSupports(css: string, feature: string): string {
  const at = css.indexOf('@supports');
  if (at < 0) return css;
  const open = css.indexOf('{', at);
  let depth = 1;
  let end = open + 1;
  for (; depth > 0; end += 1) depth += { '{': 1, '}': -1 }[css[end] ?? ''] ?? 0;
  const asked = css.slice(at, open).includes(feature);
  const kept = asked ? '' : css.slice(open + 1, end - 1);
  return css.slice(0, at) + withoutSupports(kept + css.slice(end), feature);
}

describe('what not every engine knows', () => {
  it('styles are found', () => {
    expect(styles.length).toBeGreaterThan(20);
  });

  // WebKit drops the shorthand where it has more than one value.
  it('lines under text are given one property each', () => {
    const short = styles.flatMap(([file, css]) =>
      [...css.matchAll(/text-decoration:\s*[^;}\s]+\s+[^;}]+/g)].map(
        ([rule]) => `${file}: ${rule}`,
      ),
    );
    expect(short).toEqual([]);
  });

  // A value with a variable in it is found out too late for an earlier line to stand in.
  it.each([
    ['units of a container', /\b[\d.]+cq(?:i|w|b|h|min|max)\b[^;}]*/g, '1cqi'],
    ['space between scripts', /text-autospace:\s*normal/g, 'hanging-punctuation'],
  ])('%s stand where they are known', (_, written, feature) => {
    const bare = styles.flatMap(([file, css]) =>
      [...withoutSupports(css, feature).matchAll(written)].map(([rule]) => `${file}: ${rule}`),
    );
    const all = styles.flatMap(([, css]) => [...css.matchAll(written)]);
    expect(bare).toEqual([]);
    expect(all.length, 'there are some to be found').toBeGreaterThan(1);
  });
});
