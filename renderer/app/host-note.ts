import { host } from '../host/host.ts';
import { hostWords } from './host-words.ts';

/** Where the program runs and what follows from it. The host never changes while the window is open. */
export const HOST_NOTE = hostWords(host.info, host.can);
