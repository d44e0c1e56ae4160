import { z } from 'zod';
import { isLanguage } from '../../schema/site.ts';
import { namePattern } from '../../schema/values.ts';

/** The files that the desk writes: those of the contract, and no others. */
const places: readonly RegExp[] = [
  /^content\/site\.yaml$/,
  /^content\/(?:stories|pages|editions)\/(?<language>[^/]+)\/(?<name>[^/]+)\.md$/,
  /^content\/charts\/(?<name>[^/]+)\.yaml$/,
  /^data\/(?<name>[^/]+)\.json$/,
];

/** Whether a path is that of a file which the desk may write: `content/stories/en/mills.md`. */
export function isSitePath(path: string): boolean {
  return places.some((place) => {
    const match = place.exec(path);
    if (!match) return false;
    const { language, name } = match.groups ?? {};
    return (
      (language === undefined || isLanguage(language)) &&
      (name === undefined || namePattern.test(name))
    );
  });
}

/** The path of a file that the desk may write, in a request. */
export const sitePath = z.string().refine(isSitePath, { message: 'invalid-path' });

/** The path of a story. */
export const storyPath = sitePath.refine((path) => path.startsWith('content/stories/'), {
  message: 'invalid-path',
});

/** The language and slug in the path of a story. */
export function storyOf(path: string): { readonly language: string; readonly slug: string } {
  const [, , language = '', file = ''] = path.split('/');
  return { language, slug: file.replace(/\.md$/, '') };
}
