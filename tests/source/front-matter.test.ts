import { describe, expect, it } from 'vitest';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import { parseFrontMatter } from '../../src/source/front-matter.ts';

function read(text: string) {
  const mistakes = new Mistakes();
  const source = parseFrontMatter({ path: 'a.md', text }, mistakes);
  return { source, codes: mistakes.list.map(({ code }) => code) };
}

describe('front matter', () => {
  it('is split from the body, and both know their places in the file', () => {
    const { source } = read('---\ntitle: x\n---\n\nbody\n');
    expect(source?.matter.value).toEqual({ title: 'x' });
    expect(source?.matter.at(['title'])).toEqual({ file: 'a.md', line: 2, column: 8 });
    expect(source?.body).toBe('\nbody\n');
    expect(source?.bodyOffset).toBe(17);
  });

  it('ends at the first line of three hyphens; later ones belong to the body', () => {
    expect(read('---\na: "x---"\n---\nb\n\n---\n\nc').source?.body).toBe('b\n\n---\n\nc');
  });

  it('may be empty, and may be all there is', () => {
    expect(read('---\n---\nbody').source?.matter.value).toEqual({});
    expect(read('---\na: 1\n---').source?.body).toBe('');
  });

  it('is missing where the file begins otherwise, or where it never ends', () => {
    for (const text of [
      '',
      'body',
      '\n---\na: 1\n---\n',
      '---\na: 1\n',
      '--- a\n---\n',
      '----\n---\n',
    ])
      expect(read(text).codes).toEqual(['no-front-matter']);
  });
});
