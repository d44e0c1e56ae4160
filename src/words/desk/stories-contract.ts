/** What the list of stories says. */
export interface StoriesWords {
  readonly title: string;
  readonly none: string;
  readonly states: Readonly<Record<'draft' | 'planned' | 'published' | 'unreadable', string>>;
  readonly heads: Readonly<Record<'story' | 'language' | 'state' | 'problems', string>>;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly unbound: (count: number) => string;
  readonly clean: string;
  readonly missing: (language: string) => string;
}
