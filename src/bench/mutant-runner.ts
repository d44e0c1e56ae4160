import { createVitest, type Reporter } from 'vitest/node';

/** What the runner is asked: whether some tests notice that some files have changed. */
export interface Question {
  readonly changed: readonly string[];
  readonly tests: readonly string[];
}

/** What it says: that it goes on, or which tests failed. */
export type Answer = 'going on' | { readonly failed: readonly string[] };

/**
 * Runs tests for who asks, in one process that has read the project already: to start anew for each mutant takes
 * longer than most tests. It ends at the first test that fails.
 */
async function answerQuestions(): Promise<void> {
  const say = (answer: Answer) => process.send?.(answer);
  const reporter: Reporter = {
    onTestModuleStart: () => void say('going on'),
    onTestCaseResult: () => void say('going on'),
  };
  const vitest = await createVitest({
    watch: true,
    bail: 1,
    project: ['model to pages'],
    reporters: [reporter],
    sequence: { hooks: 'stack' },
  });
  await vitest.standalone();
  const answer = async ({ changed, tests }: Question) => {
    for (const file of changed) vitest.invalidateFile(file);
    const wanted = await vitest.globTestSpecifications([...tests]);
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
      wanted.filter(({ moduleId }) => tests.includes(moduleId)),
    );
    const failed = testModules
      .filter((module) => module.state() === 'failed')
      .map(({ moduleId }) => moduleId);
    say({ failed: failed.length > 0 || unhandledErrors.length === 0 ? failed : ['an error'] });
  };
  process.on('message', (question: Question) => void answer(question));
  say({ failed: [] });
}

await answerQuestions();
