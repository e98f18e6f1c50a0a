import type { Id } from '#shared/core/ids';
import type { SessionSummary } from './summary.ts';

/** What the windows of one profile tell each other, and the stores of one window as well. */
export type StorageNews =
  /** Edits of a session were committed. */
  | { readonly kind: 'session-saved'; readonly id: Id; readonly summary: SessionSummary }
  /** Sessions came, went or were renamed: read the list again. */
  | { readonly kind: 'library-changed' }
  | { readonly kind: 'settings-changed' }
  /** The facilitator's own metrics changed. */
  | { readonly kind: 'catalogue-changed' }
  /** Templates came, went, or have a further revision. */
  | { readonly kind: 'templates-changed' }
  /** Identities or pinned certificates came, went, or another one signs. */
  | { readonly kind: 'signers-changed' };

type Listener = (news: StorageNews, from: 'here' | 'elsewhere') => void;

const listeners = new Set<Listener>();
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('phase-one');

channel?.addEventListener('message', (event: MessageEvent<StorageNews>) => {
  for (const listener of listeners) listener(event.data, 'elsewhere');
});

/** Tells this window's stores and all other windows. */
export const tell = (news: StorageNews): void => {
  for (const listener of listeners) listener(news, 'here');
  channel?.postMessage(news);
};

/** Listens to news from this window and others; returns how to stop. */
export const onNews = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
