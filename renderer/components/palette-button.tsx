import { Search } from 'lucide-react';
import { togglePalette } from './actions.ts';
import { IconButton } from './icon-button.tsx';

const KEYS = /mac/i.test(navigator.platform) ? 'Cmd+K' : 'Ctrl+K';

/** Opens the list of everything that can be done. */
export const PaletteButton = () => (
  <IconButton icon={Search} label="Find an action" keys={KEYS} onPress={togglePalette} />
);
