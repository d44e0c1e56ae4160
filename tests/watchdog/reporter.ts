import type { Reporter, TestCase, TestModule } from 'vitest/node';

/**
 * Tells the watchdog of each file's signs of life. It runs in Vitest's main process, which goes on while a worker is
 * caught in a loop.
 */
export default class ProgressReporter implements Reporter {
  onTestModuleQueued(file: TestModule): void {
    tell(file, 'which is being loaded');
  }

  onTestModuleCollected(file: TestModule): void {
    tell(file, 'which has been loaded');
  }

  onTestCaseReady(test: TestCase): void {
    tell(test.module, `at “${test.fullName}”`);
  }

  onTestCaseResult(test: TestCase): void {
    tell(test.module, `after “${test.fullName}”`);
  }

  onTestModuleEnd(file: TestModule): void {
    tell(file, undefined);
  }
}

function tell({ relativeModuleId: file }: TestModule, stage: string | undefined): void {
  process.send?.({ file, stage });
}
