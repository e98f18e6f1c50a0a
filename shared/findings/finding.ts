import type { IsoDate } from '#shared/core/dates';
import type { FieldPath } from '#shared/core/field-path';
import type { Id } from '#shared/core/ids';
import type { AcceptedFinding, Session, Stage } from '#shared/session/session';
import type { Command } from '#shared/session/command';

/**
 * The five reasons why AI proofs of concept die, turned into what must hold:
 * 1 the problem is defined in numbers, 2 the data is ready, 3 integration is planned, 4 the right people lead,
 * 5 there is a path after the demo.
 */
export type Reason = 1 | 2 | 3 | 4 | 5;

/** `must`: blocks a gate or the signature. `should`: weakens the result. `know`: worth knowing, nothing to do. */
export type Severity = 'must' | 'should' | 'know';

/** The identifiers of the rules: C1 to C11 are the metric checks, R1 to R16 the plan rules, S… the session's own. */
export type RuleId = `C${number}` | `R${number}` | `S${number}`;

/** A finding as a rule states it. */
export type RuleFinding = {
  readonly severity: Severity;
  readonly stage: Stage;
  /** The field that mends it; clicking the finding goes there. */
  readonly path: FieldPath;
  /** Tells apart several findings of one rule at one path, for example the kind of task that is missing. */
  readonly part?: string;
  /** Where it is, in the room's words: a metric's or a phase's name. */
  readonly place: string;
  /** What is missing, as one short sentence: "Nobody answers for the error rate". */
  readonly statement: string;
  /** Why it matters and what to do, in one line. */
  readonly advice: string;
  /** One action that mends it at once, where there is one. The interface runs it as any other command. */
  readonly fix?: { readonly label: string; readonly command: (newId: () => Id) => Command };
};

/** A finding with its stable key, rule and reason, and the acceptance if the room decided to live with it. */
export type Finding = RuleFinding & {
  /** `RULE:path`, or `RULE:path:part`; stays the same while the gap stays. */
  readonly key: string;
  readonly rule: RuleId;
  readonly reason: Reason;
  readonly accepted: AcceptedFinding | null;
};

/**
 * One rule: a pure function from the session and the day it is looked at to what it finds. `source` names the standard
 * or reference it comes from.
 */
export type Rule = {
  readonly id: RuleId;
  readonly reason: Reason;
  readonly title: string;
  readonly source: string;
  readonly find: (session: Session, today: IsoDate) => readonly RuleFinding[];
};

/** The findings that the room has not accepted, in their order; only those of one severity where one is named. */
export const openFindings = (findings: readonly Finding[], severity?: Severity): readonly Finding[] =>
  findings.filter(
    (finding) => finding.accepted === null && (severity === undefined || finding.severity === severity),
  );
