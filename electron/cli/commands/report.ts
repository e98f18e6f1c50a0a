import type { Instant } from '#shared/core/dates';
import { GENERATOR } from '#shared/core/product';
import { ok, type PlainError, type Result } from '#shared/core/result';
import type { SessionFile } from '#shared/document/session-file';
import { describeCertificate } from '#shared/pdf/identity';
import { makeReport } from '#shared/pdf/make-report';
import type { CertificateInfo, SigningIdentity } from '#shared/pdf/report-api';
import { signReport } from '#shared/pdf/sign-report';
import { bundledFonts } from '../assets.ts';
import { checkOutputs, writeOutput } from '../files.ts';
import { readMoment } from '../moments.ts';
import type { CommandSpec, Values } from '../options.ts';
import { type Outcome, plain, type World } from '../outcome.ts';
import { PASSPHRASE_OPTION, readPassphrase } from '../passphrase.ts';
import { readIdentity } from '../read-identity.ts';
import { readSession } from '../read-session.ts';

type Ingredients = {
  readonly file: SessionFile;
  readonly identity: SigningIdentity;
  readonly signer: CertificateInfo;
  readonly created: Instant;
};

const gather = async (values: Values, world: World): Promise<Result<Ingredients, PlainError>> => {
  const created = readMoment(values.optional('created'), world.now());
  if (!created.ok) return created;
  const passphrase = readPassphrase(values, world);
  if (!passphrase.ok) return passphrase;
  const file = await readSession(values.text('file'));
  if (!file.ok) return file;
  const identity = await readIdentity(values.text('identity'), passphrase.value);
  if (!identity.ok) return identity;
  const signer = await describeCertificate(identity.value.certificate);
  return ok({ file: file.value, identity: identity.value, signer, created: created.value });
};

type Made = { readonly unsigned: Uint8Array; readonly signed: Uint8Array };

const make = async ({ file, identity, signer, created }: Ingredients): Promise<Result<Made, PlainError>> => {
  const { name, organisation, fingerprint } = signer;
  const unsigned = await makeReport({
    file,
    options: { created, generator: GENERATOR, sealedBy: { name, organisation, fingerprint } },
    fonts: bundledFonts,
  });
  if (!unsigned.ok) return unsigned;
  const signed = await signReport(unsigned.value, identity, {
    at: created,
    field: 'facilitator',
    fonts: bundledFonts,
  });
  return signed.ok ? ok({ unsigned: unsigned.value, signed: signed.value }) : signed;
};

const run = async (values: Values, world: World): Promise<Outcome> => {
  const out = values.text('out');
  const unsignedOut = values.optional('unsigned');
  const force = values.has('force');
  const outputs = [out, ...(unsignedOut === null ? [] : [unsignedOut])].map((path) => ({ path }));
  const inputs = [values.text('file'), values.text('identity')];
  const free = await checkOutputs(outputs, inputs, force);
  if (!free.ok) return free;
  const ingredients = await gather(values, world);
  if (!ingredients.ok) return ingredients;
  const made = await make(ingredients.value);
  if (!made.ok) return made;
  for (const { path } of outputs) {
    const bytes = path === out ? made.value.signed : made.value.unsigned;
    const written = await writeOutput({ path }, bytes, force);
    if (!written.ok) return written;
  }
  const { signer, created } = ingredients.value;
  const lines = [
    `Wrote ${plain(out)}, signed by ${plain(signer.name)} at ${created}.`,
    `Fingerprint of the certificate (SHA-256): ${signer.fingerprint}`,
    ...(unsignedOut === null ? [] : [`Wrote ${plain(unsignedOut)}, the same report before it was signed.`]),
  ];
  return ok({ text: lines.join('\n'), exitCode: 0 });
};

export const reportCommand: CommandSpec = {
  name: 'report',
  summary: 'Makes the signed PDF report of a session, with the session file attached.',
  file: 'FILE.phaseone',
  options: [
    { name: 'out', value: 'REPORT.pdf', help: 'Where the report goes.', required: true },
    { name: 'identity', value: 'ID.p12', help: 'Who signs: a PKCS#12 file.', required: true },
    PASSPHRASE_OPTION,
    {
      name: 'created',
      value: 'ISO-TIME',
      help: 'The moment it is made (2026-11-23T09:00:00Z). Default: now.',
    },
    { name: 'unsigned', value: 'PLAIN.pdf', help: 'Write the bytes before the signature as well.' },
    { name: 'force', help: 'Replace files that exist already.' },
  ],
  notes: [
    'The same session, identity and --created give the same unsigned bytes.',
    'Exit code: 0 written; 2 not written.',
    'Example: phase-one report intake.phaseone --out intake.pdf --identity me.p12 --passphrase-env PASS',
  ],
  run,
};
