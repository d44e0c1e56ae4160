import type { Person } from '../../model/publication.ts';
import type { StoryFile } from '../../schema/story.ts';
import type { Path, Source } from '../../source/source.ts';
import type { TextBuilder } from './text-builder.ts';

/** The people of a byline; a person is written as `name` and `role`, or as a name alone. */
export function buildByline(
  byline: StoryFile['byline'],
  matter: Source,
  readingContext: TextBuilder,
): readonly Person[] {
  return byline.map(({ name, role }, index) => {
    const path: Path = ['byline', index];
    return {
      name: readingContext.field(matter, [...path, 'name'], 'byline', name).text,
      role: readingContext.field(matter, [...path, 'role'], 'byline', role)?.text,
    };
  });
}
