import { describe, expect, it } from 'vitest';
import { lineHtml } from './sample-context.ts';

const html = (source: string) => lineHtml(source);

/** Sentences of every kind that the CJK-friendly amendments to CommonMark speak of, and what they become. */
const chinese: readonly (readonly [source: string, html: string])[] = [
  // Punctuation inside, a character outside.
  ['**产值（亿元）**增长', '<strong>产值（亿元）</strong>增长'],
  ['全年**产值(亿元)**增长', '全年<strong>产值(亿元)</strong>增长'],
  ['增幅**67.51%**领先', '增幅<strong>67.51%</strong>领先'],
  ['**“引号”**之后', '<strong>“引号”</strong>之后'],
  ['之前**“引号”**', '之前<strong>“引号”</strong>'],
  ['之前**“引号”**之后', '之前<strong>“引号”</strong>之后'],
  ['他说**‘好’**就走', '他说<strong>‘好’</strong>就走'],
  ['**注意：**以下', '<strong>注意：</strong>以下'],
  ['**结束了。**后文', '<strong>结束了。</strong>后文'],
  ['读*《年鉴》*一书', '读<em>《年鉴》</em>一书'],
  ['见**【附表】**所列', '见<strong>【附表】</strong>所列'],
  ['共**$5**元', '共<strong>$5</strong>元'],
  ['共**￥5**元', '共<strong>￥5</strong>元'],
  ['**等等……**他又说', '<strong>等等……</strong>他又说'],
  ['**破折号——**后面', '<strong>破折号——</strong>后面'],
  ['第**①**条', '第<strong>①</strong>条'],
  ['**（一）**总则**（二）**分则', '<strong>（一）</strong>总则<strong>（二）</strong>分则'],
  // Code and links count as punctuation.
  ['用**`check`**检查', '用<strong><code>check</code></strong>检查'],
  ['看**[数据](/data/)**一页', '看<strong><a href="/data/">数据</a></strong>一页'],
  ['看[**数据**](/data/)一页', '看<a href="/data/"><strong>数据</strong></a>一页'],
  // Strong in emphasis, and the other way round.
  ['***又粗又斜。***完', '<em><strong>又粗又斜。</strong></em>完'],
  ['**粗*斜（。）*粗**完', '<strong>粗<em>斜（。）</em>粗</strong>完'],
  ['*斜**粗。**斜*完', '<em>斜<strong>粗。</strong>斜</em>完'],
  // Strikethrough takes two tildes, never one.
  ['~~删（去）~~后', '<del>删（去）</del>后'],
  ['前~~（删去）~~后', '前<del>（删去）</del>后'],
  ['2024年1~11月比2023年1~10月', '2024年1~11月比2023年1~10月'],
  ['~不删~', '~不删~'],
  ['~~~不删~~~', '~~~不删~~~'],
  ['~~**粗。**~~完', '<del><strong>粗。</strong></del>完'],
  // Japanese and Korean.
  ['**強調（こう）**する', '<strong>強調（こう）</strong>する'],
  ['**"강조"**입니다', '<strong>&quot;강조&quot;</strong>입니다'],
  ['이 **용어(term)**를', '이 <strong>용어(term)</strong>를'],
  // Characters beyond the basic plane, and with variation selectors.
  ['𠮷**(𠮷)**𠮷', '𠮷<strong>(𠮷)</strong>𠮷'],
  ['葛\u{E0100}**(甲)**葛\u{E0100}', '葛\u{E0100}<strong>(甲)</strong>葛\u{E0100}'],
  ['a**“\uFE01甲**', 'a**“\uFE01甲**'],
  ['甲**a“\uFE01**b', '甲<strong>a“\uFE01</strong>b'],
  ['〽\uFE0E**(甲)**', '〽\uFE0E<strong>(甲)</strong>'],
  // Emoji are no Chinese.
  ['a**👍**b', 'a**👍**b'],
  ['甲**👍**乙', '甲<strong>👍</strong>乙'],
  // An underscore needs more than a Chinese character beside it.
  ['中文_强调_中文', '中文_强调_中文'],
  ['（_强调_）', '（<em>强调</em>）'],
  ['__“强调”__。', '<strong>“强调”</strong>。'],
  // White space inside still keeps delimiters apart.
  ['** 不是 **强调', '** 不是 **强调'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['5*3=15，6*2=12', '5<em>3=15，6</em>2=12'],
  // Escapes.
  ['\\*\\*不是\\*\\*强调', '**不是**强调'],
  ['**甲\\*。**乙', '<strong>甲*。</strong>乙'],
];

/** What CommonMark says of other scripts is as it was. */
const latin: readonly (readonly [source: string, html: string])[] = [
  ['**(a)**b', '**(a)**b'],
  ['a**"b"**', 'a**&quot;b&quot;**'],
  ['*foo**bar**baz*', '<em>foo<strong>bar</strong>baz</em>'],
  ['*foo**bar*', '<em>foo**bar</em>'],
  ['***foo** bar*', '<em><strong>foo</strong> bar</em>'],
  ['***foo* bar**', '<strong><em>foo</em> bar</strong>'],
  ['foo***bar***baz', 'foo<em><strong>bar</strong></em>baz'],
  ['**foo*', '*<em>foo</em>'],
  ['*foo**', '<em>foo</em>*'],
  ['****foo****', '<strong><strong>foo</strong></strong>'],
  ['_foo_bar', '_foo_bar'],
  ['snake_case_name', 'snake_case_name'],
  ['*__._*', '<em>__._</em>'],
  ['a *)***(*', 'a <em>)</em>*<em>(</em>'],
  ['*a `*` b*', '<em>a <code>*</code> b</em>'],
  ['*a [b*](/c) d*', '<em>a <a href="/c">b*</a> d</em>'],
];

describe('emphasis', () => {
  it.each(chinese)('beside Chinese, Japanese and Korean: %s', (source, expected) => {
    expect(html(source)).toBe(expected);
  });

  it.each(latin)('elsewhere: %s', (source, expected) => {
    expect(html(source)).toBe(expected);
  });
});
