import { decodeHTMLStrict } from 'entities';
import { Tokenizer, type Tokens } from 'marked';
import type { Place } from '../../mistakes/mistake.ts';
import { anyAddress, hasScheme, type SafeAddress } from '../../schema/safe-address.ts';
import type { LineSyntax } from './line-syntax.ts';
import type { Rendering } from './rendering.ts';

/** Where a link in a body may lead within its page. */
export interface Anchors {
  /** The address of an anchor; it is checked when the whole page is known. */
  readonly follow: (fragment: string, place: Place) => string;
}

// Characters that browsers leave out of an address, or do not show.
const hidden = /[\p{Cc}\p{Cf}\p{Z}]/gu;
const scheme = /^[a-z][a-z0-9+.-]*:/i;
const unsafe =
  /^(javascript|data|vbscript|livescript|mocha|file|blob|filesystem|about|view-source|jar):/i;
const fullWidth = /[\s<]|[\u3000-\u303F\uFF00-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3D\uFF5B-\uFF65“”‘’…]/u;

const bareAddress = /^(?:https?:|ftp:|www\.)/i;
const behindAddress = /[?!.,:;*_'"~]/;
const closing: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/**
 * A bare address with all brackets that open in it, however they nest; marked counts one level. Punctuation at its end
 * and brackets that open before it belong to the sentence
 * (https://github.github.com/gfm/#extended-autolink-path-validation).
 */
function withWholeAddress(token: Tokens.Link, src: string): Tokens.Link {
  const counts = new Map<string, number>();
  for (const sign of src) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const isLoose = (last: string, opening: string) =>
    (counts.get(last) ?? 0) > (counts.get(opening) ?? 0);
  let end = src.length;
  for (let last = src.charAt(end - 1); end > 0; last = src.charAt(end - 1)) {
    const opening = closing[last];
    if (opening === undefined ? !behindAddress.test(last) : !isLoose(last, opening)) break;
    counts.set(last, (counts.get(last) ?? 0) - 1);
    end -= 1;
  }
  const raw = src
    .slice(0, end)
    .replace(/&[a-z0-9]+$/i, (entity) => (src.charAt(end) === ';' ? '' : entity));
  const href = `${/^www\./i.test(raw) ? 'http://' : ''}${raw}`;
  return { ...token, raw, text: raw, href, tokens: [{ type: 'text', raw, text: raw }] };
}

/** Links to pages, to other sites and within the page. What would run a script is told, and is none. */
export function links(rendering: Rendering, anchors?: Anchors): LineSyntax {
  return {
    reads: {
      tokenizer: {
        // A bare address ends where Chinese punctuation begins.
        url(src) {
          const end = src.search(fullWidth);
          const upTo = end < 0 ? src : src.slice(0, end);
          const token = Tokenizer.prototype.url.call(this, upTo);
          return token && bareAddress.test(upTo) ? withWholeAddress(token, upTo) : token;
        },
      },
    },
    line: {
      link(token) {
        const place = rendering.place(token);
        const words = wordsOf(token, rendering);
        const isPicture = token.tokens.some(({ type }) => type === 'image');
        if (words.text.trim() === '' && !isPicture) {
          rendering.mistakes.add('empty-link', place, { address: token.href });
          return [];
        }
        const href = hrefOf(token);
        const address = addressOf(href, place, rendering, anchors);
        if (address === undefined) return words.runs;
        const rel = /^https?:/i.test(address) ? 'noopener' : undefined;
        const title = token.title ? decodeHTMLStrict(token.title) : undefined;
        return [{ name: 'a', attributes: { href: address, title, rel }, runs: words.runs }];
      },
    },
  };
}

/** A link's address as written, its entities decoded. */
export function hrefOf(token: Tokens.Link | Tokens.Image): string {
  return 'autolink' in token && token.autolink ? token.href : decodeHTMLStrict(token.href);
}

function wordsOf(token: Tokens.Link, rendering: Rendering) {
  const before = rendering.plain.length;
  rendering.inLink = true;
  const runs = token.autolink
    ? [sayAddress(token, rendering)]
    : rendering.inside.inline(token.tokens);
  rendering.inLink = false;
  return { runs, text: rendering.plain.slice(before) };
}

function sayAddress(token: Tokens.Link, rendering: Rendering): string {
  const start = token.raw.startsWith('<') ? 1 : 0;
  return rendering.sayWritten(token, start, start + token.text.length);
}

function addressOf(
  href: string,
  place: Place,
  { context, mistakes }: Rendering,
  anchors: Anchors | undefined,
): SafeAddress | undefined {
  const bare = href.replace(hidden, '');
  if (unsafe.test(bare) || (hasScheme(href) && !scheme.test(href))) {
    mistakes.add('unsafe-link', place, { address: bare });
    return undefined;
  }
  if (bare === '') {
    mistakes.add('unknown-link', place, { address: href, allowed: [] });
    return undefined;
  }
  const address =
    anchors && href.startsWith('#')
      ? anchors.follow(href.slice(1), place)
      : context.link(href, place);
  if (address === undefined) return undefined;
  const passed = anyAddress(address);
  if (passed === undefined) mistakes.add('unsafe-link', place, { address });
  return passed;
}
