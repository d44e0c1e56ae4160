import { describe, expect, it } from 'vitest';
import { textsToTranslate, withLanguage } from '../../../src/cli/starting/starting-language.ts';

describe('a further language', () => {
  it.each([
    ['languages: [zh-CN, en] # ours\nname: A\n', 'languages: [zh-CN, en, de] # ours\nname: A\n'],
    ['languages: [ en ]\n', 'languages: [ en, de]\n'],
    ['languages:\n  - en # first\nname: A\n', 'languages:\n  - en # first\n  - de\nname: A\n'],
    ['languages:\n- en\n- fr', 'languages:\n- en\n- fr\n- de\n'],
  ])('is the last of %j, and all else stays', (before, after) => {
    expect(withLanguage(before, 'de')).toBe(after);
  });

  it('leaves settings alone that have no list', () => {
    expect(withLanguage('name: A\n', 'de')).toBe('name: A\n');
  });

  it('begins with the texts of the first: stories as drafts, standing pages and editions as they are', () => {
    const story = '---\ntitle: A\nstatus: published # since May\n---\n\nstatus: of things\n';
    const files = [
      { path: 'content/stories/en/a.md', text: story },
      { path: 'content/stories/en/b.md', text: '---\ntitle: $& B\n---\n' },
      { path: 'content/stories/fr/a.md', text: story },
      { path: 'content/pages/en/about.md', text: '---\ntitle: About\n---\n' },
      { path: 'content/editions/en/2024.md', text: '---\ntitle: 2024\n---\n' },
      { path: 'content/charts/a.yaml', text: 'title: A\n' },
    ];
    expect(textsToTranslate(files, 'en', 'de')).toEqual([
      ['content/stories/de/a.md', '---\ntitle: A\nstatus: draft\n---\n\nstatus: of things\n'],
      ['content/stories/de/b.md', '---\ntitle: $& B\nstatus: draft\n---\n'],
      ['content/pages/de/about.md', '---\ntitle: About\n---\n'],
      ['content/editions/de/2024.md', '---\ntitle: 2024\n---\n'],
    ]);
  });
});
