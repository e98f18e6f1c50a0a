import { ok, type PlainError, type Result } from '#shared/core/result';
import type { OptionSpec, Values } from './options.ts';
import { fail, type World } from './outcome.ts';

/** A passphrase comes from the environment only: what stands on a command line is seen by every user of the computer. */
export const PASSPHRASE_OPTION: OptionSpec = {
  name: 'passphrase-env',
  value: 'NAME',
  help: 'The environment variable that holds the passphrase.',
  required: true,
};

/** The passphrase. What was given is repeated only where it looks like a name: it might be the passphrase itself. */
export const readPassphrase = (values: Values, world: World): Result<string, PlainError> => {
  const name = values.text('passphrase-env');
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    return fail(
      'passphrase',
      '--passphrase-env takes the name of an environment variable.',
      'Put the passphrase into a variable, and give its name.',
    );
  }
  const passphrase = world.env[name] ?? '';
  if (passphrase !== '') return ok(passphrase);
  return fail('passphrase', `The environment variable ${name} is empty or not set.`, 'Set it and try again.');
};
