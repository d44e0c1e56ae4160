import { describe, expect, it } from 'vitest';
import { renderInline } from '../../src/markdown/render.ts';
import { lineHtml, sampleContext } from './sample-context.ts';

function told(source: string): string[] {
  const context = sampleContext(source);
  renderInline(source, context);
  return context.mistakes.list.map(({ code, values }) => {
    return `${code} ${(values as { written?: string }).written}`;
  });
}

describe('signs of emphasis that stay in the text', () => {
  it.each([
    ['He said *(hm)*well and went', '*(hm)*'],
    ['__강조__는 남는다', '__강조__'],
    ['a **“quoted”**word', '**“quoted”**'],
  ])('are told in %s', (source, written) => {
    expect(told(source)).toEqual([`literal-emphasis ${written}`]);
  });

  it.each([
    'snake_case_name',
    '3*4*5',
    '2 * 3 * 4',
    'a\\*b\\*',
    '*read* and **seen**',
    '`*code*`',
    '5* hotel',
    '**强调。**后面',
  ])('are no emphasis in %s', (source) => {
    expect(told(source)).toEqual([]);
  });

  it('are explained in both languages', () => {
    const context = sampleContext('');
    renderInline('__강조__는', context);
    const [mistake] = context.mistakes.list;
    expect(mistake?.inWords('en').hint).toContain('write \\_ where');
    expect(mistake?.inWords('zh-CN').problem).toContain('没有被读成强调');
  });
});

describe('a bare address', () => {
  const href = (source: string) => /href="([^"]*)"/.exec(lineHtml(source))?.[1];

  it.each([
    ['https://a.example/x?_g=(a:(b:(c:d))) end', 'https://a.example/x?_g=(a:(b:(c:d)))'],
    ['https://a.example/x?f[0]=(b[1]) end', 'https://a.example/x?f[0]=(b[1])'],
    ['(see https://a.example/x(y))', 'https://a.example/x(y)'],
    ['(https://a.example/x).', 'https://a.example/x'],
    ['https://a.example/x!?', 'https://a.example/x'],
    ['[https://a.example/x]', 'https://a.example/x'],
    ['www.a.example/(b(c)), and', 'http://www.a.example/(b(c))'],
    ['https://a.example/x&amp; more', 'https://a.example/x'],
  ])('in %s is whole', (source, address) => {
    expect(href(source)).toBe(address);
  });
});
