import { isMain } from './command/is-main.ts';
import { runCommand } from './command/run-command.ts';
import { showPreview } from './dev.ts';

if (isMain(import.meta)) await runCommand('desk', (context) => showPreview(context, 'desk'));
