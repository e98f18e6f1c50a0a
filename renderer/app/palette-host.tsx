import { useEffect } from 'react';
import { useActionStore } from '../components/actions.ts';
import { KeysHeld } from '../components/keys/held-keys.ts';
import { later } from '../components/later.tsx';
import { whenIdle } from './when-idle.ts';

const Palette = later(
  async () => (await import('../features/palette/palette.tsx')).Palette,
  () => <KeysHeld />,
);

/** The palette, over whatever screen it is called from; fetched while nobody waits for it. */
export const PaletteHost = () => {
  const isOpen = useActionStore((store) => store.isPaletteOpen);
  const setOpen = useActionStore((store) => store.setPaletteOpen);
  useEffect(() => whenIdle(() => void Palette.preload().catch(() => undefined)), []);
  return isOpen && <Palette onClose={() => setOpen(false)} />;
};
