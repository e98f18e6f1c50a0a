/** What a benefit is about; it chooses the question. */
export type Family =
  | 'time'
  | 'money'
  | 'quality'
  | 'errors'
  | 'effort'
  | 'satisfaction'
  | 'risk'
  | 'volume'
  | 'consistency'
  | 'access'
  | 'decisions'
  | 'efficiency'
  | 'service'
  | 'knowledge';

const FAMILY_WORDS: Readonly<Record<Family, string>> = {
  time:
    'time times hours hour minutes days weeks turnaround duration speed latency delay delays wait waits ' +
    'timeliness cycle cycles timeline timelines runtime speedup lead downtime',
  money:
    'cost costs money spending expense expenses expenditure expenditures budget dollars funds revenue price prices ' +
    'savings fees margin taxpayer taxpayers resources resource roi',
  quality:
    'quality accuracy precision reliability correctness fidelity completeness ' +
    'integrity validity performance outcomes outcome detection results',
  errors:
    'error errors defect defects mistake mistakes rework misclassification misclassifications omissions discrepancies duplicates',
  effort:
    'effort efforts burden burdens workload workloads labor labour work manpower frustration steps overhead ' +
    'person-hours overtime burnout stress toil reviews tasks staff paperwork fte ftes',
  satisfaction:
    'satisfaction experience experiences engagement trust confidence morale usability adoption retention ' +
    'user-friendliness happiness loyalty',
  risk:
    'risk risks safety security fraud threats threat compliance exposure incidents incident harm loss losses ' +
    'vulnerability vulnerabilities misconduct likelihood mortality lives injuries misuse abuse waste',
  volume:
    'backlog backlogs number numbers volume volumes throughput capacity output productivity rate rates amount amounts calls requests ' +
    'share coverage scale scalability yield bandwidth instances frequency',
  consistency:
    'consistency standardization standardisation uniformity harmonization transparency repeatability',
  access: 'access accessibility availability reach usage visibility equity barrier barriers findability',
  decisions:
    'decision decisions decision-making planning prioritization allocation judgment judgement insight insights ' +
    'oversight governance management',
  efficiency: 'efficiency efficiencies effectiveness process processes workflow workflows operations agility',
  service:
    'service services care support response responses delivery responsiveness communication collaboration coordination',
  knowledge:
    'understanding knowledge awareness analysis research discovery learning training capability capabilities ability',
};

/**
 * Nouns that name a benefit or what it is measured on, by family. A change verb with another sense ("cut", "save") is
 * a claim only before one of these.
 */
export const BENEFIT_NOUNS: ReadonlyMap<string, Family> = new Map(
  (Object.entries(FAMILY_WORDS) as [Family, string][]).flatMap(([family, words]) =>
    words.split(' ').map((word): [string, Family] => [word, family]),
  ),
);

/** Burdens: what is bad when it grows. "Increased workload" states a problem and claims no benefit. */
export const BURDENS: ReadonlySet<string> = new Set(
  (
    'demand demands workload workloads burden burdens delay delays error errors risk risks cost costs backlog backlogs ' +
    'complexity frustration threat threats fraud losses expenses stress vulnerability vulnerabilities pressure wait'
  ).split(' '),
);

/** Goods: what is bad when it shrinks. "Reducing efficiency" states a problem. */
export const GOODS: ReadonlySet<string> = new Set(
  (
    'efficiency productivity quality accuracy satisfaction trust availability effectiveness consistency reliability ' +
    'morale transparency capacity performance'
  ).split(' '),
);
