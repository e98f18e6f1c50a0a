import { PRODUCT } from '#shared/core/product';
import type { MenuItemConstructorOptions } from 'electron';

const edit: MenuItemConstructorOptions = {
  label: '&Edit',
  submenu: [
    // Undo and redo belong to the page: they go through the journal, and its own keys call them.
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'pasteAndMatchStyle' },
    { role: 'selectAll' },
  ],
};

const view: MenuItemConstructorOptions = {
  label: '&View',
  submenu: [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
  ],
};

const help = (about: () => void): MenuItemConstructorOptions => ({
  label: '&Help',
  role: 'help',
  submenu: [{ label: `About ${PRODUCT.name}`, click: about }],
});

/** The menu bar as data. Everything is reachable by keyboard; there is no developer entry in it. */
export const menuTemplate = (
  platform: NodeJS.Platform,
  about: () => void,
): readonly MenuItemConstructorOptions[] => [
  ...(platform === 'darwin'
    ? [{ role: 'appMenu' as const }]
    : [{ label: '&File', submenu: [{ role: 'quit' as const }] }]),
  edit,
  view,
  { role: 'windowMenu' },
  help(about),
];
