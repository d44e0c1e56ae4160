import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderBody } from '../../src/markdown/render.ts';
import { bodyHtml, sampleContext, told } from './sample-context.ts';

const folder = new URL('cases/', import.meta.url);
const cases = readdirSync(folder).filter((file) => file.endsWith('.md'));

/** A body as one text: its HTML, a line for each chart, and the mistakes behind it. */
function rendered(source: string): string {
  const context = sampleContext(source);
  const { body } = renderBody(source, context);
  const mistakes = told(context.mistakes).map((mistake) => `<!-- ${mistake} -->\n`);
  return bodyHtml(body, (id) => `\n[chart ${id}]\n`) + mistakes.join('');
}

describe('a body in Markdown', () => {
  it.each(cases)('%s', async (file) => {
    const source = readFileSync(new URL(file, folder), 'utf8');
    await expect(rendered(source)).toMatchFileSnapshot(`cases/${file.replace(/md$/, 'html')}`);
  });
});
