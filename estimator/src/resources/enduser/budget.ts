import { hoursPerMonth, monthly, present, resource, type Line } from '../../resource.ts';

/** AWS bills the days of a budget that has actions, however many. */
export const actionDays: Line = monthly(
  'Days with actions',
  hoursPerMonth / 24,
  'day',
  'AWSBudgets ActionEnabledBudgetsUsage',
);

export const budget = resource({
  name: 'Budget',
  terraform: 'aws_budgets_budget',
  cloudformation: 'AWS::Budgets::Budget',
  attributes: {
    hasActions: present(['< aws_budgets_budget_action.budget_name > ', '< AWS::Budgets::BudgetsAction.BudgetName > ']),
  },
  freeWithoutLines: 'it has no actions',
  lines: ({ hasActions }) => [hasActions && actionDays],
});
