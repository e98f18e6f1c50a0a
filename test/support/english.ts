/**
 * Words that English sentences cannot do without and German ones never have. "was", "in", "so" and "will" are words of
 * both languages.
 */
const ENGLISH =
  /\b(the|is|are|were|has|have|not|of|and|to|by|that|which|with|from|its|it|this|no|one|holds?|lacks?|ends)\b/i;

/** What a German text quotes, from a report or a file, is as it was written, and the program has its name. */
const withoutQuotes = (text: string): string => text.replace(/„[^“]*“|Phase One/g, '');

/** Those of some texts in which English is left, apart from what they quote. */
export const withEnglish = (texts: readonly string[]): string[] =>
  texts.filter((text) => ENGLISH.test(withoutQuotes(text)));
