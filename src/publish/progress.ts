import type { Stage } from './tally.ts';

/** Where progress is shown: a terminal rewrites its line, a log gets a few. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** Shows how far the work is. `done` leaves the screen to what comes next. */
export interface Progress {
  tell(stage: Stage): void;
  done(): void;
}

/** A log hears of every tenth part of the pages, and of no more. */
const parts = 10;

export function showProgress(screen: Screen, say: (stage: Stage) => string): Progress {
  return screen.isTTY ? oneLine(screen, say) : fewLines(screen, say);
}

const clear = '\r\u001B[2K';

function oneLine(screen: Screen, say: (stage: Stage) => string): Progress {
  return {
    tell: (stage) => void screen.write(`${clear}${say(stage)}`),
    done: () => void screen.write(clear),
  };
}

function fewLines(screen: Screen, say: (stage: Stage) => string): Progress {
  let told = 0;
  return {
    tell: (stage) => {
      if (stage.stage === 'pages') {
        const part = Math.floor((stage.done * parts) / stage.all);
        // A small site is done before a log of it would help.
        if (stage.done < stage.all && (stage.all < 200 || part === told)) return;
        told = part;
      }
      screen.write(`${say(stage)}\n`);
    },
    done: () => {},
  };
}
