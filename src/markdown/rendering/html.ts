import { escapeHtml } from '../../model/escape-html.ts';

export { escapeHtml };

/** Attributes with their values, each with a space in front; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join('');
}
