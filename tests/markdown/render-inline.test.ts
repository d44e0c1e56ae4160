import { describe, expect, it } from 'vitest';
import { renderBody, renderInline } from '../../src/markdown/render.ts';
import { lineHtml, sampleContext, told } from './sample-context.ts';

const inline = (source: string) => renderInline(source, sampleContext(source));

describe('one line of Markdown', () => {
  it('is HTML without blocks', () => {
    expect(lineHtml('四条产业线，**快慢**各不同')).toBe('四条产业线，<strong>快慢</strong>各不同');
    expect(lineHtml('# 不是标题')).toBe('# 不是标题');
    expect(lineHtml('- 不是列表\n\n1. 也不是')).toBe('- 不是列表 1. 也不是');
    expect(lineHtml('::chart{#growth}')).toBe('::chart{#growth}');
  });

  it('is plain text too, without markup and with its code', () => {
    const { text } = inline(' **A**&amp;B  `c < d` [e](/f)\\\n~~g~~ [](fact:g/a/v)<!-- h --> ');
    expect(text).toBe('A&B c < d e g 67.51%');
  });

  it('keeps no-break spaces', () => {
    expect(inline('more than&nbsp;300').text).toBe('more than\u00A0300');
  });

  it('hands on its bound numbers, with what a claim states', () => {
    const { facts } = inline(
      '[**近**七成](fact:g/a/v)，[领跑](claim:g/a/v "is max")[1](fact:g/nowhere/v)',
    );
    expect(
      facts.map(({ kind, text, statement, cell }) => [kind, text, statement, cell.key]),
    ).toEqual([
      ['fact', '近七成', undefined, 'a'],
      ['claim', '领跑', 'is max', 'a'],
    ]);
    expect(facts[0]?.place).toEqual({ file: 'story.md', line: 1, column: 1 });
  });

  it('keeps the cell of a number with its words and their markup', () => {
    const [number] = inline('[**近**&lt;七成](fact:g/a/v)').words;
    expect(number).toMatchObject({
      bound: { cell: { dataset: 'g', key: 'a', field: 'v' } },
      runs: [{ name: 'strong', runs: ['近'] }, '<七成'],
    });
  });

  it('knows no footnotes and no anchors of its own', () => {
    const context = sampleContext('注[^1] [后](#后)', { link: (href) => `/page${href}` });
    const html = lineHtml('注[^1] [后](#后)', context);
    expect(html).toBe('注[^1] <a href="/page#后">后</a>');
    expect(told(context.mistakes)).toEqual(['1:2 unknown-footnote']);
  });

  it('leaves nothing behind for the next', () => {
    const source =
      '# 标题\n\n注[^1]\n\n[^1]: 文\n\n[甲][乙]\n\n[乙]: /a\n\n:::aside{title=框}\n:::';
    const first = renderBody(source, sampleContext(source));
    expect(renderBody(source, sampleContext(source))).toEqual(first);
    expect(lineHtml('[甲][乙] [^1]')).toBe('[甲][乙] [^1]');
  });

  it('speaks the language of the text', () => {
    const source = 'Text[^1]\n\n[^1]: Note\n\n| a |\n| --- |\n';
    const { body } = renderBody(source, sampleContext(source, { language: 'en' }));
    expect(body).toHaveLength(1);
    const html = body[0]?.kind === 'html' ? body[0].html : '';
    expect(html).toContain('aria-label="Footnotes"');
    expect(html).toContain('aria-label="Back to the text at note 1"');
    expect(html).toContain('aria-label="Table: a"');
  });
});

describe('a body', () => {
  it('is cut at its charts, in order', () => {
    const source = '甲\n\n::chart{#growth}\n\n:::aside\n::chart{#totals}\n:::\n\n::chart{#none}\n';
    const context = sampleContext(source);
    const { body, charts } = renderBody(source, context);
    expect(charts).toEqual(['growth', 'totals']);
    expect(body).toEqual([
      { kind: 'html', html: '<p>甲</p>\n' },
      { kind: 'chart', id: 'growth', level: 2 },
      { kind: 'html', html: '<aside class="aside">\n' },
      { kind: 'chart', id: 'totals', level: 2 },
      { kind: 'html', html: '</aside>\n' },
    ]);
    expect(told(context.mistakes)).toEqual(['9:1 unknown-chart']);
  });

  it('of nothing is nothing', () => {
    for (const source of ['', '\n\n', '<!-- 注 -->', ' \t\n\u3000'])
      expect(renderBody(source, sampleContext(source)).body).toEqual([]);
  });
});
