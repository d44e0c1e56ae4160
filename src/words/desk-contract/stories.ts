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
  readonly newStory: string;
  readonly headline: string;
  readonly headlineHint: string;
  readonly write: string;
  readonly translate: (language: string) => string;
  readonly missing: (language: string) => string;
}
