import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { renderBody } from '../../src/markdown/render.ts';
import { bodyHtml, lineHtml, sampleContext, told } from './sample-context.ts';

const unsafeAddresses = [
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'jAvAsCrIpT:alert(1)',
  '<java\tscript:alert(1)>',
  '<\u0001javascript:alert(1)>',
  '<\u00A0javascript:alert(1)>',
  '<java\u200Bscript:alert(1)>',
  '<java\u00ADscript:alert(1)>',
  '<\uFEFFjavascript:alert(1)>',
  '<\u202Ejavascript:alert(1)>',
  'java&Tab;script:alert(1)',
  'java&NewLine;script:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6A;avascript:alert(1)',
  '&#0000106;avascript:alert(1)',
  'javascript\\:alert(1)',
  '<javascript:alert(1)//https://example.org>',
  'data:text/html,x',
  'data:image/svg+xml;base64,PHN2Zy8+',
  '&#100;ata:text/html,x',
  'vbscript:msgbox(1)',
  'livescript:x',
  'mocha:x',
  'file:///etc/passwd',
  'blob:https://example.org/x',
  'filesystem:https://example.org/x',
  'view-source:https://example.org/',
  'about:blank',
  'jar:https://example.org/x!/',
  'unheard-of:x',
];

const hostile = [
  '<script>alert(1)</script>',
  '<ScRiPt>alert(1)</ScRiPt>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg/onload=alert(1)>',
  '<svg><script xlink:href="data:,alert(1)"/></svg>',
  '<math><mi xlink:href="javascript:alert(1)">x',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<object data="data:text/html,x"></object>',
  '<embed src="javascript:alert(1)">',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<link rel="stylesheet" href="https://evil.example/">',
  '<style>*{background:url(javascript:alert(1))}</style>',
  '<form action="javascript:alert(1)"><button>x',
  '<details open ontoggle=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<div style="background:url(x)">x</div>',
  '<!--><script>alert(1)</script>-->',
  '<!-- --!><script>alert(1)</script>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml version="1.0"?><script>alert(1)</script>',
  '<!DOCTYPE html><script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '\\<script>alert(1)\\</script>',
  '`<script>alert(1)</script>`',
  '```\n<script>alert(1)</script>\n```',
  '```"><script>alert(1)</script>\nx\n```',
  '~~~ js" onclick="alert(1)\nx\n~~~',
  '[x](https://example.org/"onmouseover="alert(1))',
  "[x](https://example.org/'onmouseover='alert(1))",
  '[x](<https://example.org/" onmouseover="alert(1)>)',
  '[x](/a "t\\" onmouseover=\\"alert(1)")',
  '[x](/a "t&quot; onmouseover=&quot;alert(1)")',
  '[x](/a \'t" onmouseover="alert(1)\')',
  '[<script>alert(1)</script>](/a)',
  '[x][y]\n\n[y]: /a "\\"><script>alert(1)</script>"',
  '<https://example.org/"onclick="x>',
  'https://example.org/"onclick="alert(1)',
  'https://example.org/<script>alert(1)</script>',
  '"onload="alert(1)@example.org',
  '![x"onerror="alert(1)](a.jpg)',
  '![x](a.jpg"onerror="alert(1))',
  '::figure{src="a.jpg\\" onerror=\\"alert(1)" alt="x\\" onerror=\\"alert(1)" caption="<script>alert(1)</script>" credit="<img src=x onerror=alert(1)>"}',
  "::figure{src='a.jpg' alt='\"onload=\"alert(1)' caption='**\"**' credit='\"><script>alert(1)</script>'}",
  '::chart{#"><script>alert(1)</script>}',
  '::chart{#<script>}',
  '::<script>alert(1)</script>{#x}',
  ':::aside{title="\\"><script>alert(1)</script>"}\nx\n:::',
  ':::aside{title="x" onclick="alert(1)"}\nx\n:::',
  '# <script>alert(1)</script>',
  '# "onclick="alert(1)',
  '[x](#"onclick="alert(1))',
  '| <script>alert(1)</script> | "onclick="x |\n| --- | --- |\n| <img src=x onerror=alert(1)> | x |',
  'x[^"onclick="alert(1)]\n\n[^"onclick="alert(1)]: <script>alert(1)</script>',
  '[<script>alert(1)</script>](fact:g/a/v)',
  '[x](fact:g/"onclick="x/v)',
  '[x](claim:g/a/v "\\"><script>alert(1)</script>")',
  '[x](nofact:"><script>)',
  '\0<script>alert(1)</script>\x000\x00',
  '\u00000\u0000',
];

const isHandler = /^on|^style$|^srcdoc$|^formaction$/i;

function expectHarmless(html: string): void {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const elements = [...document.querySelectorAll('body *')];
  const forbidden = 'script,iframe,object,embed,svg,math,style,link,meta,base,form,button,details';
  expect(document.querySelectorAll(forbidden)).toHaveLength(0);
  for (const { attributes } of elements) {
    for (const { name, value } of attributes) {
      expect(name).not.toMatch(isHandler);
      if (name === 'href' || name === 'src') expect(value).not.toMatch(/^[^/?#]*script\s*:/i);
    }
  }
}

const htmlOf = (source: string, context = sampleContext(source)) =>
  bodyHtml(renderBody(source, context).body);

describe('what could do harm', () => {
  it.each(unsafeAddresses)('is no link: %j', (address) => {
    const source = `[x](${address})`;
    const context = sampleContext(source);
    const html = htmlOf(source, context);
    expect(html).toBe('<p>x</p>\n');
    expect(told(context.mistakes)).toEqual(['1:1 unsafe-link']);
  });

  it('is no link either by reference, in angle brackets or under an image', () => {
    const source = '[x][a] <javascript:alert(1)> [![y](z.jpg)](javascript:x)\n\n[a]: javascript:x';
    const context = sampleContext(source);
    expectHarmless(htmlOf(source, context));
    expect(told(context.mistakes)).toEqual([
      '1:1 unsafe-link',
      '1:8 unsafe-link',
      '1:30 unsafe-link',
      '1:31 picture-incomplete',
    ]);
  });

  it('is no link where the address was made by the context', () => {
    const source = '[x](/a)';
    const context = sampleContext(source, { link: () => 'javascript:alert(1)' });
    expect(htmlOf(source, context)).not.toContain('<a');
    expect(told(context.mistakes)).toEqual(['1:1 unsafe-link']);
  });

  it.each(hostile)('is only text: %j', (source) => {
    expectHarmless(htmlOf(source));
    expectHarmless(lineHtml(source));
  });

  it('cannot pass for the place of a chart', () => {
    const source = '\u00000\u0000\n\n::chart{#growth}';
    const { body, charts } = renderBody(source, sampleContext(source));
    expect(charts).toEqual(['growth']);
    expect(body.map(({ kind }) => kind)).toEqual(['html', 'chart']);
  });

  it('is told where it is nested beyond reason, and nothing is thrown', () => {
    const quoted = sampleContext('');
    expect(renderBody('>'.repeat(20_000), quoted).body).toEqual([]);
    expect(told(quoted.mistakes)).toEqual(['1:101 too-deep']);
    const stressed = sampleContext('');
    const stars = '*'.repeat(20_000);
    expect(lineHtml(`${stars}a${stars}`, stressed)).toBe('');
    expect(told(stressed.mistakes)).toEqual(['1:1 too-deep']);
  });
});
