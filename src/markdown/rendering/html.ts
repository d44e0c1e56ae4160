export { attributes, escapeHtml } from '../../model/escape-html.ts';
