import { ok } from '#shared/core/result';
import { describeCertificate } from '#shared/pdf/identity';
import { signReport } from '#shared/pdf/sign-report';
import { signedSentence } from '#shared/pdf/signing-words';
import { bundledFonts } from '../assets.ts';
import { aboutFile, checkOutputs, writeOutput } from '../files.ts';
import { readMoment } from '../moments.ts';
import type { CommandSpec, Values } from '../options.ts';
import { type Outcome, plain, type World } from '../outcome.ts';
import { PASSPHRASE_OPTION, readPassphrase } from '../passphrase.ts';
import { readIdentity } from '../read-identity.ts';
import { readReport } from '../read-report.ts';

const run = async (values: Values, world: World): Promise<Outcome> => {
  const [path, out, force] = [values.text('file'), values.text('out'), values.has('force')];
  const free = await checkOutputs([{ path: out }], [path, values.text('identity')], force);
  if (!free.ok) return free;
  const at = readMoment(values.optional('at'), world.now());
  if (!at.ok) return at;
  const passphrase = readPassphrase(values, world);
  if (!passphrase.ok) return passphrase;
  const identity = await readIdentity(values.text('identity'), passphrase.value);
  if (!identity.ok) return identity;
  const report = await readReport(path, world);
  if (!report.ok) return report;
  const { verification, bytes } = report.value;
  // An unsigned report is refused by the signing itself, with its own words.
  if (verification.verdict === 'invalid') {
    const text = `${plain(path)} is NOT VALID, so it was not signed: ${plain(verification.summary)}`;
    return ok({ text, exitCode: 1 });
  }
  const signed = aboutFile(
    path,
    await signReport(bytes, identity.value, { at: at.value, field: 'client', fonts: bundledFonts }),
  );
  if (!signed.ok) return signed;
  const written = await writeOutput({ path: out }, signed.value, force);
  if (!written.ok) return written;
  const { name, fingerprint } = await describeCertificate(identity.value.certificate);
  const lines = [
    `Wrote ${plain(out)}, signed by both; by ${plain(name)} for the client at ${at.value}.`,
    `Signed sentence: "${signedSentence('client', verification.language)}".`,
    `Fingerprint of the certificate (SHA-256): ${fingerprint}`,
  ];
  return ok({ text: lines.join('\n'), exitCode: 0 });
};

export const countersignCommand: CommandSpec = {
  name: 'countersign',
  summary: 'Signs a sealed report as its client; the seal stays as it is.',
  file: 'REPORT.pdf',
  options: [
    { name: 'identity', value: 'ID.p12', help: 'Who signs for the client: a PKCS#12 file.', required: true },
    {
      name: 'out',
      value: 'SIGNED.pdf',
      help: 'Where the report goes that both have signed.',
      required: true,
    },
    PASSPHRASE_OPTION,
    { name: 'at', value: 'ISO-TIME', help: 'The moment of signing (2026-11-23T09:00:00Z). Default: now.' },
    { name: 'force', help: 'Replace a file that exists already.' },
  ],
  notes: [
    'Exit code: 0 written; 1 the report is not valid, nothing written; 2 not written.',
    'Example: phase-one countersign intake.pdf --identity client.p12 --out both.pdf --passphrase-env PASS',
  ],
  run,
};
