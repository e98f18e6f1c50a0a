import { z } from 'zod';
import { fromUtf8, utf8 } from '#shared/core/bytes';
import { instantSchema } from '#shared/core/dates';
import { canonicalJson } from '#shared/core/canonical-json';
import type { ReportOptions } from './report-api.ts';

/**
 * The options a report was made with travel inside it, so that whoever holds the report can make its pages again and
 * compare. They stand in the catalog's PieceInfo, the place that PDF keeps for the private data of the program that made
 * a file (ISO 32000-1, 14.5), as canonical JSON. Not as a second attachment: who opens the list of attachments shall find
 * the session and nothing to be puzzled by. Not read out of the visible metadata: those are for people, in local forms.
 */
export const PIECE_NAME = 'PhaseOne';

/** The entry of the private data that holds the options. */
export const OPTIONS_ENTRY = 'Options';

/** The entry that says how the making computer writes numbers and dates, as a short digest. */
export const FORMATS_ENTRY = 'Formats';

const optionsSchema = z.strictObject({
  created: instantSchema,
  generator: z.string().min(1).max(100),
  sealedBy: z
    .strictObject({
      name: z.string().max(400),
      organisation: z.string().max(400),
      fingerprint: z.string().max(200),
    })
    .nullable(),
});

/** Options as the bytes that a report holds. */
export const writeReportOptions = ({ created, generator, sealedBy }: ReportOptions): Uint8Array =>
  utf8(
    canonicalJson({
      created,
      generator,
      sealedBy: sealedBy && {
        name: sealedBy.name,
        organisation: sealedBy.organisation,
        fingerprint: sealedBy.fingerprint,
      },
    }),
  );

/** Options out of the bytes that a report holds; null when they are not options. Never throws. */
export const readReportOptions = (bytes: Uint8Array): ReportOptions | null => {
  if (bytes.length > 10_000) return null;
  try {
    const parsed = optionsSchema.safeParse(JSON.parse(fromUtf8(bytes)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};
