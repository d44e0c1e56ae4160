import { describe, expect, it } from 'vitest';
import { markdownOf, plainText } from '../../../src/migration/datawrapper/plain-text.ts';

describe('a text with HTML', () => {
  it.each([
    ['Low &amp; high', 'Low & high'],
    ['the <b>north </b>leads', 'the **north** leads'],
    ['<i>Daily</i> <em>news</em>', '*Daily* *news*'],
    ['sold <br/>per day', 'sold per day'],
    ['by <a href="https://a.example/x(1)">A</a>', 'by [A](https://a.example/x%281%29)'],
    ['by <a href="javascript:alert(1)">A</a>', 'by A'],
    ['a <script>alert(1)</script>b', 'a b'],
    ['2 * 3_4 [x] `y`', '2 \\* 3\\_4 \\[x\\] \\`y\\`'],
    ['<p>One</p><p>two</p>', 'One two'],
    ['<span style="color:red">red</span>', 'red'],
    ['<b></b>', ''],
  ])('%s becomes Markdown', (html, markdown) => {
    expect(markdownOf(html)).toBe(markdown);
  });

  it('is plain where names are', () => {
    expect(plainText('<b>Malt (2022)</b>')).toBe('Malt (2022)');
    expect(plainText(' a  b ')).toBe('a b');
    expect(plainText('R&amp;D<br>in all')).toBe('R&D in all');
  });
});
