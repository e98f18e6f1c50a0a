import { expose } from 'comlink';
import { GENERATOR } from '#shared/core/product';
import { ok } from '#shared/core/result';
import { checkSubject, createIdentity, describeCertificate } from '#shared/pdf/identity';
import { makeReport } from '#shared/pdf/make-report';
import { signReport } from '#shared/pdf/sign-report';
import { verifyReport } from '#shared/pdf/verify-report';
import { loadFonts } from './report-fonts.ts';
import type { Drawn, ReportTasks } from './report-tasks.ts';

/** How long a certificate made here is valid, in years. */
const YEARS = 5;

/** Fonts, drawing and signing as shares of the whole, as measured on a report of thirty pages. */
const SHARE = { fonts: 0.05, pages: 0.9 } as const;

const make: ReportTasks['make'] = async ({ file, identity, at }, fontsAt, onProgress) => {
  onProgress('Reading the fonts', 0);
  const fonts = await loadFonts(fontsAt);
  const { name, organisation, fingerprint } = await describeCertificate(identity.certificate);
  let drawn: Drawn = { pages: 0, substituted: [] };
  const made = await makeReport({
    file,
    options: { created: at, generator: GENERATOR, sealedBy: { name, organisation, fingerprint } },
    fonts,
    onProgress: (done) => onProgress('Drawing the pages', SHARE.fonts + done * (SHARE.pages - SHARE.fonts)),
    onDrawn: ({ pages, substituted }) => {
      drawn = { pages, substituted };
    },
  });
  if (!made.ok) return made;
  onProgress('Signing', SHARE.pages);
  const signed = await signReport(made.value, identity, { at, field: 'facilitator', fonts });
  if (!signed.ok) return signed;
  return ok({ bytes: signed.value, fingerprint, ...drawn });
};

const tasks: ReportTasks = {
  createIdentity: async (subject, validFrom) => {
    const checked = checkSubject(subject);
    if (!checked.ok) return checked;
    const identity = await createIdentity(checked.value, { validFrom, years: YEARS, extractable: false });
    return ok({ identity, info: await describeCertificate(identity.certificate) });
  },
  describe: describeCertificate,
  make,
  verify: async ({ bytes, trusted, now }, fontsAt) =>
    verifyReport(bytes, { trusted, now, fonts: await loadFonts(fontsAt) }),
};

expose(tasks);
