import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  closeToast,
  showToast,
  shownToasts,
  subscribeToToasts,
} from '../../../renderer/components/toast-store.ts';

const messages = (): string[] => shownToasts().map(({ message }) => message);

afterEach(() => {
  for (const { id } of shownToasts()) closeToast(id);
});

describe('toasts', () => {
  it('shows the newest last and at most three', () => {
    for (const message of ['one', 'two', 'three', 'four']) showToast({ message });
    expect(messages()).toEqual(['two', 'three', 'four']);
  });

  it('replaces a toast of the same key', () => {
    showToast({ message: 'Undone: change goal.', key: 'history' });
    showToast({ message: 'Deleted.' });
    showToast({ message: 'Undone: add metric.', key: 'history' });
    expect(messages()).toEqual(['Deleted.', 'Undone: add metric.']);
  });

  it('closes the one that is asked for and tells those who watch', () => {
    const first = showToast({ message: 'one' });
    showToast({ message: 'two' });
    const listener = vi.fn();
    const stop = subscribeToToasts(listener);
    closeToast(first);
    expect(messages()).toEqual(['two']);
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    closeToast(first);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
