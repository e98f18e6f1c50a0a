import type { PlainError, Result } from '#shared/core/result';
import { showToast } from '../toast.tsx';

/** Says why a change was refused and what to do; fields keep what cannot be read, so this is for the rare rest. */
export const tellRefusal = (result: Result<unknown, PlainError>): boolean => {
  if (!result.ok) showToast({ message: `${result.error.message} ${result.error.todo}`, key: 'refusal' });
  return result.ok;
};
