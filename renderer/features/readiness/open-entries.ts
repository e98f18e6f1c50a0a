import { useUnfolding } from '../../bound-fields/use-unfolding.ts';

/** The entries that are unfolded. It outlives the stage, so that coming back finds them as they were. */
const unfolded = new Set<string>();

/** Unfolds an entry that is about to appear. */
export const unfold = (id: string): void => {
  unfolded.add(id);
};

/** @see useUnfolding; what was unfolded is remembered. */
export const useUnfolded = (list: string, id: string): ReturnType<typeof useUnfolding> => {
  const [isOpen, setOpen] = useUnfolding(`${list}/${id}`, { isOpenAtFirst: unfolded.has(id) });
  const change = (next: boolean): void => {
    if (next) unfolded.add(id);
    else unfolded.delete(id);
    setOpen(next);
  };
  return [isOpen, change];
};
