import { lookUp } from '../schema/look-up.ts';
import type { SafeAddress } from '../schema/safe-address.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as HTML, SVG or XML, safe between tags and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => lookUp(entities, character) ?? '');
}

/** Attributes by name; what a browser may follow is an address that has been judged. */
export interface Attributes {
  readonly [name: string]: string | number | undefined;
  readonly href?: SafeAddress | undefined;
  readonly src?: SafeAddress | undefined;
}

/** Attributes with their values, each with a space in front; those without a value are left out. */
export function attributes(values: Attributes): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join('');
}
