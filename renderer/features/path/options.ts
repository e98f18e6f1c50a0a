import type { PathMoneyTexts } from '#shared/language/path-money';
import type { PathTaskTexts } from '#shared/language/path-tasks';
import { FUNDING_PART_WORDS } from '#shared/plan/money-words';
import { type BudgetCategory, budgetCategorySchema, type BudgetLine } from '#shared/plan/phase';
import { type TaskKind, taskKindSchema } from '#shared/plan/task';

type Options<T extends string> = readonly { readonly value: T; readonly label: string }[];

const optionsOf = <T extends string>(values: readonly T[], words: Readonly<Record<T, string>>): Options<T> =>
  values.map((value) => ({ value, label: words[value] }));

/** What kind of work a task is. */
export const taskKinds = (words: PathTaskTexts['kinds']): Options<TaskKind> =>
  optionsOf(taskKindSchema.options, words);

/** What money is spent on. */
export const categories = (words: PathMoneyTexts['options']): Options<BudgetCategory> =>
  optionsOf(budgetCategorySchema.options, words.categories);

/** How often an amount is paid. */
export const rhythms = (words: PathMoneyTexts['options']): Options<BudgetLine['rhythm']> =>
  optionsOf(['one-off', 'monthly', 'yearly'], words.rhythms);

/** Who pays, in the language that is spoken. */
export const fundings = (): Options<BudgetLine['funding']> =>
  optionsOf(['funded', 'requested', 'missing'], FUNDING_PART_WORDS);
