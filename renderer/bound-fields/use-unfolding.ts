import { type KeyboardEvent, useState } from 'react';
import { useSelection } from '../storage/use-selection.ts';

/**
 * Whether an entry is unfolded, and how to change that. It unfolds by itself when a field inside is pointed to; folding it
 * forgets that, so that pointing to the same field again unfolds it again.
 *
 * @param path where the entry stands in the session.
 * @param isInside which of its fields are there only while it is unfolded; all of them unless said.
 */
export const useUnfolding = (
  path: string,
  {
    isOpenAtFirst = false,
    isInside = () => true,
  }: { readonly isOpenAtFirst?: boolean; readonly isInside?: (field: string) => boolean } = {},
): readonly [isOpen: boolean, setOpen: (isOpen: boolean) => void] => {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const [seen, setSeen] = useState('');
  const pointedTo = useSelection(({ target }) =>
    target.startsWith(`${path}/`) && isInside(target.slice(path.length + 1)) ? target : '',
  );
  if (pointedTo !== seen) {
    setSeen(pointedTo);
    if (pointedTo !== '') setOpen(true);
  }
  const change = (next: boolean): void => {
    if (!next && pointedTo !== '') useSelection.setState({ target: '' });
    setOpen(next);
  };
  return [isOpen, change];
};

/** Enter in a field of an unfolded entry is no wish for another entry. */
export const keepEnter = (event: KeyboardEvent): void => {
  if (event.key === 'Enter') event.stopPropagation();
};
