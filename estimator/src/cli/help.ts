export const help = `Costlens: what your AWS infrastructure code will cost.

  costlens estimate [PATH]              price the Terraform root, template or folder of projects at PATH
  costlens diff OLD NEW                 compare two paths
  costlens diff PLAN                    what a plan changes; a plan is what terraform show -json prints
  costlens diff [PATH] --base REVISION  compare with a git revision, read from git's objects
  costlens resources [PATH]             print every evaluated resource before pricing, as JSON

  costlens types [WORD…]                every resource type of AWS: priced, free and why, or known to bill

  costlens prices show 'KEY' --region R one price: costlens prices show 'AmazonEC2 NatGateway-Hours' --region eu-west-1
  costlens prices search WORD…          keys that hold all words, like m7g.large
  costlens prices list                  what the snapshot holds
  costlens prices diff OLD NEW          what changed between two snapshots
  costlens prices doctor                keys that resources can ask for and the snapshot has not
  costlens prices refresh               fetch today's prices from AWS, with credentials or without

Options
  --format table|json|markdown   how to print (default: table)
  --region REGION                where the code names no region; prices: which regions
  --prices FOLDER                a price snapshot (default: COSTLENS_PRICES, the refreshed one, the one that ships)
  --config FILE                  costlens.yml, with private prices (default: at the root of the repository)
  --var NAME=VALUE               a variable, or a template's parameter; may be repeated
  --var-file FILE                a file of them; the last one given wins
  --usage-file FILE              usage, in the form of infracost-usage.yml
  --workspace NAME               terraform.workspace
  --tofu                         read as OpenTofu does: .tofu files replace .tf files of their name
  --fetch-modules                fetch modules that terraform init has not installed
  --base REVISION                diff: the revision to compare with
  --head REVISION                diff: the revision to look at (default: the files as they are)
  --fail-above USD               diff: fail when the month gets dearer by more than this
  --priced, --free, --unpriced   types: only these
  --language LANGUAGE            types: only terraform's, or cloudformation's
  --service NAME                 prices refresh: only this service, like AmazonEC2; may be repeated
  --from files|products|public   prices refresh: AWS's Price List API, or the files that anybody may read
  --filter NAME=VALUE            prices refresh: only products with this attribute, like instanceType=m7g.large
  --without-savings-plans        prices refresh: leave out their large files
  --help, --version

Exit codes: 0 fine; 1 a gate failed; 2 something could not be read or priced (the rest is in the report).
Everything works offline: no account, nothing is sent anywhere.

Examples
  costlens estimate .
  costlens estimate infra/prod --var-file prod.tfvars --format json
  costlens diff infra --base origin/main --fail-above 100
`;
