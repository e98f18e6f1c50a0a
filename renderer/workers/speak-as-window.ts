import { languageOf } from '#shared/language/language';
import { speakFromNowOn } from '#shared/language/say';

/**
 * Called first thing in a worker: what it says from then on, it says in the language of its window. The window names the
 * worker by that language.
 */
export const speakAsWindow = (): void => speakFromNowOn(languageOf(self.name));
