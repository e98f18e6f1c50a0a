/** A label that one may argue about: the statement, what it is about, and why the grammar is not bent to it. */
export type Arguable = { readonly id: string; readonly what: string; readonly why: string };

/** The arguable labels of the labelled sets. They count as errors all the same. */
export const ARGUABLE: readonly Arguable[] = [
  {
    id: 'u062',
    what: '"cost savings and increased efficiency data is available" is not labelled the second time',
    why: 'The same words are labelled in the line before; only knowledge of the sentence as a whole tells them apart.',
  },
  {
    id: 'u074',
    what: '"increasing access to public lands" is not labelled',
    why: 'It has the form of a benefit claim; that it is a need to be addressed stands four words before it.',
  },
  {
    id: 'u151',
    what: '"Reduced burden to HFP reviewers" is not labelled',
    why: 'The number that settles it stands in the next sentence; the guide speaks of the same clause.',
  },
  {
    id: 'u117',
    what: '94% is the target, 76% the baseline',
    why: 'Both follow "passed at a rate of"; only the world tells that those who used the software least are the baseline.',
  },
  {
    id: 'u090',
    what: '"minimal labor" is labelled though "5 day" stands in its clause',
    why: 'The number is of the schedule, not of the labor; the clause is the finest piece that the grammar knows.',
  },
  {
    id: 'u035',
    what: '"accurate, correct, and consistent" is labelled',
    why: 'Elsewhere "accurate", "reliable" and "consistent" before a noun are not labelled (u080, d080, d109).',
  },
  {
    id: 'u141',
    what: '"accurate answers" is labelled',
    why: 'As u035: "accurate policy information" (d080) and "accurate communication" (u080) are not.',
  },
  {
    id: 'u038',
    what: '"faster inquiry mechanism" is not labelled',
    why: 'It stands in a clause of its own behind the number; the number says how much time a search takes less.',
  },
  {
    id: 'd075',
    what: '"One project" is a quantity',
    why: '"One" is an article here as often as a count; five days are a quantity.',
  },
  {
    id: 'd081',
    what: '"317 programs" is no quantity',
    why: 'Nothing in the sentence says that 317 is a name (a section of a law), as "Section 317" would.',
  },
  {
    id: 'd096',
    what: '"the two sources of fluctuation" is no quantity',
    why: 'The guide asks for every quantity; "the three goals" and "the two bots" are counted alike.',
  },
  {
    id: 'd056',
    what: '"better (10%-50%) margin estimates" and "time (<1+ year) ... savings" are changes',
    why: 'The noun that makes a change of them stands outside of their brackets, in one case behind a second pair.',
  },
  {
    id: 'd099',
    what: '"Saving Lives" is not labelled',
    why: 'It is the name of a project; "save lives" at the end of the text is labelled.',
  },
  {
    id: 'g031',
    what: '"schneller bearbeitet" is labelled though its numbers stand behind the colon',
    why: 'In g090 ("beschleunigen: von drei Wochen auf drei Tage") the same form is not labelled; the number says how much.',
  },
  {
    id: 'g073',
    what: '40 % is a volume, and 2030 no deadline',
    why: 'That people retire by then is a fact and no goal; only knowledge of the world says so.',
  },
  {
    id: 'g079',
    what: '"50 Dokumente pro Minute" is a target',
    why: 'A count over time is as often the workload ("1.200 Rechnungen pro Monat").',
  },
  {
    id: 'g107',
    what: '"3 Personen" and "1 Person" are levels',
    why: 'A count is scope unless a bound or a change leads to it; here only "bisher" and "neu" do.',
  },
  {
    id: 'g091',
    what: '"viel Zeit" is labelled',
    why: 'It is said of today; with "spart viel Zeit" it would be a claim.',
  },
  {
    id: 'd046',
    what: '"optimize instruments" is not labelled',
    why: 'It has the form of a claim; that it describes the work is not said.',
  },
];
