declare const passed: unique symbol;

/**
 * An address that a reader's browser may follow: it runs no script, and names its target for certain.
 * Only the functions of this file make one, and what is written into `href` or `src` takes nothing else.
 */
export type SafeAddress = string & { readonly [passed]: true };

/** Why an address cannot be written: it may run a script or show another's page, or it leads nowhere. */
export type AddressFault = 'unsafe' | 'dead';

// What browsers leave out of an address, do not show, or would take for something else.
const unwritable = /[\s<>"`\\\p{Cc}\p{Cf}]/gu;
const hidden = /[\p{Cc}\p{Cf}\p{Z}]/gu;
const scheme = /^([a-z][a-z0-9+.-]*):/i;
const mail = /^(?:mailto|tel):[^/?#]/i;
// A backslash after the first slash is written %5C, so that no host can follow.
const inner = /^(?:\/(?!\/)|#)/;
const web = /^https?:\/\//i;

/** Whether a text begins with a scheme, such as `https:`, once what browsers leave out is gone. */
export function hasScheme(written: string): boolean {
  return scheme.test(written.replace(hidden, ''));
}

/** An address of another site, of a mailbox or a telephone, or why it is none: `https://example.org/a`. */
export function outerAddress(written: string): SafeAddress | AddressFault {
  const bare = written.replace(hidden, '');
  if (scheme.test(bare) && !scheme.test(written)) return 'unsafe';
  if (mail.test(written)) return clean(written);
  if (web.test(written) && URL.canParse(written)) return clean(written);
  return /^https?:/i.test(bare) || !scheme.test(bare) ? 'dead' : 'unsafe';
}

/** An address within the site, from its root, or within the page: `/data/x/`, `#row`. Any other is a bug. */
export function innerAddress(written: string): SafeAddress {
  if (!inner.test(written)) throw new Error(`No address of the site: ${written}`);
  return clean(written);
}

/** An address of either kind; `undefined` where it is neither. */
export function anyAddress(written: string): SafeAddress | undefined {
  if (inner.test(written)) return clean(written);
  const address = outerAddress(written);
  return address === 'unsafe' || address === 'dead' ? undefined : address;
}

/** A root-relative address as a whole one; `url` is where the site stands. */
export function joinAddress(url: string, address: string): SafeAddress {
  const whole = new URL(address, url);
  if (!web.test(whole.href)) throw new Error(`No address of the web: ${whole.href}`);
  return clean(whole.href);
}

/** An address with something behind it: a query, a fragment, a file’s name. */
export function extendAddress(address: SafeAddress, more: string): SafeAddress {
  return `${address}${more.replace(unwritable, encodeURIComponent)}` as SafeAddress;
}

/** An address where it is written into `href` or `src`, the one place where it is a mere text again. */
export function safe(address: SafeAddress): string;
export function safe(address: SafeAddress | undefined): string | undefined;
export function safe(address: SafeAddress | undefined): string | undefined {
  return address;
}

/** An address as it stands in a style sheet: brackets and quotes in it end nothing. */
export function cssAddress(address: SafeAddress): string {
  return /[()']/.test(address) ? `url("${address}")` : `url(${address})`;
}

function clean(written: string): SafeAddress {
  return written.toWellFormed().replace(unwritable, encodeURIComponent) as SafeAddress;
}
