import { expose } from 'comlink';
import { languageOf } from '#shared/language/language';
import { spokenNow } from '#shared/language/say';
import { workerTexts } from '#shared/language/storage';
import { GENERATOR } from '#shared/core/product';
import { ok } from '#shared/core/result';
import { guideOf } from '#shared/report/guide';
import { drawGuide } from '#shared/pdf/draw-guide';
import { fontsFor } from '#shared/pdf/font-files';
import { checkSubject, createIdentity, describeCertificate } from '#shared/pdf/identity';
import { checkReportText, makeReport } from '#shared/pdf/make-report';
import { importPkcs12 } from '#shared/pdf/pkcs12';
import type { ReportOptions } from '#shared/pdf/report-api';
import { signReport } from '#shared/pdf/sign-report';
import { verifyReport } from '#shared/pdf/verify-report';
import { fontsFrom } from './report-fonts.ts';
import type { ReportTasks } from './report-tasks.ts';
import { speakAsWindow } from './speak-as-window.ts';

speakAsWindow();

/** How long a certificate made here is valid, in years. */
const YEARS = 5;

/** Fonts, drawing and signing as shares of the whole, as measured on a report of thirty pages. */
const SHARE = { fonts: 0.05, pages: 0.9 } as const;

/** Who seals a report, as its cover names them. */
const sealerOf = async (certificate: Uint8Array | null): Promise<ReportOptions['sealedBy']> => {
  if (certificate === null) return null;
  const { name, organisation, fingerprint } = await describeCertificate(certificate);
  return { name, organisation, fingerprint };
};

const make: ReportTasks['make'] = async ({ file, identity, at }, fontsAt, onProgress) => {
  const t = workerTexts[spokenNow()];
  onProgress(t.readingFonts, 0);
  const fonts = fontsFrom(fontsAt);
  const sealedBy = await sealerOf(identity.certificate);
  let pages = 0;
  const made = await makeReport({
    file,
    options: { created: at, generator: GENERATOR, sealedBy },
    fonts,
    onProgress: (done) => onProgress(t.drawingPages, SHARE.fonts + done * (SHARE.pages - SHARE.fonts)),
    onDrawn: (drawn) => {
      pages = drawn.pages;
    },
  });
  if (!made.ok) return made;
  onProgress(t.signing, SHARE.pages);
  const signed = await signReport(made.value, identity, { at, field: 'facilitator', fonts });
  if (!signed.ok) return signed;
  return ok({
    bytes: signed.value,
    fingerprint: sealedBy?.fingerprint ?? '',
    pages,
    language: languageOf(file.session.locale),
  });
};

const checkText: ReportTasks['checkText'] = async ({ file, at, certificate }, fontsAt) => {
  const options = { created: at, generator: GENERATOR, sealedBy: await sealerOf(certificate) };
  const checked = await checkReportText({ file, options, fonts: fontsFrom(fontsAt) });
  return checked.ok ? ok({ missing: checked.value }) : checked;
};

const tasks: ReportTasks = {
  createIdentity: async (subject, validFrom) => {
    const checked = checkSubject(subject);
    if (!checked.ok) return checked;
    const identity = await createIdentity(checked.value, { validFrom, years: YEARS, extractable: false });
    return ok({ identity, info: await describeCertificate(identity.certificate) });
  },
  importIdentity: async (file, passphrase) => {
    const identity = await importPkcs12(file, passphrase);
    if (!identity.ok) return identity;
    return ok({ identity: identity.value, info: await describeCertificate(identity.value.certificate) });
  },
  checkText,
  make,
  countersign: ({ bytes, identity, at }, fontsAt) =>
    signReport(bytes, identity, { at, field: 'client', fonts: fontsFrom(fontsAt) }),
  guide: async (input, fontsAt) => {
    const content = guideOf(input);
    const fonts = await fontsFor(fontsFrom(fontsAt), JSON.stringify(content));
    if (!fonts.ok) return fonts;
    const drawn = drawGuide(content, fonts.value);
    return drawn.ok ? ok(drawn.value.bytes) : drawn;
  },
  verify: async ({ bytes, ...request }, fontsAt) =>
    verifyReport(bytes, { ...request, fonts: fontsFrom(fontsAt) }),
};

expose(tasks);
