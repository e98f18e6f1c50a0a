import type { Language } from '#shared/language/language';
import { partSize, TEMPLATE_PARTS } from '#shared/template/content';
import { newestRevision, type Template } from '#shared/template/template';
import { textsOf } from '#shared/template/texts-of';
import type { OwnTemplate } from '../../storage/template-store.ts';
import type { BuiltIn } from './built-in.ts';

/** A template as the list shows it, wherever it lies. */
export type Listed = {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly language: Language;
  readonly sizes: Readonly<Record<string, number>>;
  /** All by which it is found, in small letters. */
  readonly words: string;
} & (
  | { readonly place: 'own'; readonly own: OwnTemplate }
  | { readonly place: 'built-in'; readonly builtIn: BuiltIn }
);

const sizesOf = (template: Template): Readonly<Record<string, number>> => {
  const { content } = newestRevision(template);
  return Object.fromEntries(TEMPLATE_PARTS.map((part) => [part, partSize(content, part)]));
};

/** A template of this computer in the list. */
export const listedOwn = (own: OwnTemplate): Listed => {
  const { content } = newestRevision(own.template);
  const words = textsOf(content)
    .map(({ text }) => text)
    .join('\n')
    .toLowerCase();
  const { name, summary, language } = content;
  const { id } = own.template;
  return { id, name, summary, language, words, place: 'own', own, sizes: sizesOf(own.template) };
};

/** A built-in template in the list. */
export const listedBuiltIn = (builtIn: BuiltIn): Listed => {
  const { id, name, summary, language, sizes } = builtIn;
  const words = [name, summary, builtIn.words].join('\n').toLowerCase();
  return { id, name, summary, language, sizes, words, place: 'built-in', builtIn };
};

/** Those that hold every word that is looked for, in any order. */
export const matching = (listed: readonly Listed[], query: string): readonly Listed[] => {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  return listed.filter(({ words }) => wanted.every((word) => words.includes(word)));
};
