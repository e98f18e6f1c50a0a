import { expose } from 'comlink';
import { err, ok } from '#shared/core/result';
import { checkSubject, createIdentity, describeCertificate } from '#shared/pdf/identity';
import type { ReportTasks } from './report-tasks.ts';

/** How long a certificate made here is valid, in years: as long as a report may have to be checked in good time. */
const YEARS = 5;

const later = { code: 'invalid', message: 'Reports are not made here yet.', todo: '' } as const;

const tasks: ReportTasks = {
  createIdentity: async (subject, validFrom) => {
    const checked = checkSubject(subject);
    if (!checked.ok) return checked;
    const identity = await createIdentity(checked.value, { validFrom, years: YEARS, extractable: false });
    return ok({ identity, info: await describeCertificate(identity.certificate) });
  },
  describe: describeCertificate,
  make: () => Promise.resolve(err(later)),
  verify: () => Promise.resolve(err({ ...later, code: 'unreadable' })),
};

expose(tasks);
