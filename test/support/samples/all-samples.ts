import { writeSessionFile } from '#shared/document/session-file';
import { asId } from '#shared/core/ids';
import { cardFraud } from './card-fraud.ts';
import { claimsIntake } from './claims-intake.ts';
import { invoiceProcessing } from './invoice-processing.ts';
import type { Sample } from './parts.ts';
import { vagueGoal } from './vague-goal.ts';

/** The samples in the order in which the library offers them. */
export const SAMPLES: readonly Sample[] = [claimsIntake, cardFraud, invoiceProcessing, vagueGoal];

/** A sample as the bytes of its file: the document and the one journal entry that it starts with. */
export const sampleBytes = ({ file, session }: Sample): Uint8Array =>
  writeSessionFile({
    session,
    journal: [
      {
        kind: 'create',
        seq: 0,
        at: session.createdAt,
        actor: '',
        origin: { kind: 'sample', of: asId(file.replace(/\.phaseone$/, '')) },
        document: session,
      },
    ],
  });

/** The list that the library reads: file, title and one line for each sample. */
export const sampleIndex = (): string =>
  `${JSON.stringify(
    SAMPLES.map(({ file, title, summary }) => ({ file, title, summary })),
    null,
    2,
  )}\n`;
