import { z } from 'zod';
import { isLanguage } from '../../schema/site.ts';
import { namePattern } from '../../schema/values.ts';

/** The path of a story in a request: `content/stories/en/mills.md`, and nothing else. */
export const storyPath = z.string().refine(isStoryPath, { message: 'invalid-path' });

function isStoryPath(path: string): boolean {
  const [, language = '', name = ''] = /^content\/stories\/([^/]+)\/([^/]+)\.md$/.exec(path) ?? [];
  return isLanguage(language) && namePattern.test(name) && !path.endsWith('\n');
}

/** The language and slug in the path of a story. */
export function storyOf(path: string): { readonly language: string; readonly slug: string } {
  const [, , language = '', file = ''] = path.split('/');
  return { language, slug: file.replace(/\.md$/, '') };
}

/** The path of a story. */
export function storyFile(language: string, slug: string): string {
  return `content/stories/${language}/${slug}.md`;
}
