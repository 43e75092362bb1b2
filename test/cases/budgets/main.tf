# https://aws.amazon.com/aws-cost-management/aws-budgets/pricing/: 0.1 for each day of a budget with actions, after 62 such days
# a month of the account; budgets without any are free. Three budgets with actions, one of them not in this code, make
# 3 × 730 / 24 = 91.25 days.

resource "aws_budgets_budget" "watched" {
  name         = "watched"
  budget_type  = "COST"
  limit_amount = "1000"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"
}

resource "aws_budgets_budget_action" "stop" {
  budget_name = aws_budgets_budget.watched.name
  action_type = "RUN_SSM_DOCUMENTS"
}

resource "aws_budgets_budget_action" "forbid" {
  budget_name = aws_budgets_budget.watched.name
  action_type = "APPLY_IAM_POLICY"
}

resource "aws_budgets_budget" "second" {
  name         = "second"
  budget_type  = "COST"
  limit_amount = "1000"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"
}

resource "aws_budgets_budget_action" "second" {
  budget_name = aws_budgets_budget.second.name
  action_type = "APPLY_IAM_POLICY"
}

resource "aws_budgets_budget_action" "other" {
  budget_name = "other"
  action_type = "APPLY_IAM_POLICY"
}

resource "aws_budgets_budget" "plain" {
  name         = "plain"
  budget_type  = "COST"
  limit_amount = "1000"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"
}
