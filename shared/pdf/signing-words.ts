import type { Language } from '#shared/language/language';
import { speaking, table } from '#shared/language/say';
import type { SignatureField } from './report-api.ts';

const SENTENCES: Readonly<Record<SignatureField, string>> = table({
  facilitator: 'Sealed as agreed in the workshop',
  client: 'Agreed to the metrics and the plan',
});

/**
 * The sentence that one of the two signs: it stands in the signature as its reason and is shown before signing. It speaks
 * the language of the report, as everything does that is signed with it.
 */
export const signedSentence = (field: SignatureField, language: Language): string =>
  speaking(language, () => SENTENCES[field]);
