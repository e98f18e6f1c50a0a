/** Phrases that promise more than they name: open-ended terms of ISO/IEC/IEEE 29148. Words are divided by one space. */
export const OPEN_ENDED: readonly string[] = [
  ...['etc', 'and so on', 'and so forth', 'and more', 'and others', 'among others', 'and the like'],
  ...['including but not limited to', 'such as but not limited to', 'but not limited to', 'as a minimum'],
  ...['to name a few', 'tbd', 'to be determined', 'to be defined', 'where needed'],
];

/** Hurry without a day: ambiguous terms of ISO/IEC/IEEE 29148. */
export const HURRIES: readonly string[] = [
  ...['as soon as possible', 'as quickly as possible', 'as fast as possible', 'as early as possible', 'asap'],
  ...['at the earliest', 'sooner or later', 'in the near future', 'in due course'],
];

/** Phrases that a result can be talked out of with: loopholes of ISO/IEC/IEEE 29148. */
export const LOOPHOLES: readonly string[] = [
  ...[
    'if possible',
    'where possible',
    'when possible',
    'whenever possible',
    'as far as possible',
    'as possible',
  ],
  ...[
    'as appropriate',
    'if appropriate',
    'where appropriate',
    'when appropriate',
    'as applicable',
    'if applicable',
  ],
  ...[
    'where applicable',
    'as needed',
    'if needed',
    'as required',
    'if required',
    'if necessary',
    'as necessary',
  ],
  ...['where necessary', 'if feasible', 'where feasible', 'as practicable', 'if practical', 'best effort'],
  ...['best efforts', 'ideally', 'hopefully', 'to the extent possible', 'to the maximum extent possible'],
  ...['at some point', 'in principle', 'more or less', 'try to', 'aim to', 'attempt to', 'strive to'],
];

/** Pronouns that, at the head of a sentence before a verb, may stand for anything: vague pronouns of 29148. */
export const HEAD_PRONOUNS: ReadonlySet<string> = new Set(['it', 'this', 'that', 'these', 'those', 'they']);

/** Verbs that name a means: "use AI to …", "implement a chatbot". */
export const MEANS_VERBS: ReadonlySet<string> = new Set(
  (
    'use using utilize utilizing utilise leverage leveraging implement implementing deploy deploying adopt adopting ' +
    'introduce introducing build building apply applying integrate integrating employ employing develop developing ' +
    'install installing buy buying roll launch launching harness harnessing try explore exploring'
  ).split(' '),
);

/** Means: technologies that a goal names where its problem should stand. Words are divided by one space. */
export const TECHNOLOGIES: readonly string[] = [
  ...[
    'ai',
    'artificial intelligence',
    'generative ai',
    'gen ai',
    'genai',
    'machine learning',
    'deep learning',
  ],
  ...[
    'large language models',
    'large language model',
    'llm',
    'llms',
    'chatbot',
    'chatbots',
    'chat bot',
    'chatgpt',
  ],
  ...[
    'copilot',
    'copilots',
    'natural language processing',
    'nlp',
    'computer vision',
    'neural networks',
    'ocr',
  ],
  ...[
    'neural network',
    'rpa',
    'robotic process automation',
    'virtual assistant',
    'virtual assistants',
    'ai agents',
  ],
  ...[
    'agentic ai',
    'ai agent',
    'agents',
    'blockchain',
    'a model',
    'predictive analytics',
    'voice bot',
    'voicebot',
  ],
  ...[
    'ai tools',
    'ai tool',
    'ml',
    'gpt',
    'rag',
    'retrieval augmented generation',
    'automation',
    'bots',
    'a bot',
  ],
];
