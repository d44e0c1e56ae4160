import { lookUp } from '../schema/look-up.ts';

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

const characters = new Map(
  Object.entries(entities).map(([character, entity]) => [entity, character]),
);

/** The text that `escapeHtml` has written. */
export function unescapeHtml(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot);/g, (entity) => characters.get(entity) ?? entity);
}
