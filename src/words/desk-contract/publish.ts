/** What is said where a site is published. */
export interface PublishWords {
  readonly title: string;
  readonly changed: (count: number) => string;
  readonly unchanged: string;
  readonly since: Readonly<Record<'commit' | 'build' | 'never', string>>;
  readonly kinds: Readonly<Record<'added' | 'changed' | 'removed', string>>;
  readonly drafts: string;
  readonly noDrafts: string;
  readonly publish: string;
  readonly unpublish: string;
  readonly from: (title: string) => string;
  readonly plan: string;
  readonly planned: string;
  readonly check: (errors: number, warnings: number) => string;
  readonly clean: string;
  readonly stops: string;
  readonly ofDraft: string;
  readonly build: string;
  readonly building: string;
  readonly builtAt: (time: string) => string;
  readonly neverBuilt: string;
  readonly buildHint: string;
  readonly built: string;
  readonly notBuilt: string;
  readonly commit: string;
  readonly message: string;
  readonly committed: string;
  readonly push: string;
  readonly branch: string;
  readonly branchHint: (current: string) => string;
  readonly pushed: string;
  readonly gitFailed: string;
  readonly noRepository: string;
  readonly noRemote: string;
  readonly noBranch: string;
  readonly moved: string;
}
