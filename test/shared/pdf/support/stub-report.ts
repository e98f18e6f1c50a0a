import { GENERATOR } from '#shared/core/product';
import { readFileSync } from 'node:fs';
import { jsPDF } from 'jspdf';
import { asInstant } from '#shared/core/dates';
import { createIdentity, describeCertificate } from '#shared/pdf/identity';
import { finalise } from '#shared/pdf/finalise';
import type { ReportFonts, ReportOptions, SigningIdentity } from '#shared/pdf/report-api';
import { utf8 } from '#shared/core/bytes';

const font = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../../assets/fonts/${name}.ttf`, import.meta.url));

/** The fonts that the product ships. */
export const FONTS: ReportFonts = {
  sansRegular: font('archivo-400'),
  sansSemiBold: font('archivo-600'),
  serifRegular: font('source-serif-400'),
  serifSemiBold: font('source-serif-600'),
  serifItalic: font('source-serif-400-italic'),
  fallbackRegular: font('noto-sans-400'),
  fallbackSemiBold: font('noto-sans-600'),
};

export const CREATED = asInstant('2026-11-23T09:30:00.000Z');
export const SIGNED_AT = asInstant('2026-11-23T10:15:42.000Z');
export const COUNTERSIGNED_AT = asInstant('2026-11-25T16:05:00.000Z');
export const TERM = { validFrom: asInstant('2026-11-01T00:00:00.000Z'), years: 5, extractable: true };

export const facilitatorIdentity = (): Promise<SigningIdentity> =>
  createIdentity({ name: 'Zoë Ångström', organisation: 'Čapek & Söhne', email: 'zoe@example.org' }, TERM);

export const clientIdentity = (): Promise<SigningIdentity> =>
  createIdentity({ name: 'Γιώργος Παπαδόπουλος', organisation: 'Aldersee', email: 'g@example.org' }, TERM);

/** The options of a report that an identity seals. */
export const optionsFor = async ({ certificate }: SigningIdentity): Promise<ReportOptions> => {
  const { name, organisation, fingerprint } = await describeCertificate(certificate);
  return { created: CREATED, generator: GENERATOR, sealedBy: { name, organisation, fingerprint } };
};

/** Two pages that look like nothing, with a link and two boxes. */
export const stubPages = (): Parameters<typeof finalise>[0] => {
  const document = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true });
  document.setFileId('0123456789ABCDEF0123456789ABCDEF');
  document.setCreationDate("D:20261123093000+00'00'");
  document.setProperties({ title: 'Plán „Ω“' });
  document.addFileToVFS('sans.ttf', Buffer.from(FONTS.sansRegular).toString('binary'));
  document.addFont('sans.ttf', 'sans', 'normal', undefined, 'Identity-H');
  document.setFont('sans');
  document.text('The first page', 60, 60);
  document.link(60, 50, 100, 20, { pageNumber: 2 });
  document.addPage();
  document.text('Sign here', 60, 60);
  return {
    bytes: new Uint8Array(document.output('arraybuffer')),
    signatureBoxes: {
      facilitator: { page: 1, x: 60, y: 500, width: 230, height: 92 },
      client: { page: 1, x: 310, y: 500, width: 230, height: 92 },
    },
  };
};

export const ATTACHMENT = {
  name: 'Plán (v2) – Ω.phaseone',
  bytes: utf8(`{"text":"${'Žluťoučký kůň. '.repeat(400)}"}\n`),
  description: 'The session this report was made from',
};

/** An unsigned report around the stub pages. */
export const stubReport = async (identity: SigningIdentity): Promise<Uint8Array> =>
  finalise(stubPages(), ATTACHMENT, await optionsFor(identity));
