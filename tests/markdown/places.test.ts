import { describe, expect, it } from 'vitest';
import { renderBody, renderInline } from '../../src/markdown/render.ts';
import type { Run } from '../../src/markdown/rendering/markdown.ts';
import type { Place } from '../../src/mistakes/mistake.ts';
import { lineFinder } from '../../src/source/source.ts';
import { sampleContext, told } from './sample-context.ts';

const wrong = '[同](fact:g/nowhere/v)';
const code = '[码](fact:g/nowhere/v)';

/** `line:column` of every bound number, in order. */
function factsIn(source: string): string[] {
  const { blocks } = renderBody(source, sampleContext(source));
  return blocks
    .flat()
    .filter(({ kind }) => kind === 'fact')
    .map(at);
}

function at({ place }: Pick<Run, 'place'>): string {
  return `${place.line}:${place.column}`;
}

/** `line:column` of every place where the number is written, code and comments (`码`) aside. */
function written(source: string): string[] {
  const find = lineFinder(source);
  return [...source.matchAll(/\[同\]/g)].map(({ index }) => at({ place: placeOf(find(index)) }));
}

function placeOf(position: { line: number; column: number }): Place {
  return { file: 'story.md', ...position };
}

/** `line:column text` of every run. */
function runsIn(source: string): string[] {
  const { blocks } = renderBody(source, sampleContext(source));
  return blocks.flat().map((run) => `${at(run)} ${run.text}`);
}

function toldOf(source: string): string[] {
  const context = sampleContext(source);
  renderBody(source, context);
  return told(context.mistakes);
}

function expectInPlace(source: string, count: number): void {
  const places = factsIn(source);
  expect(places).toEqual(written(source));
  expect(places).toHaveLength(count);
}

describe('the place of what was written', () => {
  it('is exact in paragraphs of the same words', () => {
    const line = `同样的字${wrong}同样的字${wrong}`;
    expectInPlace(`${line}\n${line}\n\n${line}\n\n\n  ${line}`, 8);
  });

  it('is exact in emphasis, links and code', () => {
    expectInPlace(`**甲${wrong}**_乙_ [丙\\]${wrong}](/x)\`${code}\`~~${wrong}~~`, 3);
  });

  it('is exact in headings', () => {
    expectInPlace(`##   ${wrong} ${wrong} ##\n\n${wrong}\n===\n\n   # ${wrong}`, 4);
  });

  it('is exact in lists in lists', () => {
    const source = [
      `- ${wrong}`,
      `- ${wrong}`,
      `  ${wrong}`,
      '',
      `  1. ${wrong}`,
      `     ${wrong}`,
      '',
      `  10. ${wrong}`,
      `* - ${wrong}`,
      `lazy ${wrong}`,
      '',
      `-\t${wrong}`,
      '',
      `\t${wrong}`,
      '- [ ] 待办',
      `- [x] ${wrong}`,
    ].join('\n');
    expectInPlace(source, 11);
  });

  it('is exact in quotations in quotations', () => {
    const source = [
      `> ${wrong}`,
      `>${wrong}`,
      '>',
      `> > ${wrong}`,
      `>> ${wrong}`,
      `lazy ${wrong}`,
      '',
      `> - ${wrong}`,
      `>   ${wrong}`,
      '>',
      '>   > 又',
      `>   > ${wrong}`,
      '>\t又',
      `>\t${wrong}`,
    ].join('\n');
    expectInPlace(source, 9);
  });

  it('is exact in tables', () => {
    const source = [
      `| ${wrong} | 同 |`,
      '| --- | :-: |',
      `| 同 \\| ${wrong} | ${wrong} |`,
      `|${wrong}|${wrong}`,
      `${wrong} | \`a \\| b\` ${wrong}`,
      '',
      `> | ${wrong} | 同 |`,
      '> | --- | --- |',
      `> | 同 | ${wrong} |`,
    ].join('\n');
    expectInPlace(source, 9);
  });

  it('is exact in boxes, with their titles', () => {
    const source = [
      `:::aside{title="同 \\"${wrong}\\" ${wrong}"}`,
      wrong,
      '',
      ':::aside',
      `- ${wrong}`,
      ':::',
      wrong,
      ':::',
      '- 项',
      '',
      '  :::aside',
      `  ${wrong}`,
      '  :::',
    ].join('\n');
    expectInPlace(source, 6);
  });

  it('is exact in footnotes', () => {
    const source = [
      `文[^1][^2] ${wrong}`,
      '',
      `[^1]: ${wrong}`,
      `    ${wrong}`,
      '',
      `    - ${wrong}`,
      `[^2]:   ${wrong}`,
    ].join('\n');
    expectInPlace(source, 5);
  });

  it('is exact in the texts of a picture', () => {
    const source = `- 项\n\n  ::figure{src=a.jpg alt=甲 caption="\\"同\\" ${wrong}" credit=乙}`;
    expect(toldOf(source)).toEqual([`${written(source)[0]} bad-address`]);
  });

  it('is exact behind line ends of every kind', () => {
    expectInPlace(`甲\r\n\r\n- ${wrong}\r\n  ${wrong}\r\n\r\n> ${wrong}`, 3);
  });

  it('is exact behind comments, code, charts and references', () => {
    const source = [
      '<!-- 甲',
      code,
      '-->',
      '',
      '```',
      code,
      '```',
      '',
      '::chart{#growth}',
      '[甲]: /x',
      '',
      `    ${code}`,
      '',
      `[甲] ${wrong}`,
    ].join('\n');
    expectInPlace(source, 1);
  });

  it('of each mistake is where it can be mended', () => {
    const source = [
      '甲[^x] [乙](javascript:x) [丙](#没有) [丁](claim:g/a/v)',
      '',
      '  ::chart{#none}',
      '',
      '> :::aside',
      '> 甲 [332](nofact:nmae)',
      '',
      '- 甲',
      '',
      '  ::chrt{#x}',
      '',
      '| 甲 |',
      '| --- |',
      '| 乙 | 丙 |',
      '',
      '[^y]: 丁',
    ].join('\n');
    expect(toldOf(source)).toEqual([
      '1:2 unknown-footnote',
      '1:7 unsafe-link',
      '1:25 unknown-link',
      '1:34 claim-without-statement',
      '3:3 unknown-chart',
      '5:3 unclosed-box',
      '6:5 unknown-reason',
      '10:3 unknown-directive',
      '14:6 long-row',
      '16:1 unused-footnote',
    ]);
  });
});

describe('a run', () => {
  it('stands in the source as it is: entities, escapes and line ends are runs of their own', () => {
    expect(runsIn('甲&amp;乙\\*丙`丁`戊\na\\\nb')).toEqual([
      ...['1:1 甲', '1:2 &', '1:7 乙', '1:9 *', '1:10 丙', '1:12 丁', '1:14 戊'],
      ...['1:15  ', '2:1 a', '2:2 \n', '3:1 b'],
    ]);
  });

  it('belongs to a block, and blocks never run together', () => {
    const source = '甲\n\n- 乙\n  - 丙\n\n| 丁 | 戊 |\n| --- | --- |\n\n# 己';
    const { blocks } = renderBody(source, sampleContext(source));
    expect(blocks.map((runs) => runs.map(({ text }) => text))).toEqual(
      [...'甲乙丙丁戊己'].map((text) => [text]),
    );
  });

  it('says of a number whether and how it is bound', () => {
    const source =
      '甲[乙](fact:g/a/v)[](fact:g/a/v)[丙](claim:g/a/v "is max")[丁](nofact:name)[戊](nofact:x)';
    const { runs } = renderInline(source, sampleContext(source));
    expect(runs.map(({ kind, text, reason }) => [kind, text, reason])).toEqual([
      ['text', '甲', undefined],
      ['fact', '乙', undefined],
      ['fact', '67.51%', undefined],
      ['claim', '丙', undefined],
      ['waived', '丁', 'name'],
      ['waived', '戊', undefined],
    ]);
  });
});
