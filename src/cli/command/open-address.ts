import { spawn } from 'node:child_process';

/** The program that opens an address in the usual browser: `BROWSER`, else the system's own. */
function opener(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (environment.BROWSER) return [environment.BROWSER];
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return ['xdg-open'];
}

/** Shows an address in the usual browser. Where there is none nothing happens: the address has been printed. */
export function openAddress(address: string): void {
  const [program = '', ...options] = opener(process.env, process.platform);
  const child = spawn(program, [...options, address], { stdio: 'ignore', detached: true });
  child.once('error', () => {});
  child.unref();
}
