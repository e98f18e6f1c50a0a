import type { Language } from '#shared/language/language';

/** Words that only one of the two languages has, and that nearly every sentence of it needs. */
const WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    (
      'the and of to we with for from by is are be should that this our at it than our their has have not on which these ' +
      'those into must can would could per a'
    ).split(' '),
  ),
  de: new Set(
    (
      'der die das den dem des und wir mit für von auf ist sind soll sollen wird werden nicht ein eine einen einem einer ' +
      'im zu zum zur bei durch nach aus auch oder statt wollen möchten dass sich unsere unseren unser heute pro je bis um ' +
      'über unter ohne damit derzeit künftig mehr weniger als wie innert innerhalb'
    ).split(' '),
  ),
};

/** So much of a text tells its language; the rest is not looked at. */
const LOOKED_AT = 4_000;

/** So many words of the other language, and so many times those of the expected one, must speak against it. */
const CLEAR_WORDS = 2;
const CLEAR_RATIO = 2;

/**
 * The language that a text is in: the one that is expected (that of its session), unless the function words of the text
 * are clearly those of the other one. A German room types an English goal and the reverse; a name or a single borrowed
 * word changes nothing. Looks at the beginning of a long text.
 */
export const textLanguage = (text: string, hint: Language): Language => {
  const other: Language = hint === 'de' ? 'en' : 'de';
  const found: Record<Language, number> = { en: 0, de: 0 };
  for (const [word] of text
    .slice(0, LOOKED_AT)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    if (WORDS.en.has(word)) found.en += 1;
    // A letter that English does not have counts as a word of German.
    if (WORDS.de.has(word) || /[äöüß]/.test(word)) found.de += 1;
  }
  return found[other] >= CLEAR_WORDS && found[other] > CLEAR_RATIO * found[hint] ? other : hint;
};
