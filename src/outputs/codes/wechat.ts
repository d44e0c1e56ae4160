import type { ChartFigure } from '../../charts/contract/chart-figure.ts';
import { escapeHtml } from '../../charts/text/markup.ts';
import { chartAddress, wholeAddress } from '../../model/addresses.ts';
import type { Publication } from '../../model/publication.ts';
import { type SafeAddress, safe } from '../../schema/safe-address.ts';
import { textFor } from '../../schema/text.ts';
import { wordsFor } from '../../words/languages.ts';

/**
 * A figure for the editor of WeChat's public accounts, which takes out scripts, frames, `div`, every `id` and
 * `position`, and keeps at most 20,000 characters: sections with their style upon them, and a picture.
 */
export function writeWechat(
  figure: ChartFigure,
  { site }: Publication,
  picture: SafeAddress,
): string {
  const words = wordsFor(figure.language);
  const paragraph = (style: string, text: string | undefined) =>
    text ? `<p style="margin:0 0 8px;${style}">${escapeHtml(text)}</p>` : '';
  const small = 'font-size:14px;line-height:1.6;color:#565c66;';
  const address = wholeAddress(site.url, chartAddress(site, figure.language, figure.id));
  const source = figure.source && `${words.interface.source}${words.colon}${figure.source}`;
  return [
    '<section style="margin:24px 0;padding:12px 0 0;border-top:1px solid #17191e;">',
    paragraph('font-size:18px;line-height:1.5;font-weight:bold;color:#17191e;', figure.title.text),
    paragraph(small, figure.subtitle?.text),
    `<p style="margin:0 0 8px;"><img src="${escapeHtml(safe(picture))}" alt="${escapeHtml(cut(figure.description))}" style="width:100%;height:auto;display:block;"></p>`,
    paragraph(small, figure.note?.text),
    paragraph(small, source),
    // Links to elsewhere are taken out there: the address stands as text.
    paragraph(small, `${textFor(site.name, figure.language)} ${address}`),
    '</section>',
  ].join('');
}

/** A description of very many rows would fill the article. */
function cut(text: string): string {
  return text.length > 1000 ? `${text.slice(0, 999)}…` : text;
}
