import { assuming, lenient, present, resource } from '../../resource.ts';
import { actionDays } from './budget.ts';

/** Billed by its budget, unless that is not in the code. */
export const budgetAction = resource({
  name: 'Budget action',
  terraform: 'aws_budgets_budget_action',
  cloudformation: 'AWS::Budgets::BudgetsAction',
  attributes: { hasBudget: lenient(present(['budget_name > ', 'BudgetName > '])) },
  freeWithoutLines: 'billed by its budget',
  lines: ({ hasBudget }) => [!hasBudget && assuming('its budget has no other action', actionDays)],
});
