export const help = `Costlens: what your AWS infrastructure code will cost.

  costlens estimate [PATH]              price the Terraform root, template or folder of projects at PATH
  costlens diff OLD NEW                 compare two paths
  costlens diff [PATH] --base REVISION  compare with a git revision, read from git's objects
  costlens resources [PATH]             print every evaluated resource before pricing, as JSON

Options
  --format table|json|markdown   how to print (default: table)
  --region REGION                where the code names no region
  --var NAME=VALUE               a variable, or a template's parameter; may be repeated
  --var-file FILE                a file of them; the last one given wins
  --usage-file FILE              usage, in the form of infracost-usage.yml
  --workspace NAME               terraform.workspace
  --tofu                         read as OpenTofu does: .tofu files replace .tf files of their name
  --base REVISION                diff: the revision to compare with
  --head REVISION                diff: the revision to look at (default: the files as they are)
  --fail-above USD               diff: fail when the month gets dearer by more than this
  --help, --version

Exit codes: 0 fine; 1 a gate failed; 2 something could not be read or priced (the rest is in the report).
Everything works offline: no account, nothing is sent anywhere.

Examples
  costlens estimate .
  costlens estimate infra/prod --var-file prod.tfvars --format json
  costlens diff infra --base origin/main --fail-above 100
`;
