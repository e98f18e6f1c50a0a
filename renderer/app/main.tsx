import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../styles/tokens.css';
import '../styles/reset.css';
import '../styles/fonts.css';
import { host } from '../host/host.ts';
import { useSettings } from '../storage/settings-store.ts';
import { startStorage } from '../storage/start-storage.ts';
import { App } from './app.tsx';
import { applyAppearance } from './theme.ts';

/**
 * React Aria writes one style element into the page unless an element of this id is there. The policy for styles
 * forbids it; its rule stands in reset.css.
 */
const keepStylesOut = (): void => {
  const marker = document.createElement('meta');
  marker.id = 'react-aria-pressable-style';
  document.head.append(marker);
};

const root = document.getElementById('root');
if (root) {
  keepStylesOut();
  void startStorage(host);
  applyAppearance(useSettings.getState());
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
