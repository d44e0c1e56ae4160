import { BaseSequencer, createVitest, type Reporter } from 'vitest/node';

/** What the runner is asked: whether some tests notice that some files have changed. */
export interface Question {
  readonly changed: readonly string[];
  readonly tests: readonly string[];
}

/** What it says: that it goes on, or which tests failed, and how long each took, in milliseconds. */
export type Answer =
  | 'going on'
  | {
      readonly failed: readonly string[];
      readonly took: readonly (readonly [test: string, duration: number])[];
    };

/** In the order that is asked for. */
class AsAsked extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]): Promise<typeof files> {
    return files;
  }
}

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
    sequence: { sequencer: AsAsked },
  });
  await vitest.standalone();
  const answer = async ({ changed, tests }: Question) => {
    for (const file of changed) vitest.invalidateFile(file);
    const known = await vitest.globTestSpecifications([...tests]);
    const wanted = tests.flatMap((test) => known.filter(({ moduleId }) => moduleId === test));
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(wanted);
    const failed = testModules
      .filter((module) => module.state() === 'failed')
      .map(({ moduleId }) => moduleId);
    const took = testModules
      .filter((module) => module.state() === 'passed')
      .map((module) => [module.moduleId, module.diagnostic().duration] as const);
    const isFailed = failed.length > 0 || unhandledErrors.length === 0;
    say({ failed: isFailed ? failed : ['an error'], took });
  };
  process.on('message', (question: Question) => void answer(question));
  say({ failed: [], took: [] });
}

await answerQuestions();
