import { utf8 } from '#shared/core/bytes';
import type { Instant } from '#shared/core/dates';
import { ok } from '#shared/core/result';
import { certificateToPem, checkSubject, createIdentity, describeCertificate } from '#shared/pdf/identity';
import { exportPkcs12 } from '#shared/pdf/pkcs12';
import { checkOutputs, writeOutput } from '../files.ts';
import type { CommandSpec, Values } from '../options.ts';
import { fail, type Outcome, plain, type World } from '../outcome.ts';
import { PASSPHRASE_OPTION, readPassphrase } from '../passphrase.ts';

const YEARS = { usual: 5, most: 20 };

const readYears = (text: string | null): number | null => {
  const years = text === null ? YEARS.usual : Number(text);
  return Number.isInteger(years) && years >= 1 && years <= YEARS.most ? years : null;
};

const run = async (values: Values, world: World): Promise<Outcome> => {
  const out = values.text('out');
  const certificateOut = values.optional('certificate');
  const force = values.has('force');
  const outputs = [
    { path: out, secret: true },
    ...(certificateOut === null ? [] : [{ path: certificateOut }]),
  ];
  const free = await checkOutputs(outputs, [], force);
  if (!free.ok) return free;
  const passphrase = readPassphrase(values, world);
  if (!passphrase.ok) return passphrase;
  const years = readYears(values.optional('years'));
  if (years === null) {
    return fail('option', '--years takes a whole number from 1 to 20.', 'Leave it out for 5 years.');
  }
  const subject = checkSubject({
    name: values.text('name'),
    organisation: values.text('organisation'),
    email: values.text('email'),
  });
  if (!subject.ok) return subject;
  const validFrom = world.now().toISOString() as Instant;
  const identity = await createIdentity(subject.value, { validFrom, years, extractable: true });
  const file = await exportPkcs12(identity, passphrase.value);
  if (!file.ok) return file;
  const pem = utf8(certificateToPem(identity.certificate));
  for (const output of outputs) {
    const written = await writeOutput(output, output.path === out ? file.value : pem, force);
    if (!written.ok) return written;
  }
  const info = await describeCertificate(identity.certificate);
  const lines = [
    `Wrote ${plain(out)}: the identity of ${plain(info.name)}, valid until ${info.validTo.slice(0, 10)}.`,
    `Fingerprint of the certificate (SHA-256): ${info.fingerprint}`,
    'Give this fingerprint to those who receive reports, by another way than the report itself.',
  ];
  return ok({ text: lines.join('\n'), exitCode: 0 });
};

export const identityCreateCommand: CommandSpec = {
  name: 'identity create',
  summary: 'Creates an identity to sign reports with: a key and a self-signed certificate in a PKCS#12 file.',
  options: [
    { name: 'name', value: 'NAME', help: 'Who signs, as it shall stand in reports.', required: true },
    { name: 'organisation', value: 'NAME', help: 'For whom.', required: true },
    { name: 'email', value: 'ADDRESS', help: 'Needed for standard programs to trust it.', required: true },
    { name: 'out', value: 'ID.p12', help: 'Where the identity goes; it holds the key.', required: true },
    PASSPHRASE_OPTION,
    { name: 'years', value: 'N', help: 'How long it is valid, 1 to 20. Default: 5.' },
    { name: 'certificate', value: 'CERT.pem', help: 'Write the certificate alone as well, to give away.' },
    { name: 'force', help: 'Replace files that exist already.' },
  ],
  notes: [
    'Exit code: 0 written; 2 not written.',
    'Example: phase-one identity create --name "Ana Ruiz" --organisation "Ruiz GmbH" --email ana@example.org --out me.p12 --passphrase-env PASS',
  ],
  run,
};
