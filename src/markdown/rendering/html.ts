import { escapeHtml } from '../../model/escape-html.ts';
import type { SafeAddress } from '../../schema/safe-address.ts';

export { escapeHtml };

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
