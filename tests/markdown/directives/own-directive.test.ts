import { expect, it } from 'vitest';
import { ownDirective } from '../../../src/markdown/directives/own-directive.ts';
import { directives } from '../../../src/markdown/directives/registry.ts';
import { syntaxOf } from '../../../src/markdown/directives/syntax.ts';
import { renderBody } from '../../../src/markdown/render.ts';
import { bodyHtml, sampleContext } from '../sample-context.ts';

const panel = ownDirective({
  name: 'panel',
  texts: ['head'],
  render: ({ texts }) => `<h2 class="panel">${texts.head}</h2>`,
});

it('has its numbers numbered with those of the page, and its headings among those of the body', () => {
  const source =
    '::chart{#growth}\n\n::panel{head="增长 [67.51%](fact:g/a/v) & 更多"}\n\n::chart{#totals}\n';
  const syntax = syntaxOf([...directives, panel]);
  const { body, headings, facts } = renderBody(source, sampleContext(source), syntax);
  expect(bodyHtml(body, (id) => `[${id}]`)).toBe(
    '[growth]<h2 class="panel">增长 <a class="fact" href="/data/#a">67.51%</a> &amp; 更多</h2>\n[totals]',
  );
  expect(body.map((part) => (part.kind === 'chart' ? part.level : part.kind))).toEqual([
    ...[2, 'html', 'words', 'html', 3],
  ]);
  expect(headings).toEqual(['增长 67.51% & 更多']);
  expect(facts.map(({ text }) => text)).toEqual(['67.51%']);
});
