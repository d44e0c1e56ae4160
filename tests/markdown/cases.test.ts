import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderBody } from '../../src/markdown/render.ts';
import type { ChartState } from '../../src/model/publication.ts';
import { sampleContext, told } from './sample-context.ts';

const folder = new URL('cases/', import.meta.url);
const cases = readdirSync(folder).filter((file) => file.endsWith('.md'));

/** A body as one text: its HTML, a line for each chart, and the mistakes behind it. */
function rendered(source: string): string {
  const context = sampleContext(source);
  const { body } = renderBody(source, context);
  const pieces = body.map((piece) => {
    if (piece.kind === 'html') return piece.html;
    return piece.kind === 'chart' ? `\n[chart ${piece.id}]\n` : `[step ${written(piece.state)}]\n`;
  });
  const mistakes = told(context.mistakes).map((mistake) => `<!-- ${mistake} -->\n`);
  return pieces.join('') + mistakes.join('');
}

/** A state as it was written, in short: `growth 1, where: year: 2024`. */
function written({ chart, step, settings }: ChartState): string {
  return [`${chart} ${step}`, ...settings.map(({ name, value }) => `${name}: ${value}`)].join(', ');
}

describe('a body in Markdown', () => {
  it.each(cases)('%s', async (file) => {
    const source = readFileSync(new URL(file, folder), 'utf8');
    await expect(rendered(source)).toMatchFileSnapshot(`cases/${file.replace(/md$/, 'html')}`);
  });
});
