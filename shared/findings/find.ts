import type { IsoDate } from '#shared/core/dates';
import type { Language } from '#shared/language/language';
import { spokenNow } from '#shared/language/say';
import { type Session, STAGES } from '#shared/session/session';
import type { Finding, Rule, Severity } from './finding.ts';
import { ALL_RULES } from './rules/all-rules.ts';

const SEVERITY_ORDER: readonly Severity[] = ['must', 'should', 'know'];

/**
 * Everything the rules find in a session on a day: open findings first, by severity (must, should, know), then by stage
 * and by rule; after them the ones the room accepted. Pure: figures and days are written in the session's locale, never in
 * that of the machine, and words in the language that is spoken (`speaking`), so the same session, day and language give the
 * same list everywhere, and a report can be checked later.
 */
export const findAll = (
  session: Session,
  today: IsoDate,
  rules: readonly Rule[] = ALL_RULES,
): readonly Finding[] => {
  const known = rules === ALL_RULES ? lastFound.get(session) : undefined;
  if (known?.today === today && known.language === spokenNow()) return known.findings;
  const findings = look(session, today, rules);
  if (rules === ALL_RULES) lastFound.set(session, { today, language: spokenNow(), findings });
  return findings;
};

type Found = { readonly today: IsoDate; readonly language: Language; readonly findings: readonly Finding[] };

/**
 * What was found in a session. After a keystroke the same document is looked at for the screen and for the library's
 * row; a document never changes, so the second look is the first one.
 */
const lastFound = new WeakMap<Session, Found>();

const look = (session: Session, today: IsoDate, rules: readonly Rule[]): readonly Finding[] => {
  const accepted = new Map(session.acceptedFindings.map((entry) => [entry.findingKey, entry]));
  const findings = rules.flatMap((rule) =>
    rule.find(session, today).map((found): Finding => {
      const key = [rule.id, found.path, ...(found.part === undefined ? [] : [found.part])].join(':');
      return { ...found, key, rule: rule.id, reason: rule.reason, accepted: accepted.get(key) ?? null };
    }),
  );
  return findings.sort((a, b) => rank(a) - rank(b));
};

/** Sorting is stable, so within one rank the order of the rules and of the document stays. */
const rank = ({ accepted, severity, stage }: Finding): number =>
  (accepted ? 100 : 0) + SEVERITY_ORDER.indexOf(severity) * 10 + STAGES.indexOf(stage);
