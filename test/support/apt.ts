import { spawnSync } from 'node:child_process';

const APT = ['apt-get', 'install', '--yes', '--no-install-recommends'] as const;

const run = (command: readonly string[]): boolean => {
  const [program, ...rest] = command;
  const answer = spawnSync(program ?? '', rest, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return answer.status === 0;
};

/** Whether this machine lets us install Debian packages: apt is there, and we are root. */
export const canInstall = (): boolean =>
  process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

/**
 * Installs Debian packages; the package lists are refreshed only if the first try fails, since that is the slow part.
 *
 * @returns whether they are installed now
 */
export const aptInstall = (packages: readonly string[]): boolean => {
  if (!canInstall()) return false;
  console.log(`Installing ${packages.join(' ')} with apt-get …`);
  return run([...APT, ...packages]) || (run(['apt-get', 'update']) && run([...APT, ...packages]));
};
