import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderBody } from '../../src/markdown/render.ts';
import { sampleContext } from './sample-context.ts';

const readme = readFileSync(new URL('../../src/markdown/README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/^```md(.*)\n([\s\S]*?)^```$/gm)].map(
  ([, codes = '', source = '']) => ({ codes: codes.split(' ').filter(Boolean), source }),
);

describe('what the editors are told can be written', () => {
  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(15);
  });

  it.each(examples)('is so: $source', ({ codes, source }) => {
    const context = sampleContext(source);
    const { body } = renderBody(source, context);
    expect(body).not.toEqual([]);
    expect(context.mistakes.list.map(({ code }) => code).sort()).toEqual(codes.sort());
  });
});
