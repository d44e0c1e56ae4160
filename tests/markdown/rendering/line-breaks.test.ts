import { describe, expect, it } from 'vitest';
import { renderInline } from '../../../src/markdown/render.ts';
import { sampleContext } from '../sample-context.ts';

const textIn = (language: string, source: string) =>
  renderInline(source, sampleContext(source, { language })).text;

describe('a line break', () => {
  it.each([
    ['产值\n增长', '产值增长'],
    ['产值 \n  增长', '产值增长'],
    ['产值，\n67.51%', '产值，67.51%'],
    ['English，\nEnglish', 'English，English'],
    ['产值\n（注）', '产值（注）'],
    ['产值\n67.51%', '产值 67.51%'],
    ['产值\nGDP', '产值 GDP'],
    ['one\ntwo', 'one two'],
    ['**产值**\n**增长**', '产值增长'],
    ['产值[^1]\n增长'.replace('[^1]', '<!-- 注 -->'), '产值增长'],
    ['产值\n[增长](/a)', '产值增长'],
    ['产值\n&#22686;长', '产值增长'],
    ['产值\n`增长`', '产值增长'],
    ['产值\n[](fact:g/a/v)', '产值 67.51%'],
    ['[产值\n增长](fact:g/a/v)', '产值增长'],
    ['産業\nの成長', '産業の成長'],
    ['산업\n성장', '산업 성장'],
    ['𠮷\n𠮷', '𠮷𠮷'],
    ['👍\n👍', '👍 👍'],
  ])('in %j reads %j', (source, expected) => {
    expect(textIn('zh-CN', source)).toBe(expected);
  });

  it('beside quotation marks and dashes is none in Chinese and a space in English', () => {
    expect(textIn('zh-CN', '他说\n“好”')).toBe('他说“好”');
    expect(textIn('zh-CN', '——\n结束')).toBe('——结束');
    expect(textIn('zh-CN', 'he said\n“good”')).toBe('he said “good”');
    expect(textIn('en', '产值\n“good”')).toBe('产值 “good”');
  });
});
