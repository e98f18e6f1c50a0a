import type { SignatureField } from './report-api.ts';

/** The sentence that each of the two signs: it stands in the signature as its reason and is shown before signing. */
export const SIGNED_SENTENCES: Readonly<Record<SignatureField, string>> = {
  facilitator: 'Sealed as agreed in the workshop',
  client: 'Agreed to the metrics and the plan',
};
