import { readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Whether a process of this number runs (or, for a negative one, any of that group); one of another user counts. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/**
 * The process that has a browser profile open, or null. Chromium leaves a link named SingletonLock that points at
 * `host-pid`; one left by a crash names a process that is gone. Windows has no such link: there the profile's own lock
 * keeps a second browser out.
 */
export const profileHolder = async (profile: string): Promise<number | null> => {
  const target = await readlink(join(profile, 'SingletonLock')).catch(() => null);
  const [, host, digits] = /^(.*)-(\d+)$/.exec(target ?? '') ?? [];
  if (host === undefined || digits === undefined || host !== hostname()) return null;
  const pid = Number(digits);
  return isAlive(pid) ? pid : null;
};
