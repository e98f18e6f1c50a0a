import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../styles/tokens.css';
import '../styles/reset.css';
import '../styles/fonts.css';
import { App } from './app.tsx';
import { recallAppearance } from './appearance.ts';

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
  recallAppearance();
  // The room's screen opens dark; nothing may flash in a dark room.
  if (window.location.hash === '#/presenter') document.documentElement.dataset.theme = 'dark';
  keepStylesOut();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
