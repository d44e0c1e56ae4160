import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agree, agrees } from '../../src/facts/agree/agree.ts';
import { findNumbers } from '../../src/facts/find/find-numbers.ts';
import { UnitWords } from '../../src/reading/units/unit-words.ts';
import { type CellName, cells, datasetOf, units } from './corpus.ts';

/** Texts of the pieces that numbers are made of, in any order, with anything between. */
const pieces = fc.constantFrom(
  ...'40 67.51 300 1,234 四十 两百 三 十 万 亿 百分之 分之 点 成 倍 半 多 余 约 近 超过 以上 左右 不足 第 % ％ 个 件 元 亿元 个百分点 ～ 至 - − / , . ， 每个项目 forty two hundred and a million billion half third per cent percent points more than about nearly at least over under up to or so yuan US$ ¥ projects dozen'.split(
    ' ',
  ),
);
const text = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: pieces },
      { weight: 1, arbitrary: fc.string({ maxLength: 3 }) },
    ),
    { maxLength: 7 },
  )
  .chain((parts) => fc.constantFrom('', ' ').map((joint) => parts.join(joint)));
const name = fc.constantFrom(...(Object.keys(cells) as CellName[]));

test('any words are accepted or refused with a reason, never left without an answer', () => {
  fc.assert(
    fc.property(text, name, text, text, (written, cell, before, after) => {
      const context = { language: 'zh-CN', units, dataset: datasetOf(cell), before, after };
      const agreement = agree(written, cells[cell], context);
      expect(agrees(written, cells[cell], context)).toBe(agreement.ok);
      if (!agreement.ok) expect(agreement.code).toMatch(/^fact-/);
    }),
    { numRuns: 3000 },
  );
});

test('words that hold no numeral never stand for a number', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ a-zA-Z约近超过以上的了在个元%]*$/), name, (written, cell) => {
      fc.pre(typeof cells[cell].value === 'number' && cell !== 'year');
      fc.pre(!/half|double|twice|triple|one|two|six|ten|zero/i.test(written));
      expect([written, agree(written, cells[cell], { language: 'en', units }).ok]).toEqual([
        written,
        false,
      ]);
    }),
  );
});

test('numbers are found in any text, in order and within it', () => {
  const words = new UnitWords(units);
  fc.assert(
    fc.property(
      fc.oneof(text, fc.string({ unit: 'binary' })),
      fc.constantFrom('zh-CN', 'en', 'de'),
      (written, language) => {
        let last = 0;
        for (const { start, end } of findNumbers(written, { language, words, names: ['332'] })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(written.length);
      },
    ),
    { numRuns: 2000 },
  );
});
