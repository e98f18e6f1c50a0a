import { Search } from 'lucide-react';
import { componentsTexts } from '#shared/language/components';
import { togglePalette } from './actions.ts';
import { IconButton } from './icon-button.tsx';
import { useKeys } from './keys/own-keys.ts';
import { useTexts } from './language.ts';

/** Opens the list of everything that can be done. */
export const PaletteButton = () => (
  <IconButton
    icon={Search}
    label={useTexts(componentsTexts).findAction}
    keys={useKeys('app.palette')}
    onPress={togglePalette}
  />
);
