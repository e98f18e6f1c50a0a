import { useMemo } from 'react';
import { programTexts } from '#shared/language/program';
import { useTexts } from '../components/language.ts';
import type { HostWords } from '../components/host-facts.tsx';
import { host } from '../host/host.ts';
import { hostWords } from './host-words.ts';

/** Where the program runs and what follows from it. The host never changes while the window is open. */
export const useHostNote = (): HostWords => {
  const { host: t } = useTexts(programTexts);
  return useMemo(() => hostWords(host.info, host.can, t), [t]);
};
