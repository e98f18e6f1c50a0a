import { describe, expect, it } from 'vitest';
import { analyseText } from '#shared/goal/language/analyse';
import { toLabelled } from '#shared/goal/language/labelled';

const wordings = (text: string): readonly string[] =>
  analyseText(text).wordings.map((wording) => `${wording.kind}: ${wording.text}`);

const question = (text: string): string | undefined => analyseText(text).wordings[0]?.question;

describe('benefit claims', () => {
  it.each([
    ['Improve efficiency, save costs, and save time', ['Improve efficiency', 'save costs', 'save time']],
    ['Reduced effort and time through generation of code', ['Reduced effort and time']],
    ['improving the quality and reliability of determinations', ['improving the quality and reliability']],
    ['significantly minimize the effort required', ['significantly minimize the effort required']],
    ['reducing the number of abandoned calls', ['reducing the number of abandoned calls']],
    ['a reduction in errors', ['reduction in errors']],
    ['cost savings and increased efficiency', ['cost savings', 'increased efficiency']],
    ['streamline and accelerate the review', ['streamline and accelerate the review']],
    ['frees up the human agents', ['frees up the human agents']],
    ['This increases their productivity', ['increases their productivity']],
    ['ensure timely documentation', ['ensure timely documentation']],
    ['clear a backlog of returns', ['clear a backlog']],
    ['process enhancements', ['process enhancements']],
    ['labor cost benefit', ['cost benefit']],
    ['a demonstrable improvement', ['demonstrable improvement']],
    ['earlier interventions for patients', ['earlier interventions']],
    ['a more comfortable experience', ['more comfortable experience']],
    ['a less cumbersome process', ['less cumbersome process']],
    ['freeing up time', ['freeing up time']],
    ['providing additional time for research', ['additional time']],
    ['staff can focus more on patients', ['focus more']],
    ['more focus on patients', ['more focus']],
    ['gives staff time back', ['time back']],
    ['immediate responses', ['immediate responses']],
    ['answers in a matter of minutes', ['in a matter of minutes']],
    ['in a fraction of the time', ['in a fraction of the time']],
    ['results in seconds', ['in seconds']],
    ['eases reporting', ['eases reporting']],
    ['limiting the needed triage', ['limiting the needed triage']],
    ['expanded access to care', ['expanded access']],
    ['writes consistently and clearly', ['consistently and clearly']],
    ['Optimised scheduling of crews', ['Optimised scheduling']],
    ['Cost efficiency', ['Cost efficiency']],
  ])('%s', (text, expected) => {
    expect(
      analyseText(text)
        .wordings.filter(({ isClaim }) => isClaim)
        .map((wording) => wording.text),
    ).toEqual(expected);
  });

  it.each([
    ...[
      'high-quality images captured',
      'the growing availability of data',
      'the increasing number of cases',
      'an optimized data collection strategy',
      'a fast-tuning laser',
      'earlier versions',
      'two days earlier',
      'my immediate supervisor',
      'requires additional time',
      'limits access',
      'limited to working hours',
      'described consistently',
      'a cost benefit analysis',
      'in a matter of weeks',
      'increased demand for support',
      'an increase in errors',
      'reducing efficiency',
      'AI-enhanced tools',
      'save documents',
    ],
    ...[
      'the speed of light',
      'higher-level tasks',
      'lower resolution images',
      'more than five',
      'more complex cases',
    ],
    ...[
      'rather than faster than',
      'free text fields',
      'quality improvement efforts',
      'hands-free work',
      'detects names',
    ],
  ])('%s claims nothing', (text) => {
    expect(analyseText(text).wordings.filter(({ isClaim }) => isClaim)).toEqual([]);
  });

  it('is settled by a number in its clause', () => {
    expect(wordings('reduces review time by 40%')).toEqual([]);
    expect(wordings('decrease review time from 35 hours to 8, greatly enhancing efficiency')).toEqual([
      'benefit: greatly enhancing efficiency',
    ]);
  });

  it('is not settled by the volume it works on', () => {
    expect(wordings('Increased efficiency in processing 106 million records')).toEqual([
      'benefit: Increased efficiency',
    ]);
  });
});

describe('the other classes', () => {
  it.each([
    ['make claims intake faster', ['comparative: faster']],
    ['more efficient and accurate review', ['comparative: more efficient and accurate review']],
    ['better decisions', ['comparative: better decisions']],
    ['less human error', ['comparative: less human error']],
    ['quickly understand decisions', ['ambiguous: quickly understand']],
    ['results in seconds', ['ambiguous: in seconds']],
    ['a user-friendly tool', ['subjective: user-friendly tool']],
    ['forms, letters, etc.', ['open-ended: etc']],
    ['many cases, as appropriate', ['ambiguous: many', 'loophole: as appropriate']],
    ['We screen mail. It will help.', ['pronoun: It']],
    ['use AI to sort mail', ['technology: use AI']],
    ['Implement a chatbot', ['technology: Implement a chatbot']],
    ['We want to leverage machine learning', ['technology: leverage machine learning']],
  ])('%s', (text, expected) => {
    expect(wordings(text)).toEqual(expected);
  });
});

describe('the question', () => {
  it('of a comparative asks for the reference and the two moments', () => {
    expect(question('make intake faster')).toBe('Faster than what, measured from when to when?');
  });

  it('of a claim is about its object', () => {
    expect(question('improve accuracy')).toBe(
      'Accuracy: of what exactly, how many of 100 are right today, and how many would be enough?',
    );
    expect(question('improve the overall efficiency of the team')).toMatch(
      /^The overall efficiency: how many cases/,
    );
    expect(question('significantly improve how our crews plan')).not.toMatch(/\bhow our|in how\b/);
    expect(question('answer as soon as possible')).toBe('By which day at the latest?');
    expect(question('Make the customer experience great')).toMatch(/“great”/);
    expect(question('Cut the cost from 10 to 2 EUR and make it faster')).toMatch(/^Faster than what/);
    expect(question('reduce errors')).toMatch(/^Errors: how many are there in 100 cases today/);
    expect(question('reduce costs')).toMatch(/^Costs: what does one case or one month cost today/);
    expect(question('reduce manual effort')).toMatch(/^Manual effort: whose hours, how many a week today/);
    expect(question('accelerate reviews')).toMatch(/^Reviews: from which event to which/);
  });

  it('of a means asks for the problem', () => {
    expect(question('use AI to improve operations')).toMatch(
      /^If there were no AI: which problem would remain/,
    );
  });

  it('is one question for every wording of a real text', () => {
    const text =
      'Use AI to significantly reduce workload, improve how we plan, speed up reviews, gain better insight, quickly ' +
      'find notable savings, and be user-friendly, cost-effective, timely and robust where possible, etc. This helps.';
    const { wordings: all } = analyseText(text);
    expect(all.length).toBeGreaterThan(10);
    for (const { question: asked, text: wording } of all) {
      expect(asked.length, wording).toBeLessThanOrEqual(200);
      expect(asked, wording).toMatch(/^[A-Z].*[?.]$/);
    }
  });
});

describe('the labelled shape', () => {
  it('lists claims of benefit alone, each phrase once, with its keys in order', () => {
    const text = 'Use AI to improve accuracy, etc. We improve accuracy. It serves 3 hospitals.';
    const labelled = toLabelled('x', analyseText(text));
    expect(JSON.stringify(labelled)).toBe(
      '{"id":"x","measurable":false,"quantities":[{"span":"3 hospitals","low":3,"high":3,"unit":"count","per":null,' +
        '"role":"volume"}],"deadline":false,"vague":["improve accuracy"]}',
    );
  });
});
